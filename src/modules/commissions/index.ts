import './tables.ts'
import './jobs.ts'
import './differences/tables.ts'
import './differences/jobs.ts'

export { RUN_RECKONING, runReckoning, type RunReckoning } from './actions/reckon-sales.ts'
export { reckonChangedLines } from './reckoning/reckon.ts'
export { commissionsRoutes } from './routes.ts'
export { differencesRoutes } from './differences/routes.ts'
