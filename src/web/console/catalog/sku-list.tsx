import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import css from './catalog.module.css'
import { catalogMessages } from './messages.ts'
import type { Product } from './queries.ts'

type Sku = components['schemas']['Sku']

/** A product's SKUs, each with the names it goes by, edited in place. */
export function SkuList({ product, mayWrite }: { product: Product; mayWrite: boolean }) {
  const t = useMessages(catalogMessages)
  return (
    <section>
      <Subheading className={css.heading}>{t('skus')}</Subheading>
      {product.skus.length === 0 && <p className={css.quiet}>{t('noSkus')}</p>}
      <ul className={css.lines}>
        {product.skus.map((sku) => (
          <SkuLine key={`${sku.id} ${sku.version}`} sku={sku} mayWrite={mayWrite} />
        ))}
      </ul>
    </section>
  )
}

function SkuLine({ sku, mayWrite }: { sku: Sku; mayWrite: boolean }) {
  const t = useMessages(catalogMessages)
  const done = useDone()
  const problemText = useProblemText()
  const [name, setName] = useState(sku.name ?? '')
  const [seller, setSeller] = useState(sku.seller_sku ?? '')
  const save = useMutation({
    mutationFn: (edit: components['schemas']['SkuEdit']) =>
      read(
        api.PATCH('/v1/skus/{id}', { params: { path: { id: sku.id } }, headers: { 'If-Match': `"${sku.version}"` }, body: edit }),
      ),
    onSuccess: ({ change_id }) => done(t('saved'), change_id),
    meta: { shown: true },
  })
  const leave = (field: 'name' | 'seller_sku', text: string) => {
    const value = text.trim() || null
    if (value !== sku[field]) save.mutate({ [field]: value })
  }
  return (
    <li className={css.sku}>
      <CopyId id={sku.external_id} label={t('skuId')} />
      <TextInput
        aria-label={t('skuName', { id: sku.external_id })}
        placeholder={t('name')}
        value={name}
        maxLength={300}
        readOnly={!mayWrite}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => leave('name', name)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <TextInput
        aria-label={t('sellerSkuOf', { id: sku.external_id })}
        placeholder={t('sellerSku')}
        value={seller}
        maxLength={120}
        readOnly={!mayWrite}
        onChange={(event) => setSeller(event.currentTarget.value)}
        onBlur={() => leave('seller_sku', seller)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {save.isError && <FormFailure>{problemText(save.error)}</FormFailure>}
    </li>
  )
}
