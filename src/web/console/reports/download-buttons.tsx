import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { download } from '../../api/download.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { reportMessages } from './messages.ts'
import type { Report, ReportFilter } from './report.ts'

const FORMATS = ['pdf', 'xlsx', 'csv'] as const

/** The report as a file in the reader's language; named so that reports of many periods stand in order. */
export function DownloadButtons({ report, filter }: { report: Report; filter: ReportFilter }) {
  const t = useMessages(reportMessages)
  const { language } = useLanguage()
  const save = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) => {
      const query = new URLSearchParams({ ...filter, at: report.at, lang: language } as Record<string, string>)
      return download(
        `/v1/reports/${report.cadence}.${format}?${query}`,
        `${report.at}-${report.cadence}-report-${report.kind}.${format}`,
      )
    },
  })
  return FORMATS.map((format) => (
    <Button
      key={format}
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={t('download', { format: format.toUpperCase() })}
      loading={save.isPending && save.variables === format}
      onClick={() => save.mutate(format)}
    >
      {format.toUpperCase()}
    </Button>
  ))
}
