import { Button } from '@mantine/core'
import { IconTags } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { useMay } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import { CatalogTabs } from './catalog-tabs.tsx'
import css from './catalog.module.css'
import { CategoryInput } from './category-input.tsx'
import { catalogMessages } from './messages.ts'
import { categoriesQuery } from './queries.ts'

/** The categories that products are in: renamed, and merged, across all of them. */
export function CategoriesPage() {
  const t = useMessages(catalogMessages)
  const mayWrite = useMay('catalog:write')
  const categories = useQuery(categoriesQuery)
  const [renaming, setRenaming] = useState<string | null>(null)
  return (
    <>
      <CatalogTabs />
      <Page title={t('categories')} layout="narrow">
        <Section flush>
          {categories.isPending && <SkeletonRows rows={8} />}
          {categories.isError && <ErrorState error={categories.error} onRetry={() => void categories.refetch()} />}
          {categories.data?.data.length === 0 && (
            <EmptyState icon={<IconTags size={20} aria-hidden />} title={t('noCategories')} text={t('noCategoriesText')} />
          )}
          <ul>
            {categories.data?.data.map(({ category, products }) => (
              <li key={category} className={css.categoryLine}>
                <span>
                  {category}{' '}
                  <Link to="/products" search={{ category }} className={css.quiet}>
                    {t('inCategory', { count: products })}
                  </Link>
                </span>
                {mayWrite && (
                  <Button variant="default" onClick={() => setRenaming(category)} aria-label={t('renameTitle', { category })}>
                    {t('rename')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Section>
        {renaming && <RenameCategory from={renaming} onClose={() => setRenaming(null)} />}
      </Page>
    </>
  )
}

function RenameCategory({ from, onClose }: { from: string; onClose: () => void }) {
  const t = useMessages(catalogMessages)
  const done = useDone()
  const problemText = useProblemText()
  const [to, setTo] = useState(from)
  const rename = useMutation({
    mutationFn: () => read(api.POST('/v1/categories/rename', { body: { from, to } })),
    onSuccess: ({ change_id }) => {
      onClose()
      return done(t('renamed', { from, to }), change_id)
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={t('renameTitle', { category: from })} onClose={onClose}>
      <form className={css.form} action={() => rename.mutate()}>
        <CategoryInput label={t('name')} description={t('renameNote')} value={to} onChange={setTo} data-autofocus />
        {rename.isError && <FormFailure>{problemText(rename.error)}</FormFailure>}
        <Button type="submit" disabled={!to.trim() || to === from} loading={rename.isPending}>
          {t('rename')}
        </Button>
      </form>
    </Dialog>
  )
}
