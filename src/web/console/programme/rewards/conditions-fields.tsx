import { Checkbox, MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../../messages/language.tsx'
import { CHANNELS, useChannelName } from '../../catalog/channels.ts'
import { contentMessages } from '../../field-messages.ts'
import type { Program } from '../../programs-query.ts'
import { programmeMessages } from '../messages.ts'
import { PickCategories, PickCreators, PickProducts, PickSkus } from '../pick.tsx'
import type { Conditions } from './draft.ts'
import { termsMessages } from './messages.ts'
import css from './rewards.module.css'

const CONTENT = ['live', 'video', 'showcase', 'external'] as const

type ConditionsFieldsProps = {
  readonly value: Conditions
  readonly onChange: (value: Conditions) => void
  readonly program: Program
  readonly names: ReadonlyMap<string, string>
  readonly onNames: (named: readonly { readonly id: string; readonly name: string }[]) => void
}

/** Which sales a reward is for. Each field is one condition, empty for none. */
export function ConditionsFields({ value, onChange, program, names, onNames }: ConditionsFieldsProps) {
  const t = useMessages(termsMessages)
  const p = useMessages(programmeMessages)
  const c = useMessages(contentMessages)
  const channelName = useChannelName()
  const [isOpen, setOpen] = useState(
    value.sku_ids.length > 0 || value.categories.length > 0 || value.channels.length > 0 || value.new_buyer,
  )
  const set = (change: Partial<Conditions>) => onChange({ ...value, ...change })
  const known = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id) ?? program.names[id] ?? id }))
  const pick = (key: 'creator_ids' | 'product_ids' | 'sku_ids') => ({
    value: value[key],
    known: known(value[key]),
    onChange: (next: string[], named: readonly { readonly id: string; readonly name: string }[]) => {
      onNames(named)
      set({ [key]: next })
    },
  })
  const several = <Value extends string>(
    label: string,
    key: 'tier_ids' | 'channels' | 'content_types',
    options: readonly { value: Value; label: string }[],
  ) => (
    <MultiSelect
      label={label}
      searchable
      clearable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': p('clearOf', { what: label }) }}
      data={[...options]}
      value={value[key]}
      onChange={(next) => set({ [key]: next })}
      nothingFoundMessage={p('nothingFound')}
    />
  )
  return (
    <>
      {several(
        t('tiers'),
        'tier_ids',
        program.tiers.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {several(
        t('content'),
        'content_types',
        CONTENT.map((type) => ({ value: type, label: c(type) })),
      )}
      <PickProducts currency={program.currency} {...pick('product_ids')} />
      <PickCreators {...pick('creator_ids')} />
      <details className={css.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('moreConditions')}</summary>
        <div className={css.moreFields}>
          <PickCategories value={value.categories} onChange={(categories) => set({ categories })} />
          <PickSkus currency={program.currency} {...pick('sku_ids')} />
          {several(
            t('channels'),
            'channels',
            CHANNELS.map((channel) => ({ value: channel, label: channelName(channel) })),
          )}
          <Checkbox
            label={t('newBuyer')}
            description={t('newBuyerNote')}
            checked={value.new_buyer}
            onChange={(event) => set({ new_buyer: event.currentTarget.checked })}
          />
        </div>
      </details>
    </>
  )
}
