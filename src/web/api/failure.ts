/** What a refused or failed call says: the server's problem, or `offline` when nothing answered. */
export class Failure extends Error {
  readonly status: number
  /** The dotted code of the problem, by which messages are translated. */
  readonly code: string
  readonly requestId: string | undefined
  readonly errors: readonly { readonly path: string; readonly code: string; readonly message: string }[]

  constructor(
    status: number,
    problem: {
      code?: string
      detail?: string
      title?: string
      message?: string
      request_id?: string
      errors?: Failure['errors']
    },
  ) {
    super(problem.detail ?? problem.message ?? problem.title ?? `HTTP ${status}`)
    this.status = status
    this.code = problem.code ?? `http.${status}`
    this.requestId = problem.request_id
    this.errors = problem.errors ?? []
  }
}

/** Any thrown value as a failure: `fetch` throws a TypeError when there is no connection. */
export function readFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof TypeError && /fetch|network/i.test(error.message))
    return new Failure(0, { code: 'offline', detail: error.message })
  return new Failure(0, { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) })
}

/** Reads a reply that is not 2xx; a proxy may answer with HTML instead of a problem. */
export async function failureOf(reply: Response): Promise<Failure> {
  const text = await reply.text()
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  const headerId = reply.headers.get('x-request-id')
  return new Failure(reply.status, { ...(headerId && { request_id: headerId }), ...(body as object) })
}
