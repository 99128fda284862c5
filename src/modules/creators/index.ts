import './tables.ts'

export { editCreator, recordCreators } from './actions.ts'
export { getCreator, searchCreators } from './queries.ts'
export { creatorsRoutes } from './routes.ts'
export { normaliseHandle } from './rules.ts'
