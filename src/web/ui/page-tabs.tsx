import { Link } from '@tanstack/react-router'
import css from './page-tabs.module.css'

type PageTabsProps = {
  readonly label: string
  readonly tabs: readonly {
    readonly to: string
    readonly label: string
    /** Not for the pages below it. */ readonly exact?: boolean
  }[]
}

/** The pages of one room, named by tabs that are links. It stands right before the page. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  return (
    <nav className={css.tabs} aria-label={label} data-no-print>
      {tabs.map(({ to, label, exact = false }) => (
        <Link key={to} to={to} className={css.tab} activeOptions={{ exact, includeSearch: false }}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
