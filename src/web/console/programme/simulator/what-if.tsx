import { Button } from '@mantine/core'
import { useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { useNow } from '../../../ui/use-now.ts'
import type { Program } from '../../programs-query.ts'
import { useWorkspace } from '../../session.ts'
import type { NewTerms } from '../rewards/draft.ts'
import { termsMessages } from '../rewards/messages.ts'
import { simulatorMessages } from './messages.ts'
import { lastMonth } from './question.ts'
import { Simulation } from './simulation.tsx'
import css from './simulator.module.css'

type WhatIfProps = {
  readonly program: Program
  readonly replaces: string | null
  /** What was asked last; the answer stands until something else is asked. */
  readonly terms: NewTerms | undefined
  readonly onAsk: () => void
}

/** Beside terms that are not saved yet: what last month would have cost under them. */
export function WhatIf({ program, replaces, terms, onAsk }: WhatIfProps) {
  const t = useMessages(termsMessages)
  const s = useMessages(simulatorMessages)
  const { zone } = useWorkspace()
  const period = lastMonth(zone, useNow())
  return (
    <div className={css.whatIf}>
      <Button variant="default" onClick={onAsk}>
        {t('whatIf')}
      </Button>
      {terms && (
        <>
          <Simulation brief question={{ program_id: program.id, replaces, terms, ...period }} />
          <ButtonLink
            variant="default"
            size="compact-sm"
            to="/programme/simulator"
            search={{ program_id: program.id, replaces: replaces ?? undefined, terms: JSON.stringify(terms), ...period }}
          >
            {s('open')}
          </ButtonLink>
        </>
      )}
    </div>
  )
}
