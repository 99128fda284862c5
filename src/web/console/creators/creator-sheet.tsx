import { useQuery } from '@tanstack/react-query'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { CreatorDetails } from './creator-details.tsx'
import { CreatorLine } from './creator-line.tsx'
import { creatorQuery } from './queries.ts'

type CreatorSheetProps = {
  readonly id: string
  /** Known from the row before the rest has come. */
  readonly name: string | undefined
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

export function CreatorSheet({ id, name, ...moves }: CreatorSheetProps) {
  const { data } = useQuery(creatorQuery(id))
  return (
    <SideSheet title={data?.name ?? name ?? '\u00a0'} subtitle={<CreatorLine id={id} />} pageHref={`/creators/${id}`} {...moves}>
      <CreatorDetails id={id} />
    </SideSheet>
  )
}
