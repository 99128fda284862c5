import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createRandom } from '#shared/random'
import { LANGUAGES } from '#shared/language'
import { openBrowser } from '#test/browser'
import { openPage, VIEWS, type View } from '#test/page'
import { demoComplete, startProduct } from '#test/product'
import { findFaults, findPlaces, SCREENS, visit, type Viewer } from '#test/screens'
import type { Outcome } from './run.ts'

/**
 * Every screen, light and dark, in three languages, on a desk and on a phone: axe finds nothing, nothing sticks out at
 * the side, the browser complains of nothing. `times` looks are drawn from all there are; more than there are is all.
 */
export const short = 12

export default async function proveScreens({
  times,
  seed,
  shots,
}: {
  times: number
  seed: number
  shots?: string
}): Promise<Outcome> {
  const matrix = VIEWS.flatMap((view) => Object.keys(SCREENS).map((name) => ({ view, name })))
  const drawn = new Set(createRandom(seed, 'axe').shuffled(matrix).slice(0, times))
  const looks = matrix.filter((look) => drawn.has(look))
  const product = await startProduct()
  const browser = await openBrowser()
  try {
    await demoComplete(product.session)
    const { places, sessions } = await findPlaces(product.session)
    const faults: string[] = []
    for (const view of VIEWS) {
      const pages = new Map<Viewer, Page>()
      const complaints: string[] = []
      for (const { name } of looks.filter((look) => look.view === view)) {
        const screen = SCREENS[name]!
        const viewer = screen.as ?? 'demo'
        const session = sessions[viewer]
        const page =
          pages.get(viewer) ??
          (await openPage(browser, product.url, { view, ...(session && { session }) }, (complaint) => complaints.push(complaint)))
        pages.set(viewer, page)
        const wrong = await visit(page, screen, places, languageOf(view)).then(
          () => findFaults(page),
          (error: Error) => [error.message],
        )
        for (const fault of [...wrong, ...complaints.splice(0)]) faults.push(`${name}, ${nameOf(view)}: ${fault}`)
        if (shots) await shoot(page, join(shots, slugOf(name)), nameOf(view))
      }
      for (const page of pages.values()) await page.context().close()
    }
    if (shots) writeContactSheet(shots, looks)
    return { acknowledged: looks.length, lost: faults.length, doubled: 0, of: matrix.length, faults }
  } finally {
    await browser.close()
    await product.stop()
  }
}

const languageOf = ({ locale }: View) => LANGUAGES.find((language) => locale!.startsWith(language))!
const nameOf = (view: View) => `${languageOf(view)}-${view.colorScheme}-${view.viewport!.width}`
const slugOf = (name: string) => name.replaceAll(' ', '-').toLowerCase()

async function shoot(page: Page, folder: string, name: string) {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** One page to scroll through: a line of pictures for each screen. */
function writeContactSheet(folder: string, looks: readonly { view: View; name: string }[]) {
  const lines = [...Map.groupBy(looks, ({ name }) => name)].map(([name, of]) => {
    const pictures = of.map(({ view }) => {
      const path = `${slugOf(name)}/${nameOf(view)}.png`
      return `<a href="${path}"><figure><img loading="lazy" src="${path}" alt=""><figcaption>${nameOf(view)}</figcaption></figure></a>`
    })
    return `<h2>${name}</h2><div>${pictures.join('')}</div>`
  })
  const style =
    'body{font:13px sans-serif}div{display:flex;gap:8px;overflow-x:auto}figure{margin:0}img{height:360px;border:1px solid #ccc}'
  writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><style>${style}</style>${lines.join('\n')}`)
}
