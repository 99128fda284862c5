import { Button, FileButton } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { formatNumber } from '#shared/format'
import { download } from '../../../api/download.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { ConfirmPopover } from '../../../ui/confirm-popover.tsx'
import { ErrorState, SkeletonRows } from '../../../ui/states.tsx'
import { Subheading } from '../../../ui/subheading.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { useMay, useWorkspace } from '../../session.ts'
import type { Import } from '../import-queries.ts'
import css from '../imports.module.css'
import { importMessages } from '../messages.ts'
import { addFiles } from '../pile.ts'
import type { OpenRow } from './edits.ts'
import { FixRows } from './fix-rows.tsx'
import { fixMessages } from './messages.ts'
import { RowReasons } from './row-reasons.tsx'
import { useLeaveOut, useOpenRows } from './use-open-rows.ts'

/** Which rows were left out and every way to get them in: here, or in a spreadsheet. */
export function RejectedRows({ found }: { found: Import }) {
  const { id, summary } = found
  const t = useMessages(importMessages)
  const f = useMessages(fixMessages)
  const { language } = useLanguage()
  const mayImport = useMay('imports:write') && found.status === 'done'
  const { rows, columns, isPending, isError, error, refetch, isMore } = useOpenRows(id)
  const kept = rows.filter((row): row is OpenRow => row.cells !== null)
  return (
    <section aria-label={t('rejectedRows')} className={css.rejected}>
      <div className={css.listHead}>
        <div>
          <Subheading className={css.subhead}>
            {t('rejectedRows')} ({formatNumber(summary?.rejected ?? 0, language)})
          </Subheading>
          <p className={css.meta}>{f(kept.length > 0 || rows.length === 0 ? 'note' : 'notKept')}</p>
          {isMore && <p className={css.meta}>{f('first', { count: rows.length })}</p>}
        </div>
        <OtherWays found={found} mayImport={mayImport} />
      </div>
      {isPending && <SkeletonRows rows={4} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {rows.length > 0 &&
        (mayImport && kept.length === rows.length ? (
          <FixRows key={id} id={id} sheet={{ columns, rows: kept }} />
        ) : (
          <RowReasons rows={rows} />
        ))}
    </section>
  )
}

function OtherWays({ found: { id, file_name, kind, shop, account }, mayImport }: { found: Import; mayImport: boolean }) {
  const t = useMessages(importMessages)
  const f = useMessages(fixMessages)
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const save = useMutation({
    mutationFn: () => download(`/v1/imports/${id}/rejected-rows.xlsx`, `rejected-${file_name.replace(/\.\w+$/, '')}.xlsx`),
  })
  const leaveOut = useLeaveOut(id)
  const again = (file: File | null) => {
    if (!file) return
    addFiles(workspace.id, [file], { ...(kind && { kind }), ...(shop && { shop: shop.name }), ...(account && { account }) })
    void navigate({ to: '/imports' })
  }
  return (
    <div className={css.next} data-no-print>
      <Button
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('download')}
      </Button>
      {mayImport && (
        <>
          <FileButton onChange={again} accept=".csv,.tsv,.xlsx" inputProps={{ 'aria-label': f('uploadAgain') }}>
            {(button) => (
              <Button {...button} variant="default" leftSection={<IconUpload size={15} aria-hidden />}>
                {f('uploadAgain')}
              </Button>
            )}
          </FileButton>
          <ConfirmPopover
            label={f('leaveOutAll')}
            text={f('leaveOutText')}
            verb={f('leaveOutAll')}
            onConfirm={() => leaveOut.mutate(undefined, { onSuccess: () => showToast(f('noneLeft')) })}
          />
        </>
      )}
    </div>
  )
}
