import { Hono } from 'hono'
import { routePath } from 'hono/route'
import type pg from 'pg'
import { schemaState } from '#platform/db/migrate'
import { newId } from '#shared/id'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

type Served = { readonly pool: pg.Pool; readonly metrics: Metrics; readonly log: Log }

export type RootEnv = { Variables: { requestId: string } }

/**
 * What every process answers, whatever part of Kolive it is: `/healthz` (alive), `/readyz` (its database answers
 * and has this version's schema), `/metrics`. It also gives each request its id, times it and logs it.
 */
export function createRoot({ pool, metrics, log }: Served): Hono<RootEnv> {
  const root = new Hono<RootEnv>()
  root.use(async (context, next) => {
    const requestId = newId('req')
    context.set('requestId', requestId)
    const start = performance.now()
    await next()
    context.header('x-request-id', requestId)
    const seconds = (performance.now() - start) / 1000
    const { method, path } = context.req
    const { status } = context.res
    metrics.observe({ method, route: status === 404 ? 'none' : routePath(context), status, seconds })
    // The query stays out: it may hold a token.
    log.info({ request_id: requestId, method, path, status, ms: Math.round(seconds * 1000) }, 'request')
  })
  root.get('/healthz', (context) => context.json({ status: 'alive' }))
  root.get('/readyz', async (context) => {
    const state = await schemaState(pool).catch((error: Error) => {
      log.warn({ err: error }, 'not ready')
      return 'unreachable' as const
    })
    return state === 'current' ? context.json({ status: 'ready' }) : context.json({ status: 'waiting', database: state }, 503)
  })
  root.get('/metrics', async (context) => context.text(await metrics.render(), 200, { 'content-type': metrics.contentType }))
  return root
}
