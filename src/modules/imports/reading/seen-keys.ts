/**
 * Counts how often each key was seen. A key costs some 24 bytes whatever its length, so that a file of
 * millions of lines fits; 64 bits of hash keep two keys apart.
 */
export class SeenKeys {
  #size = 0
  #slots = 1 << 12
  #high = new Uint32Array(this.#slots)
  #low = new Uint32Array(this.#slots)
  #times = new Uint32Array(this.#slots)

  /** How many different keys were seen. */
  get size(): number {
    return this.#size
  }

  /** Sees a key; answers how often it was seen before. */
  see(key: string): number {
    const high = hashOf(key, 0x9e3779b1, 0x85ebca6b)
    const low = hashOf(key, 0xc2b2ae35, 0x27d4eb2f)
    const slot = this.#slotOf(high, low)
    if (this.#times[slot] === 0) {
      this.#high[slot] = high
      this.#low[slot] = low
      this.#size++
    }
    const before = this.#times[slot]!++
    if (this.#size * 2 > this.#slots) this.#grow()
    return before
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots - 1
    let slot = low & mask
    while (this.#times[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [high, low, times] = [this.#high, this.#low, this.#times]
    this.#slots *= 2
    this.#high = new Uint32Array(this.#slots)
    this.#low = new Uint32Array(this.#slots)
    this.#times = new Uint32Array(this.#slots)
    for (let i = 0; i < times.length; i++) {
      if (times[i] === 0) continue
      const slot = this.#slotOf(high[i]!, low[i]!)
      this.#high[slot] = high[i]!
      this.#low[slot] = low[i]!
      this.#times[slot] = times[i]!
    }
  }
}

/** Multiply and mix, as MurmurHash3 does; two seeds and multipliers give two independent halves. */
function hashOf(key: string, seed: number, multiplier: number): number {
  let state = seed ^ key.length
  for (let i = 0; i < key.length; i++) {
    state = Math.imul(state ^ key.charCodeAt(i), multiplier)
    state ^= state >>> 15
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
