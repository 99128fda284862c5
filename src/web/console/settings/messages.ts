import { defineMessages } from '../../messages/messages.ts'

export const settingsMessages = defineMessages('settings', {
  title: { en: 'Settings', id: 'Pengaturan', vi: 'Cài đặt' },
  sections: { en: 'Settings pages', id: 'Halaman pengaturan', vi: 'Các trang cài đặt' },
  workspace: { en: 'Workspace', id: 'Ruang kerja', vi: 'Không gian làm việc' },
  rates: { en: 'Exchange rates', id: 'Kurs', vi: 'Tỷ giá' },
  members: { en: 'Members', id: 'Anggota', vi: 'Thành viên' },
  keys: { en: 'API keys', id: 'Kunci API', vi: 'Khóa API' },
  security: { en: 'Security', id: 'Keamanan', vi: 'Bảo mật' },
  audit: { en: 'Audit log', id: 'Log audit', vi: 'Nhật ký kiểm tra' },
  save: { en: 'Save', id: 'Simpan', vi: 'Lưu' },
  saved: { en: 'Saved', id: 'Tersimpan', vi: 'Đã lưu' },
  name: { en: 'Name', id: 'Nama', vi: 'Tên' },
  email: { en: 'E-mail', id: 'Email', vi: 'Email' },
  password: { en: 'Password', id: 'Kata sandi', vi: 'Mật khẩu' },
  role: { en: 'Role', id: 'Peran', vi: 'Vai trò' },
  actionsOf: { en: 'Actions for {name}', id: 'Tindakan untuk {name}', vi: 'Thao tác với {name}' },
  copyNow: {
    en: 'Copy it now: it is shown this once.',
    id: 'Salin sekarang: hanya ditampilkan sekali ini.',
    vi: 'Hãy sao chép ngay: chỉ hiển thị một lần này.',
  },
  done: { en: 'Done', id: 'Selesai', vi: 'Xong' },
})

export const workspaceMessages = defineMessages('settings.workspace', {
  zone: { en: 'Time zone', id: 'Zona waktu', vi: 'Múi giờ' },
  zoneNote: {
    en: 'A day of a report begins at midnight here. Now {time}.',
    id: 'Hari dalam laporan dimulai tengah malam di zona ini. Sekarang {time}.',
    vi: 'Ngày trong báo cáo bắt đầu lúc nửa đêm theo múi giờ này. Bây giờ là {time}.',
  },
  language: { en: 'Language of messages', id: 'Bahasa pesan', vi: 'Ngôn ngữ thông báo' },
  languageNote: {
    en: 'For what Kolive sends. Everybody chooses the language of the screens for themselves.',
    id: 'Untuk pesan yang dikirim Kolive. Bahasa tampilan dipilih masing-masing orang.',
    vi: 'Dùng cho nội dung Kolive gửi đi. Mỗi người tự chọn ngôn ngữ giao diện của mình.',
  },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Tiền tệ' },
  currencyNote: {
    en: 'For new programs. Orders keep their own.',
    id: 'Untuk program baru. Pesanan tetap memakai mata uangnya sendiri.',
    vi: 'Dùng cho chương trình mới. Đơn hàng giữ nguyên tiền tệ của mình.',
  },
  readOnly: {
    en: 'Only an owner changes these.',
    id: 'Hanya pemilik yang dapat mengubahnya.',
    vi: 'Chỉ chủ sở hữu mới được thay đổi.',
  },
})

export const memberMessages = defineMessages('settings.members', {
  invite: { en: 'Invite', id: 'Undang', vi: 'Mời' },
  inviteTitle: { en: 'Invite a colleague', id: 'Undang rekan', vi: 'Mời đồng nghiệp' },
  linkFor: { en: 'Link for {email}', id: 'Tautan untuk {email}', vi: 'Liên kết cho {email}' },
  link: { en: 'Link', id: 'Tautan', vi: 'Liên kết' },
  mailed: { en: 'Also sent by e-mail.', id: 'Sudah dikirim juga lewat email.', vi: 'Cũng đã gửi qua email.' },
  handOver: {
    en: 'Send it by a channel you trust. It works once, within seven days.',
    id: 'Kirim lewat kanal yang Anda percaya. Berlaku sekali, dalam tujuh hari.',
    vi: 'Hãy gửi qua kênh bạn tin cậy. Liên kết dùng một lần, trong bảy ngày.',
  },
  resetLink: { en: 'Reset link', id: 'Tautan atur ulang', vi: 'Liên kết đặt lại' },
  resetNote: {
    en: 'Whoever opens it chooses a new password for this member. It works once, within a day.',
    id: 'Siapa pun yang membukanya memilih kata sandi baru untuk anggota ini. Berlaku sekali, dalam satu hari.',
    vi: 'Người mở liên kết sẽ chọn mật khẩu mới cho thành viên này. Dùng một lần, trong một ngày.',
  },
  since: { en: 'Since', id: 'Sejak', vi: 'Từ' },
  expires: { en: 'Until', id: 'Sampai', vi: 'Đến' },
  you: { en: 'you', id: 'Anda', vi: 'bạn' },
  remove: { en: 'Remove from the workspace', id: 'Keluarkan dari ruang kerja', vi: 'Xóa khỏi không gian làm việc' },
  removed: { en: '{name} is removed', id: '{name} sudah dikeluarkan', vi: 'Đã xóa {name}' },
  roleChanged: { en: '{name} is now {role}', id: '{name} sekarang {role}', vi: '{name} hiện là {role}' },
  waiting: { en: 'Invitations that wait', id: 'Undangan yang menunggu', vi: 'Lời mời đang chờ' },
  revoke: { en: 'Take back', id: 'Tarik kembali', vi: 'Thu hồi' },
  revoked: {
    en: 'The invitation of {email} is taken back',
    id: 'Undangan untuk {email} ditarik kembali',
    vi: 'Đã thu hồi lời mời gửi {email}',
  },
  roleOf: { en: 'Role of {name}', id: 'Peran {name}', vi: 'Vai trò của {name}' },
})

export const keyMessages = defineMessages('settings.keys', {
  create: { en: 'Create a key', id: 'Buat kunci', vi: 'Tạo khóa' },
  intro: {
    en: 'A key lets a program do what its scopes say. Send it as {header}',
    id: 'Kunci mengizinkan program melakukan sesuai cakupannya, lewat {header}',
    vi: 'Khóa cho phép chương trình làm đúng những gì phạm vi cho phép, qua {header}',
  },
  documentation: { en: 'API documentation', id: 'Dokumentasi API', vi: 'Tài liệu API' },
  scopes: { en: 'Scopes', id: 'Cakupan', vi: 'Phạm vi' },
  key: { en: 'Key', id: 'Kunci', vi: 'Khóa' },
  newKey: { en: 'Key “{name}”', id: 'Kunci “{name}”', vi: 'Khóa “{name}”' },
  created: { en: 'Created', id: 'Dibuat', vi: 'Tạo lúc' },
  used: { en: 'Last used', id: 'Terakhir dipakai', vi: 'Dùng lần cuối' },
  never: { en: 'never', id: 'belum pernah', vi: 'chưa bao giờ' },
  revoke: { en: 'Revoke', id: 'Cabut', vi: 'Thu hồi' },
  revokeFor: { en: 'Revoke {name}', id: 'Cabut {name}', vi: 'Thu hồi {name}' },
  revokeSure: {
    en: 'Programs that use it stop at once. This cannot be undone.',
    id: 'Program yang memakainya langsung berhenti. Ini tidak dapat diurungkan.',
    vi: 'Chương trình đang dùng sẽ dừng ngay. Không thể hoàn tác.',
  },
  revoked: { en: 'The key “{name}” is revoked', id: 'Kunci “{name}” dicabut', vi: 'Đã thu hồi khóa “{name}”' },
  none: { en: 'No keys yet', id: 'Belum ada kunci', vi: 'Chưa có khóa nào' },
  noneText: {
    en: 'Everything the screens do, a program can do with a key.',
    id: 'Semua yang bisa dilakukan di layar bisa dilakukan program dengan kunci.',
    vi: 'Mọi việc trên màn hình đều có thể làm bằng chương trình với một khóa.',
  },
  noScope: { en: 'Choose at least one.', id: 'Pilih setidaknya satu.', vi: 'Chọn ít nhất một.' },
})

export const securityMessages = defineMessages('settings.security', {
  changePassword: { en: 'Change the password', id: 'Ganti kata sandi', vi: 'Đổi mật khẩu' },
  current: { en: 'Current password', id: 'Kata sandi saat ini', vi: 'Mật khẩu hiện tại' },
  changed: {
    en: 'The password is changed; other devices are signed out',
    id: 'Kata sandi diganti; perangkat lain dikeluarkan',
    vi: 'Đã đổi mật khẩu; các thiết bị khác đã bị đăng xuất',
  },
  wrong: {
    en: 'This is not the current password.',
    id: 'Ini bukan kata sandi saat ini.',
    vi: 'Đây không phải mật khẩu hiện tại.',
  },
  secondFactor: { en: 'Second step', id: 'Langkah kedua', vi: 'Xác thực hai bước' },
  secondFactorNote: {
    en: 'A code from an authenticator app after the password.',
    id: 'Kode dari aplikasi autentikator setelah kata sandi.',
    vi: 'Mã từ ứng dụng xác thực sau khi nhập mật khẩu.',
  },
  on: { en: 'On', id: 'Aktif', vi: 'Đang bật' },
  off: { en: 'Off', id: 'Nonaktif', vi: 'Đang tắt' },
  turnOn: { en: 'Turn on', id: 'Aktifkan', vi: 'Bật' },
  turnOff: { en: 'Turn off', id: 'Nonaktifkan', vi: 'Tắt' },
  scan: {
    en: 'Scan this with your authenticator app',
    id: 'Pindai dengan aplikasi autentikator Anda',
    vi: 'Quét mã này bằng ứng dụng xác thực',
  },
  secret: { en: 'Secret', id: 'Kunci rahasia', vi: 'Khóa bí mật' },
  orType: { en: 'Or type the secret in:', id: 'Atau ketik kunci rahasia:', vi: 'Hoặc nhập khóa bí mật:' },
  code: { en: 'Six digits from the app', id: 'Enam digit dari aplikasi', vi: 'Sáu chữ số từ ứng dụng' },
  wrongCode: {
    en: 'This code is not right. Wait for the next one.',
    id: 'Kode salah. Tunggu kode berikutnya.',
    vi: 'Mã không đúng. Hãy đợi mã tiếp theo.',
  },
  backupCodes: { en: 'Backup codes', id: 'Kode cadangan', vi: 'Mã dự phòng' },
  backupNote: {
    en: 'Keep them where the phone is not: each lets you in once.',
    id: 'Simpan terpisah dari ponsel: masing-masing berlaku sekali masuk.',
    vi: 'Cất ở nơi khác điện thoại: mỗi mã đăng nhập được một lần.',
  },
  confirm: { en: 'Confirm', id: 'Konfirmasi', vi: 'Xác nhận' },
  isOn: { en: 'The second step is on', id: 'Langkah kedua aktif', vi: 'Đã bật xác thực hai bước' },
  isOff: { en: 'The second step is off', id: 'Langkah kedua nonaktif', vi: 'Đã tắt xác thực hai bước' },
  passkeys: { en: 'Passkeys', id: 'Passkey', vi: 'Khóa truy cập' },
  passkeysNote: {
    en: 'Sign in with a fingerprint, a face or a security key, without a password.',
    id: 'Masuk dengan sidik jari, wajah, atau kunci keamanan, tanpa kata sandi.',
    vi: 'Đăng nhập bằng vân tay, khuôn mặt hoặc khóa bảo mật, không cần mật khẩu.',
  },
  addPasskey: { en: 'Add a passkey', id: 'Tambah passkey', vi: 'Thêm khóa truy cập' },
  passkey: { en: 'Passkey', id: 'Passkey', vi: 'Khóa truy cập' },
  removePasskey: { en: 'Remove {name}', id: 'Hapus {name}', vi: 'Xóa {name}' },
  passkeyAdded: { en: 'The passkey is added', id: 'Passkey ditambahkan', vi: 'Đã thêm khóa truy cập' },
  noPasskeys: { en: 'None yet.', id: 'Belum ada.', vi: 'Chưa có.' },
})

export const auditMessages = defineMessages('settings.audit', {
  note: {
    en: 'Who did what. Entries are chained: a changed or missing one breaks the chain.',
    id: 'Siapa melakukan apa. Entri berantai: yang diubah atau hilang memutus rantai.',
    vi: 'Ai đã làm gì. Các mục nối thành chuỗi: mục bị sửa hoặc mất sẽ làm đứt chuỗi.',
  },
  verify: { en: 'Verify the chain', id: 'Verifikasi rantai', vi: 'Kiểm tra chuỗi' },
  whole: {
    en: '{count, plural, one {The chain is whole: # entry} other {The chain is whole: # entries}}',
    id: '{count, plural, other {Rantai utuh: # entri}}',
    vi: '{count, plural, other {Chuỗi nguyên vẹn: # mục}}',
  },
  broken: { en: 'The chain breaks at entry {entry}', id: 'Rantai putus di entri {entry}', vi: 'Chuỗi đứt tại mục {entry}' },
  when: { en: 'When', id: 'Waktu', vi: 'Thời gian' },
  actor: { en: 'Who', id: 'Pelaku', vi: 'Người thực hiện' },
  action: { en: 'Action', id: 'Tindakan', vi: 'Hành động' },
  subject: { en: 'Subject', id: 'Objek', vi: 'Đối tượng' },
  entry: { en: 'Entry', id: 'Entri', vi: 'Mục' },
  detail: { en: 'Detail', id: 'Rincian', vi: 'Chi tiết' },
  hash: { en: 'Hash', id: 'Hash', vi: 'Mã băm' },
  system: { en: 'Kolive', id: 'Kolive', vi: 'Kolive' },
  key: { en: 'API key', id: 'Kunci API', vi: 'Khóa API' },
  noEntries: { en: 'No entries match', id: 'Tidak ada entri yang cocok', vi: 'Không có mục phù hợp' },
})
