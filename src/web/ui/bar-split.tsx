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
      <Bar parts={parts} />
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

/** The same in a table's cell, where the header says what is split: the shares are in its tooltip. */
export function SplitCell({ parts }: { parts: readonly SplitPart[] }) {
  const { language } = useLanguage()
  const shown = parts.filter(({ share }) => share > 0)
  if (shown.length === 0) return <span className={css.name}>–</span>
  const words = shown.map(({ label, share }) => `${label} ${formatPercent(share, language, 0)}`).join(', ')
  return (
    <span className={css.cell} role="img" aria-label={words} title={words}>
      <Bar parts={parts} />
    </span>
  )
}

function Bar({ parts }: { parts: readonly SplitPart[] }) {
  return (
    <span className={css.bar} aria-hidden>
      {parts.map(
        (part, index) =>
          part.share > 0 && <span key={part.id} className={css.part} data-color={index + 1} style={{ flexGrow: part.share }} />,
      )}
    </span>
  )
}
