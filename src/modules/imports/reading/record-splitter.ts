const QUOTE = 34
const RETURN = 13

/**
 * Splits CSV text that arrives in blocks into records. Almost no record holds a quote, and those are cut
 * by the engine's own search and split; only a record with a quote is walked character by character.
 */
export class RecordSplitter {
  readonly #delimiter: string
  #rest = ''

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** How much text waits for the end of its record. */
  get waiting(): number {
    return this.#rest.length
  }

  push(block: string): string[][] {
    const end = block.lastIndexOf('\n') + 1
    if (end === 0) {
      this.#rest += block
      return []
    }
    // A line break never joins with what follows, so text up to one can be normalised by itself.
    const text = (this.#rest + block.slice(0, end)).normalize('NFC')
    const records: string[][] = []
    const read = this.#readInto(records, text)
    this.#rest = text.slice(read) + block.slice(end)
    return records
  }

  /** The last record, if the file does not end in a line break. `cut` tells of a quote that is never closed. */
  end(): { cells: string[]; cut: boolean } | null {
    if (this.#rest === '') return null
    const records: string[][] = []
    const text = this.#rest.normalize('NFC')
    this.#readInto(records, `${text}\n`)
    if (records[0]) return { cells: records[0], cut: false }
    return { cells: text.split(this.#delimiter), cut: true }
  }

  /** Reads the whole records of a text that ends in a line break; answers where they end. */
  #readInto(records: string[][], text: string): number {
    let from = 0
    let quote = text.indexOf('"')
    while (from < text.length) {
      const end = text.indexOf('\n', from)
      if (end === -1) return from
      if (quote !== -1 && quote < from) quote = text.indexOf('"', from)
      if (quote === -1 || quote > end) {
        const line = text.slice(from, text.charCodeAt(end - 1) === RETURN && end > from ? end - 1 : end)
        records.push(line.split(this.#delimiter))
        from = end + 1
      } else {
        const next = this.#readQuoted(records, text, from)
        if (next === -1) return from
        from = next
      }
    }
    return from
  }

  /** Reads one record that holds a quote; -1 when the text ends inside it. A quote within an unquoted cell is a character. */
  #readQuoted(records: string[][], text: string, from: number): number {
    const cells: string[] = []
    let at = from
    let end = text.indexOf('\n', at)
    for (;;) {
      let cell = ''
      if (text.charCodeAt(at) === QUOTE) {
        at++
        for (;;) {
          const close = text.indexOf('"', at)
          if (close === -1) return -1
          cell += text.slice(at, close)
          at = close + 1
          if (text.charCodeAt(at) !== QUOTE) break
          cell += '"'
          at++
        }
      }
      if (end < at) end = text.indexOf('\n', at)
      if (end === -1) return -1
      const next = text.indexOf(this.#delimiter, at)
      if (next === -1 || next > end) {
        cells.push(cell + text.slice(at, text.charCodeAt(end - 1) === RETURN && end > at ? end - 1 : end))
        records.push(cells)
        return end + 1
      }
      cells.push(cell + text.slice(at, next))
      at = next + 1
    }
  }
}
