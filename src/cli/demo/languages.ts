import type { Status } from './fates.ts'
import type { Content } from './people.ts'

type Language = {
  readonly headers: readonly string[]
  readonly delimiter: string
  /** Before the first header. */
  readonly start: string
  readonly words: {
    readonly prepaid: string
    readonly status: Readonly<Record<Status, string>>
    readonly content: Readonly<Record<Content, string>>
  }
  /** Columns that only this language's export has, after the commission model. */
  readonly taxColumns: readonly string[]
  /** A decimal text with a point, as the export shows it. */
  readonly money: (decimal: string) => string
}

const VIETNAMESE_TAX = ['Tỷ lệ khấu trừ Thuế TNCN', 'Thuế TNCN ước tính', 'Thuế TNCN thực tế']

/** The affiliate orders export as each country's seller centre writes it. */
export const LANGUAGES: Readonly<Record<'id' | 'vi', Language>> = {
  id: {
    headers:
      `ID Pesanan;ID Produk;Produk;SKU;ID Sku;Penjual Sku;Harga;Payment Amount;Mata Uang;Kuantitas;Metode Pembayaran;Status Pesanan;Nama pengguna kreator;Jenis Konten;ID Konten;commission model;Persentase komisi standar;Est. Acuan Komisi;Perkiraan pembayaran komisi standar;Acuan Komisi Aktual;Pembayaran Komisi Aktual;Persentase komisi Iklan Toko;Perkiraan pembayaran komisi Iklan Toko;Pembayaran komisi Iklan Toko aktual;Perkiraan bonus yang ditanggung bersama untuk kreator;Bonus sebenarnya yang ditanggung bersama untuk kreator;Pengembalian barang / Pengembalian dana;Waktu Dibuat;Waktu Pembayaran;Waktu Pesanan Siap Dikirim;Order Delivery Time;Waktu Pesanan Selesai;Waktu Komisi Dibayar;Platform`.split(
        ';',
      ),
    delimiter: ';',
    start: '',
    words: {
      prepaid: 'Transfer Bank',
      status: {
        unpaid: 'Belum Dibayar',
        pending: 'Diproses',
        completed: 'Selesai',
        settled: 'Diselesaikan',
        ineligible: 'Tidak memenuhi syarat',
      },
      content: { live: 'Live', video: 'Video', showcase: 'Etalase', external: 'Program Traffic Eksternal' },
    },
    taxColumns: [],
    money: (decimal) => `Rp${group(decimal)}`,
  },
  vi: {
    headers: [
      ...'ID đơn hàng,ID sản phẩm,Tên sản phẩm,Sku,Id Sku,Sku người bán,Giá,Payment Amount,Đơn vị tiền tệ,Số lượng,Phương thức thanh toán,Trạng thái đơn hàng,Tên người dùng nhà sáng tạo,Loại nội dung,Id nội dung,commission model'.split(
        ',',
      ),
      ...VIETNAMESE_TAX,
      ...'Tỷ lệ hoa hồng tiêu chuẩn,Cơ sở hoa hồng ước tính,Thanh toán hoa hồng tiêu chuẩn ước tính,Cơ sở hoa hồng thực tế,Thanh toán hoa hồng thực tế,Tỷ lệ hoa hồng Quảng cáo cửa hàng,Thanh toán hoa hồng Quảng cáo cửa hàng ước tính,Thanh toán hoa hồng Quảng cáo cửa hàng thực tế,Thưởng đồng chi trả cho nhà sáng tạo ước tính,Thưởng đồng chi trả cho nhà sáng tạo thực tế,Trả hàng & hoàn tiền / Hoàn tiền,Thời gian đã tạo,Thời gian thanh toán,Thời gian sẵn sàng vận chuyển,Order Delivery Time,Thời gian hoàn thành đơn hàng,Thời gian hoa hồng đã thanh toán,Platform'.split(
        ',',
      ),
    ],
    delimiter: ',',
    start: '\uFEFF',
    words: {
      prepaid: 'Chuyển khoản ngân hàng',
      status: {
        unpaid: 'Chưa thanh toán',
        pending: 'Đang xử lý',
        completed: 'Đã hoàn thành',
        settled: 'Đã quyết toán',
        ineligible: 'Không đủ điều kiện',
      },
      content: {
        live: 'Phát trực tiếp',
        video: 'Video',
        showcase: 'Trưng bày',
        external: 'Chương trình Lưu lượng truy cập bên ngoài',
      },
    },
    taxColumns: VIETNAMESE_TAX,
    money: (decimal) => `${group(decimal)}₫`,
  },
}

/** Both countries write 1.187.500,5. */
function group(decimal: string): string {
  const [units, places] = decimal.split('.')
  return `${units!.replace(/\B(?=(\d{3})+$)/g, '.')}${places ? `,${places}` : ''}`
}
