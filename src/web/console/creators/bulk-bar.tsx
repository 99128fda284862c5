import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { creatorKindMessages } from '../field-messages.ts'
import { CREATOR_KINDS, type CreatorKind } from '../field.ts'
import { useDone } from '../use-changes.ts'
import { MergeCreators } from './merge-creators.tsx'
import { creatorMessages } from './messages.ts'
import { MoveToTier } from './move-to-tier.tsx'
import type { CreatorRow } from './queries.ts'

/** One change to many creators, with one way back. */
export function BulkBar({ rows, onClear }: { rows: readonly CreatorRow[]; onClear: () => void }) {
  const t = useMessages(creatorMessages)
  const k = useMessages(creatorKindMessages)
  const done = useDone()
  const [asking, setAsking] = useState<'move' | 'merge' | null>(null)
  const close = () => setAsking(null)
  const creators = rows.map(({ creator }) => creator)
  const write = useMutation({
    mutationFn: (kind: CreatorKind) =>
      read(api.POST('/v1/creators/edit', { body: { ids: creators.map(({ id }) => id), edit: { kind } } })),
    onSuccess: ({ change_id }, kind) => {
      onClear()
      return done(t('kindSet', { count: creators.length, kind: k(kind) }), change_id)
    },
  })
  return (
    <>
      <SelectionBar count={rows.length} onClear={onClear}>
        <Menu position="top-start">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />} loading={write.isPending}>
              {t('setKind')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {CREATOR_KINDS.map((kind) => (
              <Menu.Item key={kind} onClick={() => write.mutate(kind)}>
                {k(kind)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="default" onClick={() => setAsking('move')}>
          {t('move')}
        </Button>
        {creators.length > 1 && (
          <Button variant="default" onClick={() => setAsking('merge')}>
            {t('merge')}
          </Button>
        )}
      </SelectionBar>
      {asking === 'move' && <MoveToTier creators={creators} onClose={close} onMoved={onClear} />}
      {asking === 'merge' && <MergeCreators creators={creators} onClose={close} onMerged={onClear} />}
    </>
  )
}
