import { defineMessages } from '../../messages/messages.ts'

export const importMessages = defineMessages('import', {
  title: { en: 'Import', id: 'Impor', vi: 'Nhập dữ liệu' },
  note: {
    en: 'Files from the seller centres, as they were exported. Importing one again only updates what has changed.',
    id: 'Berkas dari seller center, persis seperti hasil ekspornya. Mengimpor ulang hanya memperbarui yang berubah.',
    vi: 'Tệp từ trung tâm người bán, đúng như khi xuất. Nhập lại chỉ cập nhật những gì đã thay đổi.',
  },
  files: { en: 'Files to import', id: 'Berkas untuk diimpor', vi: 'Tệp cần nhập' },
  recognised: {
    en: 'CSV, XLSX or a ZIP of them, all of Monday’s at once. What a file is, is recognised by its headers in English, Indonesian or Vietnamese.',
    id: 'CSV, XLSX, atau ZIP berisi semuanya, sekaligus untuk hari Senin. Jenis berkas dikenali dari judul kolomnya dalam bahasa Inggris, Indonesia, atau Vietnam.',
    vi: 'CSV, XLSX hoặc một ZIP chứa tất cả, một lần cho cả thứ Hai. Loại tệp được nhận ra qua tiêu đề cột bằng tiếng Anh, Indonesia hoặc Việt.',
  },
  options: { en: 'Options', id: 'Opsi', vi: 'Tùy chọn' },
  shop: { en: 'Shop', id: 'Toko', vi: 'Shop' },
  shopNote: {
    en: 'For files that name no shop, such as those of TikTok Shop.',
    id: 'Untuk berkas tanpa nama toko, misalnya dari TikTok Shop.',
    vi: 'Dành cho tệp không ghi tên shop, ví dụ tệp của TikTok Shop.',
  },
  account: { en: 'Affiliate account', id: 'Akun afiliasi', vi: 'Tài khoản affiliate' },
  accountNote: {
    en: 'Whose sales they are when the file names no creator.',
    id: 'Pemilik penjualan jika berkas tidak menyebut kreator.',
    vi: 'Doanh số thuộc về ai khi tệp không ghi nhà sáng tạo.',
  },
  zone: { en: 'Time zone of the file', id: 'Zona waktu berkas', vi: 'Múi giờ của tệp' },
  zoneNote: {
    en: 'Left blank, it follows the file’s market or the workspace.',
    id: 'Jika kosong, mengikuti pasar asal berkas atau ruang kerja.',
    vi: 'Nếu để trống, lấy theo thị trường của tệp hoặc không gian làm việc.',
  },
  exportedAt: { en: 'Exported at', id: 'Diekspor pada', vi: 'Thời điểm xuất' },
  exportedAtNote: {
    en: 'Of two files the one exported later counts. Left blank, it is read from the file.',
    id: 'Dari dua berkas, yang diekspor terakhir yang berlaku. Jika kosong, dibaca dari berkasnya.',
    vi: 'Trong hai tệp, tệp xuất sau được tính. Nếu để trống, đọc từ chính tệp đó.',
  },
  optionsSet: {
    en: '{count, plural, one {# option set} other {# options set}}',
    id: '{count, plural, other {# opsi diatur}}',
    vi: '{count, plural, other {Đã đặt # tùy chọn}}',
  },
  whereTitle: { en: 'Where to find the files', id: 'Di mana menemukan berkasnya', vi: 'Lấy tệp ở đâu' },
  readOnly: {
    en: 'Your role may look at imports but not add any.',
    id: 'Peran Anda dapat melihat impor, tetapi tidak dapat menambahkannya.',
    vi: 'Vai trò của bạn xem được các lần nhập nhưng không thêm được.',
  },
  sending: { en: 'Sending, {share}', id: 'Mengirim, {share}', vi: 'Đang gửi, {share}' },
  queued: { en: 'Waits for its turn', id: 'Menunggu giliran', vi: 'Đang chờ tới lượt' },
  starting: { en: 'Received, about to be read', id: 'Diterima, segera dibaca', vi: 'Đã nhận, sắp đọc' },
  reading: {
    en: '{count, plural, one {# row read} other {# rows read}}',
    id: '{count, plural, other {# baris dibaca}}',
    vi: '{count, plural, other {Đã đọc # dòng}}',
  },
  notSent: { en: 'Not sent', id: 'Tidak terkirim', vi: 'Chưa gửi được' },
  lost: {
    en: 'The connection was lost. Trying again imports nothing twice.',
    id: 'Koneksi terputus. Mencoba lagi tidak akan mengimpor dua kali.',
    vi: 'Mất kết nối. Thử lại sẽ không nhập hai lần.',
  },
  dismiss: { en: 'Dismiss {file}', id: 'Tutup {file}', vi: 'Bỏ qua {file}' },
  list: { en: 'Imports', id: 'Daftar impor', vi: 'Các lần nhập' },
  none: { en: 'Nothing has been imported yet', id: 'Belum ada yang diimpor', vi: 'Chưa nhập tệp nào' },
  noneText: {
    en: 'Drop the first order file above. Its creators, products and orders come in with it.',
    id: 'Letakkan berkas pesanan pertama di atas. Kreator, produk, dan pesanannya ikut masuk.',
    vi: 'Thả tệp đơn hàng đầu tiên vào phía trên. Nhà sáng tạo, sản phẩm và đơn hàng sẽ được tạo theo.',
  },
  noneReadOnly: {
    en: 'A colleague who may import will start with the first order file.',
    id: 'Rekan yang boleh mengimpor akan memulai dengan berkas pesanan pertama.',
    vi: 'Đồng nghiệp có quyền nhập sẽ bắt đầu với tệp đơn hàng đầu tiên.',
  },
  noneOf: {
    en: 'No import has this status',
    id: 'Tidak ada impor dengan status ini',
    vi: 'Không có lần nhập nào ở trạng thái này',
  },
  showAll: { en: 'Show all imports', id: 'Tampilkan semua impor', vi: 'Xem tất cả lần nhập' },
  chooseFile: { en: 'Choose a file', id: 'Pilih berkas', vi: 'Chọn tệp' },
  file: { en: 'File', id: 'Berkas', vi: 'Tệp' },
  kind: { en: 'Kind', id: 'Jenis', vi: 'Loại' },
  period: { en: 'Period', id: 'Periode', vi: 'Kỳ dữ liệu' },
  from: { en: 'From', id: 'Dari', vi: 'Từ ngày' },
  to: { en: 'To', id: 'Sampai', vi: 'Đến ngày' },
  status: { en: 'Status', id: 'Status', vi: 'Trạng thái' },
  asOf: { en: 'As of', id: 'Per', vi: 'Tính đến' },
  asOfHint: {
    en: 'The moment the file speaks of. Where two files say different things of one order, the later one counts.',
    id: 'Waktu yang dicerminkan berkas. Jika dua berkas berbeda tentang satu pesanan, yang terakhir berlaku.',
    vi: 'Thời điểm mà tệp phản ánh. Nếu hai tệp nói khác nhau về một đơn, tệp mới hơn được tính.',
  },
  rows: { en: 'Rows', id: 'Baris', vi: 'Dòng' },
  orders: { en: 'Orders', id: 'Pesanan', vi: 'Đơn hàng' },
  created: { en: 'New', id: 'Baru', vi: 'Mới' },
  createdHint: {
    en: 'Lines seen for the first time.',
    id: 'Baris yang baru pertama kali terlihat.',
    vi: 'Dòng lần đầu xuất hiện.',
  },
  updated: { en: 'Updated', id: 'Diperbarui', vi: 'Cập nhật' },
  updatedHint: {
    en: 'Lines known from an earlier file that this one changes.',
    id: 'Baris dari berkas sebelumnya yang diubah berkas ini.',
    vi: 'Dòng đã có từ tệp trước và được tệp này thay đổi.',
  },
  unchanged: { en: 'Unchanged', id: 'Tetap', vi: 'Giữ nguyên' },
  unchangedHint: {
    en: 'Lines that say nothing new, or less than a later file.',
    id: 'Baris tanpa hal baru, atau kalah baru dari berkas lain.',
    vi: 'Dòng không có gì mới, hoặc cũ hơn một tệp khác.',
  },
  rejected: { en: 'Not taken', id: 'Ditolak', vi: 'Bị từ chối' },
  rejectedHint: {
    en: 'Rows that cannot be read, each with the reason and the remedy.',
    id: 'Baris yang tidak dapat dibaca, masing-masing dengan alasan dan cara memperbaikinya.',
    vi: 'Các dòng không đọc được, mỗi dòng có lý do và cách khắc phục.',
  },
  importedAt: { en: 'Imported', id: 'Diimpor', vi: 'Nhập lúc' },
  language: { en: 'Language', id: 'Bahasa', vi: 'Ngôn ngữ' },
  size: { en: 'Size', id: 'Ukuran', vi: 'Dung lượng' },
  importId: { en: 'Import id', id: 'ID impor', vi: 'Mã lần nhập' },
  orderValue: { en: 'Order value', id: 'Nilai pesanan', vi: 'Giá trị đơn hàng' },
  orderValueHint: {
    en: 'As the file reports it, over all accepted rows, cancelled ones too.',
    id: 'Sesuai laporan berkas, dari semua baris yang diterima, termasuk yang dibatalkan.',
    vi: 'Theo tệp, trên mọi dòng được nhận, kể cả đơn hủy.',
  },
  refund: { en: 'Refunds', id: 'Refund', vi: 'Hoàn tiền' },
  commission: { en: 'Net commission', id: 'Komisi bersih', vi: 'Hoa hồng ròng' },
  commissionHint: {
    en: 'What the marketplace reports for the creators, after agency fees.',
    id: 'Yang dilaporkan marketplace untuk kreator, setelah biaya agensi.',
    vi: 'Số sàn ghi nhận cho nhà sáng tạo, sau phí agency.',
  },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Tiền tệ' },
  totals: { en: 'Totals of the file', id: 'Total berkas', vi: 'Tổng của tệp' },
  newThings: {
    en: '{creators, plural, one {# new creator} other {# new creators}}, {products, plural, one {# new product} other {# new products}}',
    id: '{creators, plural, other {# kreator baru}}, {products, plural, other {# produk baru}}',
    vi: '{creators, plural, other {# nhà sáng tạo mới}}, {products, plural, other {# sản phẩm mới}}',
  },
  statuses: { en: 'Lines by status', id: 'Baris per status', vi: 'Dòng theo trạng thái' },
  seeOrders: { en: 'See its orders', id: 'Lihat pesanannya', vi: 'Xem đơn hàng' },
  seeReport: { en: 'Weekly report', id: 'Laporan mingguan', vi: 'Báo cáo tuần' },
  seeRejected: {
    en: '{count, plural, one {See the # row not taken} other {See the # rows not taken}}',
    id: '{count, plural, other {Lihat # baris yang ditolak}}',
    vi: '{count, plural, other {Xem # dòng bị từ chối}}',
  },
  details: { en: 'Details', id: 'Detail', vi: 'Chi tiết' },
  sameFile: {
    en: 'The same file was imported before.',
    id: 'Berkas yang sama sudah pernah diimpor.',
    vi: 'Tệp này đã được nhập trước đó.',
  },
  sameFileLink: { en: 'See that import', id: 'Lihat impor itu', vi: 'Xem lần nhập đó' },
  undo: { en: 'Undo import', id: 'Urungkan impor', vi: 'Hoàn tác lần nhập' },
  redo: { en: 'Redo', id: 'Ulangi', vi: 'Làm lại' },
  redoImport: { en: 'Redo import', id: 'Ulangi impor', vi: 'Nhập lại' },
  undone: { en: '{file} was taken back', id: '{file} ditarik kembali', vi: 'Đã hoàn tác {file}' },
  redone: { en: '{file} counts again', id: '{file} berlaku kembali', vi: '{file} được tính trở lại' },
  undoneNote: {
    en: 'Taken back: its rows are kept, but count nowhere. The figures below are those of the import.',
    id: 'Ditarik kembali: barisnya disimpan, tetapi tidak dihitung. Angka di bawah adalah angka saat impor.',
    vi: 'Đã hoàn tác: các dòng vẫn được lưu nhưng không được tính. Số liệu bên dưới là của lần nhập.',
  },
  failedTitle: { en: 'Nothing of it was imported', id: 'Tidak ada yang diimpor', vi: 'Chưa nhập được gì' },
  rejectedRows: { en: 'Rows not taken', id: 'Baris yang ditolak', vi: 'Các dòng bị từ chối' },
  download: { en: 'Download as XLSX', id: 'Unduh XLSX', vi: 'Tải XLSX' },
  row: { en: 'Row', id: 'Baris', vi: 'Dòng' },
  column: { en: 'Column', id: 'Kolom', vi: 'Cột' },
  value: { en: 'Value', id: 'Isi', vi: 'Giá trị' },
  why: { en: 'Why, and what to do', id: 'Alasan dan perbaikannya', vi: 'Lý do và cách sửa' },
  more: { en: 'Show more', id: 'Tampilkan lagi', vi: 'Xem thêm' },
  back: { en: 'All imports', id: 'Semua impor', vi: 'Tất cả lần nhập' },
})

export const importStatusMessages = defineMessages('import.status', {
  waiting: { en: 'Waiting', id: 'Menunggu', vi: 'Đang chờ' },
  running: { en: 'Reading', id: 'Dibaca', vi: 'Đang đọc' },
  done: { en: 'Done', id: 'Selesai', vi: 'Xong' },
  failed: { en: 'Failed', id: 'Gagal', vi: 'Thất bại' },
  dry_run: { en: 'Trial', id: 'Uji coba', vi: 'Chạy thử' },
  undone: { en: 'Undone', id: 'Diurungkan', vi: 'Đã hoàn tác' },
})

/** Keyed by the kinds that files are recognised as. */
export const fileKindMessages = defineMessages('import.kind', {
  'tiktok-affiliate-orders': {
    en: 'TikTok Shop affiliate orders',
    id: 'Pesanan afiliasi TikTok Shop',
    vi: 'Đơn affiliate TikTok Shop',
  },
  'tiktok-creator-orders': {
    en: 'TikTok Shop orders of a creator',
    id: 'Pesanan TikTok Shop milik kreator',
    vi: 'Đơn TikTok Shop của nhà sáng tạo',
  },
  'tiktok-creator-performance': {
    en: 'TikTok Shop creator performance',
    id: 'Performa kreator TikTok Shop',
    vi: 'Hiệu quả nhà sáng tạo TikTok Shop',
  },
  'tiktok-video-analysis': {
    en: 'TikTok Shop video analysis',
    id: 'Analisis video TikTok Shop',
    vi: 'Phân tích video TikTok Shop',
  },
  'tiktok-live-analysis': { en: 'TikTok LIVE analysis', id: 'Analisis LIVE TikTok', vi: 'Phân tích LIVE TikTok' },
  'tiktok-live-ads': { en: 'TikTok LIVE ads', id: 'Iklan LIVE TikTok', vi: 'Quảng cáo LIVE TikTok' },
  'mcn-report': { en: 'Agency (MCN) report', id: 'Laporan agensi (MCN)', vi: 'Báo cáo agency (MCN)' },
  'tap-report': {
    en: 'Affiliate partner (TAP) report',
    id: 'Laporan mitra afiliasi (TAP)',
    vi: 'Báo cáo đối tác liên kết (TAP)',
  },
  'shopee-affiliate-conversions': {
    en: 'Shopee affiliate conversions',
    id: 'Konversi afiliasi Shopee',
    vi: 'Chuyển đổi affiliate Shopee',
  },
  'shopee-affiliate-clicks': { en: 'Shopee affiliate clicks', id: 'Klik afiliasi Shopee', vi: 'Lượt click affiliate Shopee' },
  'shopee-seller-affiliates': {
    en: 'Shopee affiliates of the seller',
    id: 'Affiliate toko di Shopee',
    vi: 'Đối tác affiliate của shop Shopee',
  },
  'shopee-live': { en: 'Shopee Live', id: 'Shopee Live', vi: 'Shopee Live' },
  creators: { en: 'List of creators', id: 'Daftar kreator', vi: 'Danh sách nhà sáng tạo' },
  products: { en: 'List of products', id: 'Daftar produk', vi: 'Danh sách sản phẩm' },
  'generic-orders': { en: 'Orders of another source', id: 'Pesanan dari sumber lain', vi: 'Đơn hàng từ nguồn khác' },
})

/** Keyed by the code of a rejected row: what is wrong with the cell, and the remedy. */
export const rejectionMessages = defineMessages('import.rejection', {
  'import.amount_malformed': {
    en: 'This is not an amount. Write plain digits with a decimal point, such as 24499.5.',
    id: 'Ini bukan jumlah uang. Tulis angka biasa dengan titik desimal, misalnya 24499.5.',
    vi: 'Đây không phải số tiền. Hãy viết số thường với dấu chấm thập phân, ví dụ 24499.5.',
  },
  'import.amount_ambiguous': {
    en: 'This can be read in two ways, because the rest of the file writes numbers differently. Write it without thousands separators.',
    id: 'Angka ini bisa dibaca dengan dua cara karena bagian lain berkas menulis angka secara berbeda. Tulis tanpa pemisah ribuan.',
    vi: 'Số này có thể hiểu theo hai cách vì phần còn lại của tệp viết số kiểu khác. Hãy viết không có dấu phân cách hàng nghìn.',
  },
  'import.amount_too_fine': {
    en: 'More than six decimals. Round it to six.',
    id: 'Lebih dari enam desimal. Bulatkan menjadi enam.',
    vi: 'Nhiều hơn sáu chữ số thập phân. Hãy làm tròn còn sáu.',
  },
  'import.amount_too_large': {
    en: 'Larger than any order. Check that no separator or column is missing.',
    id: 'Lebih besar dari pesanan mana pun. Periksa apakah ada pemisah atau kolom yang hilang.',
    vi: 'Lớn hơn mọi đơn hàng. Hãy kiểm tra có thiếu dấu phân cách hoặc cột nào không.',
  },
  'import.amount_negative': {
    en: 'The amount is negative. Correct it, or leave the cell blank.',
    id: 'Jumlahnya negatif. Perbaiki, atau kosongkan selnya.',
    vi: 'Số tiền âm. Hãy sửa lại hoặc để trống ô này.',
  },
  'import.bad_rate': {
    en: 'This is not a rate from 0 to 100 %. Write it with a percent sign, such as 5.93%.',
    id: 'Ini bukan persentase dari 0 sampai 100 %. Tulis dengan tanda persen, misalnya 5.93%.',
    vi: 'Đây không phải tỷ lệ từ 0 đến 100 %. Hãy viết kèm dấu phần trăm, ví dụ 5.93%.',
  },
  'import.bad_count': {
    en: 'This is not a whole number. Write the pieces as plain digits.',
    id: 'Ini bukan bilangan bulat. Tulis jumlah barang dengan angka biasa.',
    vi: 'Đây không phải số nguyên. Hãy viết số lượng bằng chữ số thường.',
  },
  'import.bad_time': {
    en: 'This is not a possible time. Write it as 2026-04-16 23:58:09 or 16/04/2026 23:58:09.',
    id: 'Waktu ini tidak mungkin. Tulis sebagai 2026-04-16 23:58:09 atau 16/04/2026 23:58:09.',
    vi: 'Thời điểm này không hợp lệ. Hãy viết 2026-04-16 23:58:09 hoặc 16/04/2026 23:58:09.',
  },
  'import.blank': {
    en: 'The cell is blank, and every line needs it. Fill it.',
    id: 'Selnya kosong, padahal setiap baris membutuhkannya. Isi sel ini.',
    vi: 'Ô này trống, trong khi dòng nào cũng cần. Hãy điền vào.',
  },
  'import.id_as_number': {
    en: 'The id has lost digits, or is none. Export again, or format the column as text before saving.',
    id: 'ID kehilangan angka, atau bukan ID. Ekspor ulang, atau format kolom sebagai teks sebelum menyimpan.',
    vi: 'Mã bị mất chữ số hoặc không phải là mã. Hãy xuất lại, hoặc định dạng cột thành văn bản trước khi lưu.',
  },
  'import.unknown_status': {
    en: 'This report has no such status. Leave the cell as it was exported.',
    id: 'Laporan ini tidak mengenal status tersebut. Biarkan sel seperti hasil ekspornya.',
    vi: 'Báo cáo này không có trạng thái đó. Hãy giữ ô như khi xuất.',
  },
  'import.unknown_platform': {
    en: 'Neither TikTok Shop nor Tokopedia. Leave the cell as it was exported.',
    id: 'Bukan TikTok Shop maupun Tokopedia. Biarkan sel seperti hasil ekspornya.',
    vi: 'Không phải TikTok Shop cũng không phải Tokopedia. Hãy giữ ô như khi xuất.',
  },
  'import.unknown_currency': {
    en: 'This is no currency code. Write three letters, such as IDR.',
    id: 'Ini bukan kode mata uang. Tulis tiga huruf, misalnya IDR.',
    vi: 'Đây không phải mã tiền tệ. Hãy viết ba chữ cái, ví dụ VND.',
  },
  'import.refund_exceeds_payment': {
    en: 'More was refunded than was paid. Correct the amount, or leave the cell blank.',
    id: 'Refund melebihi pembayaran. Perbaiki jumlahnya, atau kosongkan selnya.',
    vi: 'Số hoàn tiền lớn hơn số đã trả. Hãy sửa lại hoặc để trống ô này.',
  },
  'import.bad_handle': {
    en: 'This is no handle. Write it as it stands in the profile’s address, such as dinda.mom.',
    id: 'Ini bukan handle. Tulis seperti pada alamat profilnya, misalnya dinda.mom.',
    vi: 'Đây không phải tên tài khoản. Hãy viết như trong địa chỉ trang cá nhân, ví dụ dinda.mom.',
  },
  'import.too_long': {
    en: 'The cell is too long. Shorten it.',
    id: 'Isi sel terlalu panjang. Persingkat.',
    vi: 'Nội dung ô quá dài. Hãy rút ngắn.',
  },
  'import.unknown_creator_kind': {
    en: 'There is no such kind of creator. Write KOL, KOC, affiliate, publisher, collaborator, social seller or agency.',
    id: 'Jenis kreator itu tidak ada. Tulis KOL, KOC, affiliate, publisher, collaborator, social seller, atau agency.',
    vi: 'Không có loại nhà sáng tạo đó. Hãy ghi KOL, KOC, affiliate, publisher, collaborator, social seller hoặc agency.',
  },
  'import.bad_duration': {
    en: 'This is not a duration. Write it as 2:31:45 or 2h 31min 45s.',
    id: 'Ini bukan durasi. Tulis sebagai 2:31:45 atau 2h 31min 45s.',
    vi: 'Đây không phải thời lượng. Hãy viết 2:31:45 hoặc 2h 31min 45s.',
  },
  'import.bad_period': {
    en: 'This is no day or period. Write 2026-06-28 or 2026-06-28 - 2026-07-04.',
    id: 'Ini bukan tanggal atau periode. Tulis 2026-06-28 atau 2026-06-28 - 2026-07-04.',
    vi: 'Đây không phải ngày hoặc kỳ. Hãy viết 2026-06-28 hoặc 2026-06-28 - 2026-07-04.',
  },
  'import.unmapped_status': {
    en: 'Nobody has said what this status means. Say it under “Change the columns”, or write a known one.',
    id: 'Arti status ini belum ditentukan. Tentukan di “Ubah kolom”, atau tulis status yang dikenal.',
    vi: 'Chưa ai cho biết trạng thái này nghĩa là gì. Hãy đặt trong “Sửa cột”, hoặc ghi một trạng thái đã biết.',
  },
  'import.row_short': {
    en: 'The row was cut off. Export the file again.',
    id: 'Baris ini terpotong. Ekspor ulang berkasnya.',
    vi: 'Dòng này bị cắt cụt. Hãy xuất lại tệp.',
  },
  'import.row_long': {
    en: 'The row has more cells than the header has columns. Put quotes around cells that hold the delimiter.',
    id: 'Sel di baris ini lebih banyak daripada kolomnya. Beri tanda kutip pada sel yang berisi pemisah.',
    vi: 'Dòng có nhiều ô hơn số cột. Hãy đặt ô có chứa dấu phân cách trong ngoặc kép.',
  },
  'import.unclosed_quote': {
    en: 'A quote is opened and never closed: the file was cut off. Export it again.',
    id: 'Tanda kutip dibuka tetapi tidak ditutup: berkas terpotong. Ekspor ulang.',
    vi: 'Có dấu ngoặc kép mở mà không đóng: tệp bị cắt cụt. Hãy xuất lại.',
  },
})

/** Keyed by the code of a file that was refused as a whole; the server's own words follow with the particulars. */
export const fileProblemMessages = defineMessages('import.problem', {
  'import.unknown_file': {
    en: 'Kolive does not know this kind of file. Export the orders as listed under “Where to find the files”.',
    id: 'Kolive tidak mengenal jenis berkas ini. Ekspor pesanan seperti pada “Di mana menemukan berkasnya”.',
    vi: 'Kolive không nhận ra loại tệp này. Hãy xuất đơn hàng theo mục “Lấy tệp ở đâu”.',
  },
  'import.period_needed': {
    en: 'The file does not say of which days it is. Say its first and last day.',
    id: 'Berkas tidak menyebut untuk tanggal berapa. Isi tanggal pertama dan terakhirnya.',
    vi: 'Tệp không ghi thuộc những ngày nào. Hãy cho biết ngày đầu và ngày cuối.',
  },
  'import.mapping_needed': {
    en: 'Kolive does not know these columns yet. Say which column means what.',
    id: 'Kolive belum mengenal kolom ini. Tentukan kolom mana berarti apa.',
    vi: 'Kolive chưa biết các cột này. Hãy cho biết cột nào nghĩa là gì.',
  },
  'import.mapping_column_missing': {
    en: 'A column that was matched is not in this file. Match its columns again.',
    id: 'Ada kolom yang sudah dicocokkan tetapi tidak ada di berkas ini. Cocokkan lagi kolomnya.',
    vi: 'Một cột đã ghép không có trong tệp này. Hãy ghép lại các cột.',
  },
  'import.bad_mapping': {
    en: 'The columns do not fit this kind of file. Match them again.',
    id: 'Kolomnya tidak cocok dengan jenis berkas ini. Cocokkan lagi.',
    vi: 'Các cột không hợp với loại tệp này. Hãy ghép lại.',
  },
  'import.missing_column': {
    en: 'The file lacks columns that are needed. Export it again with all columns.',
    id: 'Ada kolom penting yang hilang. Ekspor ulang dengan semua kolom.',
    vi: 'Tệp thiếu cột bắt buộc. Hãy xuất lại với đầy đủ các cột.',
  },
  'import.duplicate_column': {
    en: 'A column stands in the file twice. Remove or rename the repeated one.',
    id: 'Ada kolom yang muncul dua kali. Hapus atau ganti nama salah satunya.',
    vi: 'Có cột xuất hiện hai lần. Hãy xóa hoặc đổi tên cột trùng.',
  },
  'import.wrong_kind': {
    en: 'The file is of another kind than was asked for.',
    id: 'Jenis berkas berbeda dari yang diminta.',
    vi: 'Tệp thuộc loại khác với loại đã chọn.',
  },
  'import.bad_encoding': {
    en: 'The file is not UTF-8 text. Save it as “CSV UTF-8” or as XLSX and import it again.',
    id: 'Berkas bukan teks UTF-8. Simpan sebagai “CSV UTF-8” atau XLSX lalu impor lagi.',
    vi: 'Tệp không phải văn bản UTF-8. Hãy lưu thành “CSV UTF-8” hoặc XLSX rồi nhập lại.',
  },
  'import.bad_xlsx': {
    en: 'The file is damaged or is no Excel workbook. Export it again, or save it as CSV UTF-8.',
    id: 'Berkas rusak atau bukan buku kerja Excel. Ekspor ulang, atau simpan sebagai CSV UTF-8.',
    vi: 'Tệp hỏng hoặc không phải tệp Excel. Hãy xuất lại hoặc lưu thành CSV UTF-8.',
  },
  'import.file_too_large': {
    en: 'The file is too large. Export it as CSV, or in shorter periods.',
    id: 'Berkas terlalu besar. Ekspor sebagai CSV, atau dalam periode yang lebih pendek.',
    vi: 'Tệp quá lớn. Hãy xuất thành CSV hoặc theo kỳ ngắn hơn.',
  },
  'import.unclosed_quote': {
    en: 'The file was cut off. Export it again.',
    id: 'Berkas terpotong. Ekspor ulang.',
    vi: 'Tệp bị cắt cụt. Hãy xuất lại.',
  },
  'import.exported_in_future': {
    en: 'The moment of export given is still to come. Give the moment the file was exported.',
    id: 'Waktu ekspor yang diberikan belum tiba. Isi waktu saat berkas diekspor.',
    vi: 'Thời điểm xuất tệp đã nhập chưa đến. Hãy nhập đúng thời điểm xuất tệp.',
  },
  'import.shop_needed': {
    en: 'Several shops could be meant. Choose one under “Options” and try again.',
    id: 'Ada beberapa toko yang mungkin dimaksud. Pilih salah satu di “Opsi” lalu coba lagi.',
    vi: 'Có nhiều shop phù hợp. Hãy chọn một shop trong “Tùy chọn” rồi thử lại.',
  },
  'import.several_currencies': {
    en: 'The file holds several currencies, and one shop sells in one. Split it.',
    id: 'Berkas memuat beberapa mata uang, padahal satu toko memakai satu. Pisahkan berkasnya.',
    vi: 'Tệp có nhiều loại tiền tệ, trong khi mỗi shop chỉ dùng một. Hãy tách tệp.',
  },
  'import.unknown_zone': {
    en: 'There is no such time zone. Choose another under “Options”.',
    id: 'Zona waktu itu tidak ada. Pilih yang lain di “Opsi”.',
    vi: 'Không có múi giờ đó. Hãy chọn múi giờ khác trong “Tùy chọn”.',
  },
  'import.too_many_rejections': {
    en: 'Almost no row can be read. Check that the file is the export itself, unchanged.',
    id: 'Hampir semua baris tidak terbaca. Pastikan berkasnya hasil ekspor asli tanpa diubah.',
    vi: 'Hầu như không đọc được dòng nào. Hãy kiểm tra đây đúng là tệp xuất gốc, chưa chỉnh sửa.',
  },
  'import.file_not_backed_up': {
    en: 'The server was restored from a backup while this file waited, and the file was not in it. Import it again.',
    id: 'Server dipulihkan dari cadangan saat berkas ini menunggu, dan berkasnya tidak ikut tersimpan. Impor lagi.',
    vi: 'Máy chủ được khôi phục từ bản sao lưu khi tệp này còn chờ, và tệp không nằm trong đó. Hãy nhập lại.',
  },
  'upload.empty': {
    en: 'The file is empty. Export it again.',
    id: 'Berkas kosong. Ekspor ulang.',
    vi: 'Tệp trống. Hãy xuất lại.',
  },
  'upload.truncated': {
    en: 'The file arrived only in part. Send it again.',
    id: 'Berkas hanya terkirim sebagian. Kirim lagi.',
    vi: 'Tệp chỉ đến được một phần. Hãy gửi lại.',
  },
  'upload.missing': {
    en: 'This file is no longer kept here: it was started, or waited for a day. Add it again.',
    id: 'Berkas ini tidak lagi disimpan: sudah dimulai, atau menunggu lebih dari sehari. Tambahkan lagi.',
    vi: 'Tệp này không còn được giữ: đã bắt đầu nhập hoặc đã chờ quá một ngày. Hãy thêm lại.',
  },
  'upload.bad_zip': {
    en: 'The zip is damaged. Make it again, or add its files one by one.',
    id: 'Berkas zip rusak. Buat ulang, atau tambahkan isinya satu per satu.',
    vi: 'Tệp zip bị hỏng. Hãy nén lại, hoặc thêm từng tệp bên trong.',
  },
  'upload.empty_zip': {
    en: 'The zip holds no files.',
    id: 'Berkas zip tidak berisi apa pun.',
    vi: 'Tệp zip không chứa tệp nào.',
  },
  'upload.encrypted_zip': {
    en: 'The zip needs a password. Unpack it and add its files, or zip them without one.',
    id: 'Berkas zip memakai kata sandi. Ekstrak lalu tambahkan isinya, atau zip tanpa kata sandi.',
    vi: 'Tệp zip có mật khẩu. Hãy giải nén rồi thêm các tệp, hoặc nén lại không mật khẩu.',
  },
  'upload.unsafe_zip': {
    en: 'The zip is not safe to unpack. Zip the files again on your own computer.',
    id: 'Berkas zip tidak aman untuk diekstrak. Zip ulang berkasnya di komputer Anda.',
    vi: 'Tệp zip không an toàn để giải nén. Hãy nén lại các tệp trên máy của bạn.',
  },
  'upload.zip_in_zip': {
    en: 'A zip inside a zip: unpack it and add its files.',
    id: 'Zip di dalam zip: ekstrak lalu tambahkan isinya.',
    vi: 'Zip lồng trong zip: hãy giải nén rồi thêm các tệp.',
  },
  'upload.zip_too_large': {
    en: 'The zip unpacks to more than is taken at once. Export shorter periods.',
    id: 'Isi zip melebihi batas sekali unggah. Ekspor periode yang lebih pendek.',
    vi: 'Nội dung zip vượt quá giới hạn một lần. Hãy xuất kỳ ngắn hơn.',
  },
  'upload.zip_too_many': {
    en: 'The zip holds too many files. Split it.',
    id: 'Isi zip terlalu banyak. Pecah menjadi beberapa.',
    vi: 'Tệp zip chứa quá nhiều tệp. Hãy chia nhỏ.',
  },
  'upload.damaged_entry': {
    en: 'The file is damaged inside the zip. Export it again.',
    id: 'Berkas di dalam zip rusak. Ekspor ulang.',
    vi: 'Tệp bên trong zip bị hỏng. Hãy xuất lại.',
  },
  'upload.too_large': {
    en: 'The file is larger than 2 GB. Export a shorter period.',
    id: 'Berkas lebih besar dari 2 GB. Ekspor periode yang lebih pendek.',
    vi: 'Tệp lớn hơn 2 GB. Hãy xuất kỳ ngắn hơn.',
  },
})
