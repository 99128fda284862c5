/** The first Ctrl-C or SIGTERM asks for an orderly end; a second ends at once, and the next start copes. */
export function onInterrupt(): AbortSignal {
  const interrupted = new AbortController()
  const answer = () => {
    if (interrupted.signal.aborted) process.exit(130)
    interrupted.abort(new Interrupted())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, answer)
  return interrupted.signal
}

/** Unwinds a start that was told to end before it was done. */
export class Interrupted extends Error {}

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else {
      // A signal handler alone keeps no process alive.
      const alive = setInterval(() => {}, 2 ** 30)
      signal.addEventListener('abort', () => (clearInterval(alive), resolve()), { once: true })
    }
  })
}
