import { Button } from '@mantine/core'
import { useMessages } from '../../messages/language.tsx'
import { useUndo } from '../use-changes.ts'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import type { Creator } from './queries.ts'

/** Who was merged into a creator, each with the way to take them apart again: long after the notice has gone. */
export function MergedParts({ creator, mayWrite }: { creator: Creator; mayWrite: boolean }) {
  const t = useMessages(creatorMessages)
  const undo = useUndo()
  if (creator.merged.length === 0) return null
  return (
    <div className={css.field}>
      <span className={css.fieldLabel}>{t('mergedParts')}</span>
      <ul className={css.periods}>
        {creator.merged.map(({ id, name, change_id }) => (
          <li key={id} className={css.part}>
            <span>{name}</span>
            {mayWrite && change_id && (
              <Button
                variant="default"
                onClick={() => undo.mutate(change_id)}
                loading={undo.isPending}
                aria-label={t('takeApartName', { name })}
              >
                {t('takeApart')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
