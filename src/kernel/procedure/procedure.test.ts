import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FileRef } from '../field/index.ts'
import { personRef } from '../field/index.ts'
import { officialCalendar } from '../officialDays.ts'
import type { AreaCode } from '../values.ts'
import { postingsOf } from '../version.ts'
import type { Actor } from './actor.ts'
import type { Case } from './case.ts'
import {
  applicant,
  calendar,
  carriedArea,
  day,
  freshCase,
  grant,
  grantProcedure,
  li,
  stranger,
  wang,
  zhang,
} from './example.ts'
import {
  clockOf,
  gapsOf,
  lapseOf,
  type Outcome,
  offers,
  perform,
  performAll,
  procedure,
  readersOf,
  role,
  SYSTEM,
  sentences,
  standingOf,
} from './index.ts'
import { publish } from './notice.ts'

const form = 'sha256:aa 申请表.pdf' as FileRef
type Names = keyof typeof grantProcedure.actions & string

/** Success and refusal share their set-up: the same walk, to the point where one of them is asked. */
function walk(the: Case, ...steps: readonly (readonly [Names, object, Actor, string])[]): Case {
  return steps.reduce((at, [name, input, actor, on]) => {
    const outcome = perform(grantProcedure, name, input as never, at, actor, { day: day(on), calendar })
    assert.ok(outcome.done, outcome.done ? '' : outcome.why.map(({ message }) => message).join())
    return outcome.the
  }, the)
}

const handedIn = walk(freshCase(), ['handIn', { form }, applicant, '2026-06-01'])
const accepted = walk(handedIn, ['accept', {}, zhang, '2026-06-02'])
const state = (the: Case) => standingOf(grantProcedure, the).state
const why = (outcome: Outcome) => (outcome.done ? [] : outcome.why.map(({ code }) => code))

describe('an action', () => {
  it('moves the case, keeps what was given with it, and tells whom it concerns', () => {
    const outcome = perform(grantProcedure, 'sendBack', { reason: '缺盖章' }, accepted, zhang, {
      day: day('2026-06-03'),
      calendar,
    })
    assert.ok(outcome.done)
    assert.equal(state(outcome.the), 'returned')
    assert.deepEqual(outcome.messages, [{ to: 'owner', text: '设备补助需要补正：缺盖章' }])
    assert.equal(accepted.steps.length, 2)
  })

  it('is refused to whom it is not given, with who may', () => {
    const at = { day: day('2026-06-02'), calendar }
    assert.deepEqual(why(perform(grantProcedure, 'accept', { opinion: null }, handedIn, stranger, at)), ['case.who'])
    const refused = perform(grantProcedure, 'accept', { opinion: null }, handedIn, wang, at)
    assert.ok(!refused.done)
    assert.match(refused.why[0].message, /受理由经办人办理/)
  })

  it('is refused where the case is not, and says what can be done instead', () => {
    const refused = perform(grantProcedure, 'accept', { opinion: null }, accepted, zhang, {
      day: day('2026-06-03'),
      calendar,
    })
    assert.ok(!refused.done)
    assert.equal(refused.why[0].message, '该件现为「已受理」，不能受理')
    assert.match(refused.why[0].advice, /退回补正、公示/)
  })

  it('says what happened since somebody looked, and lets pass what does not move the case', () => {
    const at = { day: day('2026-06-03'), calendar, seen: 1 }
    const stale = perform(grantProcedure, 'refuse', { reason: '不符' }, accepted, wang, at)
    assert.deepEqual(why(stale), ['case.moved'])
    assert.ok(!stale.done)
    assert.deepEqual(stale.meanwhile, ['2026年6月2日，张三受理，转为「已受理」'])
    const urged = walk(accepted, ['urge', { note: '请抓紧' }, applicant, '2026-06-03'])
    assert.ok(perform(grantProcedure, 'refuse', { reason: '不符' }, urged, wang, { ...at, seen: 2 }).done)
  })

  it('sent twice by an impatient finger is taken once', () => {
    const at = { day: day('2026-06-01'), calendar, key: 'k1' }
    const first = perform(grantProcedure, 'handIn', { form }, freshCase(), applicant, at)
    assert.ok(first.done)
    const again = perform(grantProcedure, 'handIn', { form }, first.the, applicant, { ...at, seen: 0 })
    assert.ok(again.done && again.repeated)
    assert.equal(again.the.steps.length, 1)
  })

  it('takes no field that it does not fill and lacks none that it asks', () => {
    const at = { day: day('2026-06-03'), calendar }
    const smuggled = { reason: '缺章', grantedOn: '2026-06-03' }
    assert.deepEqual(why(perform(grantProcedure, 'sendBack', smuggled, accepted, zhang, at)), ['case.input'])
    assert.deepEqual(why(perform(grantProcedure, 'sendBack', { reason: ' ' }, accepted, zhang, at)), ['case.input'])
  })

  it('waits for its materials, which may come with it or before', () => {
    const at = { day: day('2026-06-01'), calendar }
    const lacking = perform(grantProcedure, 'handIn', {}, freshCase(), applicant, at)
    assert.ok(!lacking.done)
    assert.equal(lacking.why[0].message, '缺少材料：申请表')
    assert.ok(perform(grantProcedure, 'handIn', { form }, freshCase(), applicant, at).done)
  })

  it('keeps the order of days', () => {
    const input = { opinion: null }
    const early = { day: day('2026-06-03'), on: day('2026-05-30'), calendar }
    assert.deepEqual(why(perform(grantProcedure, 'accept', input, handedIn, zhang, early)), ['case.day'])
    const tomorrow = { day: day('2026-06-03'), on: day('2026-06-04'), calendar }
    assert.deepEqual(why(perform(grantProcedure, 'accept', input, handedIn, zhang, tomorrow)), ['case.day'])
  })

  it('answers unknown with the missing fact, not met with the reason', () => {
    const at = { day: day('2026-06-03'), calendar }
    const unknown = perform(
      grantProcedure,
      'publicise',
      {},
      { ...accepted, record: { ...accepted.record, kind: null } },
      zhang,
      at,
    )
    assert.ok(!unknown.done)
    assert.deepEqual([unknown.why[0].kind, unknown.why[0].message], ['unknown', '「类别已定」无法判断：缺少类别'])
    const other = perform(
      grantProcedure,
      'publicise',
      {},
      { ...accepted, record: { ...accepted.record, kind: '乙' } },
      zhang,
      at,
    )
    assert.ok(!other.done)
    assert.deepEqual([other.why[0].kind, other.why[0].message], ['notMet', '「类别已定」不满足：乙类不公示'])
  })

  it('entered later is judged as of the day on which it was done', () => {
    const noticed = { ...walk(accepted, ['publicise', {}, zhang, '2026-06-03']), notice: theNotice() }
    const input = { amount: '10', opinion: null }
    const late = { day: day('2026-07-01'), calendar }
    assert.deepEqual(why(perform(grantProcedure, 'grant', input, noticed, wang, { ...late, on: day('2026-06-10') })), [
      'case.notice',
    ])
    assert.ok(perform(grantProcedure, 'grant', input, noticed, wang, { ...late, on: day('2026-06-11') }).done)
  })

  it('throws where no such action is declared: a fault, never a refusal', () => {
    assert.throws(() =>
      perform(grantProcedure, 'constructor' as never, {} as never, accepted, zhang, {
        day: day('2026-06-03'),
        calendar,
      }),
    )
    assert.throws(() =>
      perform(grantProcedure, 'fly' as never, {} as never, accepted, zhang, { day: day('2026-06-03'), calendar }),
    )
  })
})

describe('what a person is offered', () => {
  const at = { day: day('2026-06-03'), calendar }
  it('is every action that leads on, with the words of a refusal where it is not theirs', () => {
    const offered = offers(grantProcedure, accepted, zhang, at)
    const mine = offered.filter(({ may }) => may).map(({ label }) => label)
    assert.deepEqual(mine, ['退回补正', '公示', '转办', '会签', '中止', '补交材料', '归入扫描件', '直接登记结果'])
    const refuse = offered.find(({ name }) => name === 'refuse')
    assert.equal(refuse?.why[0]?.message, '不予批准由负责人或法规科办理')
  })

  it('names the form and the materials still missing', () => {
    const [offer] = offers(grantProcedure, freshCase(), applicant, at)
    assert.deepEqual([offer?.label, offer?.lacking, offer?.leadsTo], ['提交', ['申请表'], '已提交'])
  })

  it('is nothing for a stranger', () => {
    assert.deepEqual(
      offers(grantProcedure, accepted, stranger, at).filter(({ may }) => may),
      [],
    )
  })

  it('agrees with what is then performed', () => {
    for (const actor of [applicant, stranger, zhang, li, wang])
      for (const { name, may } of offers(grantProcedure, accepted, actor, at)) {
        const outcome = perform(grantProcedure, name as Names, {} as never, accepted, actor, at)
        const blocked = why(outcome).some((code) => code !== 'case.input' && code !== 'case.materials')
        assert.equal(may, !blocked, `${actor.name} ${name}`)
      }
  })
})

describe('people', () => {
  it('act for an absent colleague while the delegation lasts, and the history says so', () => {
    const deputy: Actor = {
      ...stranger,
      id: 'u9',
      name: '赵六',
      enterprise: null,
      deputises: [{ absent: zhang, from: day('2026-06-02'), to: day('2026-06-03') }],
    }
    const late = perform(grantProcedure, 'accept', { opinion: null }, handedIn, deputy, {
      day: day('2026-06-04'),
      calendar,
    })
    assert.deepEqual(why(late), ['case.who'])
    const done = walk(handedIn, ['accept', {}, deputy, '2026-06-03'])
    assert.equal(sentences(grantProcedure, done.steps)[1], '2026年6月3日，赵六代张三受理，转为「已受理」。')
    assert.deepEqual(standingOf(grantProcedure, done).assigned, 'u1 张三')
  })

  it('hold work through their posts', () => {
    const given = walk(accepted, [
      'transfer',
      { to: personRef('post:gx1', '高新科经办岗'), reason: null },
      zhang,
      '2026-06-03',
    ])
    assert.ok(perform(grantProcedure, 'publicise', {}, given, li, { day: day('2026-06-04'), calendar }).done)
    assert.deepEqual(
      why(perform(grantProcedure, 'publicise', {}, given, zhang, { day: day('2026-06-04'), calendar })),
      ['case.who'],
    )
  })

  it('who accepted may not also approve, not even for somebody else', () => {
    const both: Actor = { ...zhang, roles: ['经办人', '负责人'] }
    const noticed = { ...walk(accepted, ['publicise', {}, zhang, '2026-06-03']), notice: theNotice() }
    const at = { day: day('2026-07-01'), calendar }
    assert.deepEqual(why(perform(grantProcedure, 'grant', { amount: '10', opinion: null }, noticed, both, at)), [
      'case.apart',
    ])
    const deputy: Actor = { ...zhang, deputises: [{ absent: wang, from: day('2026-06-01'), to: day('2026-12-31') }] }
    assert.deepEqual(why(perform(grantProcedure, 'grant', { amount: '10', opinion: null }, noticed, deputy, at)), [
      'case.apart',
    ])
    assert.ok(perform(grantProcedure, 'grant', { amount: '10', opinion: null }, noticed, wang, at).done)
  })

  it('read a case because it is theirs: its firm, its street, who holds it, who is asked about it', () => {
    const firmAndStreet = ['enterprise:91350100M000100Y43', 'area:990101001']
    assert.deepEqual(readersOf(grantProcedure, handedIn), firmAndStreet)
    const asked = walk(accepted, [
      'countersign',
      { with: [personRef('u2', '李四')], question: null },
      zhang,
      '2026-06-03',
    ])
    assert.deepEqual(readersOf(grantProcedure, asked), [...firmAndStreet, 'person:u1', 'person:u2'])
  })
})

describe('会签', () => {
  const asked = walk(accepted, [
    'countersign',
    { with: [personRef('u2', '李四'), personRef('u3', '王五')], question: null },
    zhang,
    '2026-06-03',
  ])
  const at = { day: day('2026-06-04'), calendar }

  it('holds the case until everybody asked has answered', () => {
    const early = perform(grantProcedure, 'publicise', {}, asked, zhang, at)
    assert.ok(!early.done)
    assert.equal(early.why[0].message, '会签未完成，还差李四、王五')
    const one = walk(asked, ['opine', { agrees: '同意', opinion: null }, li, '2026-06-04'])
    assert.deepEqual(why(perform(grantProcedure, 'publicise', {}, one, zhang, at)), ['case.countersign'])
    const all = walk(one, ['opine', { agrees: '不同意', opinion: '金额偏高' }, wang, '2026-06-04'])
    assert.ok(perform(grantProcedure, 'publicise', {}, all, zhang, at).done)
    assert.equal(sentences(grantProcedure, all.steps).at(-1), '2026年6月4日，王五会签不同意（说明：金额偏高）。')
  })

  it('is answered by whom it asks and nobody else, once', () => {
    const input = { agrees: '同意' as const, opinion: null }
    assert.deepEqual(why(perform(grantProcedure, 'opine', input, asked, zhang, at)), ['case.who'])
    const once = walk(asked, ['opine', input, li, '2026-06-04'])
    assert.deepEqual(why(perform(grantProcedure, 'opine', input, once, li, at)), ['case.who'])
  })

  it('does not keep the applicant from withdrawing', () => {
    assert.equal(state(walk(asked, ['withdraw', { reason: '不办了' }, applicant, '2026-06-04'])), 'withdrawn')
  })
})

describe('the clock', () => {
  const clock = (the: Case, on: string) => clockOf(grantProcedure, the, calendar, day(on))

  it('counts working days from the day after, over a holiday', () => {
    const the = walk(freshCase(), ['handIn', { form }, applicant, '2026-06-17'])
    const { due, used, left, level } = clock(the, '2026-06-23')
    assert.deepEqual({ due, used, left, level }, { due: '2026-06-25', used: 3, left: 2, level: 'near' })
    assert.equal(clock(the, '2026-06-25').level, 'near')
    assert.equal(clock(the, '2026-06-26').level, 'overdue')
  })

  it('stands still while the case is suspended and runs on with what was left', () => {
    const held = walk(accepted, ['suspend', { reason: '等待鉴定' }, zhang, '2026-06-05'])
    assert.deepEqual([clock(held, '2026-06-30').used, clock(held, '2026-06-30').due], [3, null])
    assert.deepEqual(why(perform(grantProcedure, 'publicise', {}, held, zhang, { day: day('2026-06-08'), calendar })), [
      'case.suspended',
    ])
    const on = walk(held, ['resume', { note: null }, zhang, '2026-06-29'])
    assert.equal(clock(on, '2026-06-30').used, 4)
    assert.equal(clock(on, '2026-06-30').due, '2026-07-08')
  })

  it('stands still while the applicant mends, whose own time runs meanwhile', () => {
    const back = walk(handedIn, ['sendBack', { reason: '缺章' }, zhang, '2026-06-04'])
    assert.deepEqual([clock(back, '2026-06-05').limit, clock(back, '2026-06-05').used], [3, 1])
    const again = walk(back, ['handIn', {}, applicant, '2026-06-09'])
    assert.equal(clock(again, '2026-06-10').used, 4)
    assert.equal(clock(again, '2026-06-10').due, '2026-06-11')
  })

  it('fires what the limit names, once', () => {
    const back = walk(handedIn, ['sendBack', { reason: '缺章' }, zhang, '2026-06-02'])
    assert.equal(lapseOf(grantProcedure, back, calendar, day('2026-06-05')), null)
    assert.deepEqual(lapseOf(grantProcedure, back, calendar, day('2026-06-08')), { action: 'lapse', on: '2026-06-06' })
    assert.equal(state(walk(back, ['lapse', {}, SYSTEM, '2026-06-08'])), 'withdrawn')
    const waiting = handedIn
    assert.equal(lapseOf(grantProcedure, waiting, calendar, day('2026-06-30'))?.action, 'supervise')
    const watched = walk(waiting, ['supervise', { demand: '三日内受理', until: null }, SYSTEM, '2026-06-30'])
    assert.equal(lapseOf(grantProcedure, watched, calendar, day('2026-07-30')), null)
  })

  it('follows a calendar that is corrected later: no due day is kept', () => {
    const closed = officialCalendar([{ day: day('2026-06-04'), open: false, why: '防台风停工' }])
    assert.equal(clock(handedIn, '2026-06-02').due, '2026-06-08')
    assert.equal(clockOf(grantProcedure, handedIn, closed, day('2026-06-02')).due, '2026-06-09')
  })
})

describe('直接登记结果', () => {
  const result = {
    state: 'granted',
    on: day('2026-03-05'),
    document: '关于下达补助的通知（云科〔2026〕3号）',
    evidence: null,
    values: { amount: '30' },
  }
  const at = { day: day('2026-06-10'), calendar }

  it('sets state, day and fields at once, says so in the history, and shows the missing proof', () => {
    const outcome = perform(
      grantProcedure,
      'direct',
      { ...result, passed: { handedIn: day('2026-01-08') } },
      freshCase(),
      zhang,
      at,
    )
    assert.ok(outcome.done)
    assert.deepEqual(
      [state(outcome.the), outcome.the.record.grantedOn, outcome.the.record.amount],
      ['granted', '2026-03-05', '30'],
    )
    assert.deepEqual(sentences(grantProcedure, outcome.the.steps), [
      '2026年3月5日，张三依据关于下达补助的通知（云科〔2026〕3号）直接登记为「已批准」，此前2026年1月8日已提交，未附依据文件（2026年6月10日登记）。',
    ])
    assert.equal(gapsOf(grantProcedure, outcome.the.steps).length, 1)
    assert.deepEqual(posted(outcome.the), ['申请 2026-01-08', '批准 2026-03-05'])
  })

  it('of a whole list is one action with an outcome for each', () => {
    const items = [freshCase(), handedIn, freshCase({ kind: null })].map((the, index) => ({
      id: String(index),
      the,
      input: result,
    }))
    const wrong = { ...result, document: '' }
    const outcomes = performAll(
      grantProcedure,
      'direct',
      [...items, { id: '3', the: freshCase(), input: wrong }],
      zhang,
      at,
    )
    assert.deepEqual(
      [...outcomes.values()].map(({ done }) => done),
      [true, true, true, false],
    )
  })

  it('refuses a day to come, a state that is none, a field that the result does not fill', () => {
    const cases = [
      { on: day('2026-06-11') },
      { state: 'flying' },
      { values: { kind: '甲' } },
      { passed: { handedIn: day('2026-04-01') } },
    ]
    for (const wrong of cases)
      assert.equal(perform(grantProcedure, 'direct', { ...result, ...wrong }, freshCase(), zhang, at).done, false)
  })

  it('entered again puts a wrong day right', () => {
    const first = walk(freshCase(), ['direct', result, zhang, '2026-06-10'])
    const again = walk(first, ['direct', { ...result, on: day('2026-03-06') }, zhang, '2026-06-11'])
    assert.deepEqual(posted(again), ['批准 2026-03-06'])
  })
})

const posted = ({ record, steps }: Case) =>
  postingsOf(
    grant,
    { values: record, steps, carried: carriedArea, pending: {}, voided: false },
    '990101' as AreaCode,
  ).map(({ measure, on }) => `${measure} ${on}`)

const theNotice = () =>
  publish(
    {
      title: '拟批准名单公示',
      columns: ['企业'],
      rows: [{ subject: applicant.enterprise!, cells: ['甲公司'] }],
      places: ['公示公告'],
      first: day('2026-06-03'),
    },
    { is: 'notice', workdays: 5 },
  )

describe('what a case posts', () => {
  it('counts a state from the first day it was reached, however often it was returned', () => {
    const again = walk(
      handedIn,
      ['sendBack', { reason: '缺章' }, zhang, '2026-06-29'],
      ['handIn', {}, applicant, '2026-07-02'],
    )
    assert.deepEqual(posted(again), ['申请 2026-06-01'])
  })

  it('takes back what a reopened case had reached, and keeps what went before', () => {
    const noticed = { ...walk(accepted, ['publicise', {}, zhang, '2026-06-03']), notice: theNotice() }
    const done = walk(noticed, ['grant', { amount: '10' }, wang, '2026-06-15'])
    assert.deepEqual(posted(done), ['申请 2026-06-01', '批准 2026-06-15'])
    assert.deepEqual(posted(walk(done, ['hearAgain', { reason: '复核' }, wang, '2026-06-20'])), ['申请 2026-06-01'])
  })
})

describe('a declaration that cannot be walked', () => {
  const base = {
    states: { a: '甲', b: '乙' },
    start: 'a',
    ends: ['b'],
    common: { transfer: [], countersign: [], urge: [], supervise: [], suspend: [], direct: [] },
  } as const
  const anyone = [role('经办人')]

  it('names a state that nothing leads to', () => {
    assert.throws(
      () =>
        procedure(grant, {
          ...base,
          states: { a: '甲', b: '乙', c: '丙' },
          ends: ['b', 'c'],
          actions: ({ action }) => ({ go: action('走', { from: ['a'], to: 'b', by: anyone }) }),
        }),
      /no action leads to the state c \(丙\)/,
    )
  })

  it('names a state without a way out', () => {
    assert.throws(
      () =>
        procedure(grant, {
          ...base,
          ends: [],
          actions: ({ action }) => ({ go: action('走', { from: ['a'], to: 'b', by: anyone }) }),
        }),
      /no action leads out of the state b/,
    )
  })

  it('names an action that nobody can take', () => {
    for (const by of [
      [],
      [role('')],
      [{ is: 'assigned' } as const],
      [{ is: 'all', of: [{ is: 'system' }, role('经办人')] } as const],
    ])
      assert.throws(
        () =>
          procedure(grant, { ...base, actions: ({ action }) => ({ go: action('走', { from: ['a'], to: 'b', by }) }) }),
        /action go can be taken by nobody/,
      )
  })

  it('names a decision that has no other answer', () => {
    assert.throws(
      () =>
        procedure(grant, {
          ...base,
          actions: ({ pass }) => ({ go: pass('通过', { from: ['a'], to: 'b', by: anyone }) }),
        }),
      /action go decides in the state a, and nothing rejects/,
    )
  })

  it('names a limit whose action does not exist, leads from elsewhere, or is not the system’s', () => {
    const actions = ({
      action,
    }: {
      action: (label: string, given: { from: readonly 'a'[]; to: 'b'; by: typeof anyone }) => never
    }) => ({
      go: action('走', { from: ['a'], to: 'b', by: anyone }),
    })
    const declare = (overdue: string) => () =>
      procedure(grant, {
        ...base,
        actions: actions as never,
        limits: { a: { workdays: 3, overdue: overdue as never } },
      })
    assert.throws(declare('fly'), /the limit of the state a names the action fly/)
    assert.throws(declare('go'), /the limit of the state a names go, which the system may not take/)
  })

  it('names an action that goes by the name of a common one', () => {
    assert.throws(
      () =>
        procedure(grant, {
          ...base,
          actions: ({ action }) => ({ transfer: action('走', { from: ['a'], to: 'b', by: anyone }) }),
        }),
      /transfer is the name of an action that every procedure has/,
    )
  })
})
