import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import css from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { UserButton } from './user-button.tsx'

const COMMAND = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘K' : 'Ctrl K'

export function Header({ onSearch, onShortcuts }: { onSearch: () => void; onShortcuts: () => void }) {
  const t = useMessages(consoleMessages)
  return (
    <header className={css.header} data-no-print>
      <Link to="/" className={css.brand}>
        <img src="/mark.svg" alt="" width={24} height={24} />
        Kolive
      </Link>
      <button type="button" className={css.search} onClick={onSearch} aria-keyshortcuts="Meta+K Control+K">
        <IconSearch size={16} aria-hidden />
        <span className={css.searchText}>{t('search')}</span>
        <span className={css.searchShort}>{t('searchShort')}</span>
        <kbd className={css.kbd}>{COMMAND}</kbd>
      </button>
      <div className={css.end}>
        <span className={css.wide}>
          <LanguageSwitch />
        </span>
        <SchemeToggle />
        <UserButton onShortcuts={onShortcuts} />
      </div>
    </header>
  )
}

function SchemeToggle() {
  const t = useMessages(consoleMessages)
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const dark = scheme === 'dark'
  return (
    <ActionIcon aria-label={t(dark ? 'lightMode' : 'darkMode')} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
      {dark ? <IconSun size={17} /> : <IconMoon size={17} />}
    </ActionIcon>
  )
}
