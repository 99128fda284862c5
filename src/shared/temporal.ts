/**
 * Temporal wherever the code runs. Node 26 and current browsers bring their own; older iPhones and
 * in-app browsers do not, and only they fetch the polyfill.
 */
const native = (globalThis as { Temporal?: typeof globalThis.Temporal }).Temporal

export const Temporal: typeof globalThis.Temporal =
  native ?? ((await import('temporal-polyfill')).Temporal as typeof globalThis.Temporal)
