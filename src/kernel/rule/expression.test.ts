import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, integer, money, text, yesNo } from '../field/index.ts'
import type { Day } from '../values.ts'
import { checkExpression } from './check.ts'
import { compiled } from './compile.ts'
import { dictionary, fact, factList } from './fact.ts'
import { Gap } from './gap.ts'
import { readFacts } from './given.ts'
import { parseExpression } from './parse.ts'
import { documentOf } from './place.ts'
import { show, spoken } from './show.ts'
import { ExpressionError } from './syntax.ts'

const about = { meaning: '', period: '申请日' } as const
const facts = dictionary([
  fact(money('销售收入', { enteredIn: '万元' }), about),
  fact(money('研发费用', { enteredIn: '千元' }), about),
  fact(integer('职工总数', { unit: '人' }), about),
  fact(integer('专利数', { unit: '件' }), about),
  fact(date('成立日期'), about),
  fact(yesNo('规上'), about),
  fact(text('园区'), about),
  factList('项目', about, [fact(money('金额', { enteredIn: '万元' }), about), fact(yesNo('验收'), about)]),
])
const names = new Map([...facts].map(([name, { type }]) => [name, { is: 'fact', type }] as const))
const day = '2026-06-01' as Day

/** The value of an expression as a clerk reads it; what is missing or wrong otherwise. */
function value(expression: string, given: object = {}): string {
  const read = readFacts(documentOf(given), facts, day)
  assert.ok('facts' in read, JSON.stringify(read))
  const tree = checkExpression(parseExpression(expression), names)
  const found = compiled(tree)({ facts: read.facts, parameters: {}, day, remembered: [], locals: [] })
  if (found instanceof Gap) return found.error ?? `缺少${found.missing.join('、')}`
  const shown = show(found, tree.type)
  return shown === null ? '' : spoken(shown)
}

function refusal(expression: string): { readonly at: string; readonly message: string; readonly advice: string } {
  try {
    checkExpression(parseExpression(expression), names)
  } catch (error) {
    assert.ok(error instanceof ExpressionError, String(error))
    const { from, to, message, advice } = error.problem
    return { at: expression.slice(from, to), message, advice }
  }
  return assert.fail(`${expression} was taken`)
}

describe('values', () => {
  const cases: readonly (readonly [expression: string, expected: string, given?: object])[] = [
    ['0.1 + 0.2', '0.3'],
    ['1 / 3 * 3 = 1', '是'],
    ['2 ** 10', '1024'],
    ['(1 + 5 * 百分比) ** 2 - 1 = 10.25 * 百分比', '是'],
    ['5000 * 万元 = 0.5 * 亿元', '是'],
    ['销售收入 = 12345000 * 元', '是', { 销售收入: 1234.5 }],
    ['销售收入 + 研发费用', '110万元', { 销售收入: 100, 研发费用: 100 }],
    ['研发费用 / 销售收入', '10%', { 销售收入: 100, 研发费用: 100 }],
    ['销售收入 / 职工总数', '2万元/人', { 销售收入: 100, 职工总数: 50 }],
    ['3000 * 元 / (1 * 件) * 专利数', '6000元', { 专利数: 2 }],
    ['测评日 - 成立日期', '365日', { 成立日期: '2025-06-01' }],
    ['date("2024-02-29") + 1 * 年', '2025-02-28'],
    ['date("2024-01-31") + 1 * 月', '2024-02-29'],
    ['years(成立日期, 测评日)', '0', { 成立日期: '2025-06-02' }],
    ['year(测评日)', '2026'],
    ['职工总数 in [10..20)', '否', { 职工总数: 20 }],
    ['职工总数 in (5, > 15)', '是', { 职工总数: 20 }],
    ['职工总数 between 10 and 20', '是', { 职工总数: 20 }],
    ['园区 in ("甲", "乙")', '是', { 园区: '乙' }],
    ['count(项目[验收])', '1', { 项目: [{ 验收: true }, { 验收: false }] }],
    [
      'sum(项目[验收].金额)',
      '30万元',
      {
        项目: [
          { 金额: 30, 验收: true },
          { 金额: 5, 验收: false },
        ],
      },
    ],
    ['sum(项目.金额) = 0 * 元', '是', { 项目: [] }],
    ['max(项目.金额)', '30万元', { 项目: [{ 金额: 30 }, { 金额: 5 }] }],
    ['项目[1].金额', '30万元', { 项目: [{ 金额: 30 }, { 金额: 5 }] }],
    ['项目[-1].金额', '5万元', { 项目: [{ 金额: 30 }, { 金额: 5 }] }],
    ['some 项 in 项目 satisfies 项.金额 > 10 * 万元', '是', { 项目: [{ 金额: 30 }, { 金额: 5 }] }],
    ['every 项 in 项目 satisfies 项.金额 > 10 * 万元', '否', { 项目: [{ 金额: 30 }, { 金额: 5 }] }],
    ['sum(for 项 in 项目 return 项.金额 * 2)', '70万元', { 项目: [{ 金额: 30 }, { 金额: 5 }] }],
    ['if 规上 then 1 else 2', '2', { 规上: '否' }],
    ['floor(7 / 2) + ceiling(7 / 2)', '7'],
    ['round half up(2.345, 2)', '2.35'],
    ['{甲: 1, 乙: 2}.乙', '2'],
  ]
  for (const [expression, expected, given] of cases)
    test(`${expression} is ${expected}`, () => assert.equal(value(expression, given), expected))
})

describe('what is unknown stays unknown', () => {
  const cases: readonly (readonly [expression: string, expected: string, given?: object])[] = [
    ['销售收入 + 研发费用', '缺少销售收入、研发费用'],
    ['销售收入 > 0 * 元', '缺少销售收入'],
    ['not(规上)', '缺少规上'],
    ['if 规上 then 1 else 1', '缺少规上'],
    ['园区 in ("甲", "乙")', '缺少园区'],
    ['职工总数 in [1..5]', '缺少职工总数'],
    ['count(项目)', '缺少项目'],
    ['count(项目)', '2', { 项目: [{}, {}] }],
    ['count(项目[验收])', '缺少项目（第2项）验收', { 项目: [{ 验收: true }, {}] }],
    ['sum(项目.金额)', '缺少项目（第2项）金额', { 项目: [{ 金额: 1 }, {}] }],
    ['max(项目.金额)', '缺少项目（第2项）金额', { 项目: [{ 金额: 1 }, {}] }],
    ['some 项 in 项目 satisfies 项.验收', '是', { 项目: [{ 验收: true }, {}] }],
    ['some 项 in 项目 satisfies 项.验收', '缺少项目（第2项）验收', { 项目: [{ 验收: false }, {}] }],
    ['every 项 in 项目 satisfies 项.验收', '否', { 项目: [{ 验收: false }, {}] }],
    ['规上 and 职工总数 > 5', '否', { 职工总数: 1 }],
    ['职工总数 > 5 and 规上', '否', { 职工总数: 1 }],
    ['规上 or 职工总数 > 5', '是', { 职工总数: 6 }],
    ['规上 or 职工总数 > 5', '缺少规上', { 职工总数: 1 }],
    ['firstKnown(销售收入, 研发费用)', '10万元', { 研发费用: 100 }],
  ]
  for (const [expression, expected, given] of cases)
    test(`${expression} with ${JSON.stringify(given ?? {})}: ${expected}`, () =>
      assert.equal(value(expression, given), expected))
})

describe('an error is an error, not a no', () => {
  test('a division by zero', () =>
    assert.equal(value('研发费用 / 销售收入 > 0', { 研发费用: 1, 销售收入: 0 }), '除数为零'))
  test('goes through or, and through and unless the left side already said no', () => {
    const zero = { 研发费用: 1, 销售收入: 0, 规上: false }
    assert.equal(value('研发费用 / 销售收入 > 0 or 规上', zero), '除数为零')
    assert.equal(value('销售收入 > 0 * 元 and 研发费用 / 销售收入 > 0', zero), '否')
  })
  test('an element that is not there', () =>
    assert.equal(value('项目[3].金额', { 项目: [] }), '清单只有0项，没有第3项'))
  test('a power without end', () =>
    assert.equal(value('((1 + 研发费用 / 销售收入) ** 100) ** 100', { 研发费用: 7, 销售收入: 3 }), '乘方的结果太大'))
  test('the greatest of nothing', () => assert.equal(value('max(项目.金额)', { 项目: [] }), '空清单没有最大最小数'))
})

describe('what makes no sense is refused before it is ever evaluated', () => {
  const cases: readonly (readonly [expression: string, at: string, message: string, advice?: string])[] = [
    [
      '销售收入 >= 5000',
      '销售收入 >= 5000',
      '以万元为单位的数和没有单位的数不能比较',
      '给数写上单位，如 5000 * 万元、365 * 日',
    ],
    ['研发费用 / 销售收入 >= 5', '5', '占比和 5 比较，5 就是500%', '写 5 * 百分比'],
    ['销售收入 + 职工总数', '销售收入 + 职工总数', '以万元为单位的数和以人为单位的数不能相加'],
    ['专利数 + 职工总数', '专利数 + 职工总数', '以件为单位的数和以人为单位的数不能相加'],
    ['测评日 - 成立日期 >= 365', '测评日 - 成立日期 >= 365', '以日为单位的数和没有单位的数不能比较'],
    ['销售收人 > 0 * 元', '销售收人', '没有「销售收人」', '是不是「销售收入」？'],
    ['项目.金锭', '金锭', '没有「金锭」', '是不是「金额」？'],
    ['园区 > "甲"', '园区 > "甲"', '文字和文字不能比较'],
    ['规上 + 1', '规上', '是否不能参加计算'],
    ['销售收入 and 规上', '销售收入', '这里要一个条件，得到的是以万元为单位的数'],
    ['if 规上 then 1 else "二"', '"二"', 'then 是没有单位的数，else 是文字'],
    ['floor(销售收入)', 'floor(销售收入)', 'floor 的参数不对：以万元为单位的数'],
    ['cuont(项目)', 'cuont(项目)', '没有函数「cuont」'],
    ['sum(项目)', 'sum(项目)', 'sum 的参数不对：清单'],
    ['5000万元', '万元', '数和单位之间缺少乘号'],
    ['职工总数 ≥ 5', '≥', '这里不能用「≥」', '改为 >='],
    ['研发费用 / 销售收入 > 5%', '%', '这里不能用「%」', '改为 * 百分比'],
    ['count（项目）', '（', '这里不能用「（」', '改为 ('],
    ['null', 'null', '不支持「null」这种写法'],
    ['function(x) x', 'function(x) x', '不支持「function(x) x」这种写法'],
    ['规上 = null', 'null', '不支持「null」这种写法'],
    ['职工总数 >', '', '表达式没有写完'],
    ['', '', '表达式是空的'],
    ['1 / 0', '1 / 0', '除数为零'],
    ['销售收入 ** 2', '销售收入 ** 2', '带单位的数不能乘方'],
  ]
  for (const [expression, at, message, advice] of cases)
    test(`${expression || '(nothing)'}: ${message}`, () => {
      const found = refusal(expression)
      assert.deepEqual([found.at, found.message], [at, message])
      if (advice !== undefined) assert.equal(found.advice, advice)
    })
})

test('a bare number may stand beside a count, for a count is a number of things', () =>
  assert.equal(value('职工总数 > 5 and 专利数 >= 1', { 职工总数: 6, 专利数: 1 }), '是'))
