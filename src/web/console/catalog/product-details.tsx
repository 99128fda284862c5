import { Button, TextInput } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { readFailure } from '../../api/failure.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { changeMessages } from '../change-messages.ts'
import { useMay } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText, useUndo } from '../use-changes.ts'
import css from './catalog.module.css'
import { CategoryInput } from './category-input.tsx'
import { catalogMessages } from './messages.ts'
import { productQuery, type Product } from './queries.ts'
import { SkuList } from './sku-list.tsx'

/** All that is known of a product, in a sheet or on a page. Edited in place: a field is saved when one leaves it. */
export function ProductDetails({ id }: { id: string }) {
  const product = useQuery(productQuery(id))
  if (product.isError) return <ErrorState error={product.error} onRetry={() => void product.refetch()} />
  if (!product.data) return <SkeletonRows rows={10} />
  // Another version, be it an undo or somebody else's edit, is shown as it now is.
  return <Details key={product.data.version} product={product.data} />
}

function Details({ product }: { product: Product }) {
  const t = useMessages(catalogMessages)
  const c = useMessages(changeMessages)
  const mayWrite = useMay('catalog:write')
  const queries = useQueryClient()
  const done = useDone()
  const undo = useUndo()
  const problemText = useProblemText()
  const [name, setName] = useState(product.name)
  const [category, setCategory] = useState(product.category ?? '')
  const { queryKey } = productQuery(product.id)
  const save = useMutation({
    mutationFn: (edit: components['schemas']['ProductEdit']) =>
      read(
        api.PATCH('/v1/products/{id}', {
          params: { path: { id: product.id } },
          headers: { 'If-Match': `"${product.version}"` },
          body: edit,
        }),
      ),
    onSuccess: ({ change_id, ...saved }) => {
      queries.setQueryData(queryKey, saved)
      return done(t('saved'), change_id)
    },
    meta: { shown: true },
  })
  const conflict = save.isError && readFailure(save.error).code === 'product.changed'
  return (
    <div className={css.stack}>
      <div className={css.links} data-no-print>
        <ButtonLink
          to="/orders"
          search={{ product_id: product.id }}
          variant="default"
          leftSection={<IconPackage size={16} aria-hidden />}
        >
          {t('seeOrders')}
        </ButtonLink>
      </div>
      <section className={css.form}>
        <Subheading className={css.heading}>{t('details')}</Subheading>
        {conflict && (
          <div className={css.conflict} role="alert">
            {c('conflict')}
            <Button variant="default" onClick={() => void queries.invalidateQueries({ queryKey })}>
              {c('reload')}
            </Button>
          </div>
        )}
        {save.isError && !conflict && <FormFailure>{problemText(save.error)}</FormFailure>}
        <TextInput
          label={t('name')}
          value={name}
          maxLength={300}
          readOnly={!mayWrite}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() =>
            name.trim() ? name.trim() !== product.name && save.mutate({ name: name.trim() }) : setName(product.name)
          }
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        <CategoryInput
          label={t('category')}
          description={t('categoryHint')}
          value={category}
          readOnly={!mayWrite}
          onChange={setCategory}
          onBlur={() => category.trim() !== (product.category ?? '') && save.mutate({ category })}
        />
        <dl className={css.facts}>
          <div>
            <dt>{t('shop')}</dt>
            <dd>{product.shop.name}</dd>
          </div>
          <div>
            <dt>{t('productId')}</dt>
            <dd>
              <CopyId id={product.external_id} label={t('productId')} />
            </dd>
          </div>
        </dl>
      </section>
      <SkuList product={product} mayWrite={mayWrite} />
      {product.merged.length > 0 && (
        <section>
          <Subheading className={css.heading}>{t('mergedParts')}</Subheading>
          <ul className={css.lines}>
            {product.merged.map((part) => (
              <li key={part.id} className={css.line}>
                <span>
                  {part.name} <span className={css.quiet}>{part.external_id}</span>
                </span>
                {mayWrite && part.change_id && (
                  <Button
                    variant="default"
                    onClick={() => undo.mutate(part.change_id!)}
                    loading={undo.isPending}
                    aria-label={t('takeApartName', { name: part.name })}
                  >
                    {t('takeApart')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
