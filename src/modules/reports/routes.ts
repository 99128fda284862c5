import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import { inWorkspace } from '#platform/db/tenant'
import { createRouter, endpoint, streamingEndpoint } from '#platform/http/endpoint'
import { FORMATS, writeCreators, writeReport, type Document } from './documents/write-report.ts'
import { getCreatorHistory, listCreatorFigures, readCreatorList } from './queries/creator-figures.ts'
import { search } from './queries/search.ts'
import { getToday } from './queries/today.ts'
import { readPaper } from './queries/read-paper.ts'
import { getReport } from './queries/report.ts'
import { CADENCES } from './rules.ts'
import {
  CreatorFiguresPage,
  CreatorFiguresQuery,
  CreatorFileQuery,
  CreatorHistoryShape,
  ReportFileQuery,
  ReportQuery,
  ReportShape,
  SearchQuery,
  SearchResult,
  TodayShape,
} from './schema.ts'

export const reportsRoutes = createRouter()
const tag = 'reports'
const permission = 'reports:read'
const reports = true
/** All of a file is of one moment. */
const SNAPSHOT = { snapshot: true }

endpoint(
  reportsRoutes,
  { method: 'get', path: '/v1/today', permission, reports, tag, summary: 'How it goes and what needs a hand', reply: TodayShape },
  (ctx) => getToday(ctx),
)

for (const cadence of CADENCES) {
  endpoint(
    reportsRoutes,
    {
      method: 'get',
      path: `/v1/reports/${cadence}`,
      permission,
      reports,
      tag,
      summary: `The ${cadence} report`,
      query: ReportQuery,
      reply: ReportShape,
    },
    (ctx, { query }) => getReport(ctx, cadence, query),
  )
  for (const format of FORMATS) {
    streamingEndpoint(
      reportsRoutes,
      {
        method: 'get',
        path: `/v1/reports/${cadence}.${format}`,
        permission,
        tag,
        summary: `The ${cadence} report as a file, whole: \`lang\` is its language`,
        query: ReportFileQuery,
        reply: z.string(),
      },
      async (context, scope, { query }) => {
        // The file is made after the snapshot is read: no transaction stays open for it.
        const paper = await inWorkspace(context.get('reportPool'), scope, (ctx) => readPaper(ctx, cadence, query), SNAPSHOT)
        return send(await writeReport(paper, format))
      },
    )
  }
}

endpoint(
  reportsRoutes,
  {
    method: 'get',
    path: '/v1/creators',
    permission: 'creators:read',
    reports,
    tag,
    summary: 'Creators with their figures',
    query: CreatorFiguresQuery,
    reply: CreatorFiguresPage,
  },
  (ctx, { query }) => listCreatorFigures(ctx, query),
)

for (const format of ['csv', 'xlsx'] as const) {
  streamingEndpoint(
    reportsRoutes,
    {
      method: 'get',
      path: `/v1/creators.${format}`,
      permission: 'creators:read',
      tag,
      summary: 'Creators with their figures as a file, all that the filters leave',
      query: CreatorFileQuery,
      reply: z.string(),
    },
    async (context, scope, { query }) => {
      const list = await inWorkspace(context.get('reportPool'), scope, (ctx) => readCreatorList(ctx, query), SNAPSHOT)
      return send(await writeCreators(list, query.lang, format))
    },
  )
}

endpoint(
  reportsRoutes,
  {
    method: 'get',
    path: '/v1/creators/{id}/history',
    permission: 'creators:read',
    reports,
    tag,
    summary: 'A creator over time',
    params: z.object({ id: z.string() }),
    reply: CreatorHistoryShape,
  },
  (ctx, { params: { id } }) => getCreatorHistory(ctx, id),
)

endpoint(
  reportsRoutes,
  {
    method: 'get',
    path: '/v1/search',
    permission: 'creators:read',
    reports,
    tag,
    summary: 'Find creators, orders and products',
    query: SearchQuery,
    reply: SearchResult,
  },
  (ctx, { query: { q } }) => search(ctx, q),
)

function send({ name, type, body }: Document): Response {
  const content = body instanceof Readable ? (Readable.toWeb(body) as ReadableStream) : new Uint8Array(body)
  return new Response(content, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } })
}
