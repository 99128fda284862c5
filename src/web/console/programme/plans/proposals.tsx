import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatNumber } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { dayIn } from '../../day-start.ts'
import { formatRate } from '../../format-rate.ts'
import { useWorkspace } from '../../session.ts'
import { planKindMessages, planMessages } from './messages.ts'
import css from './plans.module.css'
import { proposalsQuery, type Proposal } from './queries.ts'
import { useAfterPlanChange } from './use-after-change.ts'

/** "Mirror from your orders": what files name and no plan of ours says, each confirmed by a click. Nothing to propose shows nothing. */
export function Proposals() {
  const t = useMessages(planMessages)
  const k = useMessages(planKindMessages)
  const { data } = useQuery(proposalsQuery)
  const [looking, setLooking] = useState<Proposal>()
  const proposals = data?.data ?? []
  if (proposals.length === 0) return null
  return (
    <section className={css.proposals} aria-label={t('proposals')}>
      <h2 className={css.heading}>{t('proposals')}</h2>
      <ul>
        {proposals.map((proposal) => (
          <li key={`${proposal.shop.id} ${proposal.kind}`} className={css.proposal}>
            <span className={css.grow}>
              {proposal.shop.name} · {k(proposal.kind)}
              <span className={css.note}>
                {t('proposalNote', {
                  products: new Set(proposal.rates.map(({ product }) => product.id)).size,
                  rates: proposal.rates.length,
                  lines: proposal.lines,
                })}
              </span>
            </span>
            <Button variant="default" onClick={() => setLooking(proposal)}>
              {t('look')}
            </Button>
          </li>
        ))}
      </ul>
      {looking && <ProposalDialog proposal={looking} onClose={() => setLooking(undefined)} />}
    </section>
  )
}

function ProposalDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const t = useMessages(planMessages)
  const k = useMessages(planKindMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const changed = useAfterPlanChange()
  const { shop, kind } = proposal
  const name = `${k(kind)} (${formatDay(dayIn(zone, new Date(proposal.rates[0]!.since)), language)})`
  const confirm = useMutation({
    mutationFn: () => read(api.POST('/v1/commission-plans/proposals', { body: { shop_id: shop.id, kind, name } })),
    onSuccess: async () => {
      await changed()
      showToast(t('made', { name }))
      onClose()
    },
  })
  return (
    <Dialog title={`${shop.name} · ${k(kind)}`} size={620} onClose={onClose}>
      <div className={css.form}>
        <p>{kind === 'open' ? t('proposalOpen') : t('proposalNamed', { creators: proposal.creators })}</p>
        <div className={css.scroll} tabIndex={0} role="region" aria-label={t('rates')}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('product')}</th>
                <th scope="col">{t('rate')}</th>
                <th scope="col">{t('adsRate')}</th>
                <th scope="col">{t('since')}</th>
                <th scope="col">{t('lines')}</th>
              </tr>
            </thead>
            <tbody>
              {proposal.rates.map((rate) => (
                <tr key={`${rate.product.id} ${rate.since}`}>
                  <td>{rate.product.name}</td>
                  <td>{rate.rate === null ? '–' : formatRate(rate.rate, language)}</td>
                  <td>{rate.shop_ads_rate === null ? '–' : formatRate(rate.shop_ads_rate, language)}</td>
                  <td>{formatDay(dayIn(zone, new Date(rate.since)), language)}</td>
                  <td>{formatNumber(rate.lines, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Button onClick={() => confirm.mutate()} loading={confirm.isPending}>
          {t('mirror')}
        </Button>
      </div>
    </Dialog>
  )
}
