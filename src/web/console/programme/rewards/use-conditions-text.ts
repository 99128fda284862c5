import type { Language } from '#shared/language'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { useChannelName } from '../../catalog/channels.ts'
import { contentMessages } from '../../field-messages.ts'
import type { Program } from '../../programs-query.ts'
import type { Conditions } from './draft.ts'
import { rewardsMessages } from './messages.ts'

/** As many of a list are named; the others are counted. */
const NAMED = 3

const listOf = (names: readonly string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names)

/** Whom and what a reward is for, in words and by name. `names` are those of what is not yet part of the program. */
export function useConditionsText(program: Program, names: ReadonlyMap<string, string> = new Map()) {
  const t = useMessages(rewardsMessages)
  const c = useMessages(contentMessages)
  const channelName = useChannelName()
  const { language } = useLanguage()
  const nameOf = (id: string) => names.get(id) ?? program.names[id] ?? program.tiers.find((tier) => tier.id === id)?.name ?? id
  const list = (items: readonly string[]) => {
    const shown = items.length > NAMED + 1 ? items.slice(0, NAMED) : items
    return listOf(
      [...shown, ...(shown.length < items.length ? [t('more', { count: items.length - shown.length })] : [])],
      language,
    )
  }
  return ({ tier_ids, creator_ids, product_ids, sku_ids, categories, channels, content_types, new_buyer }: Conditions) => {
    const said = [
      tier_ids.length > 0 && t('tierList', { list: list(tier_ids.map(nameOf)) }),
      creator_ids.length > 0 && list(creator_ids.map(nameOf)),
      product_ids.length > 0 && list(product_ids.map(nameOf)),
      sku_ids.length > 0 && t('skuList', { list: list(sku_ids.map(nameOf)) }),
      categories.length > 0 && t('categoryList', { list: list(categories) }),
      channels.length > 0 && list(channels.map(channelName)),
      content_types.length > 0 && list(content_types.map((type) => c(type))),
      new_buyer && t('newBuyers'),
    ].filter(Boolean)
    return said.length > 0 ? said.join(' · ') : t('forAll')
  }
}
