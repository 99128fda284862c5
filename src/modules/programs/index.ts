import './tables.ts'
import './events.ts'

export { addTier, adoptShop, assignShop, createProgram, enrollCreators, setRewardTerms, undoEnrollment } from './actions.ts'
export { enrolledAt, listEnrollments, listPrograms, TIER_AT_ORDER } from './queries.ts'
export { programsRoutes } from './routes.ts'
