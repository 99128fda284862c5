import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import css from './nav.module.css'
import { DESTINATIONS } from './navigation.ts'

export function Nav({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const t = useMessages(consoleMessages)
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <nav className={css.nav} aria-label={t('mainNavigation')} data-folded={folded || undefined} data-no-print>
      <ul>
        {DESTINATIONS.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={css.item} activeOptions={{ exact: to === '/' }} title={t(label)}>
              <Icon size={18} stroke={1.6} aria-hidden />
              <span className={css.label}>{t(label)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className={css.fold} onClick={onFold} title={t(folded ? 'unfold' : 'fold')} aria-expanded={!folded}>
        <FoldIcon size={18} stroke={1.6} aria-hidden />
        <span className={css.label}>{t(folded ? 'unfold' : 'fold')}</span>
      </button>
    </nav>
  )
}
