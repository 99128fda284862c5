import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, read } from '../../../api/client.ts'
import { useMessages } from '../../../messages/language.tsx'
import { showToast } from '../../../ui/toast.tsx'
import type { Program } from '../../programs-query.ts'
import type { RewardTerms } from '../../use-reward-text.ts'
import type { NewTerms } from './draft.ts'
import { rewardsMessages } from './messages.ts'
import { stateOf } from './state.ts'

type Reward = Pick<Program['rewards'][number], 'id' | 'name' | 'terms'>

/** Commissions, costs and reports follow from terms: they are read again wherever they are shown, the programs at once. */
export function useAfterRewards(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(() => {
    // What was simulated was asked of the terms before; it is asked again when somebody wants it.
    queries.removeQueries({ queryKey: ['simulation'], type: 'inactive' })
    const isOther = ({ queryKey: [name] }: { queryKey: readonly unknown[] }) => name !== 'programs' && name !== 'simulation'
    void queries.invalidateQueries({ predicate: isOther })
    return queries.invalidateQueries({ queryKey: ['programs'] })
  }, [queries])
}

/** Sets new terms, and offers to go back to those that held: terms are never edited, so that is a new version too. */
export function useSetTerms() {
  const r = useMessages(rewardsMessages)
  const after = useAfterRewards()
  const set = useMutation({
    mutationFn: ({ reward, terms }: { reward: Reward; terms: NewTerms; said?: string }) =>
      read(api.POST('/v1/rewards/{id}/terms', { params: { path: { id: reward.id } }, body: terms })),
    onSuccess: async (_, { reward, terms, said }) => {
      await after()
      const former = reward.terms.length > 0 ? stateOf(reward, new Date()) : undefined
      // Going back is told, and not offered to be gone back from.
      const undo = () => set.mutate({ reward: { ...reward, terms: [] }, terms: asNew(former!.terms, terms.starts_at) })
      showToast(said ?? r('termsSet', { name: reward.name }), former?.state === 'runs' ? { undo, verb: r('back') } : {})
    },
    meta: { shown: true },
  })
  return set
}

/** The same terms once more from a moment on; an end that is over by then is left out. */
export function asNew({ version: _, ...terms }: RewardTerms, starts_at: string): NewTerms {
  const isOver = terms.ends_at !== null && new Date(terms.ends_at) <= new Date(starts_at)
  return { ...terms, starts_at, ends_at: isOver ? null : terms.ends_at }
}
