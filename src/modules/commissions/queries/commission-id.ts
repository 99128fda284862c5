import { sql, type RawBuilder } from 'kysely'
import type { Payer } from '../rules.ts'

/**
 * A commission's id follows from its line's id and who pays, so that a million are found without a look-up. As SQL,
 * because lines are reckoned with as sets. The marketplace's stands on the order line itself.
 */
export function commissionIdOf(lineId: RawBuilder<unknown>, payer: Payer = 'brand'): RawBuilder<string> {
  return sql`('cms_' || substr(${lineId}, 5) || ${sql.lit(payer[0])})`
}
