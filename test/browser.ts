import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']

/** A real Chromium: `CHROMIUM`, else the system's, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM ?? INSTALLED.find((path) => existsSync(path))
  if (installed) return chromium.launch({ executablePath: installed, args: SANDBOX })

  const folder = mkdtempSync(join(tmpdir(), 'kolive-chromium-'))
  const { program, libraries } = await unpack(folder)
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') }
  const browser = await chromium.launch({ executablePath: program, args: SANDBOX, env })
  browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }))
  return browser
}

/** Chromium refuses to make its sandbox as root, and containers forbid it to others. */
const SANDBOX = ['--no-sandbox', '--disable-dev-shm-usage']

/**
 * The packed Chromium with the libraries it needs: a bare machine has none of them.
 * The package unpacks to the temporary folder and trusts whatever lies there, hence a folder of our own.
 */
async function unpack(folder: string): Promise<{ program: string; libraries: string }> {
  const outer = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const packed = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/bin', import.meta.url))
    const [program] = await Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((file) => inflate(join(packed, file))),
    )
    return { program: program!, libraries: join(folder, 'al2023', 'lib') }
  } finally {
    if (outer === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = outer
  }
}
