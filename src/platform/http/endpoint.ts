import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { HttpEnv } from './env.ts'
import { ProblemBody } from './problem-response.ts'

export type { HttpEnv }

export type Router = OpenAPIHono<HttpEnv>

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'

type Endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Reply extends z.ZodType> = {
  readonly method: Method
  readonly path: string
  /** What the caller must hold, such as `orders:read`; null where the action itself asks for what the case needs. */
  readonly permission: string | null
  readonly summary: string
  readonly tag: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** Only reads, and may read anything of the workspace: runs as the SELECT-only role, on the replica if there is one. */
  readonly reports?: boolean
  /** The body is a file, streamed as it comes. */
  readonly upload?: boolean
  readonly reply: Reply
}

type Input<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> = {
  params: z.output<Params>
  query: z.output<Query>
  body: z.output<Body>
  request: Request
}

export function createRouter(): Router {
  return new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const errors = result.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message }))
      throw new Problem('invalid', 'request.invalid', `${errors[0]?.path || 'The request'}: ${errors[0]?.message}`, errors)
    },
  })
}

/**
 * One endpoint: parse, allow, then run `handle` in one transaction that sees the caller's workspace alone.
 * It appears in the OpenAPI document with its permission; a reply of `null` is answered with 204.
 * `afterCommit` is for what cannot be taken back, such as mail.
 */
export function endpoint<
  Params extends z.ZodObject = z.ZodObject<{}>,
  Query extends z.ZodObject = z.ZodObject<{}>,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType = z.ZodType,
>(
  router: Router,
  spec: Endpoint<Params, Query, Body, Reply>,
  handle: (ctx: Ctx, input: Input<Params, Query, Body>) => Promise<z.input<Reply>>,
  afterCommit: (reply: z.input<Reply>) => Promise<void> = async () => {},
): void {
  describe(router, spec, async (context, input) => {
    const scope = await context.get('authenticate')()
    allow(scope, spec.permission)
    const snapshot = spec.reports === true
    const pool = context.get(snapshot ? 'reportPool' : 'pool')
    const reply = await inWorkspace(pool, scope, (ctx) => handle(ctx, input), { snapshot })
    await afterCommit(reply)
    return reply
  })
}

/**
 * An endpoint that allows as `endpoint` does but opens no transaction: for one that receives or sends a file, which
 * must not hold a transaction open. A Response is sent as it is.
 */
export function streamingEndpoint<
  Params extends z.ZodObject = z.ZodObject<{}>,
  Query extends z.ZodObject = z.ZodObject<{}>,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType = z.ZodType,
>(
  router: Router,
  spec: Endpoint<Params, Query, Body, Reply>,
  handle: (context: Context<HttpEnv>, scope: Scope, input: Input<Params, Query, Body>) => Promise<z.input<Reply> | Response>,
): void {
  describe(router, spec, async (context, input) => {
    const scope = await context.get('authenticate')()
    allow(scope, spec.permission)
    return handle(context, scope, input)
  })
}

/** An endpoint anyone may call, signed in or not: it gets the request's context instead of a transaction. */
export function publicEndpoint<
  Params extends z.ZodObject = z.ZodObject<{}>,
  Query extends z.ZodObject = z.ZodObject<{}>,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType = z.ZodType,
>(
  router: Router,
  spec: Omit<Endpoint<Params, Query, Body, Reply>, 'permission'>,
  handle: (context: Context<HttpEnv>, input: Input<Params, Query, Body>) => Promise<z.input<Reply>>,
): void {
  describe(router, { ...spec, permission: '' }, handle)
}

/** @throws Problem forbidden `permission.missing` naming what is missing. */
function allow(scope: Scope, permission: string | null): void {
  if (permission !== null && !scope.permissions.has(permission))
    throw new Problem('forbidden', 'permission.missing', `This needs the permission ${permission}.`)
}

function describe<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Reply extends z.ZodType>(
  router: Router,
  spec: Endpoint<Params, Query, Body, Reply>,
  answer: (context: Context<HttpEnv>, input: Input<Params, Query, Body>) => Promise<z.input<Reply> | Response>,
): void {
  const empty = spec.reply instanceof z.ZodNull
  const route = createRoute({
    method: spec.method,
    path: spec.path,
    operationId: operationId(spec.method, spec.path),
    summary: spec.summary,
    description: describeNeed(spec.permission),
    tags: [spec.tag],
    security: spec.permission === '' ? [] : [{ bearer: spec.permission === null ? [] : [spec.permission] }, { session: [] }],
    request: {
      ...(spec.params && { params: spec.params }),
      ...(spec.query && { query: spec.query }),
      ...(spec.upload && {
        body: { content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }, required: true },
      }),
      ...(spec.body && { body: { content: { 'application/json': { schema: spec.body } }, required: true } }),
    },
    responses: {
      ...(empty
        ? { 204: { description: 'Done' } }
        : { 200: { description: 'OK', content: { 'application/json': { schema: spec.reply } } } }),
      default: { description: 'A problem', content: { 'application/problem+json': { schema: ProblemBody } } },
    },
  })
  router.openapi(route, (async (context: Context<HttpEnv>) => {
    const valid = context.req as unknown as { valid(part: string): unknown }
    const input = {
      params: spec.params ? valid.valid('param') : {},
      query: spec.query ? valid.valid('query') : {},
      body: spec.body ? valid.valid('json') : undefined,
      request: context.req.raw,
    } as Input<Params, Query, Body>
    const reply = await answer(context, input)
    if (reply instanceof Response) return reply
    return empty ? context.body(null, 204) : context.json(reply as {}, 200)
  }) as never)
}

function describeNeed(permission: string | null): string {
  if (permission === null) return 'Needs a sign-in, and the permission of what it is about.'
  return permission ? `Needs \`${permission}\`.` : 'Needs no sign-in.'
}

/** `GET /v1/creators/{id}` is `getCreatorsId`: stable, readable, unique by construction. */
function operationId(method: Method, path: string): string {
  const words = path
    .replace(/^\/v1/, '')
    .split(/[^a-zA-Z]+/)
    .filter(Boolean)
  return method + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}
