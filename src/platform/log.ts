import pino from 'pino'

export type Log = pino.Logger

type Options = { readonly level: string; readonly stream?: pino.DestinationStream }

/** Structured logs, one JSON object a line, on stderr: stdout belongs to what a command answers. */
export function createLog({ level, stream = pino.destination({ fd: 2, sync: true }) }: Options): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (name) => ({ level: name }), log: (entry) => hideSecrets(entry) as Record<string, unknown> },
      serializers: { err: (error) => hideSecrets(pino.stdSerializers.err(error)) },
      // The last net: an address with a password inside any text, such as a driver's message.
      hooks: { streamWrite: hidePasswords },
    },
    stream,
  )
}

const SECRET_NAME = /passw|secret|token|authorization|cookie|api_?key|passphrase/i

/** The same value with what a secret's name holds replaced. */
function hideSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || depth > 6) return value
  if (Array.isArray(value)) return value.map((each) => hideSecrets(each, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, SECRET_NAME.test(name) ? '[hidden]' : hideSecrets(each, depth + 1)]),
  )
}

/** `postgres://kolive:***@host` wherever a text holds an address with a password. */
export function hidePasswords(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@"']*:)[^\s/"']+@/gi, '$1***@')
}
