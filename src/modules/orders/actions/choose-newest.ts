import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

/** What a version and the line that stands have in common, as both tables name it. */
export const FACTS = [
  'as_of',
  'status_rank',
  'content_hash',
  'channel',
  'order_external_id',
  'item_external_id',
  'model_external_id',
  'promotion_external_id',
  'ordinal',
  'shop_id',
  'product_id',
  'creator_id',
  'status',
  'source_status',
  'settled',
  'content_type',
  'content_external_id',
  'traffic_source',
  'sub_ids',
  'ordered_at',
  'day',
  'paid_at',
  'completed_at',
  'quantity',
  'currency',
  'price',
  'order_value',
  'gmv',
  'refund_value',
  'fully_refunded',
  'commission_base',
  'base_is_actual',
  'commission_rate_ppm',
  'platform_commission',
  'order_net_commission',
  'commission_model',
  'sku_name',
  'buyer_is_new',
  'ads_rate_ppm',
  'ads_commission',
  'mcn_name',
  'mcn_fee',
  'partner_name',
  'partner_commission',
] as const

type Fact = (typeof FACTS)[number]

/** The columns as SQL, each from `source` unless an expression stands in for it. */
export function listColumns(
  facts: readonly Fact[],
  instead: Partial<Record<Fact, RawBuilder<unknown>>> = {},
  source?: string,
): RawBuilder<unknown> {
  return sql.join(facts.map((fact) => instead[fact] ?? (source ? sql.ref(`${source}.${fact}`) : sql.ref(fact))))
}

const REPLACED = sql.join(
  ['import_id', 'row_number', ...FACTS].map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
)

/** Lets an import's lines stand again where they are newer than what stands, as when it came in. Leaves `changed_lines` and `replaced_lines`. */
export async function restandLines(ctx: Ctx, importId: string) {
  await sql`drop table if exists incoming_lines`.execute(ctx.db)
  await sql`
    create temporary table incoming_lines on commit drop as
    select import_id, row_number, line_id, ${listColumns(FACTS)} from order_line_versions where import_id = ${importId}`.execute(
    ctx.db,
  )
  await sql`analyze incoming_lines (line_id)`.execute(ctx.db)
  return chooseNewest(ctx)
}

/** What a line said before it changed, as `replaced_lines` keeps it for those who reckon with the difference. */
export const SAID = sql.raw(
  'line.id as line_id, line.day, line.creator_id, line.shop_id, line.currency, line.status, line.platform_commission',
)

/**
 * Lets the versions in `incoming_lines` stand where they are newer: by the file's as-of, then status, then content, so
 * that files in any order end in the same state. Leaves `changed_lines` (line_id, day; a former day too) and
 * `replaced_lines`, what each changed line said that stood before: the same content counts as a change where the import
 * was told another shop or account than the one before it.
 */
export async function chooseNewest(ctx: Ctx) {
  await sql`drop table if exists changed_lines, replaced_lines, outcomes`.execute(ctx.db)
  await sql`
    create temporary table outcomes on commit drop as
    select incoming.line_id, incoming.day,
      case when line.id is null then 'created'
           when (incoming.as_of, incoming.status_rank, incoming.content_hash) > (line.as_of, line.status_rank, line.content_hash)
             and (incoming.content_hash, incoming.shop_id, incoming.creator_id) is distinct from (line.content_hash, line.shop_id, line.creator_id) then 'updated'
           else 'unchanged' end as outcome
    from incoming_lines as incoming
    left join order_lines as line on line.id = incoming.line_id`.execute(ctx.db)
  await sql`
    create temporary table replaced_lines on commit drop as
    select ${SAID} from outcomes join order_lines as line on line.id = outcomes.line_id where outcome = 'updated'`.execute(ctx.db)
  await sql`analyze replaced_lines`.execute(ctx.db)
  await sql`
    insert into order_lines (workspace_id, id, import_id, row_number, ${listColumns(FACTS)})
    select ${ctx.scope.workspaceId}, line_id, import_id, row_number, ${listColumns(FACTS)} from incoming_lines
    on conflict (workspace_id, id) do update set ${REPLACED}
    where (excluded.as_of, excluded.status_rank, excluded.content_hash) > (order_lines.as_of, order_lines.status_rank, order_lines.content_hash)`.execute(
    ctx.db,
  )
  await sql`
    create temporary table changed_lines on commit drop as
    select line_id, day from outcomes where outcome <> 'unchanged' union select line_id, day from replaced_lines`.execute(ctx.db)
  await sql`analyze changed_lines`.execute(ctx.db)
  const { rows } = await sql<{ outcome: 'created' | 'updated' | 'unchanged'; lines: number }>`
    select outcome, count(*)::int as lines from outcomes group by outcome`.execute(ctx.db)
  const count = (outcome: string) => rows.find((row) => row.outcome === outcome)?.lines ?? 0
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged') }
}
