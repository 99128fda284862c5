import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { getOrderLine, listOrderLines, sumOrderLines } from './queries.ts'
import { OrderFilter, OrderLineShape, OrderPage, OrderQuery, OrderSummary } from './schema.ts'

export const ordersRoutes = createRouter()
const tag = 'orders'
const permission = 'orders:read'

endpoint(
  ordersRoutes,
  { method: 'get', path: '/v1/orders', permission, tag, summary: 'Order lines', query: OrderQuery, reply: OrderPage },
  (ctx, { query }) => listOrderLines(ctx, query),
)

endpoint(
  ordersRoutes,
  {
    method: 'get',
    path: '/v1/orders/summary',
    permission,
    tag,
    summary: 'What the filtered order lines sum to',
    query: OrderFilter,
    reply: OrderSummary,
  },
  (ctx, { query }) => sumOrderLines(ctx, query),
)

endpoint(
  ordersRoutes,
  {
    method: 'get',
    path: '/v1/orders/{id}',
    permission,
    tag,
    summary: 'One order line',
    params: z.object({ id: z.string() }),
    reply: OrderLineShape,
  },
  (ctx, { params: { id } }) => getOrderLine(ctx, id),
)
