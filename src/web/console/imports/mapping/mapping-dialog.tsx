import { Button, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api/client.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, Skeleton } from '../../../ui/states.tsx'
import { kindsQuery, type Inspection, type Mapping } from '../import-queries.ts'
import { FileProblem } from '../import-result.tsx'
import { answer, type Item } from '../pile.ts'
import { PreviewTable } from '../preview.tsx'
import { fileKindName } from '../words.ts'
import { ColumnList } from './column-list.tsx'
import { FormatFields } from './format-fields.tsx'
import css from './mapping.module.css'
import { mappingMessages } from './messages.ts'

/** Orders of a source nobody knows are what most unknown files hold. */
const MOST_LIKELY = 'generic-orders'

type MappingDialogProps = { readonly item: Item; readonly inspection: Inspection; readonly onClose: () => void }

/** The file's columns on one side, what Kolive knows on the other, and below what becomes of the first rows. */
export function MappingDialog({ item, inspection, onClose }: MappingDialogProps) {
  const m = useMessages(mappingMessages)
  const { language } = useLanguage()
  const kinds = useQuery(kindsQuery)
  const [mapping, setMapping] = useState<Mapping>(
    inspection.mapping ?? { kind: inspection.nearest?.kind ?? inspection.kind ?? MOST_LIKELY, columns: {}, formats: {} },
  )
  const known = kinds.data?.data ?? []
  const kind = known.find((each) => each.kind === mapping.kind)
  const missing = kind?.fields.filter(({ field, required }) => required && !mapping.columns[field]) ?? []
  const preview = useMappedPreview(inspection, mapping, kind !== undefined && missing.length === 0)
  const use = () => {
    void answer(item.key, { mapping, kind: mapping.kind })
    onClose()
  }
  return (
    <Dialog title={m('title', { file: item.name })} onClose={onClose} size={1080} keepOpen>
      <div className={css.dialog}>
        <p className={css.note}>{m('note')}</p>
        {kinds.isError && <ErrorState error={kinds.error} onRetry={() => void kinds.refetch()} />}
        {kinds.isPending && <Skeleton height={240} />}
        {kind && (
          <>
            <Select
              className={css.kind!}
              label={m('kind')}
              data={known.map((each) => ({ value: each.kind, label: fileKindName(each.kind, language) }))}
              value={mapping.kind}
              onChange={(next) => next && setMapping({ ...mapping, kind: next, columns: {} })}
              allowDeselect={false}
              searchable
            />
            <ColumnList columns={inspection.columns} kind={kind} mapping={mapping} missing={missing} onChange={setMapping} />
            <FormatFields inspection={inspection} shown={preview.data} mapping={mapping} onChange={setMapping} />
            <section aria-label={m('preview')} className={css.part}>
              <h3 className={css.heading}>{m('preview')}</h3>
              {missing.length > 0 && <p className={css.note}>{m('noPreview')}</p>}
              {preview.isFetching && !preview.data && <Skeleton height={120} />}
              {preview.isError && <FileProblem problem={{ code: 'unexpected', message: preview.error.message }} />}
              {preview.data?.problem && <FileProblem problem={preview.data.problem} />}
              {preview.data && <PreviewTable inspection={preview.data} />}
            </section>
            <div className={css.foot}>
              <Button onClick={use} disabled={missing.length > 0}>
                {m('use')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

/** Looks at the file as it would be read, a moment after the last change. */
function useMappedPreview({ upload_id }: Inspection, mapping: Mapping, complete: boolean) {
  const [settled] = useDebouncedValue(mapping, 400)
  return useQuery({
    queryKey: ['imports', 'mapped', upload_id, settled],
    queryFn: () =>
      read(
        api.POST('/v1/imports/uploads/{id}/inspect', {
          params: { path: { id: upload_id! } },
          body: { kind: settled.kind, mapping: settled },
        }),
      ),
    enabled: complete && upload_id !== null,
    placeholderData: (before) => before,
    retry: false,
  })
}
