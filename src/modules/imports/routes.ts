import { createRouter } from '#platform/http/endpoint'
import { addHealthRoutes } from './routes/health.ts'
import { addImportRoutes } from './routes/imports.ts'
import { addMappingRoutes } from './routes/mappings.ts'
import { addMessageRoutes } from './routes/messages.ts'
import { addRejectionRoutes } from './routes/rejections.ts'
import { addStartRoutes } from './routes/start.ts'
import { addUploadRoutes } from './routes/uploads.ts'

export const importsRoutes = createRouter()

// Those with words of their own come before those where an id may stand.
addStartRoutes(importsRoutes)
addUploadRoutes(importsRoutes)
addMappingRoutes(importsRoutes)
addHealthRoutes(importsRoutes)
addMessageRoutes(importsRoutes)
addImportRoutes(importsRoutes)
addRejectionRoutes(importsRoutes)
