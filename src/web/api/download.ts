import { failureOf } from './failure.ts'
import { chosenWorkspace } from './workspace.ts'

/** Saves a file of the API. A plain link could not say which workspace is meant. */
export async function download(path: string, name: string): Promise<void> {
  const workspace = chosenWorkspace()
  const reply = await fetch(path, { headers: workspace ? { 'x-workspace': workspace } : {} })
  if (!reply.ok) throw await failureOf(reply)
  const url = URL.createObjectURL(await reply.blob())
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser reads the blob after the click; a minute is long past that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
