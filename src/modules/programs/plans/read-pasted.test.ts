import { expect, test } from 'vitest'
import { readPasted } from './read-pasted.ts'

const TODAY = '2026-11-24'

test('rows copied from a sheet are read by their header, in whatever order and language', () => {
  const text = 'Dari\tID Produk\tKomisi\tKreator\n01/11/2026\t1729384756102938475\t12,5%\tdinda.mom | bunda_sari\n'
  expect(readPasted(text, TODAY)).toEqual({
    rows: [
      {
        row: 2,
        product: '1729384756102938475',
        rate: '12.5',
        shopAdsRate: null,
        creators: ['dinda.mom', 'bunda_sari'],
        from: '2026-11-01',
        until: null,
      },
    ],
    errors: [],
  })
})

test('without a header the order is product, rate, Shop Ads rate, creators, from, until', () => {
  const { rows, errors } = readPasted('1729384756102938475;10;8;;2026-11-01;2026-11-30\n*;5\n', TODAY)
  expect(errors).toEqual([])
  expect(rows).toMatchObject([
    { product: '1729384756102938475', rate: '10', shopAdsRate: '8', from: '2026-11-01', until: '2026-11-30' },
    { product: null, rate: '5', shopAdsRate: null, from: TODAY, until: null },
  ])
})

test('what cannot be read is named by row and column, each', () => {
  const { rows, errors } = readPasted('1729\t110\n1730\t5\t\t\t31/02/2026\nabc\t5\n', TODAY)
  expect(rows).toEqual([])
  expect(errors.map(({ path, code }) => [path, code])).toEqual([
    ['1.rate', 'plan.pasted_rate'],
    ['2.from', 'plan.pasted_day'],
    ['3.product', 'plan.pasted_product'],
  ])
})

test('nothing at all says so', () => {
  expect(readPasted('\n \n', TODAY).errors).toMatchObject([{ code: 'plan.pasted_nothing' }])
})
