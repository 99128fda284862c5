/** A product with its SKUs, each with its price in whole units of the brand's currency. */
export type Good = {
  readonly name: string
  readonly code: string
  readonly skus: readonly (readonly [name: string, price: number])[]
}

/**
 * Baby care without infant formula, bottles or teats: Indonesia forbids advertising formula and discounting it
 * (PP 28/2024), so no affiliate programme there may sell it.
 */
export const BABY_CARE: readonly Good[] = [
  {
    name: 'Popok Celana Bayi Lembut',
    code: 'POPOK',
    skus: [
      ['M / 34', 79_000],
      ['L / 30', 82_000],
      ['XL / 26', 85_000],
    ],
  },
  {
    name: 'Tisu Basah Bayi Tanpa Pewangi',
    code: 'TISU',
    skus: [
      ['Isi 3', 39_000],
      ['Isi 6', 72_000],
    ],
  },
  {
    name: 'Sabun Mandi & Sampo Bayi 2in1',
    code: 'SABUN',
    skus: [
      ['200 ml', 45_000],
      ['400 ml Pompa', 79_000],
    ],
  },
  {
    name: 'Minyak Telon Lavender',
    code: 'TELON',
    skus: [
      ['60 ml', 29_000],
      ['100 ml', 46_000],
      ['100 ml, isi 2', 86_000],
    ],
  },
  {
    name: 'Losion Bayi Kulit Sensitif',
    code: 'LOSION',
    skus: [
      ['200 ml', 69_000],
      ['400 ml', 119_000],
    ],
  },
  {
    name: 'Krim Ruam Popok Zinc',
    code: 'KRIM',
    skus: [
      ['50 g', 55_000],
      ['100 g', 95_000],
    ],
  },
  {
    name: 'Deterjen Cair Baju Bayi',
    code: 'DETERJEN',
    skus: [
      ['800 ml', 49_000],
      ['1,5 L', 84_000],
    ],
  },
  {
    name: 'Bedong Muslin Bambu',
    code: 'BEDONG',
    skus: [
      ['Isi 2, Awan', 129_000],
      ['Isi 4, Hutan', 239_000],
    ],
  },
  {
    name: 'Setelan Baju Bayi Katun',
    code: 'SETELAN',
    skus: [
      ['0-6 bulan', 89_000],
      ['6-12 bulan', 94_000],
      ['12-24 bulan', 99_000],
    ],
  },
  {
    name: 'Gendongan Ergonomis 3 Posisi',
    code: 'GENDONGAN',
    skus: [
      ['Abu', 389_000],
      ['Sage', 389_000],
      ['Terakota', 399_000],
    ],
  },
  {
    name: 'Perlak Waterproof Lipat',
    code: 'PERLAK',
    skus: [
      ['60 x 90', 65_000],
      ['90 x 120', 99_000],
    ],
  },
  {
    name: 'Mainan Gigit Silikon',
    code: 'TEETHER',
    skus: [
      ['Kelinci', 49_000],
      ['Beruang', 49_000],
    ],
  },
  {
    name: 'Tas Perlengkapan Bayi',
    code: 'TAS',
    skus: [
      ['Ransel Hitam', 329_000],
      ['Ransel Krem', 329_000],
      ['Tote', 279_000],
    ],
  },
  {
    name: 'Kelambu & Kasur Bayi Lipat',
    code: 'KELAMBU',
    skus: [
      ['Biru', 429_000],
      ['Merah Muda', 459_000],
    ],
  },
]

export const BEAUTY: readonly Good[] = [
  {
    name: 'Son Kem Lì Mềm Môi',
    code: 'SON',
    skus: [
      ['01 Hồng Đất', 189_000],
      ['02 Đỏ Gạch', 189_000],
      ['03 Cam Cháy', 199_000],
    ],
  },
  {
    name: 'Kem Chống Nắng Nâng Tông SPF50+',
    code: 'KCN',
    skus: [
      ['50 ml', 259_000],
      ['Combo 2', 489_000],
    ],
  },
  {
    name: 'Nước Tẩy Trang Sen Trắng',
    code: 'TAYTRANG',
    skus: [
      ['200 ml', 129_000],
      ['500 ml', 219_000],
    ],
  },
  {
    name: 'Sữa Rửa Mặt Dịu Nhẹ',
    code: 'SRM',
    skus: [
      ['100 ml', 119_000],
      ['200 ml', 189_000],
    ],
  },
  {
    name: 'Serum Vitamin C 15%',
    code: 'SERUM-C',
    skus: [
      ['15 ml', 279_000],
      ['30 ml', 449_000],
    ],
  },
  {
    name: 'Serum Niacinamide 10%',
    code: 'SERUM-N',
    skus: [
      ['30 ml', 329_000],
      ['Combo 2', 599_000],
    ],
  },
  {
    name: 'Mặt Nạ Giấy Cấp Ẩm',
    code: 'MATNA',
    skus: [
      ['3 miếng', 59_000],
      ['Hộp 10 miếng', 179_000],
    ],
  },
  {
    name: 'Kem Dưỡng Ẩm Phục Hồi B5',
    code: 'KEM-B5',
    skus: [
      ['50 g', 299_000],
      ['100 g', 520_000],
    ],
  },
  {
    name: 'Nước Hoa Hồng Không Cồn',
    code: 'TONER',
    skus: [
      ['150 ml', 159_000],
      ['300 ml', 269_000],
    ],
  },
  {
    name: 'Phấn Nước Che Phủ Mịn',
    code: 'CUSHION',
    skus: [
      ['13 Tự Nhiên', 389_000],
      ['21 Sáng', 389_000],
      ['21, kèm lõi', 549_000],
    ],
  },
  {
    name: 'Phấn Má Hồng Dạng Kem',
    code: 'MAHONG',
    skus: [
      ['Đào', 149_000],
      ['Hồng Khô', 149_000],
    ],
  },
  {
    name: 'Mascara Dài Mi Chống Trôi',
    code: 'MASCARA',
    skus: [
      ['Đen', 169_000],
      ['Nâu', 169_000],
    ],
  },
  {
    name: 'Chì Kẻ Mày Siêu Mảnh',
    code: 'CHIMAY',
    skus: [
      ['Nâu Xám', 99_000],
      ['Nâu Đen', 99_000],
    ],
  },
  {
    name: 'Bộ Quà Tặng Trọn Gói',
    code: 'QUATANG',
    skus: [
      ['Dưỡng da', 790_000],
      ['Trang điểm', 890_000],
    ],
  },
]
