import { stringify } from 'csv-stringify/sync'
import { z } from '@hono/zod-openapi'
import { inWorkspace } from '#platform/db/tenant'
import { createRouter, endpoint, streamingEndpoint } from '#platform/http/endpoint'
import { listProducts, PRODUCT_COLUMNS, readProductFile } from './list-products.ts'
import { listUnmappedSubIds } from './list-sub-ids.ts'
import { ProductFileQuery, ProductPage, ProductQuery, UnmappedSubIds } from './schema.ts'

/** The catalogue and the sub-ids with what they sold. */
export const catalogueRoutes = createRouter()
const tag = 'catalog'

endpoint(
  catalogueRoutes,
  {
    method: 'get',
    path: '/v1/products',
    permission: 'catalog:read',
    reports: true,
    tag,
    summary: 'Products with what they sold in the last four weeks of data',
    query: ProductQuery,
    reply: ProductPage,
  },
  (ctx, { query }) => listProducts(ctx, query),
)

streamingEndpoint(
  catalogueRoutes,
  {
    method: 'get',
    path: '/v1/products.csv',
    permission: 'catalog:read',
    tag,
    summary: 'Products and their SKUs as a file',
    query: ProductFileQuery,
    reply: z.string(),
  },
  async (context, scope, { query }) => {
    const rows = await inWorkspace(context.get('reportPool'), scope, (ctx) => readProductFile(ctx, query), { snapshot: true })
    const csv = stringify(rows, { header: true, bom: true, escape_formulas: true, columns: [...PRODUCT_COLUMNS] })
    return new Response(csv, {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="products.csv"' },
    })
  },
)

endpoint(
  catalogueRoutes,
  {
    method: 'get',
    path: '/v1/sub-ids/unmapped',
    permission: 'creators:read',
    reports: true,
    tag: 'creators',
    summary: 'Sub-ids in lines of affiliate accounts that nobody has said whose they are',
    reply: UnmappedSubIds,
  },
  (ctx) => listUnmappedSubIds(ctx),
)
