import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { getCreatorHistory, listCreatorFigures } from './queries/creator-figures.ts'
import { search } from './queries/search.ts'
import { getToday } from './queries/today.ts'
import { getWeeklyReport } from './queries/weekly-report.ts'
import {
  CreatorFiguresPage,
  CreatorFiguresQuery,
  CreatorHistoryShape,
  SearchQuery,
  SearchResult,
  TodayShape,
  WeeklyQuery,
  WeeklyReportShape,
} from './schema.ts'

export const reportsRoutes = createRouter()
const tag = 'reports'
const permission = 'reports:read'
const reports = true

endpoint(
  reportsRoutes,
  { method: 'get', path: '/v1/today', permission, reports, tag, summary: 'How it goes and what needs a hand', reply: TodayShape },
  (ctx) => getToday(ctx),
)

endpoint(
  reportsRoutes,
  {
    method: 'get',
    path: '/v1/reports/weekly',
    permission,
    reports,
    tag,
    summary: 'The weekly report',
    query: WeeklyQuery,
    reply: WeeklyReportShape,
  },
  (ctx, { query }) => getWeeklyReport(ctx, query),
)

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
