import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Router } from '#platform/http/endpoint'

const ABOUT = {
  openapi: '3.1.0' as const,
  info: {
    title: 'Kolive',
    version: '1',
    license: { name: 'AGPL-3.0-only', identifier: 'AGPL-3.0-only' },
    description:
      'Everything the screens do. Sign in with `Authorization: Bearer kol_…` (Settings, API keys). Lists answer `{data, next_cursor}`; amounts are decimal texts; refusals are `application/problem+json` with a code to branch on.',
  },
}

/** The API's description, as third parties and our own pages read it. */
export function describeApi(app: Router): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: kol_…',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'better-auth.session_token',
  })
  return app.getOpenAPI31Document(ABOUT)
}

const VIEWER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const FILES: Readonly<Record<string, string>> = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' }

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Kolive API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="docs"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>`

/** `/openapi.json`, and `/docs` to read and try it. */
export function addDocs(app: Router): void {
  let document: object | undefined
  app.get('/openapi.json', (context) => context.json((document ??= describeApi(app))))
  app.get('/docs', (context) => context.html(PAGE))
  app.get('/docs/start.js', (context) =>
    context.body("SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs' })", 200, { 'content-type': 'text/javascript' }),
  )
  app.get('/docs/:file', async (context) => {
    const type = FILES[context.req.param('file')]
    if (!type) return context.text('Not found.', 404)
    const text = await readFile(join(VIEWER, context.req.param('file')), 'utf8')
    return context.body(text, 200, { 'content-type': type, 'cache-control': 'public, max-age=86400' })
  })
}
