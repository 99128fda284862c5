import { defineKind } from '../kind.ts'

/** A list of products in a spreadsheet of one's own, a row for each product or for each of its SKUs. */
export const products = defineKind({
  kind: 'products',
  family: 'products',
  isList: true,
  locales: {
    en: {
      zone: null,
      numbers: { point: '.', grouping: true },
      headers: {
        id: ['Product ID', 'Item ID'],
        name: ['Product name', 'Product', 'Item name', 'Name'],
        category: ['Category', 'Product category'],
        sku_id: ['SKU ID', 'Variation ID', 'Model ID'],
        sku: ['SKU name', 'SKU', 'Variation', 'Variation name'],
        seller_sku: ['Seller SKU', 'SKU code'],
        shop: ['Shop', 'Shop name'],
      },
    },
    id: {
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      numbers: { point: ',', grouping: true },
      headers: {
        id: ['ID Produk', 'ID Barang'],
        name: ['Nama produk', 'Produk', 'Nama barang'],
        category: ['Kategori', 'Kategori produk'],
        sku_id: ['ID SKU', 'ID Variasi', 'ID Model'],
        sku: ['Nama SKU', 'SKU', 'Variasi'],
        seller_sku: ['SKU penjual', 'Penjual SKU', 'Kode SKU'],
        shop: ['Toko', 'Nama toko'],
      },
    },
    vi: {
      currency: 'VND',
      zone: 'Asia/Ho_Chi_Minh',
      numbers: { point: ',', grouping: true },
      headers: {
        id: ['ID sản phẩm', 'Mã sản phẩm'],
        name: ['Tên sản phẩm', 'Sản phẩm'],
        category: ['Danh mục', 'Ngành hàng'],
        sku_id: ['ID SKU', 'ID phân loại'],
        sku: ['Tên SKU', 'SKU', 'Phân loại'],
        seller_sku: ['SKU người bán', 'Mã SKU'],
        shop: ['Shop', 'Tên shop', 'Cửa hàng'],
      },
    },
  },
  required: ['id', 'name'],
  amounts: [],

  read: (row, at) => ({
    row: row.number,
    cells: row.cells,
    item: {
      product_external_id: row.needId(at.id),
      product_name: row.text(at.name),
      category: row.text(at.category),
      sku_external_id: row.id(at.sku_id) ?? '',
      sku_name: row.text(at.sku),
      seller_sku: row.text(at.seller_sku),
      shop: row.text(at.shop),
    },
  }),
})
