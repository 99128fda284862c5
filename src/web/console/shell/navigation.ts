import { IconHome2, IconSettings, type Icon } from '@tabler/icons-react'
import type { consoleMessages } from '../messages.ts'

export type Destination = {
  readonly to: string
  readonly label: keyof typeof consoleMessages.rows
  readonly icon: Icon
  /** Pressed after `g`. */
  readonly key: string
}

/** The screens there are, in the order of the day. */
export const DESTINATIONS: readonly Destination[] = [
  { to: '/', label: 'today', icon: IconHome2, key: 't' },
  { to: '/settings', label: 'settings', icon: IconSettings, key: 's' },
]
