import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { AxeResults } from 'axe-core'
import { pages } from '../../bench/pages/pages.ts'
import { BUREAU } from '../../sample/places.ts'
import { loadSample } from '../../src/server/office/sample.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { type Fill, PASSWORD, type Product, signIn, startProduct } from '../support/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SETTLED_MS = 300
/** The books of this test begin today. */
const screens = pages.filter(({ path }) => !path.includes('asOf'))

const books = [
  { name: 'a small office', bureau: district, fill: makeOffice },
  // With something in every place.
  {
    name: 'the sample bureau',
    bureau: BUREAU.code,
    fill: (store, folder) => loadSample(store, folderFiles(join(folder, 'files'))),
  },
] as const satisfies readonly { readonly name: string; readonly bureau: string; readonly fill: Fill }[]

for (const { name: office, bureau, fill } of books)
  describe(`every screen of ${office}, to somebody who does not see or point`, { skip: cannotRun }, () => {
    let product: Product

    before(async () => {
      product = await startProduct(fill)
    })

    after(() => product?.stop())

    for (const [name, viewport] of [
      ['a desk', DESKTOP],
      ['a phone', PHONE],
    ] as const) {
      it(`violates none of the rules that can be checked, on ${name}`, async () => {
        // A browser of today: what checks the rules is not made for the offices' old ones.
        const page = await product.browser.newPage({ viewport, locale: 'zh-CN', isMobile: viewport === PHONE })
        await page.goto(`${product.server.address}/${bureau}`)
        await signIn(page, PASSWORD)
        await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
        const found: string[] = []
        for (const { name: screen, path } of screens) {
          await page.goto(`${product.server.address}/${bureau}${path}`, { waitUntil: 'networkidle' })
          await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' })
          await page.waitForTimeout(SETTLED_MS)
          await page.evaluate(`${axe}; 0`)
          const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
          for (const { id, help, nodes } of violations)
            found.push(
              `${screen}: ${id}, ${help}: ${nodes
                .map(({ html }) => html.slice(0, 160))
                .slice(0, 3)
                .join(' | ')} (${nodes.length})`,
            )
        }
        assert.deepEqual(found, [])
        await page.close()
      })
    }
  })
