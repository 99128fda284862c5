import { defineMessages } from '../../messages/messages.ts'

export const reckoningMessages = defineMessages('reckonings', {
  running: {
    en: 'Reckoning {lines} sales of {program} again: until that is done, figures are those of the terms before.',
    id: '{lines} penjualan {program} sedang dihitung ulang: sampai selesai, angkanya masih menurut ketentuan lama.',
    vi: 'Đang tính lại {lines} đơn của {program}: đến khi xong, số liệu vẫn theo chính sách cũ.',
  },
  failed: {
    en: '{lines} sales of {program} could not be reckoned again: their figures are those of the terms before.',
    id: '{lines} penjualan {program} gagal dihitung ulang: angkanya masih menurut ketentuan lama.',
    vi: 'Chưa tính lại được {lines} đơn của {program}: số liệu vẫn theo chính sách cũ.',
  },
  retry: { en: 'Try again', id: 'Coba lagi', vi: 'Thử lại' },
})
