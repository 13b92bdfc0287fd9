import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { facts } from '../../lines/cultivation/facts.ts'
import { readRules } from '../../server/office/rules.ts'
import { date, money, text, yesNo } from '../field/index.ts'
import type { Day } from '../values.ts'
import { merged } from './cases.ts'
import { complete, dictionary, fact, factList } from './fact.ts'
import { assess, type Bound, bind, leafOf, loadData, outcomeOn, panel, type RecordValue, readFacts } from './index.ts'
import { over } from './number.ts'
import { documentOf } from './place.ts'

const AT = '2026-06-01' as Day
/** What would be code, if it ever stood in code. */
const CODE = "`'];}//"

/** A panel says what each rule says alone, down to every leaf. */
function sameAsAlone(bounds: readonly Bound[], known: RecordValue): void {
  const { outcomes, findings } = panel(bounds)
  const alone = bounds.map((bound) => assess(bound, known))
  assert.deepEqual(
    outcomes(known),
    bounds.map((bound) => outcomeOn(bound, known)),
  )
  assert.deepEqual(
    findings(known).map(({ outcome, conditions }) => ({
      outcome,
      conditions: conditions.map(({ condition, outcome, gap, leaves }) => {
        return {
          id: condition.id,
          outcome,
          missing: gap?.missing ?? [],
          error: gap?.error ?? null,
          leaves: leaves.map(leafOf),
        }
      }),
    })),
    alone.map(({ outcome, conditions }) => ({
      outcome,
      conditions: conditions
        .filter(({ id }) => id !== 'valid')
        .map(({ id, outcome, missing, error, leaves }) => ({ id, outcome, missing, error, leaves })),
    })),
  )
}

describe('rules asked together say what each says alone', () => {
  test('on every case of every rule file', async () => {
    const rules = [...(await readRules(facts)).values()]
    for (const rule of rules)
      for (const one of rule.data.cases) {
        const data = merged(rule.data.examples[one.like ?? ''] ?? {}, one.facts)
        const given = readFacts(documentOf(data), facts, one.at)
        assert.ok('facts' in given)
        const bounds = rules.flatMap((rule) => {
          const binding = bind(rule, one.at)
          return 'bound' in binding ? [binding.bound] : []
        })
        sameAsAlone(bounds, given.facts)
      }
  })

  const about = { meaning: '', period: '最近一年' } as const
  const amount = (name: string) => fact(money(name, { enteredIn: '元' }), about)
  const known = dictionary([
    ...['甲', '乙', '丙'].map(amount),
    ...['真', '假'].map((name) => fact(yesNo(name), about)),
    fact(date('始'), about),
    fact(text('名'), about),
    factList('各项', about, [amount('额'), fact(yesNo('有效'), about)]),
  ])
  const sum = fc.letrec((tie) => ({
    money: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        '甲',
        '乙',
        '丙',
        '数',
        '限额',
        '上限',
        '(5000 * 万元)',
        'sum(各项.额)',
        'sum(各项[有效].额)',
        '各项[2].额',
      ),
      fc
        .tuple(tie('money'), fc.constantFrom('+', '-'), tie('money'))
        .map(([left, op, right]) => `(${left} ${op} ${right})`),
      fc.tuple(tie('share'), tie('money')).map(([share, of]) => `((${share}) * ${of})`),
      fc
        .tuple(tie('yesNo'), tie('money'), tie('money'))
        .map(([asked, yes, no]) => `(if ${asked} then ${yes} else ${no})`),
    ),
    share: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('(35 * 百分比)', '0.1', '率', '比', '(-200 * 百分比)'),
      fc.tuple(tie('money'), tie('money')).map(([top, bottom]) => `(${top} / ${bottom})`),
    ),
    yesNo: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('真', '假', '始 + 12 * 月 <= 测评日', '始 + 12 * 日 <= 测评日'),
      fc.constantFrom('some 项 in 各项 satisfies 项.额 > 甲 and 项.有效', 'every 项 in 各项 satisfies 项.额 / 乙 < 率'),
      ...(['money', 'share'] as const).map((of) =>
        fc
          .tuple(tie(of), fc.constantFrom('<', '<=', '=', '!=', '>', '>='), tie(of))
          .map(([left, op, right]) => `${left} ${op} ${right}`),
      ),
      fc
        .tuple(tie('yesNo'), fc.constantFrom('and', 'or'), tie('yesNo'))
        .map(([left, op, right]) => `(${left} ${op} ${right})`),
      tie('yesNo').map((of) => `not(${of})`),
      fc
        .tuple(tie('yesNo'), tie('yesNo'), tie('yesNo'))
        .map(([asked, yes, no]) => `(if ${asked} then ${yes} else ${no})`),
      fc.constantFrom('名 = "甲公司"', `名 != "${CODE}"`),
    ),
  })).yesNo as fc.Arbitrary<string>
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((num) => ({ num: num + 10n ** 41n, den: 1n })),
    fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: 997 })).map(([top, bottom]) => over(top, bottom)),
  )
  const values = fc.record(
    {
      ...{ 甲: value, 乙: value, 丙: value, 真: fc.boolean(), 假: fc.boolean() },
      始: fc.constantFrom('2025-05-20', '2025-06-01', '2026-05-21'),
      名: fc.constantFrom('甲公司', CODE),
      各项: fc.array(fc.record({ 额: value, 有效: fc.boolean() }, { requiredKeys: [] }), { maxLength: 4 }),
    },
    { requiredKeys: [] },
  )

  test('on whatever may be asked, of numbers however large and facts however few', () =>
    fc.assert(
      fc.property(fc.array(sum, { minLength: 1, maxLength: 4 }), values, (asked, given) => {
        const bounds = asked.map((when, index) => {
          const loaded = loadData(
            {
              ...{ id: `r${index}`, name: `规则${index}`, version: 1, kind: 'clause', authority: '科技局' },
              parameters: {
                限额: { unit: '元', values: [{ from: '2020-01-01', value: index * 100, cites: '第二条' }] },
                率: { unit: '%', values: [{ from: '2020-01-01', value: 10 + index, cites: '第三条' }] },
              },
              definitions: { 数: index % 2 === 0 ? '甲 - 乙' : '甲 + 丙', 上限: '限额', 比: '数 / 乙' },
              conditions: [{ id: 'all', label: '条件', cites: '第一条', when }],
            },
            known,
          )
          if ('misfits' in loaded) assert.fail(`${when}: ${loaded.misfits.map(({ message }) => message).join()}`)
          const binding = bind(loaded.rule, AT)
          assert.ok('bound' in binding)
          return binding.bound
        })
        sameAsAlone(bounds, complete(known, given as RecordValue, AT))
      }),
      { numRuns: 150 },
    ))

  test('whatever the names and the texts of a rule are', () => {
    const named = dictionary([fact(text(CODE), about), fact(text('名称'), about)])
    const conditions = [{ id: 'all', label: CODE, cites: CODE, when: `名称 = "${CODE}"` }]
    const loaded = loadData(
      { ...{ id: CODE, name: CODE, version: 1, kind: 'clause', authority: CODE }, conditions },
      named,
    )
    if ('misfits' in loaded) assert.fail(loaded.misfits.map(({ message }) => message).join())
    const binding = bind(loaded.rule, AT)
    assert.ok('bound' in binding)
    sameAsAlone([binding.bound], complete(named, { 名称: CODE }, AT))
  })

  test('a name for a parameter is another threshold in every rule', () => {
    const bounds = [100, 300].map((value, index) => {
      const loaded = loadData(
        {
          ...{ id: `r${index}`, name: `规则${index}`, version: 1, kind: 'clause', authority: '科技局' },
          parameters: { 限额: { unit: '元', values: [{ from: '2020-01-01', value, cites: '第二条' }] } },
          definitions: { 上限: '限额' },
          conditions: [{ id: 'all', label: '条件', cites: '第一条', when: '甲 >= 上限' }],
        },
        known,
      )
      assert.ok('rule' in loaded)
      const binding = bind(loaded.rule, AT)
      assert.ok('bound' in binding)
      return binding.bound
    })
    assert.deepEqual(panel(bounds).outcomes(complete(known, { 甲: 20_000 }, AT)), ['met', 'notMet'])
  })
})
