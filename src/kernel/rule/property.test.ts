import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { facts } from '../../lines/cultivation/facts.ts'
import { readRules } from '../../server/office/rules.ts'
import { add, compare, divide, multiply, type Rational, subtract } from '../exact.ts'
import { money, yesNo } from '../field/index.ts'
import type { Day } from '../values.ts'
import { merged } from './cases.ts'
import { checkExpression } from './check.ts'
import { compiled } from './compile.ts'
import { dictionary, fact } from './fact.ts'
import { Gap, unknown } from './gap.ts'
import { assess, bind, failuresOf, readFacts } from './index.ts'
import { compareNum, fromRational, minus, type Num, over, plus, times, toRational } from './number.ts'
import { parseExpression } from './parse.ts'
import { documentOf } from './place.ts'
import { isObject } from './shape.ts'
import type { Value } from './value.ts'

const rules = await readRules(facts)
const AT = '2026-06-01' as Day

function assessed(id: string, data: unknown, at: Day = AT) {
  const rule = rules.get(id)
  assert.ok(rule !== undefined)
  const binding = bind(rule, at)
  assert.ok('bound' in binding)
  const given = readFacts(documentOf(data), rule.facts, at)
  assert.ok('facts' in given)
  return assess(binding.bound, given.facts)
}

describe('numbers', () => {
  const whole = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  )
  const number = fc.tuple(whole, fc.integer({ min: 1, max: 1000 })).map(([top, bottom]) => over(top, bottom))
  const same = (a: Num, b: Rational) => assert.deepEqual(toRational(a), b)

  test('are those of exact fractions, however large', () =>
    fc.assert(
      fc.property(number, number, (a, b) => {
        same(plus(a, b), add(toRational(a), toRational(b)))
        same(minus(a, b), subtract(toRational(a), toRational(b)))
        same(times(a, b), multiply(toRational(a), toRational(b)))
        if (b !== 0) same(over(a, b), divide(toRational(a), toRational(b)))
        assert.equal(compareNum(a, b), compare(toRational(a), toRational(b)))
      }),
    ))

  test('have one form each', () =>
    fc.assert(fc.property(number, (a) => assert.deepEqual(fromRational(toRational(a)), a))))
})

describe('a share at its threshold', () => {
  const about = { meaning: '', period: '最近一年' } as const
  const shares = dictionary([
    fact(money('研发费用', { enteredIn: '元' }), about),
    fact(money('销售收入', { enteredIn: '元' }), about),
  ])
  const names = new Map([...shares].map(([name, { type }]) => [name, { is: 'fact', type }] as const))

  test('is decided to the cent', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 17n }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: -2, max: 2 }),
        (sales, percent, off) => {
          const research = (sales * BigInt(percent)) / 100n + BigInt(off)
          const run = compiled(checkExpression(parseExpression(`研发费用 / 销售收入 >= ${percent} * 百分比`), names))
          const known = {
            研发费用: fromRational({ num: research, den: 1n }),
            销售收入: fromRational({ num: sales, den: 1n }),
          }
          const found = run({ facts: known, parameters: {}, day: AT, remembered: [], locals: [] })
          assert.equal(found, research * 100n >= sales * BigInt(percent))
        },
      ),
    ))
})

describe('and, or and not are Kleene’s', () => {
  const about = { meaning: '', period: '最近一年' } as const
  const three = dictionary(['甲', '乙', '丙'].map((name) => fact(yesNo(name), about)))
  const names = new Map([...three].map(([name, { type }]) => [name, { is: 'fact', type }] as const))
  const answer = (value: Value) => (value instanceof Gap ? null : value)
  const laws: readonly (readonly [left: string, right: string])[] = [
    ['甲 and 乙', '乙 and 甲'],
    ['甲 or 乙', '乙 or 甲'],
    ['(甲 and 乙) and 丙', '甲 and (乙 and 丙)'],
    ['(甲 or 乙) or 丙', '甲 or (乙 or 丙)'],
    ['not(甲 and 乙)', 'not(甲) or not(乙)'],
    ['not(甲 or 乙)', 'not(甲) and not(乙)'],
    ['甲 and (乙 or 丙)', '(甲 and 乙) or (甲 and 丙)'],
    ['甲 or (乙 and 丙)', '(甲 or 乙) and (甲 or 丙)'],
    ['甲 or (甲 and 乙)', '甲'],
    ['not(not(甲))', '甲'],
    ['甲 and 甲', '甲'],
    ['甲 and false', 'false'],
    ['甲 or true', 'true'],
    ['some 项 in [甲, 乙, 丙] satisfies 项', '甲 or 乙 or 丙'],
    ['every 项 in [甲, 乙, 丙] satisfies 项', '甲 and 乙 and 丙'],
  ]
  for (const [left, right] of laws)
    test(`${left} = ${right}`, () => {
      const [a, b] = [left, right].map((text) => compiled(checkExpression(parseExpression(text), names)))
      const values = [true, false, null]
      for (const first of values)
        for (const second of values)
          for (const third of values) {
            const known = { 甲: first ?? unknown('甲'), 乙: second ?? unknown('乙'), 丙: third ?? unknown('丙') }
            const env = () => ({ facts: known, parameters: {}, day: AT, remembered: [], locals: [] })
            assert.equal(answer(a!(env())), answer(b!(env())), JSON.stringify([first, second, third]))
          }
    })
})

/** Every place where a fact stands, as steps to it; rows of a plain list are what they are, their fields are facts. */
function places(data: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => places(item, [...above, String(index)]))
  if (!isObject(data)) return []
  return Object.entries(data).flatMap(([name, inside]) => [[...above, name], ...places(inside, [...above, name])])
}

function without(data: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return data
  if (Array.isArray(data)) return data.map((item, index) => (String(index) === step ? without(item, rest) : item))
  const { [step]: inside, ...others } = data as { readonly [name: string]: unknown }
  return rest.length === 0 ? others : { ...others, [step]: without(inside, rest) }
}

describe('what is not known is never held against a firm', () => {
  const met = [...rules.values()].flatMap((rule) =>
    rule.data.cases
      .filter((one) => failuresOf(rule, one).length === 0 && one.outcome === 'met')
      .map((one) => ({ rule, one, data: merged(rule.data.examples[one.like ?? ''] ?? {}, one.facts) })),
  )
  for (const { rule, one, data } of met)
    test(`${rule.data.name}：${one.situation}`, () => {
      for (const place of places(data).filter((steps) => steps.at(-1) !== '年度'))
        assert.notEqual(assessed(rule.data.id, without(data, place), one.at).outcome, 'notMet', place.join('.'))
    })

  const amount = (max: number) => fc.integer({ min: 1, max })
  const firm = fc.record({
    成立日期: fc.constantFrom('2015-01-01', '2022-05-01'),
    职工总数: amount(200),
    科技人员数: amount(40),
    总收入: amount(9000),
    高新技术产品收入: amount(7000),
    技术领域: fc.constantFrom('新材料', '不属于'),
    核心知识产权支撑主要产品: fc.boolean(),
    参与制定标准: fc.boolean(),
    近一年重大安全或质量事故: fc.boolean(),
    近一年严重环境违法: fc.boolean(),
    知识产权: fc.array(
      fc.record({
        种类: fc.constantFrom('发明专利', '软件著作权', '商标'),
        有效: fc.boolean(),
        取得方式: fc.constantFrom('自主研发', '受让'),
        曾用于高企认定: fc.boolean(),
        共有: fc.boolean(),
        其他共有人已使用: fc.boolean(),
      }),
      { maxLength: 7 },
    ),
    近三年: fc
      .array(
        fc.record({
          销售收入: amount(30_000),
          研发费用: amount(1500),
          境内研发费用: amount(1500),
          净资产: fc.integer({ min: -50, max: 500 }),
          科技成果转化数: fc.integer({ min: 0, max: 9 }),
        }),
        { minLength: 3, maxLength: 3 },
      )
      .map(([a, b, c]) => ({ 2023: a, 2024: b, 2025: c })),
  })

  test('an answer given on part of the facts stands when the rest becomes known', () =>
    fc.assert(
      fc.property(firm, fc.array(fc.nat(), { maxLength: 8 }), (whole, cuts) => {
        const all = places(whole)
        const part = cuts.reduce<unknown>((data, cut) => {
          const place = all[cut % all.length] ?? []
          return reaches(data, place) ? without(data, place) : data
        }, whole)
        const [before, after] = [assessed('high-tech', part), assessed('high-tech', whole)]
        if (before.outcome === 'met' || before.outcome === 'notMet') assert.equal(after.outcome, before.outcome)
        before.conditions.forEach(({ id, outcome }, index) => {
          if (outcome === 'met' || outcome === 'notMet') assert.equal(after.conditions[index]?.outcome, outcome, id)
        })
        const [least, most] = [before.score!.least, before.score!.most]
        assert.ok(compareNum(after.score!.least, least) >= 0 && compareNum(after.score!.most, most) <= 0)
      }),
      { numRuns: 300 },
    ))

  test('more research never lowers a score nor undoes what was met', () =>
    fc.assert(
      fc.property(amount(3000), amount(400), amount(200), amount(3000), (sales, research, more, costs) => {
        const year = (spent: number) => ({
          近三年: Object.fromEntries(
            [2023, 2024, 2025].map((key) => [
              key,
              { 销售收入: sales, 研发费用: spent, 加计扣除研发费用: spent, 成本费用总额: costs },
            ]),
          ),
        })
        const rank = ['notMet', 'met']
        const rd = (spent: number) =>
          assessed('high-tech', year(spent)).conditions.find(({ id }) => id === 'rd')?.outcome
        assert.ok(rank.indexOf(rd(research + more) ?? '') >= rank.indexOf(rd(research) ?? ''))
        const score = (spent: number) => assessed('tech-sme', year(spent)).score!.least
        assert.ok(compareNum(score(research + more), score(research)) >= 0)
      }),
      { numRuns: 100 },
    ))
})

function reaches(data: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps
  if (step === undefined) return true
  return (Array.isArray(data) || isObject(data)) && step in data && reaches((data as never)[step], rest)
}
