import css from './tier-badge.module.css'

/** A creator's tier; exclusive ones stand out, by their frame as much as by their colour. */
export function TierBadge({ tier }: { tier: { readonly name: string; readonly exclusive: boolean } | null }) {
  if (!tier) return <span className={css.none}>–</span>
  return (
    <span className={css.tier} data-exclusive={tier.exclusive || undefined}>
      {tier.name}
    </span>
  )
}
