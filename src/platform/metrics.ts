import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What Prometheus reads at `/metrics`: the process itself, and how long requests take. */
export type Metrics = {
  readonly contentType: string
  /** `route` is the pattern (`/v1/orders/:id`), never the path: a label per id would grow for ever. */
  observe(request: { method: string; route: string; status: number; seconds: number }): void
  render(): Promise<string>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'kolive_http_request_seconds',
    help: 'How long a request took to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    contentType: registry.contentType,
    observe: ({ method, route, status, seconds }) => requests.observe({ method, route, status: String(status) }, seconds),
    render: () => registry.metrics(),
  }
}
