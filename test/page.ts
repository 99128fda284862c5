import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { elsewhere, type Session } from './product.ts'

/** How somebody looks at the console; the language is the browser's. */
export type View = Pick<BrowserContextOptions, 'locale' | 'colorScheme' | 'viewport'>

const LARGE = { width: 1440, height: 900 }
const SMALL = { width: 390, height: 844 }
export const DESK: View = { locale: 'en-GB', colorScheme: 'light', viewport: LARGE }
export const PHONE: View = { locale: 'vi-VN', colorScheme: 'dark', viewport: SMALL }

/** Every way there is. */
export const VIEWS: readonly View[] = [LARGE, SMALL].flatMap((viewport) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['en-GB', 'id-ID', 'vi-VN'].map((locale) => ({ viewport, colorScheme, locale })),
  ),
)

export type Visit = {
  readonly session?: Session
  readonly view: View
  /** Runs in each page ahead of our code. */
  readonly before?: () => void
}

/** A page in a browser profile of its own. Told are errors, what the content policy stops and what the server fails at. */
export async function openPage(
  browser: Browser,
  url: string,
  { session, view, before }: Visit,
  onComplaint: (complaint: string) => void,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    extraHTTPHeaders: elsewhere(),
    ...view,
  })
  if (session) await context.addCookies([...session])
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => onComplaint(`${page.url()}: ${error.message}`))
  page.on('response', (reply) => reply.status() >= 500 && onComplaint(`${reply.url()}: ${reply.status()}`))
  page.on('console', (message) => {
    // A refused request is an answer; whoever asks shows it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      onComplaint(`${page.url()}: ${message.text()}`)
  })
  return page
}
