import { defineMessages } from '../../../messages/messages.ts'

/** How fresh and how whole the figures are. */
export const healthMessages = defineMessages('import.health', {
  title: { en: 'Data health', id: 'Kesehatan data', vi: 'Tình trạng dữ liệu' },
  note: {
    en: 'How fresh and how whole the figures are, and what to do about what is missing.',
    id: 'Seberapa baru dan lengkap angkanya, dan apa yang perlu dilakukan untuk yang kurang.',
    vi: 'Số liệu mới và đầy đủ đến đâu, và cần làm gì với phần còn thiếu.',
  },
  sources: { en: 'Sources', id: 'Sumber', vi: 'Nguồn dữ liệu' },
  source: { en: 'Source', id: 'Sumber', vi: 'Nguồn' },
  of: { en: 'Shop or account', id: 'Toko atau akun', vi: 'Shop hoặc tài khoản' },
  age: { en: 'Age', id: 'Umur', vi: 'Độ mới' },
  ageHint: {
    en: 'Days since the moment its newest file speaks of.',
    id: 'Jumlah hari sejak waktu yang dicerminkan berkas terbarunya.',
    vi: 'Số ngày kể từ thời điểm mà tệp mới nhất phản ánh.',
  },
  days: {
    en: '{count, plural, =0 {today} one {# day} other {# days}}',
    id: '{count, plural, =0 {hari ini} other {# hari}}',
    vi: '{count, plural, =0 {hôm nay} other {# ngày}}',
  },
  missing: { en: 'Missing days', id: 'Hari yang kosong', vi: 'Ngày còn thiếu' },
  missingHint: {
    en: 'Of the last 60 days, those that no file of this source covers.',
    id: 'Dari 60 hari terakhir, hari yang tidak tercakup berkas dari sumber ini.',
    vi: 'Trong 60 ngày gần nhất, những ngày không có tệp nào của nguồn này.',
  },
  noneMissing: { en: 'None', id: 'Tidak ada', vi: 'Không thiếu' },
  covered: {
    en: '{covered} of the last {all} days covered',
    id: '{covered} dari {all} hari terakhir tercakup',
    vi: 'Có dữ liệu {covered} trên {all} ngày gần nhất',
  },
  open: { en: 'Open rows', id: 'Baris terbuka', vi: 'Dòng còn treo' },
  openHint: {
    en: 'Rows that were not taken and are neither fixed nor left out.',
    id: 'Baris yang ditolak, belum diperbaiki dan belum dilewati.',
    vi: 'Dòng bị từ chối, chưa sửa và cũng chưa bỏ qua.',
  },
  lastFile: { en: 'Newest file', id: 'Berkas terbaru', vi: 'Tệp mới nhất' },
  fixRows: {
    en: '{count, plural, one {Fix # row} other {Fix # rows}}',
    id: '{count, plural, other {Perbaiki # baris}}',
    vi: '{count, plural, other {Sửa # dòng}}',
  },
  importNewer: { en: 'Import a newer file', id: 'Impor berkas yang lebih baru', vi: 'Nhập tệp mới hơn' },
  none: { en: 'No source yet', id: 'Belum ada sumber', vi: 'Chưa có nguồn nào' },
  noneText: {
    en: 'Each kind of file you import becomes a source here, with its age and its missing days.',
    id: 'Setiap jenis berkas yang diimpor menjadi sumber di sini, lengkap dengan umur dan hari yang kosong.',
    vi: 'Mỗi loại tệp bạn nhập sẽ thành một nguồn ở đây, kèm độ mới và những ngày còn thiếu.',
  },
  importFile: { en: 'Import a file', id: 'Impor berkas', vi: 'Nhập tệp' },
  open_questions: {
    en: 'Whose, and under which terms',
    id: 'Milik siapa, dan dengan skema apa',
    vi: 'Của ai, theo chính sách nào',
  },
  withoutProgram: {
    en: 'Order lines without a programme',
    id: 'Baris pesanan tanpa program',
    vi: 'Dòng đơn chưa thuộc chương trình',
  },
  withoutProgramText: {
    en: 'Their shop takes part in no programme, so they earn nothing from you.',
    id: 'Tokonya tidak ikut program, jadi tidak ada komisi dari Anda.',
    vi: 'Shop của chúng không thuộc chương trình nào nên không có hoa hồng từ bạn.',
  },
  withoutProgramDo: { en: 'Add the shop to a programme', id: 'Masukkan toko ke program', vi: 'Thêm shop vào chương trình' },
  unmapped: { en: 'Sub-ids that name no creator', id: 'Sub-id tanpa kreator', vi: 'Sub-id chưa gắn nhà sáng tạo' },
  unmappedText: {
    en: 'Their sales count for the account they came through.',
    id: 'Penjualannya dihitung untuk akun asalnya.',
    vi: 'Doanh số của chúng tính cho tài khoản đã mang về.',
  },
  unmappedDo: { en: 'Say whose they are', id: 'Tentukan pemiliknya', vi: 'Gắn với nhà sáng tạo' },
  unknownContent: {
    en: 'Order lines of unknown content',
    id: 'Baris pesanan dengan konten tidak dikenal',
    vi: 'Dòng đơn không rõ nội dung',
  },
  unknownContentText: {
    en: 'The file does not say whether a LIVE, a video or a showcase sold them.',
    id: 'Berkas tidak menyebut terjual lewat LIVE, video, atau etalase.',
    vi: 'Tệp không ghi bán qua LIVE, video hay gian hàng.',
  },
  unknownContentDo: { en: 'See the lines', id: 'Lihat barisnya', vi: 'Xem các dòng' },
  allWell: { en: 'None. Nothing to do.', id: 'Tidak ada. Semuanya beres.', vi: 'Không có. Không cần làm gì.' },
})
