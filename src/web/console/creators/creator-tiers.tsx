import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { useMay, useWorkspace } from '../session.ts'
import { TierBadge } from '../tier-badge.tsx'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import { MoveToTier } from './move-to-tier.tsx'
import { enrollmentsQuery, type Creator, type Enrollment } from './queries.ts'
import { useUndoMove } from './use-undo-move.ts'

/** Which tier held when. Only the latest of a program can be taken back: the ones before it are what sales were paid by. */
export function CreatorTiers({ creator }: { creator: Creator }) {
  const t = useMessages(creatorMessages)
  const mayWrite = useMay('creators:write')
  const [moving, setMoving] = useState(false)
  const enrollments = useQuery(enrollmentsQuery(creator.id))
  const list = enrollments.data?.data ?? []
  const isLatest = (one: Enrollment) => list.find(({ program }) => program.id === one.program.id) === one
  return (
    <section className={css.block}>
      <div className={css.blockHead}>
        <div>
          <Subheading className={css.blockTitle}>{t('tiers')}</Subheading>
          <p className={css.quiet}>{t('tiersNote')}</p>
        </div>
        {mayWrite && (
          <Button variant="default" onClick={() => setMoving(true)}>
            {t('move')}
          </Button>
        )}
      </div>
      {enrollments.isPending && <Skeleton height={40} />}
      {enrollments.isError && <ErrorState error={enrollments.error} onRetry={() => void enrollments.refetch()} />}
      {enrollments.data && list.length === 0 && <p className={css.quiet}>{t('noTiers')}</p>}
      <ul className={css.periods}>
        {list.map((one) => (
          <Period key={one.id} enrollment={one} undoable={mayWrite && isLatest(one)} />
        ))}
      </ul>
      {moving && <MoveToTier creators={[creator]} onClose={() => setMoving(false)} />}
    </section>
  )
}

function Period({ enrollment, undoable }: { enrollment: Enrollment; undoable: boolean }) {
  const t = useMessages(creatorMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const undo = useUndoMove()
  const from = formatInstant(enrollment.starts_at, zone, language)
  return (
    <li className={css.period}>
      <TierBadge tier={enrollment.tier} />
      <span>
        {enrollment.ends_at
          ? t('until', { from, to: formatInstant(enrollment.ends_at, zone, language) })
          : t('since', { time: from })}
        <span className={css.quiet}> · {enrollment.program.name}</span>
      </span>
      {undoable && (
        <ActionIcon
          aria-label={t('undoMove')}
          title={t('undoMove')}
          onClick={() => undo.mutate(enrollment.id)}
          loading={undo.isPending}
        >
          <IconArrowBackUp size={16} />
        </ActionIcon>
      )}
    </li>
  )
}
