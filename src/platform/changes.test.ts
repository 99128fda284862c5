import { beforeEach, expect, test } from 'vitest'
import { grantScope } from '#platform/auth/scope'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { appPool, freshWorkspace } from '#test/database'
import { recordChange, undoChange, undoes } from './changes.ts'

/** What the undone changes put back, in order. */
let restored: unknown[] = []
undoes('lamp.moved', 'creators:write', async (_, { before }) => void restored.push(before))

let scope: Scope
beforeEach(async () => {
  restored = []
  scope = await freshWorkspace()
})

const within = <Result>(work: (ctx: Ctx) => Promise<Result>) => inWorkspace(appPool, scope, work)
const move = (before: string, ...facts: string[]) =>
  within((ctx) => recordChange(ctx, { kind: 'lamp.moved', facts, before, after: null }))
const undo = (id: string) => within((ctx) => undoChange(ctx, id))

test('a change is undone once', async () => {
  const id = await move('left', 'lamp.place')
  await undo(id)
  await expect(undo(id)).rejects.toMatchObject({ kind: 'conflict', code: 'change.undone' })
  expect(restored).toEqual(['left'])
})

test('what stands on another change waits until that is undone, and is told which', async () => {
  const first = await move('left', 'lamp.place', 'chair.place')
  const second = await move('middle', 'lamp.place')
  await expect(undo(first)).rejects.toMatchObject({
    code: 'change.newer',
    errors: [{ path: second, code: 'lamp.moved' }],
  })
  await undo(second)
  await undo(first)
  expect(restored).toEqual(['middle', 'left'])
})

test('two changes of different facts do not stand in each other’s way', async () => {
  const colour = await move('red', 'lamp.colour')
  await move('left', 'lamp.place')
  await undo(colour)
  expect(restored).toEqual(['red'])
})

test('who may not make a change may not undo it, and another workspace does not see it', async () => {
  const id = await move('left', 'lamp.place')
  const viewer = grantScope({ ...scope, permissions: new Set(['creators:read']) })
  const attempt = inWorkspace(appPool, viewer, (ctx) => undoChange(ctx, id))
  await expect(attempt).rejects.toMatchObject({ kind: 'forbidden' })
  scope = await freshWorkspace()
  await expect(undo(id)).rejects.toMatchObject({ kind: 'missing', code: 'change.missing' })
  expect(restored).toEqual([])
})
