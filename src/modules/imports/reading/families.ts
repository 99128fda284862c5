import { hashLine, keyOf } from './line.ts'
import type { Family, Records } from './records.ts'
import { SeenKeys } from './seen-keys.ts'
import type { FileCount } from './summary.ts'

/** What is done with each record of a file once its row is read, by family. */
const FAMILIES: { readonly [F in Family]: (count: FileCount) => (record: Records[F]) => void } = {
  orders(count) {
    const seen = new SeenKeys()
    return (line) => {
      line.ordinal = seen.see(keyOf(line))
      line.content_hash = hashLine(line)
      count.addLine(line)
    }
  },
}

/** Completes and counts the records of one file. */
export function recordCounter<F extends Family>(family: F, count: FileCount): (record: Records[F]) => void {
  return FAMILIES[family](count)
}
