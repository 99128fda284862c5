import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '#platform/problem'

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

/** Answers HTTP until disposed. @throws Problem conflict `http.port_busy`, invalid `http.not_bound`. */
export async function listen(fetch: Fetch, port: number, host: string): Promise<AsyncDisposable> {
  const server = createAdaptorServer({ fetch }) as Server
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Problem(
        'conflict',
        'http.port_busy',
        `Port ${port} on ${host} is taken: end what uses it, or set PORT to another.`,
      )
    throw new Problem('invalid', 'http.not_bound', `Cannot listen on HOST ${host}, PORT ${port} (${message}).`)
  }
  return { [Symbol.asyncDispose]: () => close(server) }
}

const GRACE_MS = 5000

/** Requests in flight may finish; open streams are cut off after a while. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await Promise.race([closed, sleep(GRACE_MS, undefined, { ref: false })])
  server.closeAllConnections()
  await closed
}
