import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { formatChange, formatMoney, type MoneyForm, type MoneyText } from '#shared/format'
import { useLanguage, useMessages } from '../messages/language.tsx'
import { kitMessages } from './messages.ts'
import css from './figures.module.css'
import { place } from './place.ts'

/** An amount by the reader's locale and the row's currency; every known digit is in its tooltip. */
export function Money({ value, form = 'rounded' }: { value: MoneyText | null | undefined; form?: MoneyForm }) {
  const { language } = useLanguage()
  if (!value) return <span className={css.none}>–</span>
  return (
    <data value={`${value.amount} ${value.currency}`} title={formatMoney(value, language, 'full')} className={css.money}>
      {formatMoney(value, language, form)}
    </data>
  )
}

/** A change as arrow, sign and colour. `lowerIsBetter` turns the colour, not the arrow. */
export function Delta({ ratio, lowerIsBetter = false }: { ratio: number | null | undefined; lowerIsBetter?: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(kitMessages)
  if (ratio === null || ratio === undefined) return null
  const written = formatChange(ratio, language)
  const tone = ratio === 0 ? 'even' : ratio > 0 !== lowerIsBetter ? 'good' : 'bad'
  return (
    <span
      className={css.delta}
      data-tone={tone}
      role="img"
      aria-label={t(ratio < 0 ? 'falling' : 'rising', { value: written.replace(/^[+−]/, '') })}
    >
      {ratio > 0 && <IconArrowUpRight size={14} aria-hidden />}
      {ratio < 0 && <IconArrowDownRight size={14} aria-hidden />}
      {written}
    </span>
  )
}

/** A term whose definition shows on hover, focus and tap. */
export function MetricHint({ label, definition }: { label: string; definition: string }) {
  const id = useId()
  const term = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const show = () => {
    if (tip.current!.matches(':popover-open')) return
    tip.current!.showPopover()
    place(tip.current!, term.current!, 'above')
  }
  const hide = () => tip.current!.hidePopover()
  return (
    <>
      <button
        ref={term}
        type="button"
        className={css.hint}
        aria-describedby={id}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => event.key === 'Escape' && hide()}
      >
        {label}
      </button>
      <span ref={tip} id={id} popover="manual" role="tooltip" className={css.tip}>
        {definition}
      </span>
    </>
  )
}
