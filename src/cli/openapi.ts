import { describeApi } from './docs.ts'
import { createRouter } from '#platform/http/endpoint'
import { listRoutes } from './app.ts'
import { defineCommand } from './command.ts'

export default defineCommand({
  usage: '',
  options: {},
  async run(_, cli) {
    const router = createRouter()
    // Only described, never called: nothing behind the routes is opened.
    for (const routes of listRoutes({} as never)) router.route('/', routes)
    const document = describeApi(router)
    cli.answer(document, JSON.stringify(document, null, 2))
  },
})
