import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '#platform/problem'

/*
 * Locks between processes that the kernel drops the moment their holder dies, even by kill -9. A file with a
 * pid in it would outlive its writer, and the number may by then be another process. Node has no flock of its
 * own; SQLite's locks on an empty file are exactly that.
 */

export type Hold = { release(): void }

/** How long another Kolive may take to initialise, start or stop: recovery after a crash can be slow. */
const PATIENCE_MS = 180_000

/** Runs `work` while no other process is inside the same lock. */
export async function withExclusive<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const hold = await waitFor(file)
  try {
    return await work()
  } finally {
    hold.release()
  }
}

async function waitFor(file: string): Promise<Hold> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await sleep(25)) {
    const hold = take(file, 'begin exclusive')
    if (hold) return hold
  }
  throw new Problem(
    'conflict',
    'database.locked',
    `Another Kolive has been opening or closing the database for minutes (${file}): end it, then try again.`,
  )
}

/** Any number of processes may hold a lock together. */
export function holdShared(file: string): Hold {
  const hold = take(file, 'begin; select count(*) from sqlite_master')
  if (!hold) throw new Error(`${file} is held exclusively`)
  return hold
}

export function nobodyHolds(file: string): boolean {
  const hold = take(file, 'begin exclusive')
  hold?.release()
  return hold !== null
}

const SQLITE_BUSY = 5

function take(file: string, how: string): Hold | null {
  const lock = new DatabaseSync(file)
  try {
    lock.exec(`pragma journal_mode = memory; ${how}`)
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null
    throw error
  }
}
