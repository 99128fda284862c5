import { createHash } from 'node:crypto'
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth'

/**
 * The library keeps session tokens as they are. This stands between it and the database and replaces a token by
 * its SHA-256, so that who reads the database, or a backup of it, cannot become anyone who is signed in.
 */
export function hashSessionTokens(adapter: DBAdapter): DBAdapter {
  return { ...hashing(adapter), transaction: (work) => adapter.transaction((inner) => work(hashing(inner))) } as DBAdapter
}

function hashing<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  return {
    ...adapter,
    create: async (args) =>
      withToken(await adapter.create({ ...args, data: hashedRow(args.model, args.data) }), tokenOf(args.data)),
    findOne: async (args) => withToken(await adapter.findOne(hashedWhere(args)), askedToken(args)),
    findMany: (args) => adapter.findMany(hashedWhere(args)),
    count: (args) => adapter.count(hashedWhere(args)),
    update: async (args) => {
      const row = await adapter.update({ ...hashedWhere(args), update: hashedRow(args.model, args.update) })
      return withToken(row, tokenOf(args.update) ?? askedToken(args))
    },
    updateMany: (args) => adapter.updateMany({ ...hashedWhere(args), update: hashedRow(args.model, args.update) }),
    delete: (args) => adapter.delete(hashedWhere(args)),
    deleteMany: (args) => adapter.deleteMany(hashedWhere(args)),
  } as Adapter
}

type Asked = { readonly model: string; readonly where?: Where[] | undefined }

const hash = (token: string) => createHash('sha256').update(token).digest('base64url')

function hashedWhere<Args extends Asked>(args: Args): Args {
  if (args.model !== 'session' || !args.where) return args
  const where = args.where.map((clause) => {
    if (clause.field !== 'token') return clause
    return {
      ...clause,
      value: Array.isArray(clause.value) ? clause.value.map((token) => hash(String(token))) : hash(String(clause.value)),
    }
  })
  return { ...args, where }
}

function hashedRow<Row extends Record<string, unknown>>(model: string, row: Row): Row {
  return model === 'session' && typeof row.token === 'string' ? { ...row, token: hash(row.token) } : row
}

const tokenOf = (row: Record<string, unknown>) => (typeof row.token === 'string' ? row.token : undefined)

function askedToken({ model, where }: Asked): string | undefined {
  const value = model === 'session' ? where?.find(({ field }) => field === 'token')?.value : undefined
  return typeof value === 'string' ? value : undefined
}

/** The library works on with the token it knows. */
function withToken<Row>(row: Row, token: string | undefined): Row {
  return row && token !== undefined ? { ...row, token } : row
}
