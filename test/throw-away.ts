import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#platform/db/embedded'
import { migrate } from '#platform/db/migrate'

/** Runs `work` on the product's own PostgreSQL, as durable as the product's, in a folder that is gone afterwards. */
export async function withThrowAwayDatabase<Result>(
  work: (given: { url: string; folder: string }) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'kolive-proof-'))
  chmodSync(folder, 0o755) // As root the database runs as somebody else, who has to reach it.
  const server = await openEmbedded({ dataDir: join(folder, 'data') })
  try {
    await migrate(server.url)
    return await work({ url: server.url, folder })
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
