import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link, useRouter } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import css from './bottom-bar.module.css'
import { DESTINATIONS } from './navigation.ts'

/** As many as fit under a thumb; the rest is behind "more". */
const SHOWN = 4

export function BottomBar() {
  const t = useMessages(consoleMessages)
  const { navigate } = useRouter()
  const rest = DESTINATIONS.slice(SHOWN)
  return (
    <nav className={css.bar} aria-label={t('mainNavigation')} data-no-print>
      {DESTINATIONS.slice(0, SHOWN).map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={css.item} activeOptions={{ exact: to === '/' }}>
          <Icon size={20} stroke={1.6} aria-hidden />
          {t(label)}
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <button type="button" className={css.item}>
              <IconDots size={20} stroke={1.6} aria-hidden />
              {t('more')}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ to, label, icon: Icon }) => (
              <Menu.Item key={to} leftSection={<Icon size={18} stroke={1.6} aria-hidden />} onClick={() => void navigate({ to })}>
                {t(label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  )
}
