import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { creatorKindMessages } from '../field-messages.ts'
import { useMay } from '../session.ts'
import { CreatorTabs } from './creator-tabs.tsx'
import css from './creators.module.css'
import { MergeCreators } from './merge-creators.tsx'
import { creatorMessages } from './messages.ts'
import { PLATFORM_NAMES } from './platforms.ts'

type Group = components['schemas']['CreatorDuplicates']['data'][number]

/** Creators who may be one person, side by side, to be made one or left as they are. */
export function DuplicatesPage() {
  const t = useMessages(creatorMessages)
  const duplicates = useQuery({ queryKey: ['creators', 'duplicates'], queryFn: () => read(api.GET('/v1/creators/duplicates')) })
  const groups = duplicates.data?.data
  return (
    <>
      <CreatorTabs />
      <Page title={t('duplicates')} subtitle={t('duplicatesNote')} layout="narrow">
        <Section flush>
          {duplicates.isPending && <SkeletonRows rows={6} />}
          {duplicates.isError && <ErrorState error={duplicates.error} onRetry={() => void duplicates.refetch()} />}
          {groups?.length === 0 && (
            <EmptyState icon={<IconUsers size={20} aria-hidden />} title={t('noDuplicates')} text={t('noDuplicatesText')} />
          )}
          <ul>
            {groups?.map((group) => (
              <DuplicateGroup key={group.creators.map(({ id }) => id).join()} group={group} />
            ))}
          </ul>
        </Section>
      </Page>
    </>
  )
}

function DuplicateGroup({ group: { reason, creators } }: { group: Group }) {
  const t = useMessages(creatorMessages)
  const k = useMessages(creatorKindMessages)
  const mayWrite = useMay('creators:write')
  const [merging, setMerging] = useState(false)
  return (
    <li className={css.group}>
      <div>
        <p className={css.quiet}>{t(reason === 'handle' ? 'sameHandle' : 'sameName')}</p>
        <ul className={css.people}>
          {creators.map(({ id, name, kind, handles }) => (
            <li key={id}>
              <Link to="/creators/$id" params={{ id }}>
                {name}
              </Link>{' '}
              <span className={css.quiet}>
                {[k(kind), ...handles.map(({ platform, handle }) => `${PLATFORM_NAMES[platform]} @${handle}`)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {mayWrite && (
        <Button variant="default" onClick={() => setMerging(true)} aria-label={t('mergeNamed', { name: creators[0]!.name })}>
          {t('merge')}
        </Button>
      )}
      {merging && <MergeCreators creators={creators} onClose={() => setMerging(false)} />}
    </li>
  )
}
