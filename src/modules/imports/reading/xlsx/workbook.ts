import { tooLarge, badXlsx, LIMITS, type Archive } from './archive.ts'
import { readXml } from './xml.ts'

/** How a number cell is shown, by the style it names. */
export type CellStyle = 'number' | 'date' | 'percent'

/** What the rows of the first visible sheet need to be read. */
export type Workbook = {
  readonly sheet: string
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  /** Old Mac workbooks count days from 1904. */
  readonly from1904: boolean
}

/** @throws Problem invalid `import.bad_xlsx`, `import.file_too_large` */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const { relation, from1904 } = await readFirstSheet(archive)
  const sheet = await findPart(archive, relation)
  return { sheet, strings: await readStrings(archive), styles: await readStyles(archive), from1904 }
}

async function readFirstSheet(archive: Archive): Promise<{ relation: string; from1904: boolean }> {
  const sheets: { relation: string; hidden: boolean }[] = []
  let from1904 = false
  await readXml(await archive.read('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'sheet')
        sheets.push({ relation: attributes['r:id'] ?? '', hidden: (attributes.state ?? 'visible') !== 'visible' })
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
    },
  })
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  if (!first) throw badXlsx()
  return { relation: first.relation, from1904 }
}

async function findPart(archive: Archive, relation: string): Promise<string> {
  let target = ''
  await readXml(await archive.read('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.Id === relation) target = attributes.Target ?? ''
    },
  })
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function readStrings(archive: Archive): Promise<string[]> {
  const part = 'xl/sharedStrings.xml'
  const size = archive.sizeOf(part)
  if (size === null) return []
  if (size > LIMITS.strings) throw tooLarge(LIMITS.strings, 'of text')
  const strings: string[] = []
  let inText = false
  let inPhonetic = false
  let current = ''
  await readXml(await archive.read(part), {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 't') inText = !inPhonetic
      else if (name === 'rPh') inPhonetic = true
    },
    text(text) {
      if (inText) current += text
    },
    close(name) {
      if (name === 'si') strings.push(current.normalize('NFC'))
      else if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
  })
  return strings
}

async function readStyles(archive: Archive): Promise<CellStyle[]> {
  const part = 'xl/styles.xml'
  if (archive.sizeOf(part) === null) return []
  const custom = new Map<number, string>()
  const styles: CellStyle[] = []
  let inCellFormats = false
  await readXml(await archive.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') inCellFormats = true
      else if (name === 'xf' && inCellFormats) styles.push(styleOf(Number(attributes.numFmtId ?? 0), custom))
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return styles
}

/** By the built-in numbers of ECMA-376 §18.8.30, else by the letters of the format's code. */
function styleOf(id: number, custom: ReadonlyMap<number, string>): CellStyle {
  const code = custom.get(id)
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent'
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
      ? 'date'
      : 'number'
  }
  const letters = code.replace(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^\]]*\]/gi, '')
  if (letters.includes('%')) return 'percent'
  return /[ymdhs]/i.test(letters) ? 'date' : 'number'
}
