import { useMutation } from '@tanstack/react-query'
import { api, read } from '../../../api/client.ts'
import type { components } from '../../../api/types.d.ts'
import { useMessages } from '../../../messages/language.tsx'
import { useDone } from '../../use-changes.ts'
import { subIdMessages } from './messages.ts'

export type Unmapped = components['schemas']['UnmappedSubIds']['data'][number]
export type Mapped = components['schemas']['MappedSubIds']['data'][number]
export type SubId = Pick<Unmapped, 'platform' | 'account' | 'position' | 'value'>
/** Whose it is to be: a known creator, a handle known or new, or nobody. */
export type Owner = components['schemas']['SubIdMapping']['mapped'][number]['to']

/** Maps sub-ids of one account, or takes the map from them, and says so with the way back. */
export function useMap(after?: () => void) {
  const t = useMessages(subIdMessages)
  const done = useDone()
  return useMutation({
    mutationFn: (wanted: {
      account: Pick<SubId, 'platform' | 'account'>
      mapped: readonly (Pick<SubId, 'position' | 'value'> & { to: Owner })[]
    }) =>
      read(
        api.POST('/v1/sub-ids', {
          body: { ...wanted.account, mapped: wanted.mapped.map(({ position, value, to }) => ({ position, value, to })) },
        }),
      ),
    onSuccess: ({ change_id }, { mapped }) => {
      after?.()
      const [only] = mapped
      const said = only?.to === null ? t('unmapped1', { value: only.value }) : t('done', { count: mapped.length })
      return done(change_id ? said : t('same'), change_id)
    },
    meta: { shown: true },
  })
}
