import { useQuery } from '@tanstack/react-query'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { CommissionExplained, CommissionLine, CommissionTitle } from './commission-explained.tsx'
import { explanationQuery } from './queries.ts'

type CommissionSheetProps = {
  readonly id: string
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

export function CommissionSheet({ id, ...moves }: CommissionSheetProps) {
  const { data } = useQuery(explanationQuery(id))
  return (
    <SideSheet
      title={<CommissionTitle commission={data?.commission} />}
      subtitle={<CommissionLine commission={data?.commission} />}
      pageHref={`/commissions/${id}`}
      {...moves}
    >
      <CommissionExplained id={id} />
    </SideSheet>
  )
}
