import { defineMessages } from '../../messages/messages.ts'

export const rateMessages = defineMessages('rates', {
  title: { en: 'Exchange rates', id: 'Kurs', vi: 'Tỷ giá' },
  note: {
    en: 'A sum is converted at the latest rate of its day or before. To correct a rate, add it again: what was converted keeps the old one.',
    id: 'Jumlah dikonversi dengan kurs terbaru pada hari itu atau sebelumnya. Untuk mengoreksi kurs, tambahkan lagi: yang sudah dikonversi tetap memakai kurs lama.',
    vi: 'Số tiền được quy đổi theo tỷ giá mới nhất tính đến ngày đó. Muốn sửa tỷ giá, hãy thêm lại: khoản đã quy đổi giữ tỷ giá cũ.',
  },
  add: { en: 'Add a rate', id: 'Tambah kurs', vi: 'Thêm tỷ giá' },
  added: { en: 'Rate added', id: 'Kurs ditambahkan', vi: 'Đã thêm tỷ giá' },
  day: { en: 'Day', id: 'Tanggal', vi: 'Ngày' },
  base: { en: 'One unit of', id: 'Satu unit', vi: 'Một đơn vị' },
  quote: { en: 'is worth, in', id: 'bernilai, dalam', vi: 'bằng, tính theo' },
  rate: { en: 'Rate', id: 'Kurs', vi: 'Tỷ giá' },
  rateNote: {
    en: 'Up to twelve decimals, such as 25412.5',
    id: 'Hingga dua belas desimal, misalnya 25412.5',
    vi: 'Tối đa mười hai chữ số thập phân, ví dụ 25412.5',
  },
  rateWrong: {
    en: 'A number above zero, with a point for the decimals',
    id: 'Angka di atas nol, dengan titik untuk desimal',
    vi: 'Một số lớn hơn 0, dùng dấu chấm cho phần thập phân',
  },
  sameCurrency: { en: 'Another currency', id: 'Mata uang lain', vi: 'Một loại tiền khác' },
  currencyWrong: {
    en: 'Three letters, such as USD',
    id: 'Tiga huruf, misalnya USD',
    vi: 'Ba chữ cái, ví dụ USD',
  },
  source: { en: 'Source', id: 'Sumber', vi: 'Nguồn' },
  sourceNote: {
    en: 'Such as the bank and its kind of rate',
    id: 'Misalnya bank dan jenis kursnya',
    vi: 'Ví dụ ngân hàng và loại tỷ giá',
  },
  corrected: { en: 'Corrected since', id: 'Sudah dikoreksi', vi: 'Đã được sửa' },
  pair: { en: '1 {base} = {rate} {quote}', id: '1 {base} = {rate} {quote}', vi: '1 {base} = {rate} {quote}' },
  none: { en: 'No rates yet', id: 'Belum ada kurs', vi: 'Chưa có tỷ giá' },
  noneText: {
    en: 'They are needed where sums of two currencies meet: in a report in one currency, or a payout in another.',
    id: 'Diperlukan saat jumlah dua mata uang bertemu: dalam laporan satu mata uang, atau pembayaran dalam mata uang lain.',
    vi: 'Cần khi số tiền của hai loại tiền gặp nhau: báo cáo theo một loại tiền, hoặc chi trả bằng loại tiền khác.',
  },
  more: { en: 'Show more', id: 'Tampilkan lagi', vi: 'Xem thêm' },
})
