import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { download } from '../../api/download.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { creatorMessages } from './messages.ts'
import type { CreatorFilter } from './queries.ts'

/** All that the filters leave, as a file in the reader's language. */
export function ExportButtons({ filter, currency }: { filter: CreatorFilter; currency: string }) {
  const t = useMessages(creatorMessages)
  const { language } = useLanguage()
  const save = useMutation({
    mutationFn: (format: 'xlsx' | 'csv') => {
      const given = Object.entries({ currency, ...filter, lang: language }).filter(([, value]) => value !== undefined)
      return download(
        `/v1/creators.${format}?${new URLSearchParams(given as [string, string][])}`,
        `creators-${currency}.${format}`,
      )
    },
  })
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={t('exportAs', { format: format.toUpperCase() })}
      loading={save.isPending && save.variables === format}
      onClick={() => save.mutate(format)}
    >
      {format.toUpperCase()}
    </Button>
  ))
}
