import { TextInput } from '@mantine/core'
import { useMessages } from '../../../messages/language.tsx'
import { readRate } from '../read-terms.ts'
import { planMessages } from './messages.ts'
import type { PlanKind } from './queries.ts'

export type RateText = { readonly rate: string; readonly ads: string; readonly partner: string }

/** What was typed as the API takes it, or undefined while something cannot be read. */
export function readRateFields({ rate, ads, partner }: RateText) {
  const optional = (text: string) => (text.trim() === '' ? null : readRate(text))
  const read = { rate: readRate(rate), shop_ads_rate: optional(ads), partner_rate: optional(partner) }
  const { rate: whole, shop_ads_rate, partner_rate } = read
  return whole === undefined || shop_ads_rate === undefined || partner_rate === undefined
    ? undefined
    : { rate: whole, shop_ads_rate, partner_rate }
}

/** A plan's rates: standard, Shop Ads and, of a partner's campaign, the partner's part. */
export function RateFields({ value, onChange, kind }: { value: RateText; onChange: (value: RateText) => void; kind: PlanKind }) {
  const t = useMessages(planMessages)
  const field = (name: keyof RateText, label: string, note?: string) => (
    <TextInput
      label={label}
      description={note}
      inputMode="decimal"
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
      error={value[name].trim() && readRate(value[name]) === undefined ? t('rateWrong') : undefined}
    />
  )
  return (
    <>
      {field('rate', t('ratePercent'))}
      {field('ads', t('adsPercent'), t('adsNote'))}
      {kind === 'partner' && field('partner', t('partnerPercent'), t('partnerNote'))}
    </>
  )
}
