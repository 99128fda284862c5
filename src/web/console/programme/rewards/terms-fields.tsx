import { TextInput } from '@mantine/core'
import { zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import type { Program } from '../../programs-query.ts'
import { useWorkspace } from '../../session.ts'
import { useRewardText } from '../../use-reward-text.ts'
import { BandsEditor } from './bands-editor.tsx'
import { ConditionsFields } from './conditions-fields.tsx'
import { asShown, BAND_MODES, CAPS, isUnfinished, KINDS, PER, PERIODS, type Draft, type Fault, type NewTerms } from './draft.ts'
import { faultMessages, rewardsMessages, termsMessages } from './messages.ts'
import css from './rewards.module.css'
import { useConditionsText } from './use-conditions-text.ts'

const CAP_LABELS = {
  line: 'capLine',
  order: 'capOrder',
  creator: 'capCreator',
  period: 'capPeriod',
  budget: 'capBudget',
} as const

type TermsFieldsProps = {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly program: Program
  readonly terms: NewTerms
  readonly faults: readonly Fault[]
  /** Whether somebody has tried to go on: until then what is lacking is no fault yet. */
  readonly tried: boolean
  readonly names: ReadonlyMap<string, string>
  readonly onNames: (named: readonly { readonly id: string; readonly name: string }[]) => void
  /** A simulation holds for all of its period, so it asks for no days. */
  readonly dated?: boolean
}

/** Terms field by field, the kind first, and below them the sentence that they make. */
export function TermsFields({ draft, onChange, program, terms, faults, tried, names, onNames, dated = true }: TermsFieldsProps) {
  const t = useMessages(termsMessages)
  const f = useMessages(faultMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { currency } = program
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change })
  const faultAt = (path: string): string | undefined => {
    const fault = faults.find((one) => one.path === path && (tried || !isUnfinished(one)))
    return fault && (fault.code in faultMessages.rows ? f(fault.code as keyof typeof faultMessages.rows) : fault.code)
  }
  const choice = <Value extends string>(
    label: string,
    value: Value,
    options: readonly Value[],
    choose: (value: Value) => void,
  ) => (
    <div className={css.choice}>
      <span className={css.legend}>{label}</span>
      <Segmented
        label={label}
        value={value}
        options={options.map((each) => ({ value: each, label: t(each as never) }))}
        onChange={choose}
      />
    </div>
  )
  const isBonus = draft.kind === 'bonus'
  const isBanded = isBonus || draft.kind === 'tiered'
  const counts = isBanded || draft.caps.creator !== '' || draft.caps.period !== ''
  return (
    <>
      {choice(t('kind'), draft.kind, KINDS, (kind) => set({ kind }))}
      <p className={css.quiet}>{t(`${draft.kind}Note`)}</p>
      {draft.kind === 'percentage' && (
        <TextInput
          label={t('rate')}
          inputMode="decimal"
          value={draft.rate}
          onChange={(event) => set({ rate: event.currentTarget.value })}
          error={faultAt('rate')}
        />
      )}
      {draft.kind === 'flat' && (
        <>
          <TextInput
            label={t('amount', { currency })}
            inputMode="decimal"
            value={draft.amount}
            onChange={(event) => set({ amount: event.currentTarget.value })}
            error={faultAt('amount')}
          />
          {choice(t('per'), draft.per, PER, (per) => set({ per }))}
        </>
      )}
      {isBanded && (
        <BandsEditor
          bands={draft.bands}
          onChange={(bands) => set({ bands })}
          currency={currency}
          isBonus={isBonus}
          faultAt={faultAt}
        />
      )}
      {draft.kind === 'tiered' && choice(t('bandMode'), draft.bandMode, BAND_MODES, (bandMode) => set({ bandMode }))}

      <fieldset className={css.group}>
        <legend className={css.legend}>{t('conditions')}</legend>
        <p className={css.quiet}>{t('conditionsNote')}</p>
        <ConditionsFields
          value={draft.conditions}
          onChange={(conditions) => set({ conditions })}
          program={program}
          names={names}
          onNames={onNames}
        />
      </fieldset>

      <fieldset className={css.group}>
        <legend className={css.legend}>{t('caps', { currency })}</legend>
        <p className={css.quiet}>{t('capsNote')}</p>
        <div className={css.caps}>
          {CAPS.filter((cap) => !isBonus || (cap !== 'line' && cap !== 'order')).map((cap) => (
            <TextInput
              key={cap}
              label={t(CAP_LABELS[cap])}
              inputMode="decimal"
              value={draft.caps[cap]}
              onChange={(event) => set({ caps: { ...draft.caps, [cap]: event.currentTarget.value } })}
              error={faultAt(`caps.${cap}`)}
            />
          ))}
        </div>
      </fieldset>
      {counts && (
        <div>
          {choice(t('period'), draft.period, PERIODS, (period) => set({ period }))}
          <p className={css.quiet}>{t('periodNote')}</p>
        </div>
      )}
      <TextInput
        label={t('priority')}
        description={t('priorityNote')}
        inputMode="numeric"
        value={draft.priority}
        onChange={(event) => set({ priority: event.currentTarget.value })}
        error={faultAt('priority')}
      />
      {dated && (
        <>
          <div className={css.choice}>
            <span className={css.legend}>{t('starts')}</span>
            <Segmented
              label={t('starts')}
              value={draft.begins}
              options={[
                { value: 'now', label: t('startsNow') },
                { value: 'day', label: t('startsDay') },
              ]}
              onChange={(begins) => set({ begins })}
            />
          </div>
          {draft.begins === 'day' && (
            <TextInput
              type="date"
              label={t('from')}
              description={t('fromNote', { zone: zoneLabel(zone, language) })}
              value={draft.from}
              onChange={(event) => set({ from: event.currentTarget.value })}
              error={faultAt('starts_at')}
            />
          )}
          <TextInput
            type="date"
            label={t('until')}
            value={draft.until}
            onChange={(event) => set({ until: event.currentTarget.value })}
            error={faultAt('ends_at')}
          />
        </>
      )}
      <InWords program={program} terms={terms} names={names} complete={faults.length === 0} />
    </>
  )
}

function InWords({
  program,
  terms,
  names,
  complete,
}: {
  program: Program
  terms: NewTerms
  names: ReadonlyMap<string, string>
  complete: boolean
}) {
  const t = useMessages(termsMessages)
  const r = useMessages(rewardsMessages)
  const textOf = useRewardText()
  const conditionsOf = useConditionsText(program, names)
  const shown = asShown(terms)
  return (
    <div className={css.words} aria-live="polite">
      <span className={css.legend}>{t('inWords')}</span>
      {complete ? (
        <>
          <p>{textOf({ ...shown, ends_at: null })}</p>
          <p className={css.quiet}>
            {r('forWhom')}: {conditionsOf(shown.conditions)}
          </p>
        </>
      ) : (
        <p className={css.quiet}>{t('inWordsLater')}</p>
      )}
    </div>
  )
}
