import type pg from 'pg'
import type { Scope } from '#platform/db/tenant'

/** What every request carries; who asks is resolved once, and only when asked for. */
export type HttpEnv = {
  Variables: { requestId: string; pool: pg.Pool; reportPool: pg.Pool; dataDir: string; authenticate: () => Promise<Scope> }
}
