import type { ListedCreator } from '#modules/creators'
import { handleIn } from '../handles.ts'
import { defineKind } from '../kind.ts'
import { Words } from '../words.ts'

const PLATFORMS = new Words<ListedCreator['platform']>([
  ['tiktok', ['TikTok', 'TikTok Shop', 'Tik Tok', 'tiktok_shop']],
  ['shopee', ['Shopee']],
  ['lazada', ['Lazada']],
  ['instagram', ['Instagram', 'IG']],
  ['youtube', ['YouTube', 'YT']],
  ['facebook', ['Facebook', 'FB']],
])

const KINDS = new Words<NonNullable<ListedCreator['kind']>>([
  ['kol', ['KOL']],
  ['koc', ['KOC']],
  ['affiliate', ['Affiliate', 'Afiliasi', 'Afiliator', 'Tiếp thị liên kết']],
  ['publisher', ['Publisher', 'Media', 'Nhà xuất bản']],
  ['collaborator', ['Collaborator', 'Kolaborator', 'Cộng tác viên', 'CTV']],
  ['social_seller', ['Social seller', 'social_seller', 'Reseller', 'Người bán xã hội']],
  ['agency', ['Agency', 'Agensi', 'Đại lý', 'MCN']],
])

/** A list of creators in a spreadsheet of one's own. An account is known by its platform and handle. */
export const creators = defineKind({
  kind: 'creators',
  family: 'creators',
  isList: true,
  locales: {
    en: {
      zone: null,
      numbers: { point: '.', grouping: true },
      headers: {
        handle: ['Handle', 'Username', 'Creator username', 'Creator handle', 'Account', 'TikTok username', 'Profile link'],
        name: ['Name', 'Creator name', 'Display name', 'Full name', 'Creator'],
        platform: ['Platform', 'Channel'],
        kind: ['Kind', 'Type', 'Creator type'],
        note: ['Note', 'Notes', 'Remarks'],
      },
    },
    id: {
      zone: null,
      numbers: { point: ',', grouping: true },
      headers: {
        handle: ['Nama pengguna', 'Nama pengguna kreator', 'Username', 'Username kreator', 'Akun', 'Tautan profil'],
        name: ['Nama', 'Nama kreator', 'Nama lengkap', 'Kreator'],
        platform: ['Platform', 'Kanal'],
        kind: ['Jenis', 'Tipe', 'Jenis kreator', 'Tipe kreator'],
        note: ['Catatan', 'Keterangan'],
      },
    },
    vi: {
      zone: null,
      numbers: { point: ',', grouping: true },
      headers: {
        handle: ['Tên người dùng', 'Tên tài khoản', 'Tài khoản', 'Tên người dùng nhà sáng tạo', 'Liên kết hồ sơ'],
        name: ['Tên', 'Họ tên', 'Họ và tên', 'Tên nhà sáng tạo', 'Nhà sáng tạo'],
        platform: ['Nền tảng', 'Kênh'],
        kind: ['Loại', 'Loại nhà sáng tạo'],
        note: ['Ghi chú'],
      },
    },
  },
  required: ['handle', 'name'],
  amounts: [],

  read(row, at) {
    const platform = row.text(at.platform)
    const kind = row.text(at.kind)
    const handle = handleIn(row, at.handle) ?? row.needText(at.handle)
    if (/\s/.test(handle)) row.reject(at.handle, 'import.bad_handle', 'is no handle. Write it as one word, such as @dinda.mom.')
    const name = row.text(at.name)
    if (name !== null && name.length > 120) row.reject(at.name, 'import.too_long', 'is longer than 120 letters. Shorten it.')
    return {
      row: row.number,
      cells: row.cells,
      item: {
        handle,
        name,
        note: row.text(at.note)?.slice(0, 4000) ?? null,
        platform:
          platform === null
            ? 'tiktok'
            : (PLATFORMS.find(platform) ??
              row.reject<'tiktok'>(
                at.platform,
                'import.unknown_platform',
                'is no platform that is known here. Write TikTok, Shopee, Lazada, Instagram, YouTube or Facebook.',
                'tiktok',
              )),
        kind:
          kind === null
            ? null
            : (KINDS.find(kind) ??
              row.reject<null>(
                at.kind,
                'import.unknown_creator_kind',
                'is no kind of creator. Write KOL, KOC, affiliate, publisher, collaborator, social seller or agency.',
                null,
              )),
      },
    }
  },
})
