import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, dayAfter } from '../day.ts'
import { type FileRef, type PersonRef, personRef } from '../field/index.ts'
import type { Day } from '../values.ts'
import type { Actor } from './actor.ts'
import type { Case } from './case.ts'
import { applicant, calendar, freshCase, grantProcedure, li, stranger, wang, zhang } from './example.ts'
import { clockOf, lapseOf, offers, perform, reachedBy, readersOf, SYSTEM, sentences, standingOf } from './index.ts'
import { publish } from './notice.ts'

const deputy: Actor = {
  ...stranger,
  id: 'u9',
  name: '赵六',
  enterprise: null,
  deputises: [{ absent: zhang, from: '2026-06-10' as Day, to: '2026-06-20' as Day }],
}
const actors = [applicant, stranger, zhang, li, wang, deputy, SYSTEM]
const form = 'sha256:aa 申请表.pdf' as FileRef
const desk = personRef('post:gx1', '高新科经办岗')

/** What the test gives with each action; always complete, so that a refusal is about the case and the person. */
const inputs: { readonly [name: string]: object } = {
  handIn: { form },
  sendBack: { reason: '缺章' },
  refuse: { reason: '不符' },
  withdraw: { reason: '不办了' },
  hearAgain: { reason: '复核' },
  grant: { amount: '10' },
  transfer: { to: desk },
  countersign: { with: [personRef('u3', '王五')] },
  opine: { agrees: '同意' },
  supervise: { demand: '尽快' },
  suspend: { reason: '等待' },
  archive: { scan: `sha256:${'0'.repeat(64)} 盖章审批表.pdf` },
}
const names = Object.keys(grantProcedure.actions).filter((name) => name !== 'direct')

const moves: { readonly [name: string]: { readonly from: readonly string[]; readonly to: string } } = {
  handIn: { from: ['draft', 'returned'], to: 'handedIn' },
  accept: { from: ['handedIn'], to: 'accepted' },
  sendBack: { from: ['handedIn', 'accepted'], to: 'returned' },
  publicise: { from: ['accepted'], to: 'noticed' },
  grant: { from: ['noticed'], to: 'granted' },
  refuse: { from: ['handedIn', 'accepted', 'noticed'], to: 'refused' },
  withdraw: { from: ['draft', 'handedIn', 'returned', 'accepted'], to: 'withdrawn' },
  lapse: { from: ['returned'], to: 'withdrawn' },
  hearAgain: { from: ['refused', 'granted'], to: 'accepted' },
}
const limits: { readonly [state: string]: number } = { handedIn: 5, accepted: 10, returned: 3 }
const ended = (state: string) => ['granted', 'refused', 'withdrawn'].includes(state)

/** The same procedure as a child would write it: a few variables, one day after the other. */
class Model {
  state = 'draft'
  assigned: string | null = null
  acceptedBy = new Set<string>()
  suspended = false
  awaited: readonly PersonRef[] = []
  running = false
  used = 0
  late = false
  held: { state: string; used: number; late: boolean } | null = null
  noticeDays = 0
  today: Day
  steps = 0
  reached: { [state: string]: Day } = {}

  constructor(today: Day) {
    this.today = today
  }

  /** The days until `day` pass, one by one. */
  pass(day: Day): void {
    while (this.today < day) {
      this.today = dayAfter(this.today)
      if (calendar.isWorkday(this.today)) this.noticeDays += 1
      if (!this.running) continue
      if (this.used >= (limits[this.state] ?? Number.POSITIVE_INFINITY)) this.late = true
      if (calendar.isWorkday(this.today)) this.used += 1
    }
  }

  /** On the last day of the notice nothing is released; the day after, weekend or not, it is. */
  noticeOver(noticed: Day): boolean {
    let [left, day] = [5, noticed]
    while (left > 0) {
      day = dayAfter(day)
      if (calendar.isWorkday(day)) left -= 1
    }
    return this.today > day
  }

  is(who: 'owner' | 'office' | 'chief' | 'assigned' | 'system', { id }: Actor): boolean {
    const people = [id, ...(id === 'u9' && this.today >= '2026-06-10' && this.today <= '2026-06-20' ? ['u1'] : [])]
    const any = (...ids: string[]) => people.some((one) => ids.includes(one))
    if (who === 'owner') return any('e1')
    if (who === 'office') return any('u1', 'u2')
    if (who === 'chief') return any('u3')
    if (who === 'system') return any('system')
    return this.assigned !== null && (any(this.assigned) || (this.assigned === 'post:gx1' && any('u2')))
  }

  allows(name: string, actor: Actor, noticed: Day | null): boolean {
    const is = (...who: Parameters<Model['is']>[0][]) => who.some((one) => this.is(one, actor))
    const open = !ended(this.state)
    switch (name) {
      case 'transfer':
        return open && is('assigned', 'chief')
      case 'countersign':
        return open && is('assigned')
      case 'opine':
        return open && this.awaited.length > 0 && this.is('chief', actor)
      case 'urge':
        return open && is('owner', 'chief')
      case 'supervise':
        return open && is('system', 'chief')
      case 'suspend':
        return open && !this.suspended && is('assigned', 'chief')
      case 'resume':
        return open && this.suspended && is('assigned', 'chief')
      case 'supply':
        return open && is('owner', 'assigned')
      case 'archive':
        return is('office', 'assigned')
    }
    if (!moves[name]?.from.includes(this.state)) return false
    const free = name === 'withdraw' || (!this.suspended && (this.awaited.length === 0 || actor.id === 'system'))
    switch (name) {
      case 'handIn':
        return free && is('owner', 'office')
      case 'accept':
      case 'sendBack':
        return free && is('office')
      case 'publicise':
        return free && is('assigned')
      case 'grant':
        return free && is('chief') && noticed !== null && this.noticeOver(noticed) && !this.acceptedBy.has(actor.id)
      case 'refuse':
      case 'hearAgain':
        return free && is('chief')
      case 'withdraw':
        return is('owner')
      default:
        return free && is('system')
    }
  }

  take(name: string, actor: Actor): void {
    this.steps += 1
    const own = actor.id === 'u9' ? 'u1' : actor.id
    if (name === 'suspend') [this.suspended, this.running] = [true, false]
    if (name === 'resume') [this.suspended, this.running] = [false, this.used >= 0 && this.state !== 'draft']
    if (name === 'transfer') this.assigned = 'post:gx1'
    if (name === 'countersign') this.awaited = [personRef('u3', '王五')]
    if (name === 'opine') this.awaited = []
    const to = moves[name]?.to
    if (to === undefined) return
    if (name === 'accept') {
      this.assigned = own
      for (const id of [actor.id, own]) this.acceptedBy.add(id)
    }
    if (name === 'hearAgain') {
      const kept = Object.keys(this.reached)
      for (const later of kept.slice(kept.indexOf('accepted') + 1))
        if (kept.includes('accepted')) delete this.reached[later]
    }
    this.reached[to] ??= this.today
    const before = { state: this.state, used: this.used, late: this.late }
    const resumed = this.state === 'returned' && this.held?.state === to ? this.held : null
    this.held = to === 'returned' ? before : null
    this.state = to
    this.suspended = false
    this.awaited = []
    this.running = true
    this.used = resumed?.used ?? 0
    this.late = resumed?.late ?? false
  }
}

const command = fc.record({
  name: fc.constantFrom(...names),
  actor: fc.constantFrom(...actors),
  wait: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }) }, fc.integer({ min: 0, max: 20 })),
})
/** Mostly the next sensible thing, so that cases get somewhere; sometimes anything. */
const sensible = fc.oneof(
  fc.record({ name: fc.constant('handIn'), actor: fc.constant(applicant), wait: fc.constant(1) }),
  fc.record({
    name: fc.constantFrom('accept', 'publicise', 'suspend', 'resume'),
    actor: fc.constant(zhang),
    wait: fc.nat(2),
  }),
  fc.record({
    name: fc.constantFrom('grant', 'suspend', 'resume'),
    actor: fc.constant(wang),
    wait: fc.integer({ min: 0, max: 9 }),
  }),
)
/** Half of the stories begin well, so that the far states are lived in as often as the near ones. */
const begun = [
  { name: 'handIn', actor: applicant, wait: 0 },
  { name: 'accept', actor: zhang, wait: 1 },
  { name: 'publicise', actor: zhang, wait: 1 },
]
const story = fc
  .tuple(fc.nat(begun.length), fc.array(fc.oneof({ weight: 2, arbitrary: command }, sensible), { maxLength: 30 }))
  .map(([far, rest]) => [...begun.slice(0, far), ...rest])

describe('any actions by anybody on any days', () => {
  it('leave the case where a naive model says, its clock at the same count, and no step lost', () => {
    const lived = new Set<string>()
    fc.assert(
      fc.property(story, (list) => {
        let day = '2026-06-01' as Day
        let the: Case = freshCase()
        let noticed: Day | null = null
        const model = new Model(day)
        for (const { name, actor, wait } of list) {
          day = addDays(day, wait)
          model.pass(day)
          const at = { day, calendar }
          const allowed = model.allows(name, actor, noticed)
          const offered = offers(grantProcedure, the, actor, at).find((offer) => offer.name === name)
          assert.equal(offered?.may ?? false, allowed, `${name} by ${actor.name} offered in ${model.state}`)
          const outcome = perform(grantProcedure, name as 'handIn', (inputs[name] ?? {}) as never, the, actor, at)
          assert.equal(outcome.done, allowed, `${name} by ${actor.name} in ${model.state} on ${day}`)
          if (!outcome.done) assert.ok(outcome.why[0].message.length > 4 && outcome.why[0].advice.length > 1)
          else {
            model.take(name, actor)
            the = outcome.the
            if (name === 'publicise') {
              noticed = day
              const rows = [{ subject: applicant.enterprise!, cells: ['甲公司'] }]
              const shown = { title: '公示', columns: ['企业'], rows, places: [], first: day }
              the = { ...the, notice: publish(shown, { is: 'notice', workdays: 5 }) }
            }
          }
          const standing = standingOf(grantProcedure, the)
          lived.add(standing.state)
          assert.equal(standing.state, model.state)
          assert.equal(standing.suspended, model.suspended)
          assert.deepEqual(standing.awaited, model.awaited)
          assert.equal(standing.assigned?.split(' ')[0] ?? null, model.assigned)
          assert.equal(the.steps.length, model.steps)
          assert.deepEqual(reachedBy(the.steps), model.reached)
          const clock = clockOf(grantProcedure, the, calendar, day)
          assert.equal(clock.used, model.used, `used in ${model.state} on ${day}`)
          const limit = limits[model.state]
          assert.equal(clock.level === 'overdue', limit !== undefined && model.late, `late in ${model.state} on ${day}`)
          if (clock.due !== null) assert.equal(clock.level === 'overdue', day > clock.due || model.late)
          assert.equal(lapseOf(grantProcedure, the, calendar, day) !== null && clock.level !== 'overdue', false)
        }
        // Kept as JSON and read again, the same steps give the same case.
        const replayed: Case = { ...the, steps: JSON.parse(JSON.stringify(the.steps)) }
        assert.deepEqual(standingOf(grantProcedure, replayed), standingOf(grantProcedure, the))
        assert.deepEqual(clockOf(grantProcedure, replayed, calendar, day), clockOf(grantProcedure, the, calendar, day))
        assert.equal(sentences(grantProcedure, the.steps).length, the.steps.length)
        assert.ok(readersOf(grantProcedure, the).includes(`enterprise:${applicant.enterprise}`))
      }),
      { numRuns: 1_500 },
    )
    assert.deepEqual([...lived].sort(), Object.keys(grantProcedure.states).sort())
  })
})
