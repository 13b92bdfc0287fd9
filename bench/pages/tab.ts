import type { BrowserContext } from 'playwright-core'
import type { Page } from './pages.ts'

const WAIT_MS = 30_000
/** What a screen still does once it is shown is not counted for the next one. */
const REST_MS = 150

/** One coming to a screen. */
export interface Visit {
  /** From asking for the screen to the server's last answer that it waited for. */
  readonly serverMs: number
  readonly shownMs: number
  /** What the page's main thread itself worked, and the server with all else in this process: whatever the machine was doing beside. */
  readonly browserCpuMs: number
  readonly serverCpuMs: number
}

export interface Tab {
  /** By its address, in place of what the tab shows. */
  open(base: string, page: Page): Promise<Visit>
  /** From the screen that is shown, as a link would. */
  go(base: string, page: Page): Promise<Visit>
  close(): Promise<void>
}

export async function openTab(context: BrowserContext): Promise<Tab> {
  const tab = await context.newPage()
  const devtools = await context.newCDPSession(tab)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })

  async function workedMs(): Promise<number> {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1000
  }

  async function measured({ name, shown }: Page, worked: number, begin: () => Promise<number>): Promise<Visit> {
    const [cpu, started] = [process.cpuUsage(), performance.now()]
    const asked = await begin()
    const expression = `(${whenShown})(${JSON.stringify(shown)}, ${WAIT_MS})`
    const { result } = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const shownMs = performance.now() - started
    if (result.value !== true) throw new Error(`${name} did not show ${shown}: ${await tab.textContent('body')}`)
    const { user, system } = process.cpuUsage(cpu)
    const browserCpuMs = (await workedMs()) - worked
    const answered = await tab.evaluate(lastAnswer)
    await tab.waitForTimeout(REST_MS)
    return {
      serverMs: Math.round(Math.max(0, answered - asked)),
      shownMs: Math.round(shownMs),
      browserCpuMs: Math.round(browserCpuMs),
      serverCpuMs: Math.round((user + system) / 1000),
    }
  }

  return {
    // A document of its own begins to count anew.
    open: (base, page) =>
      measured(page, 0, async () => {
        await tab.goto(`${base}${page.path}`, { waitUntil: 'commit' })
        return 0
      }),
    // The router hears of it as of a click on a link.
    go: async (base, page) => measured(page, await workedMs(), () => tab.evaluate(goTo, `${base}${page.path}`)),
    close: () => tab.close(),
  }
}

/** Waits in the page itself until something is drawn there: asking again and again from outside would take its time. */
function whenShown(selector: string, waitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let asked = false
    const look = () => {
      asked = false
      if (document.querySelector(selector)?.checkVisibility()) done(true)
    }
    const soon = () => {
      if (!asked) requestAnimationFrame(look)
      asked = true
    }
    const observer = new MutationObserver(soon)
    const timer = setTimeout(() => done(false), waitMs)
    const done = (shown: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(shown)
    }
    observer.observe(document, { childList: true, subtree: true, attributes: true })
    soon()
  })
}

/** When the server's last answer was there, on the clock of the page. */
function lastAnswer(): number {
  const answers = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/api/'))
  return Math.max(0, ...answers.map((entry) => entry.startTime + entry.duration))
}

/** Also empties the list of answers, which holds only so many. */
function goTo(address: string): number {
  performance.clearResourceTimings()
  const now = performance.now()
  history.pushState(null, '', address)
  return now
}
