import { CONTENT_WORDS, GMV_WORDS, METRIC_WORDS } from '#shared/metrics'
import { defineMessages } from '../messages/messages.ts'

/** Words of the field that stand on more than one screen. */

export const gmvMessages = defineMessages('gmv', GMV_WORDS)

export const metricMessages = defineMessages('metric', METRIC_WORDS)

export const contentMessages = defineMessages('content', CONTENT_WORDS)

export const creatorKindMessages = defineMessages('creator.kind', {
  kol: { en: 'KOL', id: 'KOL', vi: 'KOL' },
  koc: { en: 'KOC', id: 'KOC', vi: 'KOC' },
  affiliate: { en: 'Affiliate', id: 'Afiliasi', vi: 'Affiliate' },
  publisher: { en: 'Publisher', id: 'Publisher', vi: 'Publisher' },
  collaborator: { en: 'Collaborator', id: 'Kolaborator', vi: 'Cộng tác viên' },
  social_seller: { en: 'Social seller', id: 'Social seller', vi: 'Social seller' },
  agency: { en: 'Agency', id: 'Agensi', vi: 'Agency' },
})

export const commissionMessages = defineMessages('commission', {
  platform: { en: 'Paid by the marketplace', id: 'Dibayar marketplace', vi: 'Sàn trả' },
  brand: { en: 'Paid by us', id: 'Dibayar brand', vi: 'Thương hiệu trả' },
  pending: { en: 'Pending', id: 'Menunggu', vi: 'Chờ duyệt' },
  approved: { en: 'Approved', id: 'Disetujui', vi: 'Đã duyệt' },
  paid: { en: 'Paid', id: 'Dibayar', vi: 'Đã trả' },
  held: { en: 'Held', id: 'Ditahan', vi: 'Tạm giữ' },
  reversed: { en: 'Reversed', id: 'Dibatalkan', vi: 'Đã hủy' },
  duplicate: { en: 'Duplicate', id: 'Duplikat', vi: 'Trùng lặp' },
  rejected: { en: 'Rejected', id: 'Ditolak', vi: 'Từ chối' },
})
