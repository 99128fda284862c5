import { formatNumber } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { Money } from '../../ui/figures.tsx'
import { gmvMessages, metricMessages } from '../field-messages.ts'
import css from './catalog.module.css'
import { catalogMessages } from './messages.ts'
import type { ProductRow } from './queries.ts'

export function useProductColumns(): readonly Column<ProductRow>[] {
  const t = useMessages(catalogMessages)
  const m = useMessages(metricMessages)
  const g = useMessages(gmvMessages)
  const { language } = useLanguage()
  return [
    {
      id: 'name',
      header: t('product'),
      sortable: true,
      phone: 'title',
      cell: ({ name }) => (
        <span className={css.name} title={name}>
          {name}
        </span>
      ),
    },
    {
      id: 'category',
      header: t('category'),
      width: 240,
      phone: 'detail',
      cell: ({ category }) => (category ? <span title={category}>{category}</span> : <span className={css.quiet}>–</span>),
    },
    { id: 'shop', header: t('shop'), width: 160, cell: ({ shop }) => <span title={shop.name}>{shop.name}</span> },
    {
      id: 'external_id',
      header: t('productId'),
      width: 184,
      cell: ({ external_id }) => <CopyId id={external_id} label={t('productId')} />,
    },
    { id: 'skus', header: t('skus'), width: 64, align: 'end', cell: ({ skus }) => formatNumber(skus, language) },
    {
      id: 'items',
      header: t('items'),
      width: 96,
      align: 'end',
      sortable: true,
      phone: 'aside',
      cell: ({ items }) => formatNumber(items, language),
    },
    {
      id: 'gmv',
      header: m('gmv'),
      hint: g('paidHint'),
      width: 132,
      align: 'end',
      sortable: true,
      phone: 'value',
      cell: ({ gmv }) => <Money value={gmv} />,
    },
  ]
}
