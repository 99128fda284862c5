import { Button } from '@mantine/core'
import { IconAlertTriangle, IconClockExclamation, IconFileX, IconTrendingDown, type Icon } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { formatChange } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Section } from '../../ui/page.tsx'
import { useMay } from '../session.ts'
import { todayMessages } from './messages.ts'
import css from './today.module.css'
import type { TodayFigures } from './today-query.ts'

type Item = TodayFigures['attention'][number]

const ICONS: Readonly<Record<Item['code'], { icon: Icon; tone: 'bad' | 'warn' }>> = {
  import_failed: { icon: IconFileX, tone: 'bad' },
  rows_rejected: { icon: IconAlertTriangle, tone: 'warn' },
  data_old: { icon: IconClockExclamation, tone: 'warn' },
  falling: { icon: IconTrendingDown, tone: 'bad' },
}

/** As many as stand beside the chart; a longer list is seldom read. */
const FIRST = 4

/** What somebody should see to, with the one thing to do about each. */
export function Attention({ items }: { items: readonly Item[] }) {
  const t = useMessages(todayMessages)
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, FIRST)
  return (
    <Section title={t('attention')}>
      {items.length === 0 && <p className={css.quiet}>{t('allWell')}</p>}
      <ul className={css.attention}>
        {shown.map((item) => {
          const { icon: ItemIcon, tone } = ICONS[item.code]
          return (
            <li key={`${item.code} ${item.subject}`} className={css.item}>
              <span className={css.icon} data-tone={tone}>
                <ItemIcon size={16} aria-hidden />
              </span>
              <div className={css.itemText}>
                <AttentionText item={item} />
                <AttentionAct item={item} />
              </div>
            </li>
          )
        })}
      </ul>
      {shown.length < items.length && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setAll(true)}>
          {t('moreItems', { count: items.length - shown.length })}
        </Button>
      )}
    </Section>
  )
}

function AttentionText({ item: { code, label, figure } }: { item: Item }): ReactNode {
  const t = useMessages(todayMessages)
  const { language } = useLanguage()
  if (code === 'import_failed') return <p>{t('importFailed', { file: label })}</p>
  if (code === 'rows_rejected') return <p>{t('rowsRejected', { count: Number(figure), file: label })}</p>
  if (code === 'data_old') return <p>{t('dataOld', { count: Number(figure) })}</p>
  return <p>{t('falling', { name: label, change: formatChange(Number(figure), language) })}</p>
}

function AttentionAct({ item: { code, subject } }: { item: Item }) {
  const t = useMessages(todayMessages)
  const mayImport = useMay('imports:write')
  const look = { variant: 'light', size: 'compact-sm' } as const
  if (code === 'import_failed')
    return (
      <ButtonLink {...look} to="/imports/$id" params={{ id: subject }}>
        {t('importFailedDo')}
      </ButtonLink>
    )
  if (code === 'rows_rejected')
    return (
      <ButtonLink {...look} to="/imports/$id" params={{ id: subject }}>
        {t('rowsRejectedDo')}
      </ButtonLink>
    )
  if (code === 'data_old')
    return (
      mayImport && (
        <ButtonLink {...look} to="/imports">
          {t('dataOldDo')}
        </ButtonLink>
      )
    )
  return (
    <ButtonLink {...look} to="/creators/$id" params={{ id: subject }}>
      {t('fallingDo')}
    </ButtonLink>
  )
}
