import { Button, Select, TextInput } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useMessages } from '../../../messages/language.tsx'
import { Section } from '../../../ui/page.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import type { Program } from '../../programs-query.ts'
import { useMay, useWorkspace } from '../../session.ts'
import { useSearchChange } from '../../use-search-change.ts'
import { ProgramPage } from '../program-page.tsx'
import type { NewTerms } from '../rewards/draft.ts'
import { RewardForm } from '../rewards/reward-form.tsx'
import { stateOf } from '../rewards/state.ts'
import { TermsFields } from '../rewards/terms-fields.tsx'
import { useTerms } from '../rewards/use-terms.ts'
import { useProgramNow } from '../use-program.ts'
import { simulatorMessages } from './messages.ts'
import { lastMonth, readTermsText } from './question.ts'
import { Simulation } from './simulation.tsx'
import css from './simulator.module.css'

const route = getRouteApi('/shell/programme/simulator')
type Search = ReturnType<typeof route.useSearch>

/** A question about terms, and its answer beside it. The address keeps the question. */
export function SimulatorPage() {
  const s = useMessages(simulatorMessages)
  return (
    <ProgramPage title={s('title')} note={s('note')}>
      {(program) => <Simulator key={program.id} program={program} />}
    </ProgramPage>
  )
}

function Simulator({ program }: { program: Program }) {
  const s = useMessages(simulatorMessages)
  const mayWrite = useMay('programs:write')
  const { zone } = useWorkspace()
  const now = useProgramNow()
  const search = route.useSearch()
  const change = useSearchChange<Search>()
  const answer = useRef<HTMLDivElement>(null)
  const [saving, setSaving] = useState(false)
  const usual = lastMonth(zone, now)
  const period = { from: search.from ?? usual.from, to: search.to ?? usual.to }
  const reward = program.rewards.find(({ id }) => id === search.replaces)
  const asked = readTermsText(search.terms)
  const from = asked ?? (reward && stateOf(reward, now).terms)
  return (
    <div className={css.split}>
      <Section title={s('question')}>
        <Ask
          key={reward?.id}
          program={program}
          replaces={reward?.id}
          from={from}
          period={period}
          onReplace={(replaces) => change({ replaces, terms: undefined }, { replace: true })}
          onAsk={(terms, days) => {
            change({ terms: JSON.stringify(terms), ...days })
            // On a phone the answer stands below the question.
            answer.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
          }}
        />
      </Section>
      <div ref={answer} className={css.answerPlace}>
        <Section>
          {asked ? (
            <>
              <Simulation question={{ program_id: program.id, replaces: reward?.id ?? null, terms: asked, ...period }} />
              {mayWrite && (
                <Button className={css.save!} onClick={() => setSaving(true)}>
                  {s(reward ? 'saveTerms' : 'save')}
                </Button>
              )}
            </>
          ) : (
            <EmptyState title={s('nothingAsked')} text={s('nothingAskedText')} />
          )}
        </Section>
      </div>
      {saving && asked && (
        <RewardForm
          program={program}
          reward={reward}
          from={asked}
          onClose={() => setSaving(false)}
          onSaved={() => setSaving(false)}
        />
      )}
    </div>
  )
}

type AskProps = {
  readonly program: Program
  readonly replaces: string | undefined
  readonly from: NewTerms | undefined
  readonly period: { readonly from: string; readonly to: string }
  readonly onReplace: (id: string | undefined) => void
  readonly onAsk: (terms: NewTerms, period: { from: string; to: string }) => void
}

const NEW = 'new'

function Ask({ program, replaces, from, period, onReplace, onAsk }: AskProps) {
  const s = useMessages(simulatorMessages)
  const [days, setDays] = useState(period)
  const form = useTerms(undefined, program, from)
  const ask = () => {
    const terms = form.finish()
    if (terms && days.from && days.to) onAsk(terms, days)
  }
  const day = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      label={s(name)}
      value={days[name]}
      onChange={(event) => setDays({ ...days, [name]: event.currentTarget.value })}
    />
  )
  return (
    <form className={css.form} action={ask}>
      <Select
        label={s('what')}
        data={[
          { value: NEW, label: s('newReward') },
          ...program.rewards.map(({ id, name }) => ({ value: id, label: s('changeOf', { name }) })),
        ]}
        value={replaces ?? NEW}
        onChange={(next) => onReplace(next === NEW ? undefined : (next ?? undefined))}
        allowDeselect={false}
      />
      <div className={css.days}>
        {day('from')}
        {day('to')}
      </div>
      <TermsFields {...form.fields} terms={form.terms} faults={form.faults} dated={false} />
      <Button type="submit">{s('reckon')}</Button>
    </form>
  )
}
