import './tables.ts'

export { ACCOUNT_FACTS, accountReports, type AccountReports, type Place } from './account-reports.ts'
export { editCreator, recordCreators } from './actions.ts'
export { creatorReports, type CreatorFact } from './creator-reports.ts'
export { getCreator, searchCreators } from './queries.ts'
export { creatorsRoutes } from './routes.ts'
export { normaliseHandle } from './rules.ts'
