import { defineMessages } from '../messages/messages.ts'

export const ROLES = ['owner', 'lead', 'specialist', 'live_executive', 'finance', 'viewer'] as const

export const roleMessages = defineMessages('role', {
  owner: { en: 'Owner', id: 'Pemilik', vi: 'Chủ sở hữu' },
  lead: { en: 'Lead', id: 'Lead', vi: 'Trưởng nhóm' },
  specialist: { en: 'Affiliate specialist', id: 'Spesialis afiliasi', vi: 'Chuyên viên affiliate' },
  live_executive: { en: 'Live executive', id: 'Eksekutif live', vi: 'Chuyên viên live' },
  finance: { en: 'Finance', id: 'Keuangan', vi: 'Kế toán' },
  viewer: { en: 'Viewer', id: 'Peninjau', vi: 'Người xem' },
})
