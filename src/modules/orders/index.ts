import './tables.ts'

export { mergeLines, type Merge } from './actions/merge-lines.ts'
export { restoreLines } from './actions/restore-lines.ts'
export { stageLines } from './actions/stage-lines.ts'
export { countsAs, findOrderLine, searchOrders } from './queries.ts'
export { ordersRoutes } from './routes.ts'
export type { ContentType, GmvKind, OrderStatus, ReportedLine } from './rules.ts'
