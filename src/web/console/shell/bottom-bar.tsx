import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { useOnDemand } from '../../ui/use-on-demand.ts'
import { consoleMessages } from '../messages.ts'
import css from './bottom-bar.module.css'
import { DESTINATIONS } from './navigation.ts'

const loadMenu = () => import('./more-menu.tsx')
const MoreMenu = lazy(loadMenu)

/** As many as fit under a thumb; the rest is behind "more". */
const SHOWN = 4

export function BottomBar() {
  const t = useMessages(consoleMessages)
  return (
    <nav className={css.bar} aria-label={t('mainNavigation')} data-no-print>
      {DESTINATIONS.slice(0, SHOWN).map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={css.item} activeOptions={{ exact: to === '/' }}>
          <Icon size={20} stroke={1.6} aria-hidden />
          {t(label)}
        </Link>
      ))}
      {DESTINATIONS.length > SHOWN && <More />}
    </nav>
  )
}

function More() {
  const t = useMessages(consoleMessages)
  const { wanted, wish } = useOnDemand(loadMenu)
  const button = (
    <button type="button" className={css.item} aria-haspopup="menu" {...wish}>
      <IconDots size={20} stroke={1.6} aria-hidden />
      {t('more')}
    </button>
  )
  return wanted ? (
    <Suspense fallback={button}>
      <MoreMenu button={button} destinations={DESTINATIONS.slice(SHOWN)} />
    </Suspense>
  ) : (
    button
  )
}
