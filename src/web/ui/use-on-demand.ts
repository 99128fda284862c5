import { useState } from 'react'

/**
 * For a menu whose code comes with the first wish for it: menus and what places them would be a seventh of the first
 * load. `wish` goes on its button; the code is under way before the click.
 */
export function useOnDemand(load: () => Promise<unknown>) {
  const [wanted, setWanted] = useState(false)
  const fetch = () => void load().catch(() => undefined)
  return { wanted, wish: { onPointerEnter: fetch, onFocus: fetch, onClick: () => setWanted(true) } }
}
