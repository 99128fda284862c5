import { sql } from 'kysely'
import { lockLines } from '#modules/orders'
import { on } from '#platform/events'
import { reckonLines } from './reckoning/reckon.ts'

/** New terms or another tier: the sales from then on are reckoned again, and the difference is posted. */
on('terms.changed', async (ctx, { cause, programId, since, creatorIds }) => {
  await lockLines(ctx)
  await reckonLines(
    ctx,
    cause,
    sql`select line.id as line_id, line.day from order_lines as line
        join program_shops on program_shops.shop_id = line.shop_id
        where program_shops.program_id = ${programId} and line.ordered_at >= ${since.toString()}
          and (${creatorIds === null} or line.creator_id = any(${(creatorIds ?? []) as string[]}::text[]))`,
  )
})
