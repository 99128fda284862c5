import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ensureOwnShop } from '#modules/catalog'
import { mapSubIds, mergeCreators } from '#modules/creators'
import { account, getBalance } from '#modules/ledger'
import { lockLines } from '#modules/orders'
import { assignShop, createProgram, createReward, enrollCreators } from '#modules/programs'
import { recordAudit } from '#platform/audit'
import { undoChange } from '#platform/changes'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { openBrand } from '#test/brand'
import { appPool, freshWorkspace, inFreshWorkspace } from '#test/database'
import './index.ts'

const openProgram = (scope: Scope) =>
  inWorkspace(appPool, scope, (ctx) => createProgram(ctx, { name: 'Bumi Bayi', currency: 'IDR' }))

async function makeCreator(ctx: Ctx): Promise<string> {
  const id = newId('cre')
  await sql`insert into creators (workspace_id, id, name) values (${ctx.scope.workspaceId}, ${id}, 'Dinda')`.execute(ctx.db)
  return id
}

test('terms set while an import runs wait for it, and neither is lost', async () => {
  const scope = await freshWorkspace()
  const { id } = await openProgram(scope)
  let setting: Promise<unknown> | undefined
  await inWorkspace(appPool, scope, async (ctx) => {
    await lockLines(ctx)
    setting = inWorkspace(appPool, scope, (other) =>
      createReward(other, id, { name: 'All', terms: { starts_at: '2026-09-01T00:00:00Z', rate: '3' } }),
    )
    await wait(300)
    await recordAudit(ctx, { action: 'import.finished', subject: 'imp_1' })
  })
  await expect(setting).resolves.toMatchObject({ rewards: [{ terms: [{ version: 1 }] }] })
})

test('a creator moved by two people at once stands in one tier at a time', async () => {
  const scope = await freshWorkspace()
  const { tiers } = await openProgram(scope)
  const creator = await inWorkspace(appPool, scope, makeCreator)
  const move = (tier: number, startsAt: string) =>
    inWorkspace(appPool, scope, (ctx) =>
      enrollCreators(ctx, { tierId: tiers[tier]!.id, creatorIds: [creator], startsAt: Temporal.Instant.from(startsAt) }),
    )
  await Promise.allSettled([move(0, '2026-10-01T00:00:00Z'), move(1, '2026-10-08T00:00:00Z'), move(0, '2026-10-15T00:00:00Z')])
  const { rows } = await inWorkspace(appPool, scope, (ctx) =>
    sql`select id from enrollments as one where exists (select from enrollments as other where other.id <> one.id
          and other.starts_at >= one.starts_at and (one.ends_at is null or one.ends_at > other.starts_at))`.execute(ctx.db),
  )
  expect(rows).toEqual([])
})

test('a creator who is not there is named, not enrolled', () =>
  inFreshWorkspace(async (ctx) => {
    const { tiers } = await createProgram(ctx, { name: 'Bumi Bayi', currency: 'IDR' })
    await expect(
      enrollCreators(ctx, { tierId: tiers[0]!.id, creatorIds: ['cre_none'], startsAt: ctx.now }),
    ).rejects.toMatchObject({ kind: 'missing', code: 'creator.missing', errors: [{ path: 'cre_none' }] })
  }))

test('a shop joins one program, of its own currency', () =>
  inFreshWorkspace(async (ctx) => {
    const shopId = await ensureOwnShop(ctx, { channel: 'tiktok_shop', name: 'Bumi Bayi', currency: 'IDR', zone: 'Asia/Jakarta' })
    const [first, second, vietnam] = [
      await createProgram(ctx, { name: 'One', currency: 'IDR' }),
      await createProgram(ctx, { name: 'Two', currency: 'IDR' }),
      await createProgram(ctx, { name: 'Ba', currency: 'VND' }),
    ]
    await expect(assignShop(ctx, { shopId, programId: vietnam.id })).rejects.toMatchObject({ code: 'program.currency' })
    await expect(assignShop(ctx, { shopId, programId: 'prg_none' })).rejects.toMatchObject({ code: 'program.missing' })
    await expect(assignShop(ctx, { shopId: 'shp_none', programId: first.id })).rejects.toMatchObject({ code: 'shop.missing' })
    await assignShop(ctx, { shopId, programId: first.id })
    await assignShop(ctx, { shopId, programId: first.id })
    await expect(assignShop(ctx, { shopId, programId: second.id })).rejects.toMatchObject({ code: 'shop.has_program' })
  }))

test('two accounts of one person, merged, earn as one; parted again, each has its own', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, pay } = await openBrand(ctx)
    await pay(standard, '2')
    await bring({}, { order_external_id: '580112233445566779', creator_handle: 'dinda.live' })
    const idOf = async (handle: string) =>
      (await ctx.db.selectFrom('handles').select('creator_id').where('handle', '=', handle).executeTakeFirstOrThrow()).creator_id
    const [one, other] = [await idOf('dinda.mom'), await idOf('dinda.live')]
    const owed = async (creator: string) =>
      (await getBalance(ctx, { account: account.creatorPayable(creator), currency: 'IDR' })).micros / 1_000_000n
    const counted = async () =>
      (await ctx.db.selectFrom('daily_figures').select(['creator_id', 'lines']).orderBy('creator_id').execute()).map(
        ({ creator_id, lines }) => [creator_id, lines],
      )
    const change = await mergeCreators(ctx, { into: one, ids: [other] })
    expect([await owed(one), await owed(other)]).toEqual([7020n, 0n])
    expect(await counted()).toEqual([[one, 2]])
    await undoChange(ctx, change)
    expect([await owed(one), await owed(other)]).toEqual([3510n, 3510n])
    expect(await counted()).toEqual([one, other].toSorted().map((id) => [id, 1]))
  }))

test('a sub-id given to a creator takes its past sales along', () =>
  inFreshWorkspace(async (ctx) => {
    const { bring } = await openBrand(ctx)
    await bring({ creator_handle: null, sub_ids: ['ayu', '', '', '', ''] })
    await mapSubIds(ctx, {
      platform: 'tiktok',
      account: 'own',
      mapped: [{ position: 1, value: 'ayu', to: { handle: 'ayu.lestari' } }],
    })
    const { creator_id } = await ctx.db.selectFrom('order_lines').select('creator_id').executeTakeFirstOrThrow()
    const { handle } = await ctx.db
      .selectFrom('handles')
      .select('handle')
      .where('creator_id', '=', creator_id)
      .executeTakeFirstOrThrow()
    expect(handle).toBe('ayu.lestari')
  }))
