import { defineMessages } from '../../../messages/messages.ts'

/** Rows that were not taken, mended on the screen. */
export const fixMessages = defineMessages('import.fix', {
  note: {
    en: 'Correct the marked cells here and save: the rows come in at once. Rows already taken stay as they are.',
    id: 'Perbaiki sel yang ditandai lalu simpan: barisnya langsung masuk. Baris yang sudah diterima tidak berubah.',
    vi: 'Sửa các ô được đánh dấu rồi lưu: các dòng vào ngay. Các dòng đã nhận giữ nguyên.',
  },
  keys: {
    en: 'Arrows move, Enter or typing edits, Ctrl+V pastes cells.',
    id: 'Panah berpindah, Enter atau mengetik untuk mengubah, Ctrl+V menempel sel.',
    vi: 'Phím mũi tên để di chuyển, Enter hoặc gõ để sửa, Ctrl+V để dán ô.',
  },
  first: {
    en: 'The first {count} are shown. Correct more of them in the XLSX.',
    id: 'Ditampilkan {count} yang pertama. Selebihnya perbaiki lewat XLSX.',
    vi: 'Hiển thị {count} dòng đầu. Phần còn lại hãy sửa trong tệp XLSX.',
  },
  same: { en: 'The same fault in several rows', id: 'Masalah yang sama di beberapa baris', vi: 'Cùng một lỗi ở nhiều dòng' },
  inRows: {
    en: '{count, plural, one {# row} other {# rows}}',
    id: '{count, plural, other {# baris}}',
    vi: '{count, plural, other {# dòng}}',
  },
  blank: { en: 'blank', id: 'kosong', vi: 'trống' },
  replaceWith: {
    en: 'Replace “{value}” in {column} with',
    id: 'Ganti “{value}” di {column} dengan',
    vi: 'Thay “{value}” ở {column} bằng',
  },
  replace: {
    en: '{count, plural, one {Replace in # row} other {Replace in # rows}}',
    id: '{count, plural, other {Ganti di # baris}}',
    vi: '{count, plural, other {Thay ở # dòng}}',
  },
  cell: { en: '{column}, row {row}', id: '{column}, baris {row}', vi: '{column}, dòng {row}' },
  changed: { en: 'changed', id: 'diubah', vi: 'đã sửa' },
  save: {
    en: '{count, plural, =0 {Save fixes} one {Save # row} other {Save # rows}}',
    id: '{count, plural, =0 {Simpan perbaikan} other {Simpan # baris}}',
    vi: '{count, plural, =0 {Lưu phần sửa} other {Lưu # dòng}}',
  },
  discard: { en: 'Discard changes', id: 'Buang perubahan', vi: 'Bỏ phần sửa' },
  taken: {
    en: '{count, plural, one {# row came in.} other {# rows came in.}}',
    id: '{count, plural, other {# baris masuk.}}',
    vi: '{count, plural, other {Đã nhận # dòng.}}',
  },
  still: {
    en: '{count, plural, one {# row is still wrong: see its reason below.} other {# rows are still wrong: see their reasons below.}}',
    id: '{count, plural, other {# baris masih salah: lihat alasannya di bawah.}}',
    vi: '{count, plural, other {# dòng vẫn sai: xem lý do bên dưới.}}',
  },
  leaveOut: { en: 'Leave out', id: 'Lewati', vi: 'Bỏ qua' },
  leaveOutRow: { en: 'Leave out row {row}', id: 'Lewati baris {row}', vi: 'Bỏ qua dòng {row}' },
  leaveOutAll: { en: 'Leave them all out', id: 'Lewati semuanya', vi: 'Bỏ qua tất cả' },
  leaveOutText: {
    en: 'The rows stay out of every figure and are no longer listed here. The file on your computer still has them.',
    id: 'Baris ini tidak masuk ke angka mana pun dan tidak lagi tampil di sini. Berkas di komputer Anda tetap memuatnya.',
    vi: 'Các dòng này không vào số liệu nào và không còn hiện ở đây. Tệp trên máy bạn vẫn còn chúng.',
  },
  leftOut: {
    en: '{count, plural, one {# row left out} other {# rows left out}}',
    id: '{count, plural, other {# baris dilewati}}',
    vi: '{count, plural, other {Đã bỏ qua # dòng}}',
  },
  uploadAgain: { en: 'Upload the corrected file', id: 'Unggah berkas yang sudah diperbaiki', vi: 'Tải lên tệp đã sửa' },
  otherColumns: { en: 'The other columns', id: 'Kolom lainnya', vi: 'Các cột khác' },
  notKept: {
    en: 'The cells of these rows were not kept. Correct them in the file and import it again.',
    id: 'Sel baris ini tidak disimpan. Perbaiki di berkas lalu impor lagi.',
    vi: 'Các ô của những dòng này không được lưu. Hãy sửa trong tệp rồi nhập lại.',
  },
  noneLeft: {
    en: 'Every row is in or left out.',
    id: 'Semua baris sudah masuk atau dilewati.',
    vi: 'Mọi dòng đã được nhận hoặc bỏ qua.',
  },
})
