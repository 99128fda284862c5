import { ensureOwnShop, listOwnShops } from '#modules/catalog'
import type { AccountReports } from '#modules/creators'
import type { Ctx } from '#platform/db/tenant'
import type { Reported } from '#platform/db/reported'
import { formatMicros } from '#shared/money'
import type { Said } from '../reading/records.ts'
import { refuseRepeat } from './refuse-repeat.ts'
import type { FileFacts, SinkOf } from './sink.ts'

type AccountFact = { readonly source: string; readonly platform: string; readonly handle: string }

/** What becomes of rows that report something of an account: the module that owns their table keeps them. */
export function reported<Fact extends AccountFact>(reports: AccountReports<Fact>): SinkOf<Said<Fact>> {
  return {
    stage: (ctx, file, batches) => reports.stage(ctx, withAccounts(batches, file)),
    async merge(ctx, { importId, asOf, undone, ...file }) {
      const shopId = await findShop(ctx, file)
      const place = { shopId, zone: file.zone }
      const { rows, repeats, sums, ...outcome } = await reports.merge(ctx, { importId, asOf, undone, ...place })
      const amounts = (part: 'order_value' | 'refund' | 'commission') =>
        sums.map((sum) => ({ amount: formatMicros(BigInt(sum[part])), currency: sum.currency }))
      return {
        ...outcome,
        lines: rows,
        products: 0,
        totals: { order_value: amounts('order_value'), refund: amounts('refund'), commission: amounts('commission') },
        rejections: repeats.map(refuseRepeat),
        shopId,
      }
    },
    undo: reports.restore,
    redo: reports.restand,
  }
}

/** Rows that name no account are of the one the file was downloaded from. */
async function* withAccounts<Fact extends AccountFact>(
  batches: AsyncIterable<readonly Said<Fact>[]>,
  { kind: source, platform, ownHandle }: FileFacts,
): AsyncGenerator<readonly Reported<Fact>[]> {
  for await (const batch of batches)
    yield batch.map(({ fact, ...row }) => {
      const account = { source, platform, handle: fact.handle ?? ownHandle }
      return { ...row, fact: { ...fact, ...account } as unknown as Fact }
    })
}

/** Our shop that a report is of: the one named, else the only one there. Reports may be of several, so none is asked for. */
async function findShop(ctx: Ctx, { platform, options, currency, zone }: Omit<FileFacts, 'importId'>): Promise<string | null> {
  const channel = platform === 'shopee' ? 'shopee' : 'tiktok_shop'
  if (options.shop) return ensureOwnShop(ctx, { channel, name: options.shop, currency, zone })
  const [only, ...others] = await listOwnShops(ctx, channel, currency)
  return only && others.length === 0 ? only.id : null
}
