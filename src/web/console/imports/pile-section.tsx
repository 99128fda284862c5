import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useMessages } from '../../messages/language.tsx'
import { Progress } from '../../ui/progress.tsx'
import { importQuery, isUnderWay } from './import-queries.ts'
import { ImportMessage } from './import-message.tsx'
import css from './imports.module.css'
import { ItemCard, stateOf } from './item-card.tsx'
import { pileMessages } from './pile-messages.ts'
import { drop, isReady, start, type Item } from './pile.ts'

/** All files on their way in, what can be done with them together, and at the end what to tell the team. */
export function PileSection({ items }: { items: readonly Item[] }) {
  const p = useMessages(pileMessages)
  const ready = items.filter(isReady)
  const asking = items.filter((item) => item.inspection && !item.importId && stateOf(item) === 'question').length
  const refused = items.filter((item) => item.inspection && !item.importId && stateOf(item) === 'refused').length
  const started = items.flatMap(({ importId }) => importId ?? [])
  const through = useQueries({ queries: started.map((id) => importQuery(id)) }).flatMap(({ data }) =>
    data && !isUnderWay(data) ? [data] : [],
  )
  const batchId = items.find((item) => item.batchId)?.batchId
  const busy = ready.some((item) => item.busy)
  return (
    <section className={css.pile} aria-label={p('title')} data-no-print>
      <div className={css.pileHead}>
        <div>
          <h2 className={css.listTitle}>{p('title')}</h2>
          <p className={css.meta} role="status">
            {[
              p('count', { all: items.length }),
              ready.length > 0 && p('readyCount', { count: ready.length }),
              asking > 0 && p('asking', { count: asking }),
              refused > 0 && p('refusedCount', { count: refused }),
              started.length > 0 && p('progress', { done: through.length, all: started.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={css.next}>
          {ready.length > 0 && (
            <>
              <Button loading={busy} onClick={() => void start(ready, { dryRun: false })}>
                {p('importAll', { count: ready.length })}
              </Button>
              {ready.some((item) => !item.triedId) && (
                <Button
                  variant="default"
                  title={p('tryHint')}
                  disabled={busy}
                  onClick={() =>
                    void start(
                      ready.filter((item) => !item.triedId),
                      { dryRun: true },
                    )
                  }
                >
                  {p('tryAll')}
                </Button>
              )}
            </>
          )}
          {through.length > 0 && (
            <Button
              variant="subtle"
              onClick={() =>
                items.filter(({ importId }) => through.some(({ id }) => id === importId)).forEach(({ key }) => drop(key))
              }
            >
              {p('clear')}
            </Button>
          )}
        </div>
      </div>
      {started.length > 1 && through.length < started.length && (
        <Progress label={p('title')} value={through.length / started.length} />
      )}
      {batchId && through.length > 0 && through.length === started.length && through.some(({ status }) => status === 'done') && (
        // What is known of the batch changes with each file that ends.
        <ImportMessage key={through.map(({ id, status }) => id + status).join()} batchId={batchId} />
      )}
      <ul className={css.cards}>
        {items.map((item) => (
          <ItemCard key={item.key} item={item} />
        ))}
      </ul>
    </section>
  )
}
