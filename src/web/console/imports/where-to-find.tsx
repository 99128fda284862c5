import { useMessages } from '../../messages/language.tsx'
import css from './imports.module.css'
import { importMessages } from './messages.ts'

/** The click path in each seller centre: what somebody asks before the first import. */
export function WhereToFind() {
  const t = useMessages(importMessages)
  return (
    <details className={css.where}>
      <summary>{t('whereTitle')}</summary>
      <ul>
        <li>{t('whereTiktok')}</li>
        <li>{t('whereTokopedia')}</li>
        <li>{t('whereShopee')}</li>
      </ul>
    </details>
  )
}
