import { Button } from '@mantine/core'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { useMay } from '../session.ts'
import { useUndoImport, type Import } from './import-queries.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { isOfOrders } from './words.ts'

/** Where to go from an import, and the way back. */
export function NextSteps({ found, withRows = true }: { found: Import; withRows?: boolean }) {
  const t = useMessages(importMessages)
  const mayImport = useMay('imports:write')
  const { undo, redo } = useUndoImport(found)
  const { id, status, summary } = found
  return (
    <div className={css.next} data-no-print>
      {status === 'done' && summary && (
        <>
          {isOfOrders(summary.kind) && summary.created + summary.updated > 0 && (
            <ButtonLink to="/orders" search={{ import_id: id }}>
              {t('seeOrders')}
            </ButtonLink>
          )}
          <ButtonLink variant="default" to="/reports">
            {t('seeReport')}
          </ButtonLink>
          {withRows && summary.rejected > 0 && (
            <ButtonLink variant="default" to="/imports/$id" params={{ id }}>
              {t('seeRejected', { count: summary.rejected })}
            </ButtonLink>
          )}
        </>
      )}
      {mayImport && status === 'done' && (
        <Button variant="subtle" loading={undo.isPending} onClick={() => undo.mutate()}>
          {t('undo')}
        </Button>
      )}
      {mayImport && status === 'undone' && (
        <Button variant="default" loading={redo.isPending} onClick={() => redo.mutate()}>
          {t('redoImport')}
        </Button>
      )}
    </div>
  )
}
