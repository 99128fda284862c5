import type { SheetRecord } from '../sheet-record.ts'
import { badXlsx } from './archive.ts'
import { textOfNumber } from './cell-text.ts'
import type { Workbook } from './workbook.ts'
import type { XmlHandlers } from './xml.ts'

/** Collects the rows of a sheet from its XML. A formula counts as the value it had when the file was saved. */
export class RowCollector implements XmlHandlers {
  readonly #workbook: Workbook
  #done: SheetRecord[] = []
  #row = 0
  #column = 0
  #cells: string[] = []
  #numbers: boolean[] = []
  #type = ''
  #style = 0
  #value = ''
  #formula = ''
  #into: 'value' | 'formula' | null = null

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  /** The rows completed since the last call. */
  take(): SheetRecord[] {
    const done = this.#done
    this.#done = []
    return done
  }

  open = (name: string, attributes: Record<string, string>): void => {
    if (name === 'c') {
      this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1
      this.#type = attributes.t ?? 'n'
      this.#style = Number(attributes.s ?? 0)
      this.#value = ''
      this.#formula = ''
    } else if (name === 'v' || name === 't') this.#into = 'value'
    else if (name === 'f') this.#into = 'formula'
    else if (name === 'row') {
      this.#row = attributes.r ? Number(attributes.r) : this.#row + 1
      this.#column = 0
      this.#cells = []
      this.#numbers = []
    }
  }

  text = (text: string): void => {
    if (this.#into === 'value') this.#value += text
    else if (this.#into === 'formula') this.#formula += text
  }

  close = (name: string): void => {
    if (name === 'v' || name === 't' || name === 'f') this.#into = null
    else if (name === 'c') this.#endCell()
    else if (name === 'row') this.#done.push({ row: this.#row, cells: this.#cells, numbers: this.#numbers, cut: false })
  }

  #endCell(): void {
    const isNumber = this.#type === 'n' && this.#value !== ''
    while (this.#cells.length < this.#column - 1) this.#put('', false)
    this.#put(this.#textOfCell(isNumber), isNumber && this.#styleOfCell() === 'number')
  }

  #textOfCell(isNumber: boolean): string {
    const { strings, from1904 } = this.#workbook
    if (isNumber) return textOfNumber(this.#value, this.#styleOfCell(), from1904)
    if (this.#type === 's') return strings[Number(this.#value)] ?? ''
    // A formula that was never calculated has no value: its own text is refused by name where a value is needed.
    if (this.#value === '' && this.#formula !== '') return `=${this.#formula}`
    return this.#value.normalize('NFC')
  }

  #styleOfCell() {
    return this.#workbook.styles[this.#style] ?? 'number'
  }

  #put(text: string, isNumber: boolean): void {
    this.#cells.push(text)
    this.#numbers.push(isNumber)
  }
}

/** As many as a workbook may have: a larger number would only ask for memory. */
const MOST_COLUMNS = 16_384

/** 1 for `A7`, 27 for `AA1`. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  if (column > MOST_COLUMNS) throw badXlsx()
  return column
}
