import type { Sheet, SheetRecord } from '../sheet-record.ts'
import { openArchive } from './archive.ts'
import { RowCollector } from './row-collector.ts'
import { readWorkbook } from './workbook.ts'
import { parseXml } from './xml.ts'

/** The first visible sheet of a workbook, streamed. @throws Problem invalid `import.bad_xlsx`, `import.file_too_large` */
export async function openXlsx(path: string): Promise<Sheet> {
  const archive = await openArchive(path)
  const workbook = await readWorkbook(archive).finally(archive.close)
  return {
    format: 'xlsx',
    async *records(): AsyncGenerator<SheetRecord[]> {
      const archive = await openArchive(path)
      try {
        const rows = new RowCollector(workbook)
        for await (const _ of parseXml(await archive.read(workbook.sheet), rows)) {
          const batch = rows.take()
          if (batch.length > 0) yield batch
        }
      } finally {
        archive.close()
      }
    },
  }
}
