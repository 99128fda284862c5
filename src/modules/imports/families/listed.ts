import { sql } from 'kysely'
import { ensureOwnShop, listedProducts, listOwnShops, type ListedProduct } from '#modules/catalog'
import { listedCreators, type ListedCreator } from '#modules/creators'
import type { Listing } from '#platform/changes'
import { copyRows } from '#platform/db/copy'
import { dropRepeats } from '#platform/db/reported'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { ListedRow, NamedProduct } from '../reading/records.ts'
import { refuseRepeat } from './refuse-repeat.ts'
import type { FileFacts, SinkOf } from './sink.ts'

/** A list is taken over as one change, which one can look at whole. */
const MOST_ROWS = 100_000

type Description<Item, Row> = {
  readonly listing: Listing<Row>
  /** What the import calls those that are new. */
  readonly made: 'creators' | 'products'
  /** What makes two rows speak of the same. */
  readonly key: (item: Item) => readonly (string | null)[]
  readonly place: (ctx: Ctx, items: readonly Item[], file: FileFacts) => Promise<readonly Row[]>
}

/** What becomes of the rows of a person's own list: the owner of the table takes them over. */
function listed<Item, Row>({ listing, made, key, place }: Description<Item, Row>): SinkOf<ListedRow<Item>> {
  return {
    async stage(ctx, _, batches) {
      await ctx.client.query(
        'create temporary table staged_list (row_number int, key text, item json, cells json) on commit drop',
      )
      await copyRows(ctx, 'staged_list', batches, ({ row, cells, item }) => [
        row,
        key(item).join('\x1f'),
        JSON.stringify(item),
        JSON.stringify(cells),
      ])
    },
    async merge(ctx, file) {
      const repeats = await dropRepeats(ctx, { name: 'list' })
      const { rows } = await sql<{ item: Item }>`select item from staged_list order by row_number limit ${MOST_ROWS + 1}`.execute(
        ctx.db,
      )
      if (rows.length > MOST_ROWS)
        throw new Problem('invalid', 'import.list_too_long', `A list has at most ${MOST_ROWS} rows: split it.`)
      const items = rows.map(({ item }) => item)
      const placed = await place(ctx, items, file)
      const { made: count, ...outcome } = await listing.take(ctx, file.importId, placed)
      return { ...outcome, creators: 0, products: 0, [made]: count, lines: items.length, rejections: repeats.map(refuseRepeat) }
    },
    undo: async (ctx, importId) => ({ restored: await listing.undo(ctx, importId), removed: 0 }),
    async redo(ctx, importId) {
      const outcome = await listing.redo(ctx, importId)
      return outcome ?? { created: 0, updated: 0 }
    },
  }
}

export const creators = listed({
  listing: listedCreators,
  made: 'creators',
  key: ({ platform, handle }: ListedCreator) => [platform, handle],
  place: async (_, items) => items,
})

export const products = listed({
  listing: listedProducts,
  made: 'products',
  key: ({ shop, product_external_id, sku_external_id }: NamedProduct) => [shop, product_external_id, sku_external_id],
  place: placeProducts,
})

/**
 * Finds the shop of each product: the one its row names, else the one named for the file, else the only one of ours.
 * @throws Problem invalid `import.shop_needed`
 */
async function placeProducts(ctx: Ctx, items: readonly NamedProduct[], file: FileFacts): Promise<ListedProduct[]> {
  const { currency, zone, options } = file
  const own = await listOwnShops(ctx, 'tiktok_shop', currency)
  const ids = new Map<string | null, string>()
  for (const { shop } of items) {
    if (ids.has(shop)) continue
    const name = shop ?? options.shop ?? (own.length === 1 ? own[0]!.name : null)
    if (name === null)
      throw new Problem(
        'invalid',
        'import.shop_needed',
        `Say which shop these products are of: ${own.map(({ name }) => name).join(', ') || 'name one'}.`,
      )
    ids.set(shop, await ensureOwnShop(ctx, { channel: 'tiktok_shop', name, currency, zone }))
  }
  return items.map(({ shop, ...product }) => ({ ...product, shop_id: ids.get(shop)! }))
}
