import { IconInfoCircle } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import { chooseWorkspace } from '../../api/workspace.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ConfirmPopover } from '../../ui/confirm-popover.tsx'
import { useMay } from '../session.ts'
import { todayMessages } from './messages.ts'
import css from './today.module.css'

/** Says that nothing here is real, and where the real thing starts. */
export function DemoBanner() {
  const t = useMessages(todayMessages)
  const mayRemove = useMay('workspace:manage')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: () => api.DELETE('/v1/workspaces/demo'),
    onSuccess: async () => {
      chooseWorkspace(null)
      queries.clear()
      // Where there is another workspace this opens it; the demo's own login ends at the sign-in.
      await navigate({ to: '/', search: {}, reloadDocument: true })
    },
  })
  return (
    <aside className={css.demo} data-no-print>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden />
      <p className={css.demoText}>
        <strong>{t('demoTitle')}</strong> {t('demoText')}
      </p>
      <div className={css.demoActs}>
        <ButtonLink to="/new-workspace">{t('startOwn')}</ButtonLink>
        {mayRemove && (
          <ConfirmPopover
            label={t('removeDemo')}
            verb={t('removeDemo')}
            text={t('removeDemoText')}
            onConfirm={() => remove.mutate()}
          />
        )}
      </div>
    </aside>
  )
}
