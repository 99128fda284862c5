import { defineMessages } from '../messages/messages.ts'

/** A reward's terms in words: wherever terms are shown, they are said like this. */
export const rewardMessages = defineMessages('reward', {
  percentage: {
    en: '{rate} of the commission base',
    id: '{rate} dari dasar komisi',
    vi: '{rate} trên cơ sở tính hoa hồng',
  },
  order: { en: '{amount} per order', id: '{amount} per pesanan', vi: '{amount} mỗi đơn hàng' },
  line: { en: '{amount} per order line', id: '{amount} per baris pesanan', vi: '{amount} mỗi dòng đơn' },
  item: { en: '{amount} per item sold', id: '{amount} per barang terjual', vi: '{amount} mỗi sản phẩm bán ra' },
  bands: { en: '{list}, by GMV {period}', id: '{list}, menurut GMV {period}', vi: '{list}, theo GMV {period}' },
  band: { en: '{pays} from {from}', id: '{pays} mulai {from}', vi: '{pays} từ {from}' },
  marginal: { en: 'each part at its own rate', id: 'tiap bagian dengan rate-nya sendiri', vi: 'mỗi phần theo tỷ lệ riêng' },
  whole: {
    en: 'all at the highest rate reached',
    id: 'semua dengan rate tertinggi yang dicapai',
    vi: 'tất cả theo tỷ lệ cao nhất đạt được',
  },
  bonus: {
    en: 'Bonus: {list}, by GMV {period}',
    id: 'Bonus: {list}, menurut GMV {period}',
    vi: 'Thưởng: {list}, theo GMV {period}',
  },
  day: { en: 'of the day', id: 'per hari', vi: 'trong ngày' },
  week: { en: 'of the week', id: 'per minggu', vi: 'trong tuần' },
  month: { en: 'of the month', id: 'per bulan', vi: 'trong tháng' },
  quarter: { en: 'of the quarter', id: 'per kuartal', vi: 'trong quý' },
  all: { en: 'of all time', id: 'sepanjang waktu', vi: 'toàn thời gian' },
  capLine: { en: 'at most {cap} per line', id: 'maks. {cap} per baris', vi: 'tối đa {cap} mỗi dòng' },
  capOrder: { en: 'at most {cap} per order', id: 'maks. {cap} per pesanan', vi: 'tối đa {cap} mỗi đơn' },
  capCreator: {
    en: 'at most {cap} per creator {period}',
    id: 'maks. {cap} per kreator {period}',
    vi: 'tối đa {cap} mỗi nhà sáng tạo {period}',
  },
  capPeriod: {
    en: 'at most {cap} in all {period}',
    id: 'maks. {cap} secara total {period}',
    vi: 'tối đa {cap} tổng cộng {period}',
  },
  budget: { en: 'budget {cap}', id: 'anggaran {cap}', vi: 'ngân sách {cap}' },
  stopped: { en: 'Stopped', id: 'Dihentikan', vi: 'Đã dừng' },
})
