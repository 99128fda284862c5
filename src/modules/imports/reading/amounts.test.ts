import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMicros } from '#shared/money'
import { FormatEvidence, parseAmount, type NumberFormat } from './amounts.ts'

const PLAIN: NumberFormat = { point: '.', grouping: false, unsure: false }
const ENGLISH: NumberFormat = { point: '.', grouping: true, unsure: false }
const LOCAL: NumberFormat = { point: ',', grouping: true, unsure: false }

const formatOf = (cells: readonly string[], usual: Pick<NumberFormat, 'point' | 'grouping'>) => {
  const evidence = new FormatEvidence()
  for (const cell of cells) evidence.add(cell)
  return evidence.decide(usual)
}

/** Writes micros the way a format does. */
function write(micros: bigint, { point, grouping }: NumberFormat): string {
  const [units = '', places] = formatMicros(micros).split('.')
  const grouped = grouping ? units.replace(/\B(?=(\d{3})+$)/g, point === '.' ? ',' : '.') : units
  return places ? `${grouped}${point}${places}` : grouped
}

test('an amount reads back exactly in every way of writing it', () => {
  const micros = fc.bigInt({ min: 0n, max: 9_223_372_036_853_999_999n })
  fc.assert(
    fc.property(
      micros,
      fc.constantFrom(PLAIN, ENGLISH, LOCAL),
      fc.constantFrom('', 'Rp', 'Rp ', '₫', 'IDR '),
      (value, format, mark) => {
        expect(parseAmount(mark + write(value, format), format)).toBe(value)
      },
    ),
  )
})

test.each([
  ['Rp2.411.927.669', LOCAL, 2_411_927_669_000_000n],
  ['Rp1,750,000', ENGLISH, 1_750_000_000_000n],
  ['24499.00148', PLAIN, 24_499_001_480n],
  ['1.234,56', LOCAL, 1_234_560_000n],
  ['63.426 ₫', LOCAL, 63_426_000_000n],
  ['-5000', PLAIN, -5_000_000_000n],
  ['0', PLAIN, 0n],
])('%s is read by the format of its file', (text, format, micros) => {
  expect(parseAmount(text, format)).toBe(micros)
})

test.each([
  ['1,5', PLAIN, 'ambiguous'],
  ['1.5', { ...LOCAL, grouping: false }, 'ambiguous'],
  ['24.499', { ...PLAIN, unsure: true }, 'ambiguous'],
  ['12.34', LOCAL, 'malformed'],
  ['1.2345.678', LOCAL, 'malformed'],
  ['1,23,456', ENGLISH, 'malformed'],
  ['1.234567.8', PLAIN, 'ambiguous'],
  ['12685.2000001', PLAIN, 'too_fine'],
  ['1.0000000', PLAIN, 'too_fine'],
  ['9223372036854.8', PLAIN, 'too_large'],
  ['99999999999999999999', PLAIN, 'too_large'],
  ['1.7E+18', PLAIN, 'malformed'],
  ['=A1+B1', PLAIN, 'malformed'],
  ['12 apples', PLAIN, 'malformed'],
  ['USD 5', PLAIN, 'malformed'],
  ['--', PLAIN, 'malformed'],
] as const)('%s is refused, never guessed: %o', (text, format, fault) => {
  expect(parseAmount(text, format)).toBe(fault)
})

const INDONESIAN = { point: ',', grouping: true } as const
const SHOPEE = { point: '.', grouping: false } as const

test.each([
  [
    'decimals prove the point, whatever the language',
    ['12685.2', '24.499'],
    INDONESIAN,
    { point: '.', grouping: false, unsure: false },
  ],
  ['two groups prove thousands', ['1.750.000'], SHOPEE, { point: ',', grouping: true, unsure: false }],
  [
    'long whole numbers prove that nothing is grouped',
    ['63426', '150000'],
    INDONESIAN,
    { point: ',', grouping: false, unsure: false },
  ],
  [
    'without proof the language of the file decides',
    ['150.000', '75.000'],
    INDONESIAN,
    { point: ',', grouping: true, unsure: false },
  ],
  [
    'without proof a file said to be plain is not trusted',
    ['24.499', '12.000'],
    SHOPEE,
    { point: '.', grouping: false, unsure: true },
  ],
  ['a plain file that shows itself so is trusted', ['63426', '981.225'], SHOPEE, { point: '.', grouping: false, unsure: false }],
  [
    'a stray cell casts no doubt on a file that otherwise writes as its kind does',
    ['1.500,5', '2.500,5', '1.5'],
    INDONESIAN,
    { point: ',', grouping: true, unsure: false },
  ],
  [
    'a file that contradicts itself is not trusted',
    ['1.5', '2.5', '1,5'],
    INDONESIAN,
    { point: '.', grouping: true, unsure: true },
  ],
])('%s', (_, cells, usual, format) => {
  expect(formatOf(cells, usual)).toEqual(format)
})
