import { Link } from '@tanstack/react-router'
import css from './page-tabs.module.css'

type PageTabsProps = {
  readonly label: string
  readonly tabs: readonly {
    readonly to: string
    readonly label: string
    /** Not for the pages below it. */ readonly exact?: boolean
    /** What stays in the address. */ readonly search?: Readonly<Record<string, string | undefined>>
  }[]
}

/** The pages of one room, named by tabs that are links. It stands right before the page. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  return (
    <nav className={css.tabs} aria-label={label} data-no-print>
      {tabs.map(({ to, label, exact = false, search = {} }) => (
        <Link key={to} to={to} search={search as never} className={css.tab} activeOptions={{ exact, includeSearch: false }}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
