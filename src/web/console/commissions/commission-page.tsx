import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { CommissionExplained, CommissionLine } from './commission-explained.tsx'
import { commissionsMessages } from './messages.ts'
import { explanationQuery } from './queries.ts'

const route = getRouteApi('/shell/commissions/$id')

/** The sheet's commission on a page of its own. */
export function CommissionPage() {
  const t = useMessages(commissionsMessages)
  const { language } = useLanguage()
  const { id } = route.useParams()
  const { data } = useQuery(explanationQuery(id))
  const title = data ? `${formatMoney(data.commission.amount, language)} · ${data.commission.creator.name}` : t('one')
  return (
    <Page title={title} subtitle={<CommissionLine commission={data?.commission} />} layout="narrow">
      <Section>
        <CommissionExplained id={id} />
      </Section>
    </Page>
  )
}
