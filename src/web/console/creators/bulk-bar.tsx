import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { showToast } from '../../ui/toast.tsx'
import { creatorKindMessages } from '../field-messages.ts'
import { CREATOR_KINDS, type CreatorKind } from '../field.ts'
import { creatorMessages } from './messages.ts'
import { MoveToTier } from './move-to-tier.tsx'
import type { CreatorRow } from './queries.ts'

type KindOf = { readonly id: string; readonly kind: CreatorKind }

/** One change to many creators. */
export function BulkBar({ rows, onClear }: { rows: readonly CreatorRow[]; onClear: () => void }) {
  const t = useMessages(creatorMessages)
  const k = useMessages(creatorKindMessages)
  const queries = useQueryClient()
  const [moving, setMoving] = useState(false)
  const write = useMutation({
    // Each edit names the version it was made from, so it is read right before.
    mutationFn: async (kinds: readonly KindOf[]) => {
      for (const { id, kind } of kinds) {
        const path = { id }
        const { version } = await read(api.GET('/v1/creators/{id}', { params: { path } }))
        await read(api.PATCH('/v1/creators/{id}', { params: { path }, headers: { 'If-Match': `"${version}"` }, body: { kind } }))
      }
    },
    onSettled: () => Promise.all([['creators'], ['creator']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const setKind = (kind: CreatorKind) => {
    const before = rows.map(({ creator }) => ({ id: creator.id, kind: creator.kind }))
    write.mutate(
      before.map(({ id }) => ({ id, kind })),
      {
        onSuccess: () => {
          showToast(t('kindSet', { count: before.length, kind: k(kind) }), { undo: () => write.mutate(before) })
          onClear()
        },
      },
    )
  }
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
              <Menu.Item key={kind} onClick={() => setKind(kind)}>
                {k(kind)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="default" onClick={() => setMoving(true)}>
          {t('move')}
        </Button>
      </SelectionBar>
      {moving && <MoveToTier creators={rows.map(({ creator }) => creator)} onClose={() => setMoving(false)} onMoved={onClear} />}
    </>
  )
}
