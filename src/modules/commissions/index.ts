import './tables.ts'
import './jobs.ts'
import './differences/tables.ts'
import './differences/jobs.ts'

export { reckonChangedLines } from './reckoning/reckon.ts'
export { commissionsRoutes } from './routes.ts'
export { differencesRoutes } from './differences/routes.ts'
