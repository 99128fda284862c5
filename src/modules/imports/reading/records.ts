import type { OrderLine } from '#modules/orders'

/** What each family of files holds, one record for each row. */
export type Records = {
  readonly orders: OrderLine
}

export type Family = keyof Records
