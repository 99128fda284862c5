import { PgBoss, type JobWithMetadata } from 'pg-boss'
import type { Ctx } from './db/tenant.ts'
import type { Log } from './log.ts'

/** Every queue there is. `kolive migrate` makes them: at run time Kolive may not change the schema. */
const QUEUES = ['imports.read', 'commissions.reckon'] as const

export type QueueName = (typeof QUEUES)[number]

const SCHEMA = 'jobs'

/** What working the queues takes, and no more: no new queues, no statement of pg-boss's own that runs others. */
const GRANTS = `
  revoke all on all tables in schema jobs from kolive_app;
  revoke all on all functions in schema jobs from public, kolive_app;
  grant select, insert, update, delete on jobs.job, jobs.job_common to kolive_app;
  grant select, update on jobs.queue, jobs.version to kolive_app;
  grant select, delete on jobs.job_dependency to kolive_app;
  grant execute on function jobs.job_now to kolive_app`

/** Makes or updates the queue's tables as their owner. Runs after the house's own migrations, which make its schema. */
export async function migrateJobs(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    options: '-c role=kolive_owner',
    schema: SCHEMA,
    max: 2,
    createSchema: false,
    supervise: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  })
  const failures: Error[] = []
  boss.on('error', (error) => failures.push(error))
  await boss.start()
  try {
    for (const name of QUEUES) await boss.createQueue(name)
    await boss.getDb().executeSql(GRANTS)
  } finally {
    await boss.stop()
  }
  if (failures[0]) throw failures[0]
}

/** Queues work in the transaction that causes it: the job exists exactly when the fact does. */
export async function enqueue({ client }: Ctx, name: QueueName, data: object): Promise<void> {
  const { rowCount } = await client.query(
    `insert into jobs.job (name, data, policy, expire_seconds, deletion_seconds, retry_limit, retry_delay, retry_backoff, keep_until)
     select name, $2::jsonb, policy, expire_seconds, deletion_seconds, retry_limit, retry_delay, coalesce(retry_backoff, false),
            now() + retention_seconds * interval '1 second'
     from jobs.queue where name = $1`,
    [name, JSON.stringify(data)],
  )
  if (rowCount !== 1) throw new Error(`There is no queue ${name}`)
}

export type Jobs = {
  /** Runs queued work, one job at a time per process. A handler that throws has its job tried again, unless this was the last try. */
  work<Data>(name: QueueName, handler: (data: Data, attempt: { isLast: boolean }) => Promise<void>): Promise<void>
  /** What otherwise happens every minute: jobs whose worker died are tried again, old ones are deleted. */
  maintain(): Promise<void>
  /** Lets running jobs finish for up to ten seconds; what is cut off is tried again by the next worker. */
  stop(): Promise<void>
}

/** Takes part in working the queues, as the app role. */
export async function startJobs(url: string, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    options: '-c role=kolive_app',
    application_name: 'kolive jobs',
    schema: SCHEMA,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false, // Rebuilding an index is for its owner.
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.error({ err: error }, 'jobs'))
  await boss.start()
  return {
    async work<Data>(name: QueueName, handler: (data: Data, attempt: { isLast: boolean }) => Promise<void>) {
      const settings = { pollingIntervalSeconds: 1, includeMetadata: true } as const
      await boss.work(name, settings, async (jobs: JobWithMetadata<Data>[]) => {
        for (const { data, retryCount, retryLimit } of jobs) await handler(data, { isLast: retryCount >= retryLimit })
      })
    },
    maintain: () => boss.supervise(),
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
