import { defineMessages } from '../../messages/messages.ts'

export const ledgerMessages = defineMessages('ledger', {
  title: { en: 'Ledger', id: 'Buku besar', vi: 'Sổ cái' },
  rooms: { en: 'Pages about commissions', id: 'Halaman tentang komisi', vi: 'Các trang về hoa hồng' },
  note: {
    en: 'Above zero is owed, below zero is spent or lent. Each currency sums to zero, at any moment.',
    id: 'Di atas nol berarti terutang, di bawah nol berarti dibelanjakan atau dipinjamkan. Setiap mata uang berjumlah nol, kapan pun.',
    vi: 'Trên 0 là khoản phải trả, dưới 0 là khoản đã chi hoặc cho vay. Mỗi loại tiền luôn có tổng bằng 0, ở mọi thời điểm.',
  },
  search: { en: 'Creator or account', id: 'Kreator atau akun', vi: 'Nhà sáng tạo hoặc tài khoản' },
  at: { en: 'End of', id: 'Akhir tanggal', vi: 'Cuối ngày' },
  kind: { en: 'Kind', id: 'Jenis', vi: 'Loại' },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Loại tiền' },
  account: { en: 'Account', id: 'Akun', vi: 'Tài khoản' },
  creator: { en: 'Creator', id: 'Kreator', vi: 'Nhà sáng tạo' },
  balance: { en: 'Balance', id: 'Saldo', vi: 'Số dư' },
  totals: { en: 'Balances by kind', id: 'Saldo per jenis', vi: 'Số dư theo loại' },
  sum: { en: 'Sum', id: 'Jumlah', vi: 'Tổng' },
  accounts: {
    en: '{count, plural, one {# account} other {# accounts}}',
    id: '{count} akun',
    vi: '{count} tài khoản',
  },
  postings: { en: 'Postings', id: 'Pencatatan', vi: 'Bút toán' },
  noPostings: {
    en: 'No posting by then.',
    id: 'Belum ada pencatatan sampai saat itu.',
    vi: 'Đến lúc đó chưa có bút toán nào.',
  },
  more: { en: 'Show more', id: 'Tampilkan lagi', vi: 'Xem thêm' },
  from: { en: 'from {account}', id: 'dari {account}', vi: 'từ {account}' },
  to: { en: 'to {account}', id: 'ke {account}', vi: 'đến {account}' },
  between: { en: 'from {debit} to {credit}', id: 'dari {debit} ke {credit}', vi: 'từ {debit} đến {credit}' },
  group: {
    en: '{count, plural, one {Posted alone} other {All # postings of this group}}',
    id: 'Semua {count} pencatatan kelompok ini',
    vi: 'Tất cả {count} bút toán của nhóm này',
  },
  seeGroup: { en: 'Its group', id: 'Kelompoknya', vi: 'Nhóm bút toán' },
  seeImport: { en: 'See the import', id: 'Lihat impor', vi: 'Xem lần nhập' },
  seeCreator: { en: 'See the creator', id: 'Lihat kreator', vi: 'Xem nhà sáng tạo' },
  rate: {
    en: 'Converted at {rate} {quote} per {base}, {source}, {day}',
    id: 'Dikonversi pada {rate} {quote} per {base}, {source}, {day}',
    vi: 'Quy đổi theo {rate} {quote} cho 1 {base}, {source}, {day}',
  },
  none: { en: 'Nothing is posted yet', id: 'Belum ada pencatatan', vi: 'Chưa có bút toán nào' },
  noneText: {
    en: 'Import orders: what they earn for whom is posted here.',
    id: 'Impor pesanan: hasilnya untuk setiap orang dicatat di sini.',
    vi: 'Hãy nhập đơn hàng: khoản mỗi người được hưởng sẽ ghi ở đây.',
  },
  importOrders: { en: 'Import orders', id: 'Impor pesanan', vi: 'Nhập đơn hàng' },
  noneFits: { en: 'No account fits', id: 'Tidak ada akun yang cocok', vi: 'Không có tài khoản phù hợp' },
  clear: { en: 'Clear the filters', id: 'Hapus saringan', vi: 'Xóa bộ lọc' },
})

/** By an account's kind as the API names it, its colons as underscores. */
export const accountMessages = defineMessages('ledger.account', {
  creator_payable: { en: 'Payable to creators', id: 'Utang ke kreator', vi: 'Phải trả nhà sáng tạo' },
  creator_pending: { en: 'Pending for creators', id: 'Menunggu untuk kreator', vi: 'Chờ duyệt cho nhà sáng tạo' },
  creator_debt: { en: 'Owed by creators', id: 'Utang kreator', vi: 'Nhà sáng tạo còn nợ' },
  creator_platform: { en: 'Paid by the marketplace', id: 'Dibayar marketplace', vi: 'Sàn trả' },
  cost_rewards: { en: 'Cost of rewards', id: 'Biaya reward', vi: 'Chi phí thưởng' },
  cost_platform: { en: 'Cost of marketplace commission', id: 'Biaya komisi marketplace', vi: 'Chi phí hoa hồng sàn' },
  rounding: { en: 'Rounding', id: 'Pembulatan', vi: 'Làm tròn' },
  paid_out: { en: 'Paid out', id: 'Sudah dibayarkan', vi: 'Đã chi trả' },
  liquidity: { en: 'Currency exchange', id: 'Penukaran mata uang', vi: 'Chuyển đổi tiền tệ' },
})

export const reasonMessages = defineMessages('ledger.reason', {
  commission_earned: { en: 'Earned', id: 'Diperoleh', vi: 'Được hưởng' },
  commission_reduced: { en: 'Reduced', id: 'Dikurangi', vi: 'Giảm trừ' },
  commission_approved: { en: 'Approved', id: 'Disetujui', vi: 'Đã duyệt' },
  commission_unapproved: { en: 'Pending again', id: 'Menunggu lagi', vi: 'Chờ duyệt lại' },
  commission_moved: { en: 'Moved', id: 'Dipindahkan', vi: 'Chuyển' },
  commissions_reckoned: { en: 'Commissions', id: 'Komisi', vi: 'Hoa hồng' },
  debt_carried: { en: 'Became a debt', id: 'Menjadi utang', vi: 'Thành khoản nợ' },
  debt_repaid: { en: 'Debt repaid', id: 'Utang dilunasi', vi: 'Trả nợ' },
  debts_carried: { en: 'Debts carried forward', id: 'Utang dialihkan', vi: 'Chuyển nợ kỳ sau' },
  payout_rounded: { en: 'Rounded at payout', id: 'Dibulatkan saat dibayar', vi: 'Làm tròn khi chi trả' },
  conversion_out: { en: 'Exchanged', id: 'Ditukar', vi: 'Đổi đi' },
  conversion_in: { en: 'Received in exchange', id: 'Diterima dari penukaran', vi: 'Nhận từ quy đổi' },
  conversion_made: { en: 'Exchange', id: 'Penukaran', vi: 'Quy đổi' },
})

/** By what stands before the first colon of a journal's cause. */
export const causeMessages = defineMessages('ledger.cause', {
  import: { en: 'Import', id: 'Impor', vi: 'Nhập dữ liệu' },
  import_undone: { en: 'Import undone', id: 'Impor dibatalkan', vi: 'Hoàn tác nhập' },
  import_redone: { en: 'Import brought back', id: 'Impor dikembalikan', vi: 'Khôi phục lần nhập' },
  terms: { en: 'New terms', id: 'Ketentuan baru', vi: 'Điều khoản mới' },
  enrollment: { en: 'Another tier', id: 'Tingkat lain', vi: 'Đổi hạng' },
  debts: { en: 'Debts', id: 'Utang', vi: 'Công nợ' },
})
