import { Outlet } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { useSession, type Permission } from '../session.ts'
import { settingsMessages } from './messages.ts'

type Tab = { readonly to: string; readonly label: keyof typeof settingsMessages.rows; readonly permission?: Permission }

const TABS: readonly Tab[] = [
  { to: '/settings/workspace', label: 'workspace' },
  { to: '/settings/rates', label: 'rates', permission: 'programs:read' },
  { to: '/settings/members', label: 'members', permission: 'members:read' },
  { to: '/settings/keys', label: 'keys', permission: 'keys:manage' },
  { to: '/settings/security', label: 'security' },
  { to: '/settings/audit', label: 'audit', permission: 'audit:read' },
]

/** One page at a time, named by tabs that are links. */
export function Settings() {
  const t = useMessages(settingsMessages)
  const { permissions } = useSession()
  return (
    <>
      <PageTabs
        label={t('sections')}
        tabs={TABS.filter(({ permission }) => !permission || permissions.includes(permission)).map(({ to, label }) => ({
          to,
          label: t(label),
        }))}
      />
      <Outlet />
    </>
  )
}
