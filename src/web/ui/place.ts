const GAP = 6
const EDGE = 8

/** Puts an open popover beside what it belongs to, inside the window: above it where there is room, else below, or the other way round. */
export function place(box: HTMLElement, anchor: HTMLElement, first: 'above' | 'below') {
  const at = anchor.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const above = at.top - GAP - height
  const below = at.bottom + GAP
  const fitsBelow = below + height <= innerHeight - EDGE
  const top = first === 'above' ? (above >= EDGE ? above : below) : fitsBelow ? below : above
  box.style.top = `${Math.max(EDGE, top)}px`
  box.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`
}
