import type { z } from '@hono/zod-openapi'
import { normaliseHandle } from '#modules/creators'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { createPlan } from './actions.ts'
import { readPasted, type PastedError, type PastedRow } from './read-pasted.ts'
import type { NewPlanRates, PastedPlan } from './schema.ts'

/**
 * A plan from rows of a spreadsheet: all of them or, when one cannot be read, none. Days begin in the shop's zone; a
 * product's `until` is its last day.
 *
 * @throws Problem invalid `plan.pasted_rows` naming row and column of each error; and as `createPlan`
 */
export async function pastePlan(ctx: Ctx, { text, ...plan }: z.output<typeof PastedPlan>) {
  const shop = await ctx.db.selectFrom('shops').select('zone').where('id', '=', plan.shop_id).executeTakeFirst()
  if (!shop) throw new Problem('missing', 'shop.missing', 'There is no such shop here.')
  const { rows, errors } = readPasted(text, ctx.now.toZonedDateTimeISO(shop.zone).toPlainDate().toString())
  const products = await findProducts(ctx, plan.shop_id, rows)
  const creators = await findCreators(ctx, rows)
  const all = [...errors, ...rows.flatMap((row) => missingOf(row, products, creators))]
  if (all.length > 0)
    throw new Problem('invalid', 'plan.pasted_rows', `${all.length} cells cannot be read; nothing was taken.`, all)
  const handles = rows.flatMap((row) => row.creators)
  return createPlan(ctx, {
    ...plan,
    external_id: null,
    creator_ids: handles.length === 0 ? null : handles.map((handle) => creators.get(normaliseHandle(handle))!),
    rates: rows.flatMap((row) => toRates(row, products, shop.zone)),
  })
}

function toRates(row: PastedRow, products: ReadonlyMap<string, string>, zone: string): z.output<typeof NewPlanRates>[] {
  const begin = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant().toString()
  const shared = { product_ids: row.product === null ? null : [products.get(row.product)!], partner_rate: null }
  const from = { ...shared, rate: row.rate, shop_ads_rate: row.shopAdsRate, starts_at: begin(Temporal.PlainDate.from(row.from)) }
  if (row.until === null) return [from]
  const after = begin(Temporal.PlainDate.from(row.until).add({ days: 1 }))
  return [from, { ...shared, rate: null, shop_ads_rate: null, starts_at: after }]
}

async function findProducts(ctx: Ctx, shopId: string, rows: readonly PastedRow[]): Promise<Map<string, string>> {
  const found = await ctx.db
    .selectFrom('products')
    .select(['id', 'external_id'])
    .where('shop_id', '=', shopId)
    .where('external_id', 'in', rows.flatMap(({ product }) => product ?? []).concat(''))
    .execute()
  return new Map(found.map(({ id, external_id }) => [external_id, id]))
}

async function findCreators(ctx: Ctx, rows: readonly PastedRow[]): Promise<Map<string, string>> {
  const handles = rows.flatMap(({ creators }) => creators.map(normaliseHandle))
  const found = await ctx.db
    .selectFrom('handles')
    .select(['handle', 'creator_id'])
    .where('handle', 'in', handles.concat(''))
    .execute()
  return new Map(found.map(({ handle, creator_id }) => [handle, creator_id]))
}

function missingOf(row: PastedRow, products: ReadonlyMap<string, string>, creators: ReadonlyMap<string, string>): PastedError[] {
  const unknown = row.creators.filter((handle) => !creators.has(normaliseHandle(handle)))
  return [
    ...(row.product !== null && !products.has(row.product)
      ? [{ path: `${row.row}.product`, code: 'product.missing', message: `${row.product} is no product of this shop yet.` }]
      : []),
    ...unknown.map((handle) => ({
      path: `${row.row}.creators`,
      code: 'creator.missing',
      message: `${handle} is no creator here yet.`,
    })),
  ]
}
