import { beforeEach, expect, test } from 'vitest'
import { createCreator, mergeCreators } from '#modules/creators'
import { undoChange } from '#platform/changes'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { appPool, freshWorkspace } from '#test/database'
import { createProgram, enrollCreators } from './index.ts'

let scope: Scope
let tiers: { id: string; name: string }[]
let [ayu, dewi] = ['', '']
beforeEach(async () => {
  scope = await freshWorkspace()
  await within(async (ctx) => {
    ;({ tiers } = await createProgram(ctx, { name: 'Bumi Bayi', currency: 'IDR' }))
    const entered = { kind: 'affiliate' as const, note: '', handles: [] }
    ayu = await createCreator(ctx, { name: 'Ayu', ...entered })
    dewi = await createCreator(ctx, { name: 'Dewi', ...entered })
  })
})

const within = <Result>(work: (ctx: Ctx) => Promise<Result>) => inWorkspace(appPool, scope, work)
const undo = (change: string) => within((ctx) => undoChange(ctx, change))
/** Moves creators into the standard (0) or the exclusive tier (1) on a day of October. */
const move = (tier: 0 | 1, day: number, ...creatorIds: string[]) =>
  within(async (ctx) => {
    const startsAt = Temporal.Instant.from(`2026-10-${String(day).padStart(2, '0')}T00:00:00Z`)
    return (await enrollCreators(ctx, { tierId: tiers[tier]!.id, creatorIds, startsAt })).change
  })

/** Every period: whose it is, the tier, its first day and the day it ends. */
const periods = () =>
  within(async ({ db }) => {
    const rows = await db.selectFrom('enrollments').selectAll().orderBy('starts_at').orderBy('creator_id').execute()
    return rows.map(({ creator_id, tier_id, starts_at, ends_at }) =>
      [
        creator_id === ayu ? 'Ayu' : 'Dewi',
        tiers.find(({ id }) => id === tier_id)!.name,
        starts_at.slice(8, 10),
        ends_at?.slice(8, 10) ?? '',
      ].join(' '),
    )
  })

test('one undo takes the move of many creators back: the tiers before it go on', async () => {
  await move(0, 1, ayu)
  const before = await periods()
  const change = await move(1, 8, ayu, dewi)
  expect(await periods()).toEqual(['Ayu Standard 01 08', 'Ayu Exclusive 08 ', 'Dewi Exclusive 08 '])
  await undo(change)
  expect(await periods()).toEqual(before)
})

test('a move is not taken back under a later one', async () => {
  const first = await move(1, 1, ayu, dewi)
  const second = await move(0, 8, dewi)
  await expect(undo(first)).rejects.toMatchObject({ code: 'change.newer', errors: [{ path: second }] })
})

test('a merged creator’s tiers come along where the other was in none, and go back when the two are two again', async () => {
  await move(0, 10, ayu)
  await move(1, 1, dewi)
  await move(0, 5, dewi)
  await move(1, 20, dewi)
  const before = await periods()
  const change = await within((ctx) => mergeCreators(ctx, { into: ayu, ids: [dewi] }))
  expect(await periods()).toEqual(['Ayu Exclusive 01 05', 'Dewi Standard 05 20', 'Ayu Standard 10 ', 'Dewi Exclusive 20 '])
  await undo(change)
  expect(await periods()).toEqual(before)
})
