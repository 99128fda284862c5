/** A prefixed id that sorts by time of creation: `cre_01993f0c9a7b7c1e8f3a5d2b6c4e1f00`. */
export function newId(prefix: string): string {
  const time = Date.now().toString(16).padStart(12, '0')
  return `${prefix}_${time}${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`
}
