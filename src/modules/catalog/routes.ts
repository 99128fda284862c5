import { createRouter } from '#platform/http/endpoint'
import { addProductRoutes } from './routes/products.ts'
import { addShopRoutes } from './routes/shops.ts'

export const catalogRoutes = createRouter()

addShopRoutes(catalogRoutes)
addProductRoutes(catalogRoutes)
