import { ActionIcon, Select } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatDay } from '#shared/format'
import type { Language } from '#shared/language'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useShortcuts } from '../shell/use-shortcuts.ts'
import { weeklyMessages } from './messages.ts'
import css from './weekly.module.css'
import { daysOfWeek, neighbours } from './weeks.ts'

/** One week at a time: chosen, or stepped through with the arrows and the keys [ and ]. */
export function WeekPicker({
  week,
  weeks,
  onChange,
}: {
  week: string
  weeks: readonly string[]
  onChange: (week: string) => void
}) {
  const t = useMessages(weeklyMessages)
  const { language } = useLanguage()
  const [keysOn] = useLocalStorage({ key: 'kolive.shortcuts', defaultValue: true, getInitialValueInEffect: false })
  const { previous, next } = neighbours(week, weeks)
  useShortcuts({ '[': () => previous && onChange(previous), ']': () => next && onChange(next) }, keysOn)
  const all = weeks.includes(week) ? weeks : [week, ...weeks]
  const labelOf = (value: string) =>
    t('weekOption', { week: Number(value.slice(6)), period: formatPeriod(daysOfWeek(value), language) })
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
        aria-label={t('week')}
        className={css.week!}
        data={all.map((value) => ({ value, label: labelOf(value) }))}
        value={week}
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

export function formatPeriod({ from, to }: { from: string; to: string }, language: Language): string {
  return `${formatDay(from, language, 'short')} – ${formatDay(to, language)}`
}
