import { defineKind } from '../kind.ts'

/** Clicks on the links of a Shopee affiliate account. Five sub-ids stand in one cell, joined by dashes: `live-tet---`. */
export const shopeeAffiliateClicks = defineKind({
  kind: 'shopee-affiliate-clicks',
  family: 'clicks',
  locales: {
    vi: {
      zone: 'Asia/Ho_Chi_Minh',
      numbers: { point: '.', grouping: false },
      headers: {
        id: 'Click id',
        clicked: 'Thời gian Click',
        region: 'Khu vực Click',
        sub_id: 'Sub_id',
        referrer: 'Người giới thiệu',
      },
    },
    id: {
      zone: 'Asia/Jakarta',
      numbers: { point: '.', grouping: false },
      headers: { id: 'Klik ID', clicked: 'Waktu Klik', region: 'Wilayah Klik', sub_id: 'Tag_link', referrer: 'Perujuk' },
    },
  },
  required: ['id', 'clicked', 'sub_id'],
  amounts: [],

  read: (row, at) => ({
    row: row.number,
    cells: row.cells,
    fact: {
      handle: null,
      external_id: row.needId(at.id),
      clicked_at: row.needTime(at.clicked),
      region: row.text(at.region),
      sub_ids: subIdsOf(row.text(at.sub_id)),
      referrer: row.text(at.referrer),
    },
  }),
})

/** A sub-id with a dash in it cannot be told from two: then the cell stays whole, as the first. */
function subIdsOf(cell: string | null): readonly string[] {
  const parts = (cell ?? '').split('-')
  return parts.length === 5 ? parts : [cell ?? '', '', '', '', '']
}
