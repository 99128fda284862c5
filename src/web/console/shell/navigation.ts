import {
  IconBox,
  IconChartBar,
  IconCoins,
  IconFileImport,
  IconGift,
  IconHome2,
  IconPackage,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
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
  { to: '/imports', label: 'import', icon: IconFileImport, key: 'i' },
  { to: '/orders', label: 'orders', icon: IconPackage, key: 'o' },
  { to: '/creators', label: 'creators', icon: IconUsers, key: 'c' },
  { to: '/products', label: 'products', icon: IconBox, key: 'p' },
  { to: '/programme', label: 'programme', icon: IconGift, key: 'r' },
  { to: '/commissions', label: 'commissions', icon: IconCoins, key: 'm' },
  { to: '/reports', label: 'reports', icon: IconChartBar, key: 'w' },
  { to: '/settings', label: 'settings', icon: IconSettings, key: 's' },
]
