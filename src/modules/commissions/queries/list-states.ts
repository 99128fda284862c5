import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import type { CommissionStatus } from '../rules.ts'
import type { ExplanationShape } from '../schema.ts'

type Explanation = z.infer<typeof ExplanationShape>

type Row = {
  since: string
  status: CommissionStatus
  amount: string
  currency: string
  creator_id: string
  creator_name: string
  journal_id: string | null
  cause: string | null
}

/** What a commission has said, oldest first, the present last. The marketplace's is what its files have said. */
export async function listStates(ctx: Ctx, { id, payer, line_id }: Explanation['commission']): Promise<Explanation['states']> {
  const states =
    payer === 'platform'
      ? sql`
          select imports.as_of as since, version.row_number as seq, version.currency, version.creator_id, null as journal_id, 'import:' || imports.id as cause,
            case when version.status = 'cancelled' then 'reversed' when settled then 'paid' when version.status = 'completed' then 'approved' else 'pending' end as status,
            case when version.status = 'cancelled' then 0 else platform_commission end as amount
          from order_line_versions as version join imports on imports.id = version.import_id and imports.status = 'done' where line_id = ${line_id}`
      : sql`
          select since, seq, currency, creator_id, journal_id, null as cause, status, amount from commission_states where commission_id = ${id}
          union all select updated_at, changes + 1, currency, creator_id, journal_id, null, status, amount from commissions where id = ${id}`
  const { rows } = await sql<Row>`
    select state.since, state.status, state.amount::text as amount, state.currency, state.creator_id, creators.name as creator_name,
      coalesce(state.journal_id, '') as journal_id, coalesce(journals.cause, state.cause) as cause
    from (${states}) as state
    join creators on creators.id = state.creator_id
    left join journals on journals.id = state.journal_id
    order by state.since, state.seq`.execute(ctx.db)
  return rows.map(({ since, status, amount, currency, creator_id, creator_name, journal_id, cause }) => ({
    since,
    status,
    amount: toMoney(amount, currency),
    creator: { id: creator_id, name: creator_name },
    journal: cause === null ? null : { id: journal_id ?? '', cause },
  }))
}
