import type { ReactNode } from 'react'
import { formatInstant, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../messages/language.tsx'
import { kitMessages } from './messages.ts'
import css from './page.module.css'

type PageProps = {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  /** `fill` gives the rest of the window to a table that scrolls by itself; `narrow` keeps lines of a form readable. */
  readonly layout?: 'flow' | 'fill' | 'narrow'
  readonly children: ReactNode
}

export function Page({ title, subtitle, actions, layout = 'flow', children }: PageProps) {
  return (
    <div className={css.page} data-layout={layout}>
      <title>{`${title} · Kolive`}</title>
      <header className={css.header}>
        <div className={css.heading}>
          <h1 className={css.title}>{title}</h1>
          {subtitle && <p className={css.subtitle}>{subtitle}</p>}
        </div>
        {actions && (
          <div className={css.actions} data-no-print>
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}

/** How old the figures of a page are: no figure without its age. */
export function AsOf({ instant, zone }: { instant: string; zone: string }) {
  const { language } = useLanguage()
  const t = useMessages(kitMessages)
  return (
    <time dateTime={instant}>
      {t('asOf', { time: `${formatInstant(instant, zone, language)} ${zoneLabel(zone, language)}` })}
    </time>
  )
}

/** A card with a heading: the one container of the console. */
export function Section({
  title,
  note,
  actions,
  children,
  flush,
}: {
  title?: string
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
  flush?: boolean
}) {
  return (
    <section className={css.section} data-flush={flush || undefined}>
      {(title || actions) && (
        <div className={css.sectionHeader}>
          <div>
            {title && <h2 className={css.sectionTitle}>{title}</h2>}
            {note && <p className={css.subtitle}>{note}</p>}
          </div>
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}
