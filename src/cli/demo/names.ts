const list = (text: string) => text.trim().split(/\s*,\s*/)

type Naming = {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly agencies: readonly (readonly [handle: string, name: string])[]
  readonly nameOf: (given: string, family: string) => string
  /** Of names without marks and blanks. */
  readonly handlesOf: (given: string, family: string) => string[]
}

/** Common names, and how people make handles of them. Nobody in particular is meant. */
export const NAMES: Readonly<Record<'id' | 'vi', Naming>> = {
  id: {
    given:
      list(`Dinda, Rara, Ayu, Sari, Dewi, Putri, Nadia, Fitri, Indah, Maya, Rina, Wulan, Citra, Lestari, Anisa, Tika, Mega, Nabila, Yuni,
      Ratna, Intan, Vina, Lia, Salma, Zahra, Aulia, Nisa, Kirana, Bella, Hana, Siska, Dian, Tari, Laras, Gita, Ratih, Melati, Sekar, Amira, Nurul`),
    family:
      list(`Pratiwi, Lestari, Wijaya, Kusuma, Rahayu, Permata, Anggraini, Safitri, Maharani, Handayani, Utami, Saputri, Puspita, Hapsari,
      Nuraini, Wulandari, Setiawan, Hidayat, Nugroho, Siregar`),
    agencies: [
      ['rumahkreator.bdg', 'Rumah Kreator Bandung'],
      ['lapaklive.id', 'Lapak Live Studio'],
    ],
    nameOf: (given, family) => `${given} ${family}`,
    handlesOf: (given, family) => [
      `${given}.${family}`,
      `bunda.${given}`,
      `${given}_mom`,
      `mama${given}`,
      `${given}${family}_`,
      `${given}.daily`,
      `cerita${given}`,
      `${given}.review`,
    ],
  },
  vi: {
    given:
      list(`Thuỳ Linh, Ngọc Anh, Hà My, Khánh Vy, Bảo Trâm, Minh Châu, Phương Thảo, Thu Hà, Mai Chi, Lan Anh, Quỳnh Như, Thanh Trúc, Diễm My,
      Kim Ngân, Hoài An, Bích Ngọc, Tú Anh, Yến Nhi, Gia Hân, Hồng Nhung, Cẩm Tú, Thảo Nguyên, Ánh Dương, Huyền Trang, Mỹ Duyên, Tường Vi, Đan Lê,
      Ngọc Diệp, Trà Giang, Minh Khuê, Tuấn Kiệt, Hoàng Long, Gia Bảo, Quốc Huy`),
    family: list('Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương'),
    agencies: [
      ['saomai.media', 'Sao Mai Media'],
      ['nhalive.vn', 'Nhà Live Sài Gòn'],
    ],
    nameOf: (given, family) => `${family} ${given}`,
    handlesOf: (given, family) => [
      `${given}.beauty`,
      `${given}.${family}`,
      `${given}.review`,
      `${family}${given}`,
      `${given}_skincare`,
      `${given}.makeup`,
      `${given}.official`,
      `nha${given}`,
    ],
  },
}
