import { IconInfoCircle } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ConfirmPopover } from '../../ui/confirm-popover.tsx'
import { showToast } from '../../ui/toast.tsx'
import { sessionQuery, useSession } from '../session.ts'
import { todayMessages } from './messages.ts'
import css from './today.module.css'

/** In the demo: says that nothing here is real, and where the real thing starts. Beside it: the way to be rid of it. */
export function DemoBanner() {
  const t = useMessages(todayMessages)
  const { workspace, demo_removable } = useSession()
  if (workspace?.demo)
    return (
      <Banner act={<ButtonLink to="/new-workspace">{t('startOwn')}</ButtonLink>}>
        <strong>{t('demoTitle')}</strong> {t('demoText')}
      </Banner>
    )
  return demo_removable && <Banner act={<RemoveDemo />}>{t('demoBeside')}</Banner>
}

function Banner({ act, children }: { act: ReactNode; children: ReactNode }) {
  return (
    <aside className={css.demo} data-no-print>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden />
      <p className={css.demoText}>{children}</p>
      <div className={css.demoActs}>{act}</div>
    </aside>
  )
}

function RemoveDemo() {
  const t = useMessages(todayMessages)
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => read(api.DELETE('/v1/workspaces/demo')),
    onSuccess: async () => {
      showToast(t('demoRemoved'))
      await queries.invalidateQueries(sessionQuery)
    },
  })
  return (
    <ConfirmPopover label={t('removeDemo')} verb={t('removeDemo')} text={t('removeDemoText')} onConfirm={() => remove.mutate()} />
  )
}
