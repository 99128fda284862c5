import { useMessages } from '../../messages/language.tsx'
import css from './imports.module.css'
import { fileKindMessages, importMessages } from './messages.ts'
import { whereGroupMessages, whereMessages } from './where-messages.ts'

type Kind = keyof typeof whereMessages.rows

const KINDS = Object.keys(whereMessages.rows) as Kind[]

const GROUPS = {
  tiktok: KINDS.filter((kind) => /^(tiktok|mcn|tap)-/.test(kind)),
  shopee: KINDS.filter((kind) => kind.startsWith('shopee-')),
  own: ['creators', 'products', 'generic-orders'],
} satisfies Record<keyof typeof whereGroupMessages.rows, readonly Kind[]>

/** The click path to each file: what somebody asks before the first import. */
export function WhereToFind() {
  const t = useMessages(importMessages)
  const g = useMessages(whereGroupMessages)
  const k = useMessages(fileKindMessages)
  const w = useMessages(whereMessages)
  return (
    <details className={css.where}>
      <summary>{t('whereTitle')}</summary>
      <div className={css.whereGroups}>
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <section key={group} aria-label={g(group)}>
            <h2>{g(group)}</h2>
            <dl>
              {GROUPS[group].map((kind) => (
                <div key={kind}>
                  <dt>{k(kind)}</dt>
                  <dd>{w(kind)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  )
}
