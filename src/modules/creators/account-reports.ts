import { sql, type RawBuilder } from 'kysely'
import {
  dropRepeats,
  mergeReported,
  restandReported,
  restoreReported,
  stageReported,
  type FactOf,
  type Repeat,
  type Reported,
  type ReportedTable,
  type ReportOutcome,
} from '#platform/db/reported'
import type { Ctx } from '#platform/db/tenant'
import { recordCreators } from './actions/record-creators.ts'

/** Whose row it is, by the source that says so: every report names an account. */
export const ACCOUNT_FACTS = { source: 'text not null', platform: 'text not null', handle: 'text not null' } as const

type AccountTable<Of> = ReportedTable & { readonly facts: Of & typeof ACCOUNT_FACTS }

/** Where a file's rows belong, beside the account that each names. */
export type Place = { readonly shopId: string | null; readonly zone: string }
export type Sums = {
  readonly currency: string
  readonly order_value: string
  readonly refund: string
  readonly commission: string
}
export type MergedReports = ReportOutcome & {
  readonly rows: number
  readonly creators: number
  readonly repeats: readonly Repeat[]
  readonly sums: readonly Sums[]
}

type Description<Of> = {
  /** What the module makes of the facts, from `staged`. */
  readonly resolved: (place: Place) => Readonly<Record<string, RawBuilder<unknown>>>
  /** Which facts are the money that an import sums up; none where rows have no currency. */
  readonly sums?: Readonly<Partial<Record<'order_value' | 'refund' | 'commission', keyof Of & string>>>
}

/** What a module does with reports about accounts: each row belongs to the creator behind its account. */
export type AccountReports<Fact> = {
  readonly stage: (ctx: Ctx, batches: AsyncIterable<readonly Reported<Fact>[]>) => Promise<void>
  readonly merge: (
    ctx: Ctx,
    merging: Place & { readonly importId: string; readonly asOf: Temporal.Instant; readonly undone: readonly string[] },
  ) => Promise<MergedReports>
  readonly restore: (ctx: Ctx, importId: string, undone: readonly string[]) => Promise<{ restored: number; removed: number }>
  readonly restand: (ctx: Ctx, importId: string, undone: readonly string[]) => Promise<{ created: number; updated: number }>
}

/** The doings of one table of reports; only the module that owns the table makes them. */
export function accountReports<const Of extends ReportedTable['facts']>(
  table: AccountTable<Of> & ReportedTable<Of>,
  { resolved, sums }: Description<Of>,
): AccountReports<FactOf<Of>> {
  const staged = sql`${sql.table(`staged_${table.name}`)} as staged`
  const sumOf = (fact: string | undefined) => (fact ? sql`coalesce(sum(${sql.ref(`staged.${fact}`)}), 0)::text` : sql`'0'`)
  return {
    stage: (ctx, batches) => stageReported(ctx, table, batches),
    async merge(ctx, { shopId, zone, ...merging }) {
      const repeats = await dropRepeats(ctx, table)
      const accounts = sql`select distinct staged.platform, staged.handle from ${staged}`
      const creators = await recordCreators(ctx, sql`select platform, handle, null::text as name from (${accounts}) as accounts`)
      await sql`drop table if exists pg_temp.known_accounts`.execute(ctx.db)
      await sql`
        create temporary table known_accounts on commit drop as
        select platform, handle, creator_id from handles where (platform, handle) in (${accounts})`.execute(ctx.db)
      await sql`analyze known_accounts (platform, handle)`.execute(ctx.db)
      const outcome = await mergeReported(ctx, table, {
        ...merging,
        joins: sql`join known_accounts on known_accounts.platform = staged.platform and known_accounts.handle = staged.handle`,
        resolved: { creator_id: sql`known_accounts.creator_id`, ...resolved({ shopId, zone }) },
      })
      const summed = sums
        ? await sql<Sums>`
            select staged.currency, ${sumOf(sums.order_value)} as order_value, ${sumOf(sums.refund)} as refund, ${sumOf(sums.commission)} as commission
            from ${staged} group by staged.currency order by staged.currency`.execute(ctx.db)
        : { rows: [] }
      const rows = outcome.created + outcome.updated + outcome.unchanged
      return { ...outcome, rows, creators, repeats, sums: summed.rows }
    },
    restore: (ctx, importId, undone) => restoreReported(ctx, table, importId, undone),
    restand: (ctx, importId, undone) => restandReported(ctx, table, importId, undone),
  }
}
