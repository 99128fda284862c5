import { Hono } from 'hono'
import type { Config, Part } from '#platform/config'
import { hostInUrl, isLoopback, readParts, readSecret } from '#platform/config'
import { RUN_RECKONING, runReckoning, type RunReckoning } from '#modules/commissions'
import { RUN_IMPORT, runImport, sweepUploadsEvery, type RunImport } from '#modules/imports'
import { openPool } from '#platform/db/pool'
import { createAuth } from '#platform/auth'
import { DEMO_EMAIL, demoLogin } from '#platform/demo-login'
import { createRoot } from '#platform/health'
import { startJobs } from '#platform/jobs'
import { createLog } from '#platform/log'
import { createMailer, type Mailer } from '#platform/mail'
import { createMetrics } from '#platform/metrics'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { checkServer, migrateAll, openDatabase } from './database.ts'
import type { loadDemo } from './demo.ts'
import { listen } from './listen.ts'
import { Interrupted, onInterrupt, untilAborted } from './shutdown.ts'

export default defineCommand({
  usage: '[--run web,track,worker] [--demo]',
  options: { run: { type: 'string' }, demo: { type: 'boolean' } },
  async run({ values }, cli) {
    const run = values.run === undefined ? cli.config.run : readRun(values.run)
    const signal = onInterrupt()
    try {
      await serve({ ...cli.config, run }, values.demo ?? false, cli, signal)
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
    }
  },
})

function readRun(text: string): Part[] {
  try {
    return readParts(text, '--run')
  } catch (error) {
    throw new WrongUsage((error as Error).message)
  }
}

/** Opens from the ground up; what was opened last closes first: HTTP, jobs, pools, server. */
async function serve(config: Config, demo: boolean, { env, json }: Cli, signal: AbortSignal): Promise<void> {
  const say = (line: string) => (json ? console.error(line) : console.log(line))
  const secret = readSecret(env, config.dataDir)
  const isTerminal = process.stdout.isTTY ?? false
  // A person at a terminal reads the lines above all, and log lines only of what went wrong.
  const log = createLog({ level: env.LOG_LEVEL || !isTerminal ? config.logLevel : 'warn' })
  const metrics = createMetrics()
  await using opened = new AsyncDisposableStack()

  const database = opened.use(await openDatabase(config, say))
  signal.throwIfAborted()
  if (config.readDatabaseUrl) await checkServer(config.readDatabaseUrl, 'READ_DATABASE_URL')
  const { applied } = await migrateAll(database.url)
  if (applied.length > 0) say(`Migrated the database: ${applied.at(-1)}`)
  signal.throwIfAborted()

  const pool = opened.adopt(openPool(database.url, 'kolive_app', { max: 20 }), (each) => each.end())
  const reportPool = opened.adopt(openPool(config.readDatabaseUrl ?? database.url, 'kolive_report', { max: 5 }), (each) =>
    each.end(),
  )
  if (config.run.includes('worker')) {
    const jobs = await startJobs(database.url, log)
    opened.defer(jobs.stop)
    await jobs.work<RunImport>(RUN_IMPORT, (job, attempt) => runImport(pool, log, job, attempt))
    await jobs.work<RunReckoning>(RUN_RECKONING, (job, attempt) => runReckoning(pool, job, attempt))
    opened.defer(sweepUploadsEvery(pool, log, config.dataDir))
  }

  const root = createRoot({ pool, metrics, log })
  if (config.run.includes('web')) {
    const { ensureWeb } = await import('./web-build.ts')
    await ensureWeb(say)
    const { createApp } = await import('./app.ts')
    const mailer = createMailer(config.smtpUrl ?? undefined)
    const auth = opened.adopt(createAuth({ ...authSettings(config, mailer), databaseUrl: database.url, secret }), (each) =>
      each.close(),
    )
    root.route('/', createApp({ config, auth, mailer, pool, reportPool, log }))
  } else {
    root.route('/', createNotFound())
  }
  signal.throwIfAborted()
  opened.use(await listen(root.fetch, config.port, config.host))
  say(`Kolive is on ${config.publicUrl ?? `http://${hostInUrl(config.host)}:${config.port}`}`)

  if (demo) await showDemo({ config, secret, databaseUrl: database.url, pool, signal, say })
  await untilAborted(signal)
  say('Stopping')
}

function authSettings({ publicUrl, host }: Config, mailer: Mailer | null) {
  return {
    publicUrl: publicUrl ?? undefined,
    // The demo's password is on the terminal of whoever started it: nobody else may use it.
    refusedEmails: isLoopback(host) ? [] : [DEMO_EMAIL],
    sendResetLink: mailer
      ? (person: { email: string }, link: string) =>
          mailer.send({ to: person.email, subject: 'Kolive: set a new password', text: link })
      : undefined,
  }
}

type Shown = Omit<Parameters<typeof loadDemo>[0], 'onOpen'> & {
  readonly config: Config
  readonly pool: ReturnType<typeof openPool>
}

/** Fills an empty database or one whose demo was interrupted, and says how to sign in as long as its demo workspace stands. */
async function showDemo({ config, pool, ...demo }: Shown): Promise<void> {
  const { rows } = await pool.query<{ total: number; demos: number }>(
    `select count(*)::int as total, count(*) filter (where demo and removed_at is null)::int as demos from shared.workspaces`,
  )
  const { total, demos } = rows[0]!
  if (total > 0 && demos === 0) return
  const { email, password } = demoLogin(demo.secret)
  const login = isLoopback(config.host)
    ? `Sign in as ${email} with the password ${password}`
    : 'The demo login is only for this machine: make a login of your own with `kolive user add`'
  const { loadDemo: load } = await import('./demo.ts')
  await load({ ...demo, onOpen: () => demo.say(login) })
}

/** A process without pages says so instead of leaving a browser with nothing. */
function createNotFound(): Hono {
  const none = new Hono()
  none.all('*', (context) => context.text(context.req.path.startsWith('/r/') ? 'This link leads nowhere.' : 'Not found.', 404))
  return none
}
