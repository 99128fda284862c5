import { Autocomplete, Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import type { Answers, Inspection } from './import-queries.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { pileMessages } from './pile-messages.ts'

type QuestionsProps = {
  readonly inspection: Inspection
  readonly busy: boolean
  readonly onAnswer: (answers: Answers) => void
  readonly onMap: () => void
}

/** What the file cannot say of itself, asked where it stands. */
export function Questions({ inspection, busy, onAnswer, onMap }: QuestionsProps) {
  const p = useMessages(pileMessages)
  const asks = (question: Inspection['questions'][number]) => inspection.questions.includes(question)
  return (
    <div className={css.questions}>
      {asks('mapping_needed') && (
        <div className={css.question}>
          <div>
            <p className={css.asked}>{p('whichColumns')}</p>
            <p className={css.meta}>{p('columnsNote')}</p>
          </div>
          <Button onClick={onMap}>{p('mapColumns')}</Button>
        </div>
      )}
      {asks('shop_needed') && (
        <NameQuestion
          label={p('whichShop')}
          options={inspection.shops.map(({ name }) => name)}
          busy={busy}
          onAnswer={(shop) => onAnswer({ shop })}
        />
      )}
      {asks('account_needed') && (
        <NameQuestion label={p('whichAccount')} options={[]} busy={busy} onAnswer={(account) => onAnswer({ account })} />
      )}
      {asks('period_needed') && <PeriodQuestion busy={busy} onAnswer={onAnswer} />}
    </div>
  )
}

type NameQuestionProps = {
  readonly label: string
  readonly options: readonly string[]
  readonly busy: boolean
  readonly onAnswer: (name: string) => void
}

function NameQuestion({ label, options, busy, onAnswer }: NameQuestionProps) {
  const p = useMessages(pileMessages)
  const [name, setName] = useState('')
  return (
    <form className={css.question} action={() => onAnswer(name.trim())}>
      <Autocomplete
        label={label}
        data={[...new Set(options)]}
        value={name}
        onChange={setName}
        onOptionSubmit={onAnswer}
        comboboxProps={{ withinPortal: false }}
      />
      <Button type="submit" disabled={!name.trim()} loading={busy}>
        {p('apply')}
      </Button>
    </form>
  )
}

function PeriodQuestion({ busy, onAnswer }: Pick<QuestionsProps, 'busy' | 'onAnswer'>) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  return (
    <form className={css.question} action={() => onAnswer({ period_from: from, period_to: to })}>
      <div className={css.asked}>
        {p('whichPeriod')} <span className={css.meta}>{p('periodNote')}</span>
      </div>
      <TextInput type="date" label={t('from')} value={from} max={to} onChange={(event) => setFrom(event.currentTarget.value)} />
      <TextInput type="date" label={t('to')} value={to} min={from} onChange={(event) => setTo(event.currentTarget.value)} />
      <Button type="submit" disabled={!from || !to || from > to} loading={busy}>
        {p('apply')}
      </Button>
    </form>
  )
}
