import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { parseRate } from '#shared/money'

/** An account by its stable name; its kind is the name without an id. */
const AccountName = z
  .object({
    name: z.string(),
    kind: z.string(),
    creator: z.object({ id: z.string(), name: z.string() }).nullable(),
  })
  .openapi('AccountName')

export const AccountShape = AccountName.extend({ balance: MoneyShape }).openapi('Account')

/** A day counts whole, in the workspace's zone. */
const MomentShape = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional()
const CurrencyShape = z.string().regex(/^[A-Z]{3}$/)

/** `at` asks for the balances of a past moment; `q` is found in an account's name, a creator's name and handles. */
export const AccountFilter = z.object({
  at: MomentShape,
  currency: CurrencyShape.optional(),
  kind: z.string().max(100).optional(),
  creator_id: z.string().max(100).optional(),
  q: z.string().trim().max(200).optional(),
})
export const AccountQuery = AccountFilter.extend(PageQuery.shape)
export const AccountPage = pageOf(AccountShape).openapi('AccountPage')

/** What the accounts of each kind hold together. All kinds of a currency sum to zero. */
export const AccountSummary = z
  .object({ data: z.array(z.object({ kind: z.string(), accounts: z.number().int(), balance: MoneyShape })) })
  .openapi('AccountSummary')

export const PostingShape = z
  .object({
    key: z.string(),
    at: z.string(),
    reason: z.string(),
    journal: z.object({ id: z.string(), cause: z.string() }).nullable(),
    debit: AccountName,
    credit: AccountName,
    amount: MoneyShape,
  })
  .openapi('LedgerPosting')

/** The postings of an account up to a moment, those of a journal, or an account's of one journal. */
export const PostingQuery = z
  .object({
    account: z.string().max(200).optional(),
    currency: CurrencyShape.optional(),
    journal_id: z.string().max(100).optional(),
    at: MomentShape,
  })
  .extend(PageQuery.shape)
  .refine(({ account, journal_id }) => account ?? journal_id, { path: ['account'], message: 'an account or a journal' })
export const PostingPage = pageOf(PostingShape).openapi('PostingPage')

const PositiveRate = z.string().refine((text) => parseRate(text) !== null, 'a rate above zero with at most twelve places')

/** What one unit of `base` was worth in `quote` on a day. Of several of a day the newest counts: it is the `current` one. */
export const RateShape = z
  .object({
    id: z.string(),
    base: CurrencyShape,
    quote: CurrencyShape,
    day: z.iso.date(),
    rate: PositiveRate,
    source: z.string(),
    created_at: z.string(),
    current: z.boolean(),
  })
  .openapi('Rate')

export const NewRate = z
  .object({
    base: CurrencyShape,
    quote: CurrencyShape,
    day: z.iso.date(),
    rate: PositiveRate,
    source: z.string().trim().min(1).max(200),
  })
  .refine(({ base, quote }) => base !== quote, { path: ['quote'], message: 'another currency than the base' })
  .openapi('NewRate')

export const RateQuery = z.object({ base: CurrencyShape.optional(), quote: CurrencyShape.optional() }).extend(PageQuery.shape)
export const RatePage = pageOf(RateShape).openapi('RatePage')

const JournalRow = z
  .object({ id: z.string(), at: z.string(), cause: z.string(), reason: z.string(), postings: z.number().int() })
  .openapi('JournalRow')

/** One posting group, what made it, and the rate it converts at where it does. */
export const JournalShape = JournalRow.extend({ rate: orNull(RateShape) }).openapi('Journal')

export const JournalQuery = z.object({ cause: z.string().max(200).optional() }).extend(PageQuery.shape)
export const JournalPage = pageOf(JournalRow).openapi('JournalPage')
