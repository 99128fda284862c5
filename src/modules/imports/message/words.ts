import type { Language } from '#shared/language'

/** What the message says, per language. */
export const WORDS = {
  files: {
    en: (files: number, days: string) => `Imported ${files} ${files === 1 ? 'file' : 'files'}${days && `, ${days}`}`,
    id: (files: number, days: string) => `${files} file diimpor${days && `, ${days}`}`,
    vi: (files: number, days: string) => `Đã nhập ${files} file${days && `, ${days}`}`,
  },
  file: {
    en: (name: string, rows: string) => `- ${name}: ${rows} rows`,
    id: (name: string, rows: string) => `- ${name}: ${rows} baris`,
    vi: (name: string, rows: string) => `- ${name}: ${rows} dòng`,
  },
  failed: {
    en: (name: string) => `- ${name}: not imported`,
    id: (name: string) => `- ${name}: tidak diimpor`,
    vi: (name: string) => `- ${name}: chưa nhập được`,
  },
  underWay: {
    en: (name: string) => `- ${name}: still being read`,
    id: (name: string) => `- ${name}: masih dibaca`,
    vi: (name: string) => `- ${name}: đang đọc`,
  },
  more: {
    en: (files: number) => `- and ${files} more`,
    id: (files: number) => `- dan ${files} lainnya`,
    vi: (files: number) => `- và ${files} file khác`,
  },
  orders: {
    en: (orders: string, created: string, updated: string) => `Orders: ${orders} (lines: ${created} new, ${updated} updated)`,
    id: (orders: string, created: string, updated: string) =>
      `Pesanan: ${orders} (baris: ${created} baru, ${updated} diperbarui)`,
    vi: (orders: string, created: string, updated: string) => `Đơn hàng: ${orders} (dòng: ${created} mới, ${updated} cập nhật)`,
  },
  gmv: {
    en: (amounts: string) => `GMV placed: ${amounts}`,
    id: (amounts: string) => `GMV pesanan dibuat: ${amounts}`,
    vi: (amounts: string) => `GMV đơn đặt: ${amounts}`,
  },
  ahead: {
    en: (creators: string) => `Ahead: ${creators}`,
    id: (creators: string) => `Teratas: ${creators}`,
    vi: (creators: string) => `Dẫn đầu: ${creators}`,
  },
  byHand: {
    en: (rows: string) => `Rows needing a hand: ${rows}`,
    id: (rows: string) => `Baris yang perlu diperbaiki: ${rows}`,
    vi: (rows: string) => `Dòng cần sửa tay: ${rows}`,
  },
  allTaken: {
    en: () => 'Every row was taken.',
    id: () => 'Semua baris masuk.',
    vi: () => 'Mọi dòng đều đã nhập.',
  },
} satisfies Record<string, Record<Language, (...parts: never[]) => string>>
