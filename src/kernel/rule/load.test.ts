import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { integer, money } from '../field/index.ts'
import type { Day } from '../values.ts'
import { assess, bind, dictionary, fact, loadData, loadText, readDocument, readFacts } from './index.ts'

const about = { meaning: '', period: '最近一年' } as const
const facts = dictionary([
  fact(money('销售收入', { enteredIn: '万元' }), about),
  fact(integer('职工总数', { unit: '人' }), about),
])

const RULE = `id: example
name: 示例
version: 1
kind: clause
authority: 科技局
parameters:
  起点:
    unit: 万元
    values: [{ from: 2020-01-01, value: 100, cites: 甲文 第一条 }, { from: 2024-01-01, value: 200, cites: 乙文 第一条 }]
  比例: { unit: '%', values: [{ from: 2020-01-01, value: 3.3, cites: 甲文 第二条 }] }
definitions:
  超出: 销售收入 - 起点
conditions:
  - id: sales
    label: 销售收入
    when: 销售收入 >= 起点
    cites: 甲文 第一条
amount: { base: 超出, rate: 比例, cap: 1 * 万元, rounding: { to: 元, how: down }, cites: 甲文 第二条 }
`

function problems(text: string): string[] {
  const loaded = loadText(text, facts)
  assert.ok('misfits' in loaded, 'the rule was taken')
  return loaded.misfits.map(({ place, message, advice }) => `${place?.line}:${place?.column} ${message}。${advice}`)
}

const changed = (from: string, to: string) => {
  assert.ok(RULE.includes(from))
  return RULE.replace(from, to)
}

function paid(sales: number | string, at: string) {
  const loaded = loadText(RULE, facts)
  assert.ok('rule' in loaded)
  const binding = bind(loaded.rule, at as Day)
  assert.ok('bound' in binding)
  const read = readDocument(JSON.stringify({ 销售收入: sales }))
  assert.ok('document' in read)
  const given = readFacts(read.document, facts, at as Day)
  assert.ok('facts' in given)
  return assess(binding.bound, given.facts)
}

describe('a rule file', () => {
  test('tells a name it does not know by line and column, with the nearest one', () =>
    assert.deepEqual(problems(changed('when: 销售收入 >=', 'when: 销售收人 >=')), [
      '16:11 没有「销售收人」。是不是「销售收入」？',
    ]))

  test('finds the place in a block of several lines', () => {
    const block = 'when: |\n      职工总数 >= 5 * 人\n      and 销售收入 >= 启点'
    assert.deepEqual(problems(changed('when: 销售收入 >= 起点', block)), ['18:19 没有「启点」。是不是「起点」？'])
  })

  test('tells every mistake at once, and not what only follows from it', () =>
    assert.deepEqual(problems(changed('rate: 比例', 'rate: 起点').replace('销售收入 - 起点', '销售收入 - 5')), [
      '12:7 以万元为单位的数和没有单位的数不能相减。给数写上单位，如 5000 * 万元、365 * 日',
      '18:27 这里得到的是以万元为单位的数。这里要没有单位的数或比例',
    ]))

  test('refuses structure that it does not know', () =>
    assert.deepEqual(problems(changed('label: 销售收入', 'lable: 销售收入')), [
      '15:5 不认识「lable」这一项。是不是 label？',
      '14:5 这里要写文字。补上内容',
    ]))

  test('refuses a definition that takes the name of a fact, and one that is used before it is made', () => {
    assert.match(problems(changed('超出: 销售收入 - 起点', '职工总数: 起点'))[0] ?? '', /^12:3 「职工总数」已经是事实/)
    assert.match(problems(changed('  超出:', '  先: 超出 * 2\n  超出:'))[0] ?? '', /^12:6 没有「超出」/)
  })

  test('is the same as data from a record, which has no lines', () => {
    const read = readDocument(changed('when: 销售收入', 'when: 收入'))
    assert.ok('document' in read)
    const loaded = loadData(read.document.data, facts)
    assert.ok('misfits' in loaded)
    assert.deepEqual(
      loaded.misfits.map(({ path, place }) => ({ path, place })),
      [{ path: ['conditions', 0, 'when'], place: null }],
    )
  })

  test('says where YAML itself is broken', () => assert.match(problems('id: a\n  b: c\n')[0] ?? '', /^1:5 |^2:/))

  test('that repeats itself without end is refused', () => {
    const bomb = [
      'a: &a [1, 1]',
      ...'bcdefghijk'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]}, `.repeat(9)}]`),
    ]
    assert.match(problems(bomb.join('\n'))[0] ?? '', /引用超过/)
  })
})

describe('a parameter', () => {
  test('has the value of the day', () => {
    assert.equal(paid(150, '2023-12-31').outcome, 'met')
    assert.equal(paid(150, '2024-01-01').outcome, 'notMet')
  })

  test('without a value yet refuses the day by its name', () => {
    const loaded = loadText(RULE, facts)
    assert.ok('rule' in loaded)
    const binding = bind(loaded.rule, '2019-12-31' as Day)
    assert.ok('problem' in binding)
    assert.match(binding.problem.message, /参数「起点」2019-12-31时还没有数值/)
  })
})

describe('an assessment', () => {
  test('tells the distance in the unit of the fact', () => {
    const [sales] = paid('199.999999万元', '2024-06-01').conditions
    assert.deepEqual(
      [sales?.actual, sales?.threshold, sales?.distance, sales?.unit, sales?.outcome],
      ['199.999999', '200', '-0.000001', '万元', 'notMet'],
    )
    assert.equal(sales?.parameters[0]?.cites, '乙文 第一条')
  })

  test('keeps every step of an amount, exact to the cent before it is rounded', () => {
    const { amount } = paid('210.1234万元', '2024-06-01')
    assert.deepEqual(
      amount?.steps.map(({ step, value, unit }) => `${step} ${value}${unit}`),
      ['base 10.1234万元', 'rate 3.3%', 'computed 0.3340722万元', 'cap 1万元', 'rounded 0.334万元'],
    )
    assert.equal(amount?.amount, '3340')
  })

  test('pays no more than the cap', () => assert.equal(paid(100000, '2024-06-01').amount?.amount, '10000'))
})

describe('a file of facts', () => {
  const told = (text: string) => {
    const read = readDocument(text)
    const given = 'misfits' in read ? read : readFacts(read.document, facts, '2024-06-01' as Day)
    return 'misfits' in given
      ? given.misfits.map(({ place, message, advice }) => `${place?.line}:${place?.column} ${message}。${advice}`)
      : given.facts
  }

  test('takes numbers in the unit of the fact, or with a unit of their own', () => {
    for (const amount of ['500', '"500"', '"500万元"', '"5,000,000元"', '"0.05亿元"', '5e2', '500.00'])
      assert.equal((told(`{"销售收入": ${amount}}`) as { 销售收入: number }).销售收入, 500_000_000, amount)
    assert.equal((told('{"职工总数": "120人"}') as { 职工总数: number }).职工总数, 120)
  })

  test('takes 0.1 as it is written, not as a float holds it', () =>
    assert.equal((told('{"销售收入": 0.1}') as { 销售收入: number }).销售收入, 100_000))

  const refused: readonly (readonly [text: string, line: RegExp])[] = [
    ['{"销售收人": 5}', /^1:2 没有「销售收人」这项事实。是不是「销售收入」？/],
    ['{\n  "职工总数": "5家"\n}', /^2:11 职工总数：「5家」的单位是家，这里的单位是人/],
    ['{"职工总数": 5.5}', /不是整数/],
    ['{"职工总数": "约300"}', /^1:10 职工总数：/],
    ['{"职工总数": true}', /这里不是是否/],
    ['{"职工总数": [5]}', /这里要一个值/],
    ['{"销售收入": 0.00000051}', /最多精确到分|四舍五入/],
    ['{"销售收入": "14万美元"}', /美元/],
    ['{"职工总数": 5', /^1:\d+ /],
    ['[1]', /这里要写成一组/],
    ['{"职工总数": 5, "职工总数": 6}', /同一个名称写了两次/],
  ]
  for (const [text, line] of refused)
    test(`${text} is refused`, () => {
      const lines = told(text)
      assert.ok(Array.isArray(lines), JSON.stringify(lines))
      assert.match(String(lines[0]), line)
    })
})
