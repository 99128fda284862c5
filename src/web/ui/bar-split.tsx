import type { ReactNode } from 'react'
import { formatPercent } from '#shared/format'
import { useLanguage } from '../messages/language.tsx'
import css from './bar-split.module.css'

export type SplitPart = { readonly id: string; readonly label: string; readonly share: number; readonly figure?: ReactNode }

/** A whole cut into named shares; the legend says what the colours do, with the figures. At most six parts. */
export function BarSplit({ parts, label }: { parts: readonly SplitPart[]; label: string }) {
  const { language } = useLanguage()
  return (
    <figure className={css.split} aria-label={label}>
      <div className={css.bar} aria-hidden>
        {parts.map(
          (part, index) =>
            part.share > 0 && <span key={part.id} className={css.part} data-color={index + 1} style={{ flexGrow: part.share }} />,
        )}
      </div>
      <ul className={css.legend}>
        {parts.map((part, index) => (
          <li key={part.id} className={css.item}>
            <span className={css.dot} data-color={index + 1} aria-hidden />
            <span className={css.name}>{part.label}</span>
            {part.figure && <span>{part.figure}</span>}
            <span className={css.share}>{formatPercent(part.share, language)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
