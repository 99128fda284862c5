import createClient from 'openapi-fetch'
import { failureOf } from './failure.ts'
import type { paths } from './types.d.ts'
import { chosenWorkspace } from './workspace.ts'

/** The public API, the same one third parties use. A reply that is not 2xx is thrown as a `Failure`. */
export const api = createClient<paths>({ baseUrl: location.origin })

api.use({
  onRequest({ request }) {
    const workspace = chosenWorkspace()
    if (workspace) request.headers.set('X-Workspace', workspace)
  },
  async onResponse({ response }) {
    if (!response.ok) throw await failureOf(response)
  },
})

/** The body of a reply: `await read(api.GET('/v1/orders'))`. Failures have been thrown before. */
export async function read<Data>(reply: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await reply
  return data as Data
}
