import { ActionIcon, Button } from '@mantine/core'
import { IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { kitMessages } from '../../ui/messages.ts'
import { Progress } from '../../ui/progress.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { queries } from '../queries.ts'
import { FileFacts } from './file-facts.tsx'
import { FileOptions } from './file-options.tsx'
import { ImportProgress } from './import-progress.tsx'
import { importQuery, isUnderWay, kindsQuery, type Import, type Inspection } from './import-queries.ts'
import { FileProblem, ImportResult } from './import-result.tsx'
import { ImportStatusBadge } from './import-status.tsx'
import css from './imports.module.css'
import { fieldName } from './mapping/field-name.ts'
import { MappingDialog } from './mapping/mapping-dialog.tsx'
import { importMessages } from './messages.ts'
import { NextSteps } from './next-steps.tsx'
import { pileMessages } from './pile-messages.ts'
import { answer, drop, isReady, sendAgain, start, type Item } from './pile.ts'
import { Preview } from './preview.tsx'
import { Questions } from './questions.tsx'
import { fileKindName, formatBytes } from './words.ts'

/** One file: on its way, looked at and asked about, then the import it became. */
export function ItemCard({ item }: { item: Item }) {
  if (item.importId) return <StartedCard item={item} id={item.importId} />
  if (item.inspection) return <LookedAtCard item={item} inspection={item.inspection} />
  return <SentCard item={item} />
}

type CardProps = { readonly item: Item; readonly badge: ReactNode; readonly closable?: boolean; readonly children: ReactNode }

function Card({ item, badge, closable = true, children }: CardProps) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const archive = item.inspection?.archive
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <IconFileSpreadsheet size={18} stroke={1.6} aria-hidden />
        <h3 className={css.fileName} title={item.name}>
          {item.name}
        </h3>
        <span className={css.meta}>
          {formatBytes(item.size, language)}
          {archive && ` ${p('inZip', { zip: archive })}`}
        </span>
        <span className={css.push}>{badge}</span>
        {closable && (
          <ActionIcon
            size={24}
            aria-label={item.importId ? t('dismiss', { file: item.name }) : p('remove', { file: item.name })}
            onClick={() => drop(item.key)}
          >
            <IconX size={15} />
          </ActionIcon>
        )}
      </div>
      {children}
    </li>
  )
}

function SentCard({ item }: { item: Item }) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const { sent, failure, name } = item
  if (failure)
    return (
      <Card item={item} badge={<StatusBadge tone="bad">{t('notSent')}</StatusBadge>}>
        <NotSent item={item} />
      </Card>
    )
  const text = sent === 0 ? t('queued') : sent < 1 ? t('sending', { share: formatPercent(sent, language, 0) }) : p('looking')
  return (
    <Card item={item} badge={null} closable={sent === 0}>
      <div className={css.underWay}>
        <Progress label={name} value={sent < 1 ? sent : undefined} />
        <p className={css.meta}>{text}</p>
      </div>
    </Card>
  )
}

function NotSent({ item: { key, failure } }: { item: Item }) {
  const t = useMessages(importMessages)
  const k = useMessages(kitMessages)
  if (!failure) return null
  return (
    <>
      {failure.status === 0 ? (
        <div className={css.problem} role="alert">
          <p>{t('lost')}</p>
        </div>
      ) : (
        <FileProblem problem={failure} />
      )}
      <div className={css.next}>
        <Button variant="default" onClick={() => sendAgain(key)}>
          {k('retry')}
        </Button>
      </div>
      {failure.requestId && <CopyId label={k('requestId')} id={failure.requestId} />}
    </>
  )
}

type State = 'ready' | 'question' | 'refused'
const TONES: Readonly<Record<State, Tone>> = { ready: 'good', question: 'warn', refused: 'bad' }

/** A question may be why a file is not known: it is asked instead of refusing. */
export function stateOf(item: Item): State {
  if (isReady(item)) return 'ready'
  return (item.inspection?.questions.length ?? 0) > 0 ? 'question' : 'refused'
}

function LookedAtCard({ item, inspection }: { item: Item; inspection: Inspection }) {
  const p = useMessages(pileMessages)
  const [mapping, setMapping] = useState(false)
  const [telling, setTelling] = useState(false)
  const state = stateOf(item)
  const busy = item.busy ?? false
  const { nearest, problem, upload_id } = inspection
  const tell = (answers: Item['answers']) => void answer(item.key, answers).then(() => setTelling(false))
  return (
    <Card item={item} badge={<StatusBadge tone={TONES[state]}>{p(state)}</StatusBadge>}>
      <FileFacts inspection={inspection} />
      {state === 'refused' && problem && <FileProblem problem={problem} />}
      {state === 'question' && nearest && <Nearest {...nearest} />}
      {item.failure && <FileProblem problem={item.failure} />}
      <Questions inspection={inspection} busy={busy} onAnswer={tell} onMap={() => setMapping(true)} />
      {inspection.rejections.length > 0 && (
        <p className={css.meta}>{p('faulty', { count: inspection.rejections.length, of: inspection.rows_looked_at })}</p>
      )}
      <Preview inspection={inspection} />
      {item.triedId && <Tried id={item.triedId} />}
      {telling && <FileOptions answers={item.answers} zone={inspection.zone} busy={busy} onAnswer={tell} />}
      {upload_id && (
        <div className={css.next}>
          {state === 'ready' && (
            <>
              <Button
                loading={busy}
                onClick={() => void start([item], { dryRun: false })}
                aria-label={`${p('import')}: ${item.name}`}
              >
                {p('import')}
              </Button>
              {!item.triedId && (
                <Button
                  variant="default"
                  disabled={busy}
                  title={p('tryHint')}
                  onClick={() => void start([item], { dryRun: true })}
                  aria-label={`${p('tryAll')}: ${item.name}`}
                >
                  {p('tryAll')}
                </Button>
              )}
            </>
          )}
          {state === 'ready' && inspection.mapping && (
            <Button variant="subtle" onClick={() => setMapping(true)}>
              {p('changeColumns')}
            </Button>
          )}
          {!telling && (
            <Button variant="subtle" onClick={() => setTelling(true)}>
              {p('change')}
            </Button>
          )}
        </div>
      )}
      {mapping && <MappingDialog item={item} inspection={inspection} onClose={() => setMapping(false)} />}
    </Card>
  )
}

/** As many as may be missing of what a file nearly is; with more it is something else. */
const MOST_MISSING = 3

function Nearest({ kind, missing }: NonNullable<Inspection['nearest']>) {
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const fields = useQuery(kindsQuery).data?.data.find((each) => each.kind === kind)?.fields ?? []
  if (missing.length === 0 || missing.length > MOST_MISSING) return null
  const columns = fields.filter(({ field }) => missing.includes(field)).map((field) => fieldName(field, language))
  return <p className={css.meta}>{p('nearest', { kind: fileKindName(kind, language), columns: columns.join(', ') })}</p>
}

/** What a trial found: the whole file, and nothing kept. */
function Tried({ id }: { id: string }) {
  const p = useMessages(pileMessages)
  const { data: found } = useQuery(importQuery(id))
  if (!found) return null
  return (
    <div className={css.tried}>
      {isUnderWay(found) && <ImportProgress found={found} />}
      {found.problem && <FileProblem problem={found.problem} />}
      {found.summary && (
        <>
          <p className={css.asked}>{p('tried')}</p>
          <ImportResult found={found} />
        </>
      )}
    </div>
  )
}

function StartedCard({ item, id }: { item: Item; id: string }) {
  const { data: found } = useQuery(importQuery(id))
  const through = found && !isUnderWay(found) ? found.status : undefined
  // What just came in stands in every list and figure.
  useEffect(() => {
    if (through === 'done') void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== id })
    if (through === 'failed') void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
  }, [through, id])
  return (
    <Card item={item} badge={found && <ImportStatusBadge status={found.status} />} closable={through !== undefined}>
      {found && <Started found={found} />}
    </Card>
  )
}

function Started({ found }: { found: Import }) {
  const t = useMessages(importMessages)
  if (isUnderWay(found)) return <ImportProgress found={found} />
  if (found.status === 'failed')
    return <FileProblem problem={found.problem ?? { code: 'unexpected', message: t('failedTitle') }} />
  return (
    <>
      <ImportResult found={found} />
      <NextSteps found={found} />
    </>
  )
}
