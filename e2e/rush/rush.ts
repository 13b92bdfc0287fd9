import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { builtPages } from '../../src/server/http/pages.ts'
import type { Serving } from '../support/serving.ts'
import { type Acknowledged, Applicant } from './applicant.ts'
import { Asker, Measured } from './asker.ts'
import { ADMINISTRATOR, bureau, CLERKS, type Firm, HEAD, PASSWORD, type RushBureau } from './bureau.ts'

export interface RushPlan {
  readonly minutes: number
  /** The part of the firms that sign in meanwhile; the others have earlier in the day. */
  readonly fresh: number
  /** Kills while it runs, every third of the database too. */
  readonly kills: number
}

export interface Rush {
  readonly measured: Measured
  readonly acknowledged: readonly Acknowledged[]
  /** Applications that a clerk sent back, and that were handed in again. */
  readonly sentBack: number
  readonly impatient: number
  /** The most that were handed in within one second. */
  readonly perSecondMax: number
  readonly seconds: number
  readonly downMs: readonly number[]
}

const IMPATIENT_EVERY = 4
const ASKS_EVERY = 5
/** A clerk opens the list, opens a case and decides so often. */
const CLERK_PAUSE_MS = 2_000
const HERE = `bureau=${bureau}`
/** Filling in takes somewhere between these, before the moment of handing in. */
const FILLING_S = [5, 45] as const
const CORRECTING_AT_ONCE = 5
/** So many of a clerk's looks end with a case sent back. */
const SENT_BACK_EVERY = 3

/** The afternoon of a deadline: firms come all the while and hand in mostly at its end; clerks already look at what came. */
export async function rush(server: Serving, { firms }: RushBureau, { minutes, fresh, kills }: RushPlan): Promise<Rush> {
  const measured = new Measured()
  const began = performance.now()
  const script = await firstPage()
  const order = shuffled(firms.length)
  const all = firms.map((firm, place) => {
    // Who is how has nothing to do with when they come.
    const index = order[place] ?? place
    const isFresh = Math.floor((index + 1) * fresh) > Math.floor(index * fresh)
    const manner = { impatient: index % IMPATIENT_EVERY === 0, asks: index % ASKS_EVERY === 0, fresh: isFresh }
    return new Applicant(server.address, measured, firm, { manner, script })
  })
  const moments = momentsOf(all.length, minutes * 60)
  const handedIn: number[] = []
  let open = all.length
  const staff = new Office(server.address, measured)
  const clerks = [...CLERKS, HEAD].map((name) => staff.clerk(name))
  const clock = staff.administrator()
  const killing = killAtTimes(server, kills, minutes * 60_000)
  await Promise.all(
    all.map(async (one, index) => {
      const [early, late] = FILLING_S
      const moment = moments[index] ?? 0
      const arrival = Math.max(0, moment - (early + Math.random() * (late - early)))
      await pause(Math.max(0, arrival * 1000 - (performance.now() - began)))
      await one.come()
      await pause(Math.max(0, moment * 1000 - (performance.now() - began)))
      await one.submit()
      handedIn.push(performance.now())
      open -= 1
    }),
  )
  const seconds = Math.round((performance.now() - began) / 1000)
  await killing
  staff.close()
  await Promise.all([...clerks, clock])
  // What came back late is handed in again after the deadline, as the clerks allow.
  const back = all.filter(({ firm }) => staff.sentBack.has(firm.case))
  for (let from = 0; from < back.length; from += CORRECTING_AT_ONCE)
    await Promise.all(back.slice(from, from + CORRECTING_AT_ONCE).map(correct))
  if (open !== 0) throw new Error(`${open} firms did not come to hand in`)
  return {
    measured,
    acknowledged: all.flatMap(({ acknowledged }) => acknowledged),
    sentBack: back.length,
    impatient: Math.ceil(all.length / IMPATIENT_EVERY),
    perSecondMax: mostPerSecond(handedIn),
    seconds,
    downMs: await killing,
  }
}

async function correct(one: Applicant): Promise<void> {
  if (!(await one.isSentBack())) throw new Error(`${one.firm.name} was sent back, and its page does not say so`)
  await one.submit()
}

/** The numbers up to `count` in an order that is the same in every run. */
function shuffled(count: number): readonly number[] {
  const weight = (index: number) => (Math.sin(index + 1) * 10_000) % 1
  return Array.from({ length: count }, (_, index) => index).sort((a, b) => weight(a) - weight(b))
}

/** What a browser that has never been here loads before its first screen; nothing where the pages are not built. */
async function firstPage(): Promise<readonly string[]> {
  const page = await readFile(`${builtPages}/index.html`, 'utf8').catch(() => '')
  return ['/sign-in', ...[...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)]
}

/** Moments of handing in, in seconds: one half evenly, the other in the last quarter, where there are five times as many. */
function momentsOf(count: number, seconds: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count
    return seconds * (index % 2 === 0 ? part : 1 - (1 - part) / 4)
  })
}

function mostPerSecond(moments: readonly number[]): number {
  const seconds = new Map<number, number>()
  for (const moment of moments)
    seconds.set(Math.floor(moment / 1000), (seconds.get(Math.floor(moment / 1000)) ?? 0) + 1)
  return Math.max(0, ...seconds.values())
}

/** Kills at times spread over the rush. Resolves with how long nobody was answered each time. */
async function killAtTimes(server: Serving, kills: number, ms: number): Promise<readonly number[]> {
  const down: number[] = []
  for (let kill = 1; kill <= kills; kill++) {
    await pause((ms / (kills + 1)) * (0.7 + Math.random() * 0.6))
    const killed = performance.now()
    await server.kill(kill % 3 === 0 ? 'both' : 'server')
    await server.start()
    down.push(Math.round(performance.now() - killed))
  }
  return down
}

/** Those inside, at work while the firms hand in. */
class Office {
  /** Cases that were sent back, and told so. */
  readonly sentBack = new Set<string>()
  readonly #address: string
  readonly #measured: Measured
  #closed = false

  constructor(address: string, measured: Measured) {
    this.#address = address
    this.#measured = measured
  }

  close(): void {
    this.#closed = true
  }

  /** Looks at the list, opens what came first, and sends it back. */
  async clerk(name: string): Promise<void> {
    const asker = new Asker(this.#address, this.#measured, { name, password: PASSWORD })
    await asker.signIn()
    for (let turn = 0; !this.#closed; turn++) {
      await asker.ask('overview (clerk)', 'GET', `/api/cases/overview?${HERE}`)
      const list = await asker.ask(
        'list (clerk)',
        'GET',
        `/api/cases?${HERE}&list=mine&register=recognition&state=declared&limit=50`,
      )
      const cases = (list as { cases: readonly { record: string }[] }).cases
      const fresh = cases.filter(({ record }) => !this.sentBack.has(record))
      const chosen = fresh[Math.floor(Math.random() * fresh.length)]?.record
      if (chosen !== undefined) await asker.ask('case (clerk)', 'GET', `/api/cases/recognition/${chosen}?${HERE}`)
      if (chosen !== undefined && turn % SENT_BACK_EVERY === 0) {
        this.sentBack.add(chosen)
        const body = { form: { reason: { text: '申请书缺少第三页' } }, key: `rectify-${name}-${turn}` }
        const answer = await asker.ask(
          'send back (clerk)',
          'POST',
          `/api/cases/recognition/${chosen}/rectify?${HERE}`,
          body,
        )
        if ((answer as { done: boolean }).done !== true) this.sentBack.delete(chosen)
      }
      await pause(CLERK_PAUSE_MS)
    }
  }

  /** Has the clock's work done again and again, on top of its times. */
  async administrator(): Promise<void> {
    const asker = new Asker(this.#address, this.#measured, { name: ADMINISTRATOR, password: PASSWORD })
    await asker.signIn()
    while (!this.#closed) {
      for (const duty of DUTIES) await asker.ask('clock (administrator)', 'POST', `/api/system/duties/${duty}?${HERE}`)
      await pause(CLERK_PAUSE_MS)
    }
    for (const duty of DUTIES) await this.#lastTime(asker, duty)
  }

  /** Has a duty done once more, and waits for its end: one that a killed server was at is left to it for a while. */
  async #lastTime(asker: Asker, duty: string): Promise<void> {
    const asked = Date.now()
    await asker.ask('clock (administrator)', 'POST', `/api/system/duties/${duty}?${HERE}`)
    for (;;) {
      const duties = await asker.ask('clock (administrator)', 'GET', `/api/system/duties?${HERE}`)
      const found = (duties as readonly DutyTold[]).find(({ name }) => name === duty)
      if (found?.last.some(({ state, startedAt }) => state === 'completed' && Date.parse(startedAt ?? '') > asked))
        return
      await pause(CLERK_PAUSE_MS)
    }
  }
}

const DUTIES = ['lapses', 'reminders'] as const

interface DutyTold {
  readonly name: string
  readonly last: readonly { readonly state: string; readonly startedAt: string | null }[]
}

/** The same requests of a few firms while nobody else is there, one firm after the other. */
export async function idle(address: string, firms: readonly Firm[]): Promise<Pick<Rush, 'measured' | 'acknowledged'>> {
  const measured = new Measured()
  const acknowledged: Acknowledged[] = []
  const script = await firstPage()
  for (const [index, firm] of firms.entries()) {
    const one = new Applicant(address, measured, firm, {
      manner: { impatient: false, asks: true, fresh: index % 2 === 0 },
      script,
    })
    await one.come()
    await one.submit()
    acknowledged.push(...one.acknowledged)
    if (index % 10 === 9) await pause(100)
  }
  return { measured, acknowledged }
}
