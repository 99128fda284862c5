import { IconAdjustments } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { useWorkspace } from '../session.ts'
import { ImportOptionsForm, NO_OPTIONS, toImportQuery } from './import-options.tsx'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { UploadCard } from './upload-card.tsx'
import { addUploads, retryUpload, useUploads } from './uploads.ts'
import { WhereToFind } from './where-to-find.tsx'

/** Takes files and shows each one's way in. */
export function DropZone() {
  const t = useMessages(importMessages)
  const { id, zone } = useWorkspace()
  const uploads = useUploads(id)
  const [options, setOptions] = useState(NO_OPTIONS)
  const [open, setOpen] = useState(false)
  const formId = useId()
  const count = Object.values(options).filter(Boolean).length
  return (
    <section className={css.zone} aria-label={t('files')} data-no-print>
      <FileDrop
        label={t('files')}
        note={t('recognised')}
        onFiles={(files) => void toImportQuery(options, zone).then((query) => addUploads(id, files, query))}
      />
      <div className={css.under}>
        <WhereToFind />
        <button
          type="button"
          className={css.optionsToggle}
          aria-expanded={open}
          aria-controls={formId}
          onClick={() => setOpen((now) => !now)}
        >
          <IconAdjustments size={15} aria-hidden />
          {count > 0 ? t('optionsSet', { count }) : t('options')}
        </button>
      </div>
      <div id={formId} hidden={!open}>
        {open && <ImportOptionsForm options={options} onChange={setOptions} />}
      </div>
      {uploads.length > 0 && (
        <ul className={css.cards}>
          {uploads.map((upload) => (
            <UploadCard
              key={upload.key}
              upload={upload}
              onRetry={() =>
                void toImportQuery(options, zone).then((query) => retryUpload(upload.key, count > 0 ? query : upload.query))
              }
            />
          ))}
        </ul>
      )}
    </section>
  )
}
