import type { Brand } from './brands.ts'
import { createRandom } from '#shared/random'

/** A SKU as the shop lists it. Price in whole units, rate in hundredths of a percent. */
export type ShelfItem = {
  readonly productId: string
  readonly skuId: string
  readonly productName: string
  readonly skuName: string
  readonly sellerSku: string
  readonly price: number
  /** What anybody earns who sells it; a creator with a target plan gets more. */
  readonly openRate: number
  readonly popularity: number
}

const OPEN_RATES = [600, 700, 800, 900, 1000]

export function stockShelf({ name, goods }: Brand, seed: number): ShelfItem[] {
  const random = createRandom(seed, `shelf ${name}`)
  return goods.flatMap(({ name: productName, code, skus }, position) => {
    const productId = random.digits('17', 19)
    const openRate = random.pick(OPEN_RATES)
    return skus.map(([skuName, price], index) => ({
      productId,
      skuId: random.digits('17', 19),
      productName,
      skuName,
      sellerSku: `${code}-${index + 1}`,
      price,
      openRate,
      popularity: 1 / (1 + ((position * 5) % goods.length)) ** 0.6 / (1 + index * 0.5),
    }))
  })
}
