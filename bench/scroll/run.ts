import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { median } from '../median.ts'
import { type Served, served } from '../pages/served.ts'

/** What script, style and layout may take of a frame, at sixty a second. */
const WORK_MS_MAX = 16
const SLOW_MS = 50
const FRAMES = 240
const STEPS = 60
/** Three rows, as a wheel turns; more than a page of rows, as a scrollbar is drawn. */
const WHEEL_PX = 96
const DRAWN_PX = 6_400
const WAIT_MS = 30_000
const SETTLED_MS = 1_500

interface Timing {
  readonly list: string
  /** Script, style and layout of a frame in motion, in the main thread, on average. */
  readonly frameMs: number
  /** Of one step and all that follows from it: the scrolling, the rows read, the lines written again. */
  readonly workMs: number
  readonly workP95Ms: number
  /** Steps whose work alone took longer than 50 ms, and frames that came later than that for any reason. */
  readonly slowWork: number
  readonly slowFrames: number
  readonly scriptMs: number
  readonly styleMs: number
  readonly layoutMs: number
}

/**
 * How smoothly long lists scroll: 240 frames, each a screenful further down, with Chromium painting by itself:
 * [--postings 1e6] [--only patent] [--profile FILE] [--json FILE]. With [--data FOLDER] the books are kept there.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1e6' },
      data: { type: 'string' },
      only: { type: 'string', default: '' },
      profile: { type: 'string' },
      json: { type: 'string' },
    },
  })
  await served(values, async (product) => {
    const timings: Timing[] = []
    const loadBefore = loadavg()[0]
    for (const register of ['enterprise', 'patent'].filter((name) => name.includes(values.only))) {
      for (const [name, step] of [
        ['滚轮', WHEEL_PX],
        ['拖滚动条', DRAWN_PX],
      ] as const)
        timings.push(await scroll(product, register, name, step, values.profile))
    }
    console.log(`load ${loadBefore?.toFixed(1)} to ${loadavg()[0]?.toFixed(1)}\n\n${table(timings)}`)
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ loadBefore, timings }, null, 2)}\n`)
  })
}

async function scroll(
  { come, address, large }: Served,
  register: string,
  name: string,
  step: number,
  profile: string | undefined,
): Promise<Timing> {
  const context = await come()
  try {
    const page = await context.newPage()
    await page.goto(`${address}/${large.bureau}/registers/${register}`)
    await page.locator('[role=row] [role=gridcell]').first().waitFor({ timeout: WAIT_MS })
    await page.waitForTimeout(SETTLED_MS)
    const devtools = await context.newCDPSession(page)
    // In the time of the thread itself, whatever else the machine is doing.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    if (profile !== undefined) await startProfile(devtools)
    const start = await workSoFar(devtools)
    const frames = await follow(page, step)
    const moved = await workSoFar(devtools)
    if (profile !== undefined) await endProfile(devtools, `${profile}-${register}-${step}.cpuprofile`)
    await page.waitForTimeout(SETTLED_MS)
    const works: Work[] = []
    for (let at = 0; at < STEPS; at++) {
      const before = await workSoFar(devtools)
      await scrollOnce(page, step)
      const after = await workSoFar(devtools)
      works.push({
        script: after.script - before.script,
        style: after.style - before.style,
        layout: after.layout - before.layout,
      })
    }
    const whole = works.map(sum).sort((a, b) => a - b)
    return {
      list: `${register}，${name}`,
      frameMs: round((sum(moved) - sum(start)) / FRAMES),
      workMs: round(median(whole)),
      workP95Ms: round(whole[Math.floor(whole.length * 0.95)] ?? 0),
      slowWork: whole.filter((ms) => ms > SLOW_MS).length,
      slowFrames: frames.filter((ms) => ms > SLOW_MS).length,
      scriptMs: round(median(works.map(({ script }) => script))),
      styleMs: round(median(works.map(({ style }) => style))),
      layoutMs: round(median(works.map(({ layout }) => layout))),
    }
  } finally {
    await context.close()
  }
}

/** One frame after the other, each scrolled further: how long each was on the screen. */
function follow(page: Page, step: number): Promise<number[]> {
  return page.evaluate(
    async ([count, px]) => {
      const frame = document.querySelector('.grid-scroll')
      if (frame === null) throw new Error('no grid')
      const shown = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      const frames: number[] = []
      let last = await shown()
      for (let at = 0; at < count; at++) {
        frame.scrollTop += px
        const now = await shown()
        frames.push(now - last)
        last = now
      }
      return frames
    },
    [FRAMES, step] as const,
  )
}

/** Scrolls once and waits until what that brings about has been drawn. */
function scrollOnce(page: Page, step: number): Promise<void> {
  return page.evaluate(async (px) => {
    const frame = document.querySelector('.grid-scroll')
    if (frame === null) throw new Error('no grid')
    frame.scrollTop += px
    for (let drawn = 0; drawn < 2; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, step)
}

interface Work {
  readonly script: number
  readonly style: number
  readonly layout: number
}

async function workSoFar(devtools: CDPSession): Promise<Work> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const ms = (of: string) => (metrics.find(({ name }) => name === of)?.value ?? 0) * 1000
  return { script: ms('ScriptDuration'), style: ms('RecalcStyleDuration'), layout: ms('LayoutDuration') }
}

function sum({ script, style, layout }: Work): number {
  return script + style + layout
}

async function startProfile(devtools: CDPSession): Promise<void> {
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.setSamplingInterval', { interval: 500 })
  await devtools.send('Profiler.start')
}

async function endProfile(devtools: CDPSession, file: string): Promise<void> {
  const { profile } = await devtools.send('Profiler.stop')
  await writeFile(file, JSON.stringify(profile))
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}

function table(timings: readonly Timing[]): string {
  const rows = timings.map(
    ({ list, frameMs, workMs, workP95Ms, slowWork, slowFrames, scriptMs, styleMs, layoutMs }) =>
      `| ${list} | ${frameMs} | ${workMs} | ${workP95Ms} | ${slowWork} | ${slowFrames} | ${scriptMs} | ${styleMs} | ${layoutMs} | ${frameMs <= WORK_MS_MAX ? 'held' : 'MISSED'} |`,
  )
  return [
    `| list | a frame, ms | a step, ms | 95th, ms | steps > ${SLOW_MS} ms | frames > ${SLOW_MS} ms | script | style | layout | a frame ≤ ${WORK_MS_MAX} ms |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
