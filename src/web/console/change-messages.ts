import { defineMessages } from '../messages/messages.ts'

export const changeMessages = defineMessages('change', {
  undone: { en: 'Undone', id: 'Dibatalkan', vi: 'Đã hoàn tác' },
  conflict: {
    en: 'Someone changed this meanwhile.',
    id: 'Ada yang mengubah data ini barusan.',
    vi: 'Có người vừa thay đổi mục này.',
  },
  reload: { en: 'Show the current state', id: 'Tampilkan keadaan terkini', vi: 'Hiện trạng thái mới nhất' },
})

/** Why a change, or taking it back, is refused: by the code of the problem. */
export const changeProblemMessages = defineMessages('change.problem', {
  'change.newer': {
    en: 'Something newer stands on this change: undo that first.',
    id: 'Ada perubahan yang lebih baru di atasnya: batalkan yang itu dulu.',
    vi: 'Có thay đổi mới hơn dựa trên thay đổi này: hãy hoàn tác thay đổi đó trước.',
  },
  'change.undone': {
    en: 'This was undone already.',
    id: 'Ini sudah dibatalkan.',
    vi: 'Thay đổi này đã được hoàn tác rồi.',
  },
  'change.taken': {
    en: 'What this would bring back has been given to something else meanwhile.',
    id: 'Yang akan dikembalikan sudah dipakai oleh yang lain.',
    vi: 'Thứ cần khôi phục hiện đã được dùng cho mục khác.',
  },
  'change.missing': {
    en: 'This change is no longer known.',
    id: 'Perubahan ini tidak dikenal lagi.',
    vi: 'Không còn tìm thấy thay đổi này.',
  },
  'handle.taken': {
    en: 'This account belongs to another creator already.',
    id: 'Akun ini sudah milik kreator lain.',
    vi: 'Tài khoản này đã thuộc về nhà sáng tạo khác.',
  },
  'creator.changed': {
    en: 'Someone changed this creator meanwhile.',
    id: 'Ada yang mengubah kreator ini barusan.',
    vi: 'Có người vừa thay đổi nhà sáng tạo này.',
  },
  'product.changed': {
    en: 'Someone changed this product meanwhile.',
    id: 'Ada yang mengubah produk ini barusan.',
    vi: 'Có người vừa thay đổi sản phẩm này.',
  },
  'sku.changed': {
    en: 'Someone changed this SKU meanwhile.',
    id: 'Ada yang mengubah SKU ini barusan.',
    vi: 'Có người vừa thay đổi SKU này.',
  },
  'shop.changed': {
    en: 'Someone changed this shop meanwhile.',
    id: 'Ada yang mengubah toko ini barusan.',
    vi: 'Có người vừa thay đổi shop này.',
  },
  'creator.missing': {
    en: 'One of these creators is no longer there.',
    id: 'Salah satu kreator ini sudah tidak ada.',
    vi: 'Một trong các nhà sáng tạo này không còn nữa.',
  },
  'product.missing': {
    en: 'One of these products is no longer there.',
    id: 'Salah satu produk ini sudah tidak ada.',
    vi: 'Một trong các sản phẩm này không còn nữa.',
  },
  'shop.missing': {
    en: 'One of these shops is no longer there.',
    id: 'Salah satu toko ini sudah tidak ada.',
    vi: 'Một trong các shop này không còn nữa.',
  },
  'creator.merged': {
    en: 'One of these is part of another creator already. Reload the page.',
    id: 'Salah satunya sudah menjadi bagian kreator lain. Muat ulang halaman.',
    vi: 'Một trong số này đã được gộp vào nhà sáng tạo khác. Hãy tải lại trang.',
  },
  'product.merged': {
    en: 'One of these is part of another product already. Reload the page.',
    id: 'Salah satunya sudah menjadi bagian produk lain. Muat ulang halaman.',
    vi: 'Một trong số này đã được gộp vào sản phẩm khác. Hãy tải lại trang.',
  },
  'shop.merged': {
    en: 'One of these is part of another shop already. Reload the page.',
    id: 'Salah satunya sudah menjadi bagian toko lain. Muat ulang halaman.',
    vi: 'Một trong số này đã được gộp vào shop khác. Hãy tải lại trang.',
  },
  'merge.itself': {
    en: 'Choose two that differ.',
    id: 'Pilih dua yang berbeda.',
    vi: 'Hãy chọn hai mục khác nhau.',
  },
  'product.other_shop': {
    en: 'Only products of one shop can be merged.',
    id: 'Hanya produk dari satu toko yang dapat digabung.',
    vi: 'Chỉ gộp được các sản phẩm của cùng một shop.',
  },
  'shop.other_channel': {
    en: 'Only shops of one channel and one currency can be merged.',
    id: 'Hanya toko dengan kanal dan mata uang yang sama yang dapat digabung.',
    vi: 'Chỉ gộp được các shop cùng kênh và cùng loại tiền.',
  },
  'shop.name_taken': {
    en: 'Another shop of ours there has this name: merge the two instead.',
    id: 'Toko kita yang lain di sana sudah memakai nama ini: gabungkan saja keduanya.',
    vi: 'Một shop khác của chúng ta ở đó đã có tên này: hãy gộp hai shop.',
  },
  'category.missing': {
    en: 'No product is in this category any more.',
    id: 'Tidak ada lagi produk dalam kategori ini.',
    vi: 'Không còn sản phẩm nào trong danh mục này.',
  },
  'enrollment.not_latest': {
    en: 'One of these creators is in another tier by now: undo that first.',
    id: 'Salah satu kreator ini sudah pindah tier lagi: batalkan yang itu dulu.',
    vi: 'Một trong các nhà sáng tạo này đã chuyển hạng khác: hãy hoàn tác lần đó trước.',
  },
  offline: { en: 'No connection. Try again.', id: 'Tidak ada koneksi. Coba lagi.', vi: 'Mất kết nối. Hãy thử lại.' },
})
