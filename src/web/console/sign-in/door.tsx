import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import css from './door.module.css'
import { signInMessages } from './messages.ts'

/** The frame of the screens before the sign-in: one card, one thing to do. */
export function Door({
  title,
  text,
  back = false,
  children,
}: {
  title: string
  text?: ReactNode
  back?: boolean
  children: ReactNode
}) {
  const t = useMessages(signInMessages)
  return (
    <div className={css.door}>
      <title>{`${title} · Kolive`}</title>
      <main className={css.card}>
        <img src="/mark.svg" alt="Kolive" width={36} height={36} />
        <h1 className={css.title}>{title}</h1>
        {text && <p className={css.text}>{text}</p>}
        {children}
        {back && (
          <Link to="/sign-in" className={css.back}>
            {t('back')}
          </Link>
        )}
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  )
}

/** What went wrong with a form, said above its button. */
export function FormFailure({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className={css.failure}>
      {children}
    </p>
  )
}
