import './tables.ts'

export { ensureOwnShop, recordMerchants, recordProducts } from './actions.ts'
export { listOwnShops, searchProducts } from './queries.ts'
export { catalogRoutes } from './routes.ts'
