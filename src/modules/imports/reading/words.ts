/** The words a file may use for the same thing, in any of its languages, compared without case. */
export class Words<Meaning> {
  readonly #meanings = new Map<string, Meaning>()

  constructor(table: readonly (readonly [Meaning, readonly string[]])[]) {
    for (const [meaning, words] of table)
      for (const word of words) this.#meanings.set(word.normalize('NFC').toLowerCase(), meaning)
  }

  find(word: string): Meaning | undefined {
    return this.#meanings.get(word.toLowerCase())
  }
}
