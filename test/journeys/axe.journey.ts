import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoSession, demoStands, openConsole } from '../console.ts'
import { DESK, PHONE } from '../page.ts'
import { findFaults, findPlaces, SCREENS, visit, type Viewer } from '../screens.ts'

let found: Awaited<ReturnType<typeof findPlaces>>
beforeAll(async () => {
  await demoStands()
  found = await findPlaces(demoSession)
})

describe.each([
  ['light, English, on a desk', DESK, 'en'],
  ['dark, Vietnamese, on a phone', PHONE, 'vi'],
] as const)('%s', (_, view, language) => {
  const pages = new Map<Viewer, Page>()
  const pageOf = async (viewer: Viewer) => {
    const session = found.sessions[viewer]
    const page = pages.get(viewer) ?? (await openConsole('/healthz', { view, ...(session && { session }), keep: true }))
    pages.set(viewer, page)
    return page
  }

  test.each(Object.entries(SCREENS))('%s can be read and used by everybody', async (_, screen) => {
    const page = await pageOf(screen.as ?? 'demo')
    await visit(page, screen, found.places, language)
    expect(await findFaults(page)).toEqual([])
  })
})

test.each(['/weekly', '/orders'])('%s reads the same in a browser that knows no Temporal', async (path) => {
  const read = async (before?: () => void) => {
    const page = await openConsole(path, { session: demoSession, ...(before && { before }) })
    await page.locator('tr[data-row="0"]').first().waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    if (before) expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false)
    return page.locator('main').innerText()
  }
  const withoutTemporal = await read(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  expect(withoutTemporal).toBe(await read())
})
