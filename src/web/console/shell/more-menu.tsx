import { Menu } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import type { Destination } from './navigation.ts'

/** The screens that do not fit under a thumb. Opens at once: it is fetched by the wish to open it. */
export default function MoreMenu({ button, destinations }: { button: ReactElement; destinations: readonly Destination[] }) {
  const t = useMessages(consoleMessages)
  const { navigate } = useRouter()
  return (
    <Menu position="top-end" defaultOpened>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {destinations.map(({ to, label, icon: Icon }) => (
          <Menu.Item key={to} leftSection={<Icon size={18} stroke={1.6} aria-hidden />} onClick={() => void navigate({ to })}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
