import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { formatNumber } from '#shared/format'
import { api, read } from '../../api/client.ts'
import { download } from '../../api/download.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import css from './imports.module.css'
import { importMessages, rejectionMessages } from './messages.ts'
import { translateCode } from './words.ts'

/** Which rows were left out and how to get them in. */
export function RejectedRows({ id, count }: { id: string; count: number }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  const path = { id }
  const pages = useInfiniteQuery({
    queryKey: ['imports', id, 'rejections'],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/imports/{id}/rejections', {
          params: { path, query: { limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })
  const save = useMutation({ mutationFn: () => download(`/v1/imports/${id}/rejections.csv`, `rejected-${id}.csv`) })
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  return (
    <section aria-label={t('rejectedRows')}>
      <div className={css.listHead}>
        <div>
          <Subheading className={css.subhead}>
            {t('rejectedRows')} ({formatNumber(count, language)})
          </Subheading>
          <p className={css.meta}>{t('rejectedNote')}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconDownload size={15} />}
          loading={save.isPending}
          onClick={() => save.mutate()}
          data-no-print
        >
          {t('download')}
        </Button>
      </div>
      {pages.isPending && <SkeletonRows rows={4} />}
      {pages.isError && <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />}
      {rows.length > 0 && (
        <div className={css.rejections} tabIndex={0} role="group" aria-label={t('rejectedRows')}>
          <table>
            <thead>
              <tr>
                <th scope="col" data-align="end">
                  {t('row')}
                </th>
                <th scope="col">{t('column')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col">{t('why')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  <td data-align="end">{formatNumber(row.row, language)}</td>
                  <td>{row.column ?? '–'}</td>
                  <td className={css.cell}>{row.value || '–'}</td>
                  <td>{translateCode(rejectionMessages, row.code, language, row.message)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages.hasNextPage && (
        <Button variant="subtle" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}
