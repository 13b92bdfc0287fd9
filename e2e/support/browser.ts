import { existsSync } from 'node:fs'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { builtPages } from '../../src/server/http/pages.ts'

const CHROMIUM = process.env.KECHUANG_CHROMIUM ?? '/usr/bin/chromium'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const DESKTOP = { width: 1440, height: 900 } as const
export const PHONE = { width: 390, height: 844 } as const

/** Why the tests in the browser cannot run here; `false` where they can. */
export const cannotRun: string | false = !existsSync(CHROMIUM)
  ? `没有浏览器 ${CHROMIUM}；可用 KECHUANG_CHROMIUM 指明`
  : existsSync(builtPages)
    ? false
    : '界面尚未生成，请先运行 npm run build'

export function openBrowser(): Promise<Browser> {
  // Without a locale that knows Chinese, Chromium calls every file with a Chinese name "download".
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
}

/** What the page did that it should not: said something on the console, failed, or asked a foreign host. */
export interface Watched {
  readonly page: Page
  readonly complaints: string[]
}

export async function openPage(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Watched> {
  const phone = viewport.width < 768
  const context = await browser.newContext({ viewport, locale: 'zh-CN', isMobile: phone, hasTouch: phone })
  const page = await context.newPage()
  // Office browsers stand at Chromium 88, which has none of these.
  await page.addInitScript(asInChromium88)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      complaints.push(`asked ${url}`)
  })
  return { page, complaints }
}

function asInChromium88(): void {
  for (const [of, names] of [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [globalThis, ['structuredClone', 'reportError', 'scheduler', 'navigation']],
    [crypto, ['randomUUID']],
    [AbortSignal, ['timeout', 'any']],
  ] as const) {
    for (const name of names) Reflect.deleteProperty(of, name)
    if (of === crypto) Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
  }
}

/** Fills in a form by its labels; each field is left, so that it says what it thinks of the text. */
export async function fillIn(form: Locator, told: { readonly [field: string]: string }): Promise<void> {
  for (const [field, text] of Object.entries(told)) {
    const input = form.getByLabel(field, { exact: true })
    await input.fill(text)
    await input.press('Tab')
  }
}
