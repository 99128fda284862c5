import { createRouter } from '#platform/http/endpoint'
import { addCreatorRoutes } from './routes/creators.ts'
import { addSubIdRoutes } from './routes/sub-ids.ts'

export const creatorsRoutes = createRouter()

addCreatorRoutes(creatorsRoutes)
addSubIdRoutes(creatorsRoutes)
