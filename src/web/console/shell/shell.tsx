import { useLocalStorage } from '@mantine/hooks'
import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import { BottomBar } from './bottom-bar.tsx'
import { Header } from './header.tsx'
import { Nav } from './nav.tsx'
import { DESTINATIONS } from './navigation.ts'
import css from './shell.module.css'
import { useShortcuts } from './use-shortcuts.ts'

const loadPalette = () => import('./palette.tsx')
const Palette = lazy(loadPalette)
const ShortcutList = lazy(() => import('./shortcut-list.tsx'))

/** The frame of every screen: header, menu, search and keys. */
export function Shell() {
  const t = useMessages(consoleMessages)
  const { navigate } = useRouter()
  const [folded, setFolded] = useLocalStorage({ key: 'kolive.nav-folded', defaultValue: false, getInitialValueInEffect: false })
  const [keysOn, setKeysOn] = useLocalStorage({ key: 'kolive.shortcuts', defaultValue: true, getInitialValueInEffect: false })
  const [searching, setSearching] = useState(false)
  const [listing, setListing] = useState(false)
  const openSearch = useCallback(() => setSearching(true), [])

  useShortcuts(
    {
      '?': () => setListing(true),
      '/': openSearch,
      ...Object.fromEntries(DESTINATIONS.map(({ key, to }) => [`g ${key}`, () => void navigate({ to })])),
    },
    keysOn,
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setSearching((open) => !open)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  // Fetched once the screen stands, so that the first ⌘K opens at once.
  useEffect(() => {
    const timer = setTimeout(() => loadPalette().catch(() => undefined), 1500)
    return () => clearTimeout(timer)
  }, [])

  return (
    <div className={css.shell} data-folded={folded || undefined}>
      <a href="#content" className={css.skip}>
        {t('skip')}
      </a>
      <Header onSearch={openSearch} onShortcuts={() => setListing(true)} />
      <Nav folded={folded} onFold={() => setFolded((now) => !now)} />
      <main id="content" className={css.main} tabIndex={-1}>
        <Outlet />
      </main>
      <BottomBar />
      <Suspense>
        {searching && <Palette onClose={() => setSearching(false)} />}
        {listing && <ShortcutList enabled={keysOn} onEnable={setKeysOn} onClose={() => setListing(false)} />}
      </Suspense>
    </div>
  )
}
