import { fileURLToPath } from 'node:url'
import { openBrowser } from '../test/browser.ts'

/** Takes the README's picture of a running Kolive with its demo. */
const [url, password] = process.argv.slice(2)
if (!url || !password) throw new Error('Usage: node tools/screenshots.ts URL PASSWORD, both as `npm start` shows them.')

const browser = await openBrowser()
const page = await browser.newPage({
  baseURL: url,
  viewport: { width: 1440, height: 1180 },
  colorScheme: 'light',
  locale: 'en-GB',
  timezoneId: 'Asia/Jakarta',
  reducedMotion: 'reduce',
})
await page.goto('/sign-in?next=/reports')
await page.locator('[name=email]').fill('demo@kolive.local')
await page.locator('[name=password]').fill(password)
await page.locator('[type=submit]').click()
await page.locator('[data-row="3"]').first().waitFor()
await page.evaluate(() => document.fonts.ready)
await page.mouse.move(0, 0)
await page.screenshot({ path: fileURLToPath(new URL('../docs/weekly-report.png', import.meta.url)) })
await browser.close()
