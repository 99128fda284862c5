import { lazy, Suspense } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { useOnDemand } from '../../ui/use-on-demand.ts'
import { consoleMessages } from '../messages.ts'
import { useSession } from '../session.ts'
import css from './user-menu.module.css'

const loadMenu = () => import('./user-menu.tsx')
const UserMenu = lazy(loadMenu)

/** Who is signed in; behind it the workspaces, the language and the way out. */
export function UserButton({ onShortcuts }: { onShortcuts: () => void }) {
  const t = useMessages(consoleMessages)
  const { user } = useSession()
  const { wanted, wish } = useOnDemand(loadMenu)
  const button = (
    <button type="button" className={css.button} aria-label={t('account', { name: user.name })} aria-haspopup="menu" {...wish}>
      <span className={css.initials} data-initials={initialsOf(user.name)} />
    </button>
  )
  return wanted ? (
    <Suspense fallback={button}>
      <UserMenu button={button} onShortcuts={onShortcuts} />
    </Suspense>
  ) : (
    button
  )
}

/** First and last word: `Nguyễn Thị Hồng` is NH. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('')
}
