import { z } from 'zod/mini'

/**
 * What stands after `?` in an address of the console: plain strings, the way the API takes them, so that a link
 * can be read and edited by hand. The router's own form would quote and nest them as JSON.
 */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  return text && `?${text}`
}

/** The search of a screen: these names, each optional; anything else in the address is dropped. */
export function searchOf<const Names extends readonly string[]>(...names: Names) {
  const shape = Object.fromEntries(names.map((name) => [name, z.optional(z.string())])) as Record<
    Names[number],
    z.ZodMiniOptional<z.ZodMiniString>
  >
  return z.object(shape)
}
