import { IconCoins, IconPackage } from '@tabler/icons-react'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'

/** From a creator to the rows behind the figures. */
export function CreatorLinks({ id }: { id: string }) {
  const t = useMessages(creatorMessages)
  const search = { creator_id: id }
  return (
    <div className={css.links} data-no-print>
      <ButtonLink to="/orders" search={search} variant="default" leftSection={<IconPackage size={16} aria-hidden />}>
        {t('theirOrders')}
      </ButtonLink>
      <ButtonLink to="/commissions" search={search} variant="default" leftSection={<IconCoins size={16} aria-hidden />}>
        {t('theirCommissions')}
      </ButtonLink>
    </div>
  )
}
