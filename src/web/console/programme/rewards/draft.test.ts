import { expect, test } from 'vitest'
import { draftOf, readDraft, type Draft } from './draft.ts'

const place = { zone: 'Asia/Jakarta', language: 'id', now: new Date('2026-11-24T03:00:00Z') } as const
const where = { currency: 'IDR', ...place }
const typed = (change: Partial<Draft>) => readDraft({ ...draftOf(undefined, place), ...change }, where)
const codes = (change: Partial<Draft>) => typed(change).faults.map(({ path, code }) => `${path} ${code}`)
const rupiah = (amount: string) => ({ amount, currency: 'IDR' })

test('a rate, an amount and a cap are read as they are written', () => {
  expect(typed({ rate: '2,5 %', caps: { ...draftOf(undefined, place).caps, line: '15.000' } })).toMatchObject({
    terms: { kind: 'percentage', rate: '2.5', bands: [], caps: { line: rupiah('15000'), order: null }, priority: 0 },
    faults: [],
  })
  expect(typed({ kind: 'flat', amount: '1.500', per: 'item' }).terms).toMatchObject({
    amount: rupiah('1500'),
    per: 'item',
    rate: null,
  })
})

test('bands begin at nothing where nothing is said, and pay a rate or an amount by the kind', () => {
  const bands = [
    { from: '', pays: '1' },
    { from: '10.000.000', pays: '2,5' },
  ]
  expect(typed({ kind: 'tiered', bands }).terms.bands).toEqual([
    { from: rupiah('0'), rate: '1', amount: null },
    { from: rupiah('10000000'), rate: '2.5', amount: null },
  ])
  expect(codes({ kind: 'tiered', bands: bands.toReversed() })).toEqual(['bands reward.bands_order'])
  expect(codes({ kind: 'bonus', bands })).toEqual(['bands.0.from reward.needed'])
})

test('what is lacking and what cannot be read is said where it stands', () => {
  expect(codes({})).toEqual(['rate reward.needed'])
  expect(codes({ rate: '101' })).toEqual(['rate reward.not_a_rate'])
  expect(codes({ rate: '1', priority: '1.5' })).toEqual(['priority reward.not_a_priority'])
  expect(codes({ rate: '1', begins: 'day', from: '2026-11-24', until: '2026-11-24' })).toEqual(['ends_at reward.ends_early'])
  expect(codes({ kind: 'flat', amount: 'ten' })).toEqual(['amount reward.not_positive'])
})

test('days begin at midnight of the workspace', () => {
  expect(typed({ rate: '1', begins: 'day', from: '2026-12-01', until: '2027-01-01' }).terms).toMatchObject({
    starts_at: '2026-11-30T17:00:00Z',
    ends_at: '2026-12-31T17:00:00Z',
  })
})

test('terms come back from the form as they went in', () => {
  const { terms } = typed({ kind: 'bonus', bands: [{ from: '80.000', pays: '4.000' }], period: 'week', priority: '10' })
  const again = readDraft(draftOf(terms, place), where)
  expect(again).toEqual({ terms, faults: [] })
})
