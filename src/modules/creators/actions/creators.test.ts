import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { undoChange } from '#platform/changes'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { on } from '#platform/events'
import { appPool, freshWorkspace } from '#test/database'
import { createCreator, editCreators, mapSubIds, mergeCreators, recordCreators, searchCreators, setHandles } from '../index.ts'
import { getCreator } from '../queries/creators.ts'
import { listDuplicates } from '../queries/duplicates.ts'
import { listMappedSubIds } from '../queries/sub-ids.ts'
import type { Platform } from '../schema.ts'

/** What the rooms above were told. */
let told: unknown[] = []
on('creators.merged', async (_, news) => void told.push(news))
on('sub_ids.changed', async (_, news) => void told.push(news))

let scope: Scope
beforeEach(async () => {
  told = []
  scope = await freshWorkspace()
})

const within = <Result>(work: (ctx: Ctx) => Promise<Result>) => inWorkspace(appPool, scope, work)
const undo = (change: string | null) => within((ctx) => undoChange(ctx, change!))
const accounts = (platform: Platform, ...handles: string[]) => handles.map((handle) => ({ platform, handle }))
const creator = (name: string, ...handles: { platform: Platform; handle: string }[]) =>
  within((ctx) => createCreator(ctx, { name, kind: 'affiliate', note: '', handles }))
const read = (id: string) => within((ctx) => getCreator(ctx, id))

describe('handles', () => {
  test('that another creator has are refused, naming who that is', async () => {
    const ayu = await creator('Ayu', ...accounts('tiktok', 'ayu.beauty'))
    const other = await creator('Ayu B')
    const take = within((ctx) => setHandles(ctx, { id: other, version: 1, handles: accounts('tiktok', 'ayu.beauty') }))
    await expect(take).rejects.toMatchObject({ code: 'handle.taken', errors: [{ path: ayu, message: 'Ayu' }] })
    await expect(creator('Ayu C', ...accounts('tiktok', 'ayu.beauty'))).rejects.toMatchObject({ code: 'handle.taken' })
    expect((await read(other)).handles).toEqual([])
  })

  test('are added and taken off in one edit, and one undo brings back what was', async () => {
    const id = await creator('Ayu', ...accounts('tiktok', 'ayu', 'ayu.old'))
    const handles = [...accounts('tiktok', 'ayu'), ...accounts('shopee', 'ayu')]
    const change = await within((ctx) => setHandles(ctx, { id, version: 1, handles }))
    expect((await read(id)).handles).toEqual([...accounts('shopee', 'ayu'), ...accounts('tiktok', 'ayu')])
    await undo(change)
    expect((await read(id)).handles).toEqual(accounts('tiktok', 'ayu', 'ayu.old'))
  })

  test('that somebody else has been given meanwhile do not come back', async () => {
    const id = await creator('Ayu', ...accounts('tiktok', 'ayu'))
    const change = await within((ctx) => setHandles(ctx, { id, version: 1, handles: [] }))
    await creator('Dewi', ...accounts('tiktok', 'ayu'))
    await expect(undo(change)).rejects.toMatchObject({ kind: 'conflict', code: 'handle.taken' })
  })
})

test('many creators become of one kind at once, and one undo gives each its own back', async () => {
  const ids = [await creator('Ayu'), await creator('Dewi')]
  const first = await within((ctx) => editCreators(ctx, { ids: [ids[0]!], edit: { kind: 'koc' } }))
  const second = await within((ctx) => editCreators(ctx, { ids, edit: { kind: 'kol' } }))
  await expect(undo(first)).rejects.toMatchObject({ code: 'change.newer' })
  await undo(second)
  expect([(await read(ids[0]!)).kind, (await read(ids[1]!)).kind]).toEqual(['koc', 'affiliate'])
})

describe('two creators who are one person', () => {
  test('are found by a handle on two platforms, and by a name but for its marks', async () => {
    const [one, two] = [
      await creator('Ayu', ...accounts('tiktok', 'ayu.b')),
      await creator('Ayu Beauty', ...accounts('shopee', 'ayu.b')),
    ]
    const [three, four] = [await creator('Nguyễn Thị Đào'), await creator('nguyen thi dao')]
    await creator('Ayu Dewi')
    const { data } = await within(listDuplicates)
    expect(data.map(({ reason, creators }) => [reason, creators.map(({ id }) => id).sort()])).toEqual([
      ['handle', [one, two].sort()],
      ['name', [three, four].sort()],
    ])
  })

  test('become one with all their accounts and sub-ids, and two again', async () => {
    const into = await creator('Ayu', ...accounts('tiktok', 'ayu'))
    const duplicate = await creator('Ayu (Shopee)', ...accounts('shopee', 'ayu.shop'))
    const mapping = {
      platform: 'shopee' as const,
      account: 'brand',
      mapped: [{ position: 1, value: 'AYU', to: { creator_id: duplicate } }],
    }
    await within((ctx) => mapSubIds(ctx, mapping))
    const change = await within((ctx) => mergeCreators(ctx, { into, ids: [duplicate] }))
    expect(await read(into)).toMatchObject({
      handles: [...accounts('shopee', 'ayu.shop'), ...accounts('tiktok', 'ayu')],
      merged: [{ id: duplicate, change_id: change }],
    })
    expect((await read(duplicate)).merged_into).toBe(into)
    expect((await within((ctx) => searchCreators(ctx, 'ayu', 9))).map(({ id }) => id)).toEqual([into])
    expect((await within(listMappedSubIds)).data[0]!.creator.id).toBe(into)
    await undo(change)
    expect((await read(into)).handles).toEqual(accounts('tiktok', 'ayu'))
    expect((await read(duplicate)).handles).toEqual(accounts('shopee', 'ayu.shop'))
    expect((await within(listMappedSubIds)).data[0]!.creator.id).toBe(duplicate)
    expect(told.slice(1)).toEqual([
      { from: [duplicate], into, undone: false },
      { from: [duplicate], into, undone: true },
    ])
  })

  test('are not merged twice, nor into themselves', async () => {
    const [into, duplicate] = [await creator('Ayu'), await creator('Ayu')]
    await within((ctx) => mergeCreators(ctx, { into, ids: [duplicate] }))
    const again = within((ctx) => mergeCreators(ctx, { into, ids: [duplicate] }))
    await expect(again).rejects.toMatchObject({ code: 'creator.merged' })
    const itself = within((ctx) => mergeCreators(ctx, { into, ids: [into] }))
    await expect(itself).rejects.toMatchObject({ code: 'merge.itself' })
  })
})

describe('an affiliate account’s sub-ids', () => {
  const mapAll = (...mapped: [position: number, value: string, handle: string | null][]) =>
    within((ctx) =>
      mapSubIds(ctx, {
        platform: 'shopee',
        account: 'brand',
        mapped: mapped.map(([position, value, handle]) => ({ position, value, to: handle === null ? null : { handle } })),
      }),
    )
  const known = async () =>
    (await within(listMappedSubIds)).data.map(({ position, value, creator }) => [position, value, creator.name])

  test('go to creators by handle, known or new; the sales of before follow', async () => {
    await within((ctx) => recordCreators(ctx, sql`select 'shopee' as platform, 'ayu.shop' as handle, 'Ayu' as name`))
    await mapAll([1, 'AYU', 'ayu.shop'], [1, 'DEWI', 'dewi.shop'], [2, 'AYU', 'ayu.shop'])
    expect(await known()).toEqual([
      [1, 'AYU', 'Ayu'],
      [1, 'DEWI', 'dewi.shop'],
      [2, 'AYU', 'Ayu'],
    ])
    expect(told).toEqual([{ platform: 'shopee', account: 'brand' }])
  })

  test('are nobody’s again when unmapped or undone; mapped as they were nothing happens', async () => {
    const change = await mapAll([1, 'AYU', 'ayu'])
    expect(await mapAll([1, 'AYU', 'ayu'])).toBeNull()
    const unmapped = await mapAll([1, 'AYU', null])
    expect(await known()).toEqual([])
    await expect(undo(change)).rejects.toMatchObject({ code: 'change.newer' })
    await undo(unmapped)
    expect(await known()).toEqual([[1, 'AYU', 'ayu']])
    await undo(change)
    expect(await known()).toEqual([])
  })
})
