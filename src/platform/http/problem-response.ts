import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import pg from 'pg'
import { Problem, type ProblemKind } from '#platform/problem'
import type { Log } from '#platform/log'
import type { HttpEnv } from './env.ts'

const STATUS = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
} as const satisfies Record<ProblemKind, number>

/** RFC 9457, as every refusal is answered. `errors` names the fields that are wrong. */
export const ProblemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    request_id: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('Problem')

/**
 * Renders what was thrown, in one place. A Problem speaks for itself; anything else is logged whole and answered
 * with a request id only, so that no secret or stack leaves the house.
 */
export function renderProblem(error: unknown, context: Context<HttpEnv>, log: Log): Response {
  const problem = asProblem(error)
  const status = problem ? STATUS[problem.kind] : 500
  if (!problem) log.error({ err: error, request_id: context.get('requestId') }, 'request failed')
  const body: z.infer<typeof ProblemBody> = {
    type: 'about:blank',
    title: problem ? problem.kind : 'error',
    status,
    code: problem?.code ?? 'internal',
    detail: problem?.message ?? 'Something went wrong on our side. Quote the request id when you report it.',
    request_id: context.get('requestId'),
    errors: [...(problem?.errors ?? [])],
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}

/** The database's refusals of a value: no date or one beyond its calendar, no number, a NUL in a text. */
const UNREADABLE = new Set(['22007', '22008', '22009', '22P02', '22021'])

function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  // The framework's own refusals, such as a body that is no JSON.
  if (error instanceof HTTPException && error.status < 500) return new Problem('invalid', 'request.malformed', error.message)
  // What has the right shape and still is no value, such as a cursor of another list or the year 0000.
  if (error instanceof pg.DatabaseError && UNREADABLE.has(error.code ?? ''))
    return new Problem('invalid', 'request.unreadable', 'A date, number, text or cursor of the request cannot be read.')
  return null
}
