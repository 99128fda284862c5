import './tables.ts'
import './jobs.ts'

export { computeCommissions } from './actions/compute-commissions.ts'
export { commissionsRoutes } from './routes.ts'
