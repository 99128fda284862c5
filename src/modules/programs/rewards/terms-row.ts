import type { z } from '@hono/zod-openapi'
import { toMoney } from '#platform/http/shapes'
import { parseMicros } from '#shared/money'
import { percentToPpm, ppmToPercent } from '#shared/percent'
import type { RewardTermsShape } from '../schema.ts'
import type { RewardTermsRow } from '../tables.ts'
import type { Terms } from './rules.ts'

const micros = (money: { amount: string } | null | undefined) => (money ? parseMicros(money.amount)!.toString() : null)
const listed = <Item>(items: readonly Item[]) => (items.length > 0 ? [...items] : null)

/** Terms as the table keeps them: money in micros, rates in parts per million, an empty condition as null. */
export function toRow(terms: Terms): Omit<RewardTermsRow, 'workspace_id' | 'reward_id' | 'version'> {
  const { conditions, caps, bands } = terms
  return {
    starts_at: Temporal.Instant.from(terms.starts_at).toString(),
    ends_at: terms.ends_at && Temporal.Instant.from(terms.ends_at).toString(),
    kind: terms.kind,
    rate_ppm: terms.kind === 'percentage' ? percentToPpm(terms.rate!)!.toString() : null,
    amount_micros: terms.kind === 'flat' ? micros(terms.amount) : null,
    per: terms.kind === 'flat' ? terms.per : null,
    bands:
      terms.kind === 'tiered' || terms.kind === 'bonus'
        ? (JSON.stringify(
            bands.map(({ from, rate, amount }) => ({
              from: micros(from),
              ...(terms.kind === 'tiered' ? { rate_ppm: percentToPpm(rate!)!.toString() } : { amount: micros(amount) }),
            })),
          ) as never)
        : null,
    band_mode: terms.kind === 'tiered' ? terms.band_mode : null,
    period: terms.period,
    priority: terms.priority,
    tier_ids: listed(conditions.tier_ids),
    creator_ids: listed(conditions.creator_ids),
    product_ids: listed(conditions.product_ids),
    sku_ids: listed(conditions.sku_ids),
    categories: listed(conditions.categories),
    channels: listed(conditions.channels),
    content_types: listed(conditions.content_types),
    new_buyer: conditions.new_buyer || null,
    cap_line: micros(caps.line),
    cap_order: micros(caps.order),
    cap_creator: micros(caps.creator),
    cap_period: micros(caps.period),
    budget: micros(caps.budget),
  }
}

/** The way back, as the API shows them. */
export function fromRow(row: RewardTermsRow, currency: string): z.infer<typeof RewardTermsShape> {
  const money = (amount: string | null) => (amount === null ? null : toMoney(amount, currency))
  const percent = (ppm: string | null | undefined) => (ppm == null ? null : ppmToPercent(BigInt(ppm)))
  return {
    version: row.version,
    starts_at: row.starts_at,
    ends_at: row.ends_at,
    kind: row.kind,
    rate: percent(row.rate_ppm),
    amount: money(row.amount_micros),
    per: row.per,
    bands: (row.bands ?? []).map((band) => ({
      from: toMoney(band.from, currency),
      rate: percent(band.rate_ppm),
      amount: money(band.amount ?? null),
    })),
    band_mode: row.band_mode,
    period: row.period,
    priority: row.priority,
    conditions: {
      tier_ids: row.tier_ids ?? [],
      creator_ids: row.creator_ids ?? [],
      product_ids: row.product_ids ?? [],
      sku_ids: row.sku_ids ?? [],
      categories: row.categories ?? [],
      channels: row.channels ?? [],
      content_types: row.content_types ?? [],
      new_buyer: row.new_buyer ?? false,
    },
    caps: {
      line: money(row.cap_line),
      order: money(row.cap_order),
      creator: money(row.cap_creator),
      period: money(row.cap_period),
      budget: money(row.budget),
    },
  }
}
