import './tables.ts'
import './events.ts'

export { addTier, adoptShop, assignShop, createProgram, enrollCreators, setRewardTerms, undoEnrollment } from './actions.ts'
export { listEnrollments, listPrograms } from './queries.ts'
export { programsRoutes } from './routes.ts'
