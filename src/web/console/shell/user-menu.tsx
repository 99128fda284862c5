import { Menu } from '@mantine/core'
import { IconCheck, IconKeyboard, IconLogout, IconShieldLock } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { zoneLabel } from '#shared/format'
import { LANGUAGES } from '#shared/language'
import { signOut } from '../../api/auth.ts'
import { chooseWorkspace } from '../../api/workspace.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import { useSession } from '../session.ts'
import { LANGUAGE_NAMES } from './language-switch.tsx'
import css from './user-menu.module.css'

/** Opens at once: it is fetched by the wish to open it. */
export default function UserMenu({ button, onShortcuts }: { button: ReactElement; onShortcuts: () => void }) {
  const t = useMessages(consoleMessages)
  const { language, setLanguage } = useLanguage()
  const { user, workspace, memberships } = useSession()
  const router = useRouter()
  const queries = useQueryClient()

  const enter = async (id: string) => {
    chooseWorkspace(id)
    await queries.resetQueries()
    await router.navigate({ to: '/' })
  }
  const leave = async () => {
    await signOut()
    queries.clear()
    await router.navigate({ to: '/sign-in' })
  }
  return (
    <Menu width={264} defaultOpened>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <div className={css.who}>
          <div className={css.name}>{user.name}</div>
          <div className={css.email}>{user.email}</div>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('workspaces')}</Menu.Label>
        {memberships.map(({ workspace: place }) => (
          <Menu.Item
            key={place.id}
            aria-current={place.id === workspace?.id || undefined}
            rightSection={place.id === workspace?.id && <IconCheck size={15} aria-hidden />}
            onClick={() => void enter(place.id)}
          >
            {place.name} <span className={css.zone}>{zoneLabel(place.zone, language)}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <div className={css.languages}>
          <Menu.Label>{t('language')}</Menu.Label>
          {LANGUAGES.map((each) => (
            <Menu.Item
              key={each}
              lang={each}
              aria-current={each === language || undefined}
              rightSection={each === language && <IconCheck size={15} aria-hidden />}
              onClick={() => setLanguage(each)}
            >
              {LANGUAGE_NAMES[each]}
            </Menu.Item>
          ))}
          <Menu.Divider />
        </div>
        <Menu.Item
          leftSection={<IconShieldLock size={15} aria-hidden />}
          onClick={() => void router.navigate({ to: '/settings/security' })}
        >
          {t('security')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={15} aria-hidden />} onClick={onShortcuts}>
          {t('shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
