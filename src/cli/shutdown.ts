const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The first Ctrl-C or SIGTERM asks for an orderly end; a second ends at once, and the next start copes. */
export function onInterrupt(): AbortSignal {
  return listen().signal
}

/** The same for as long as `work` takes: afterwards a signal ends the process as ever. */
export async function interruptibly<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const { signal, stop } = listen()
  return work(signal).finally(stop)
}

function listen(): { signal: AbortSignal; stop(): void } {
  const interrupted = new AbortController()
  const answer = () => {
    if (interrupted.signal.aborted) process.exit(130)
    interrupted.abort(new Interrupted())
  }
  for (const name of SIGNALS) process.on(name, answer)
  const stop = () => SIGNALS.forEach((name) => process.off(name, answer))
  return { signal: interrupted.signal, stop }
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
