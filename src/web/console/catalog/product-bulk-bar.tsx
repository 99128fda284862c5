import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import css from './catalog.module.css'
import { CategoryInput } from './category-input.tsx'
import { MergeInto } from './merge-into.tsx'
import { catalogMessages } from './messages.ts'
import type { ProductRow } from './queries.ts'

/** One change to many products, with one way back. */
export function ProductBulkBar({ rows, onClear }: { rows: readonly ProductRow[]; onClear: () => void }) {
  const t = useMessages(catalogMessages)
  const [asking, setAsking] = useState<'category' | 'merge' | null>(null)
  const close = () => setAsking(null)
  const oneShop = new Set(rows.map(({ shop }) => shop.id)).size === 1
  return (
    <>
      <SelectionBar count={rows.length} onClear={onClear}>
        <Button variant="default" onClick={() => setAsking('category')}>
          {t('setCategory')}
        </Button>
        {rows.length > 1 && (
          <Button
            variant="default"
            disabled={!oneShop}
            title={oneShop ? undefined : t('otherShops')}
            onClick={() => setAsking('merge')}
          >
            {t('merge')}
          </Button>
        )}
      </SelectionBar>
      {asking === 'category' && <SetCategory rows={rows} onClose={close} onSet={onClear} />}
      {asking === 'merge' && (
        <MergeInto
          title={t('mergeProducts', { count: rows.length })}
          note={t('mergeProductsNote')}
          choices={rows.map(({ id, name, external_id }) => ({ id, name, detail: external_id }))}
          merge={(body) => read(api.POST('/v1/products/merge', { body }))}
          said={(name) => t('productsMerged', { count: rows.length, name })}
          onClose={close}
          onMerged={onClear}
        />
      )}
    </>
  )
}

function SetCategory({ rows, onClose, onSet }: { rows: readonly ProductRow[]; onClose: () => void; onSet: () => void }) {
  const t = useMessages(catalogMessages)
  const done = useDone()
  const problemText = useProblemText()
  const [category, setCategory] = useState('')
  const set = useMutation({
    mutationFn: () => read(api.POST('/v1/products/edit', { body: { ids: rows.map(({ id }) => id), edit: { category } } })),
    onSuccess: ({ change_id }) => {
      onSet()
      onClose()
      return done(t('categorySet', { count: rows.length, category: category.trim() || t('noCategory') }), change_id)
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={t('setCategoryTitle', { count: rows.length })} onClose={onClose}>
      <form className={css.form} action={() => set.mutate()}>
        <CategoryInput
          label={t('category')}
          description={t('categoryHint')}
          value={category}
          onChange={setCategory}
          data-autofocus
        />
        {set.isError && <FormFailure>{problemText(set.error)}</FormFailure>}
        <Button type="submit" loading={set.isPending}>
          {t('setCategory')}
        </Button>
      </form>
    </Dialog>
  )
}
