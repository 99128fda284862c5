import pg from 'pg'

export type DatabaseRole = 'kolive_owner' | 'kolive_app' | 'kolive_edge' | 'kolive_relay' | 'kolive_report'

// Timestamps stay ISO text: a Date would drop microseconds, and Temporal reads text.
const TIMESTAMPTZ = 1184
const DATE = 1082
const asIso = (text: string) => `${text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')}`
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === TIMESTAMPTZ) return asIso
    if (oid === DATE) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig

/** Connections that act as one database role, whatever user the address names. int8 and numeric arrive as text. */
export function openPool(url: string, role: DatabaseRole | null, { max = 10, searchPath = 'kolive, shared' } = {}): pg.Pool {
  const settings = [role && `role=${role}`, `search_path=${searchPath.replaceAll(' ', '')}`, 'timezone=UTC'].filter(Boolean)
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    application_name: `kolive ${role ?? 'setup'}`,
  })
  pool.on('error', () => {}) // An idle connection that dies is replaced at its next use.
  // One that dies at work fails its statement; the same news again, with nobody to hear it, would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
