import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef, type KeyboardEvent } from 'react'
import { useMessages } from '../../../messages/language.tsx'
import type { Draft } from './draft.ts'
import { termsMessages } from './messages.ts'
import css from './rewards.module.css'

type BandsEditorProps = {
  readonly bands: Draft['bands']
  readonly onChange: (bands: Draft['bands']) => void
  readonly currency: string
  readonly isBonus: boolean
  readonly faultAt: (path: string) => string | undefined
}

/** Bands in rows. Enter goes to the next row, and makes one after the last. */
export function BandsEditor({ bands, onChange, currency, isBonus, faultAt }: BandsEditorProps) {
  const t = useMessages(termsMessages)
  const rows = useRef<HTMLDivElement>(null)
  const focus = (index: number) => rows.current?.querySelectorAll<HTMLInputElement>('[data-from] input')[index]?.focus()
  const set = (index: number, change: Partial<Draft['bands'][number]>) =>
    onChange(bands.map((band, at) => (at === index ? { ...band, ...change } : band)))
  const add = () => {
    onChange([...bands, { from: '', pays: '' }])
    setTimeout(() => focus(bands.length))
  }
  const remove = (index: number) => {
    onChange(bands.filter((_, at) => at !== index))
    setTimeout(() => focus(Math.max(0, index - 1)))
  }
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (index === bands.length - 1) add()
    else focus(index + 1)
  }
  return (
    <fieldset className={css.bands}>
      <legend className={css.legend}>{t('bands')}</legend>
      <div className={css.bandHead} aria-hidden>
        <span>{t('bandFrom', { currency })}</span>
        <span>{isBonus ? t('amount', { currency }) : t('rate')}</span>
      </div>
      <div ref={rows}>
        {bands.map((band, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a band is its place
          <div key={index} className={css.band} onKeyDown={onKeyDown(index)}>
            <TextInput
              data-from
              aria-label={t('bandFromOf', { number: index + 1 })}
              inputMode="decimal"
              placeholder={!isBonus && index === 0 ? '0' : undefined}
              value={band.from}
              onChange={(event) => set(index, { from: event.currentTarget.value })}
              error={faultAt(`bands.${index}.from`)}
              wrapperProps={{ 'data-from': true }}
            />
            <TextInput
              aria-label={t('bandPaysOf', { number: index + 1 })}
              inputMode="decimal"
              value={band.pays}
              onChange={(event) => set(index, { pays: event.currentTarget.value })}
              error={
                faultAt(`bands.${index}.pays`) ??
                faultAt(`bands.${index}.${isBonus ? 'amount' : 'rate'}`) ??
                faultAt(`bands.${index}`)
              }
            />
            <ActionIcon
              aria-label={t('removeBand', { number: index + 1 })}
              disabled={bands.length === 1}
              onClick={() => remove(index)}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
      </div>
      {faultAt('bands') && (
        <p role="alert" className={css.fault}>
          {faultAt('bands')}
        </p>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
        disabled={bands.length >= 20}
      >
        {t('addBand')}
      </Button>
    </fieldset>
  )
}
