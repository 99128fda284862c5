import { ActionIcon, Select } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatDay, formatMonth } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useShortcuts } from '../shell/use-shortcuts.ts'
import { reportMessages } from './messages.ts'
import type { Cadence } from './report.ts'
import css from './reports.module.css'
import { daysOfWeek, formatPeriod, neighbours } from './periods.ts'

type PeriodPickerProps = {
  readonly cadence: Cadence
  readonly at: string
  readonly periods: readonly string[]
  readonly onChange: (at: string) => void
}

/** One period at a time: chosen, or stepped through with the arrows and the keys [ and ]. */
export function PeriodPicker({ cadence, at, periods, onChange }: PeriodPickerProps) {
  const t = useMessages(reportMessages)
  const { language } = useLanguage()
  const [keysOn] = useLocalStorage({ key: 'kolive.shortcuts', defaultValue: true, getInitialValueInEffect: false })
  const { previous, next } = neighbours(at, periods)
  useShortcuts({ '[': () => previous && onChange(previous), ']': () => next && onChange(next) }, keysOn)
  const all = periods.includes(at) ? periods : [at, ...periods]
  const labelOf = (value: string) => {
    if (cadence === 'daily') return formatDay(value, language)
    if (cadence === 'monthly') return formatMonth(value, language)
    return t('weekOption', { week: Number(value.slice(6)), period: formatPeriod(daysOfWeek(value), language) })
  }
  return (
    <div className={css.weeks}>
      <ActionIcon
        variant="default"
        aria-label={t('previous')}
        title={`${t('previous')} [`}
        disabled={!previous}
        onClick={() => previous && onChange(previous)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Select
        aria-label={t('period')}
        className={css.week!}
        data={all.map((value) => ({ value, label: labelOf(value) }))}
        value={at}
        onChange={(value) => value && onChange(value)}
        maxDropdownHeight={320}
      />
      <ActionIcon
        variant="default"
        aria-label={t('next')}
        title={`${t('next')} ]`}
        disabled={!next}
        onClick={() => next && onChange(next)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )
}
