import { fileURLToPath } from 'node:url'
import { readFile } from 'node:fs/promises'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type pg from 'pg'
import { catalogRoutes } from '#modules/catalog'
import { commissionsRoutes, differencesRoutes } from '#modules/commissions'
import { creatorsRoutes } from '#modules/creators'
import { importsRoutes } from '#modules/imports'
import { ledgerRoutes } from '#modules/ledger'
import { ordersRoutes } from '#modules/orders'
import { plansRoutes, programsRoutes } from '#modules/programs'
import { catalogueRoutes, reportsRoutes } from '#modules/reports'
import { authenticate, teamRoutes, type TeamSettings } from '#modules/team'
import type { Auth } from '#platform/auth'
import { changesRoutes } from '#platform/changes'
import type { Config } from '#platform/config'
import { createRouter, type HttpEnv, type Router } from '#platform/http/endpoint'
import { renderProblem } from '#platform/http/problem-response'
import type { Log } from '#platform/log'
import type { Mailer } from '#platform/mail'
import { Problem } from '#platform/problem'
import { addDocs } from './docs.ts'

/** What the pages and the API stand on. */
export type AppDeps = {
  readonly config: Pick<Config, 'dataDir' | 'publicUrl' | 'trustProxy'>
  readonly auth: Auth
  readonly mailer: Mailer | null
  readonly pool: pg.Pool
  readonly reportPool: pg.Pool
  readonly log: Log
}

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
/** A JSON body larger than this is a mistake or an attack; files have an endpoint that streams. */
const MOST_JSON_BYTES = 1_000_000

/** The API, signing in, and the pages, as one app: `app.request()` is the unit of test. */
export function createApp({ config, auth, mailer, pool, reportPool, log }: AppDeps): Router {
  const settings: TeamSettings = { pool, auth, mailer, publicUrl: config.publicUrl }
  const app = createRouter()
  app.onError((error, context) => renderProblem(error, context, log))
  app.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      referrerPolicy: 'strict-origin-when-cross-origin',
      strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    }),
  )
  app.use('/v1/*', async (context, next) => {
    let scope: ReturnType<typeof authenticate> | undefined
    context.set('pool', pool)
    context.set('reportPool', reportPool)
    context.set('dataDir', config.dataDir)
    context.set('authenticate', () => (scope ??= authenticate(settings, context.req.raw)))
    await next()
    context.header('cache-control', 'no-store')
  })
  app.use('/v1/*', limitJson)
  for (const routes of listRoutes(settings)) app.route('/', routes)
  app.all('/auth/*', (context) => auth.handle(context.req.raw, clientAddress(context, config.trustProxy)))
  addDocs(app)
  app.all('/v1/*', () => {
    throw new Problem('missing', 'route.missing', 'There is no such address in the API: see /docs.')
  })
  addPages(app)
  return app
}

/** Every module's routes, in the order of the OpenAPI document. */
export function listRoutes(settings: TeamSettings): Router[] {
  return [
    teamRoutes(settings),
    importsRoutes,
    ordersRoutes,
    creatorsRoutes,
    differencesRoutes, // before what has {id} in the same place
    commissionsRoutes,
    ledgerRoutes,
    programsRoutes,
    plansRoutes,
    catalogRoutes,
    catalogueRoutes,
    reportsRoutes,
    changesRoutes,
  ]
}

const POLICY = {
  defaultSrc: ["'self'"],
  // The component kit sets its variables in style elements of its own.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

const limitBody = bodyLimit({
  maxSize: MOST_JSON_BYTES,
  onError: () => {
    throw new Problem('invalid', 'request.too_large', 'The request is larger than any request of ours.')
  },
})

const limitJson: typeof limitBody = (context, next) =>
  context.req.header('content-type')?.includes('octet-stream') ? next() : limitBody(context, next)

function clientAddress(context: Context<HttpEnv>, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  // Without a socket, as in tests, everybody is one caller.
  return forwarded || (context.env ? getConnInfo(context).remote.address : undefined) || 'unknown'
}

/** The built pages: files by name, and the console for every address that is none. */
function addPages(app: Router) {
  app.use(
    '/assets/*',
    serveStatic({ root: DIST, onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable') }),
  )
  app.get('/assets/*', (context) => context.text('Not found.', 404))
  app.use('/*', serveStatic({ root: DIST, index: 'none' }))
  app.get('/*', async (context) =>
    context.html(await readFile(`${DIST}index.html`, 'utf8'), 200, { 'cache-control': 'no-cache' }),
  )
}
