import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areaTree } from '../area.ts'
import { type Answer, evaluate } from '../evaluate.ts'
import { decimal } from '../exact.ts'
import { flow } from '../figure.ts'
import { type Indicator, indicators } from '../indicator.ts'
import { measure } from '../measure.ts'
import { half, yearOfMonth } from '../period.ts'
import type { AreaCode, Day } from '../values.ts'
import { draft } from './draft.ts'
import type { Scope } from './figures.ts'
import { choicesAt, outdatedChoices } from './standing.ts'
import { namedIndicators, parseTemplate } from './template.ts'
import { plainText } from './text.ts'

const root = '990101' as AreaCode
const contracts = measure('合同额', { unit: '元' })
const all: ReadonlyMap<string, Indicator> = new Map(
  indicators('STA', {
    contractValue: {
      label: '技术合同成交额',
      of: flow(contracts),
      owner: '成果科',
      definition: '登记额',
      areaRule: 'seller',
      better: 'more',
      shownIn: '亿元',
    },
  }).map((one) => [one.id, one]),
)

/** What was registered in each year, in 亿元; a year that is absent lies before the books. */
type Years = { readonly [year: number]: number }

function scopeOf(years: Years): Scope {
  const first = Math.min(...Object.keys(years).map(Number))
  const books: Parameters<typeof evaluate>[2] = {
    areas: areaTree(root, [{ code: root, name: '云浦区', parent: null, also: [], group: null }]),
    sum: (_, { period }) => decimal((years[yearOfMonth(period.last)] ?? 0) * 100_000_000),
    published: () => null,
    target: () => null,
    booksFrom: () => first * 12,
    opening: () => null,
    notComparable: () => null,
  }
  return {
    named: [...all.values()],
    areas: books.areas,
    bureau: '云浦区科学技术局',
    period: half(2026, 1),
    area: root,
    asOf: '2026-07-10' as Day,
    entry: 1,
    writtenOn: '2026-07-10' as Day,
    ask: (tree, at): Answer => evaluate(tree, at, books),
    confirmed: () => null,
  }
}

function templateOf(source: string) {
  const { template, problems } = parseTemplate('test', source, all)
  assert.ok(template, JSON.stringify(problems))
  assert.deepEqual(namedIndicators(template), [...all.values()])
  return template
}

const said = (source: string, years: Years): string => plainText(draft(templateOf(source), scopeOf(years)).text)
const problemsOf = (source: string) => parseTemplate('test', source, all).problems ?? []

const MARKET =
  '成交额{{contractValue}}。[[若 contractValue 同比 增长：技术交易活跃，{{contractValue 同比}}。|若 contractValue 同比 下降：技术交易回落，须加强跟踪。|否则：技术交易总体平稳。]]'
const WITHOUT_ELSE = MARKET.replace('|否则：技术交易总体平稳。', '')

describe('a conditional sentence', () => {
  it('says growth only where there is growth, and a fall only where there is one', () => {
    assert.equal(said(MARKET, { 2025: 2, 2026: 3 }), '成交额3.00亿元。技术交易活跃，同比增长50.0%。')
    assert.equal(said(MARKET, { 2025: 3, 2026: 2 }), '成交额2.00亿元。技术交易回落，须加强跟踪。')
    assert.equal(said(MARKET, { 2025: 2, 2026: 2 }), '成交额2.00亿元。技术交易总体平稳。')
  })

  it('takes what rounds to level as level', () => {
    assert.equal(said(MARKET, { 2025: 100, 2026: 100.01 }), '成交额100.01亿元。技术交易总体平稳。')
  })

  it('says neither where nobody knows: no books last year, or nothing last year', () => {
    assert.equal(said(WITHOUT_ELSE, { 2026: 3 }), '成交额3.00亿元。')
    assert.equal(said(WITHOUT_ELSE, { 2025: 0, 2026: 3 }), '成交额3.00亿元。')
    assert.equal(said(MARKET, { 2026: 3 }), '成交额3.00亿元。技术交易总体平稳。')
  })

  it('compares in the unit shown, and joins conditions', () => {
    const source =
      '成交额{{contractValue}}[[若 contractValue 大于 2 且 contractValue 期=上年同期 不高于 2：，迈上新台阶]]。'
    assert.equal(said(source, { 2025: 2, 2026: 3 }), '成交额3.00亿元，迈上新台阶。')
    assert.equal(said(source, { 2025: 2.5, 2026: 3 }), '成交额3.00亿元。')
    assert.equal(said(source, { 2026: 3 }), '成交额3.00亿元。')
  })

  it('asks whether the books have a figure at all', () => {
    const source = '成交额{{contractValue}}。[[若 contractValue 同比 无数：上年同期没有可比的数。]]'
    assert.equal(said(source, { 2026: 3 }), '成交额3.00亿元。上年同期没有可比的数。')
    assert.equal(said(source, { 2025: 2, 2026: 3 }), '成交额3.00亿元。')
  })

  it('is refused with line and column when it is not understood', () => {
    assert.deepEqual(problemsOf('# 总结\n[[若 contractValu 同比 增长：好。]]'), [
      { line: 2, column: 5, message: '没有指标「contractValu」', advice: '是否为「contractValue」？' },
    ])
    assert.deepEqual(
      problemsOf('[[若 contractValue 同比 涨了：好。]]').map(({ column, message }) => [column, message]),
      [[22, '不认识条件「涨了」']],
    )
    assert.deepEqual(
      problemsOf('[[若 contractValue 增长：好。]]').map(({ column, message }) => [column, message]),
      [[19, '「技术合同成交额」是一个数，没有增长']],
    )
    assert.match(problemsOf('[[若 contractValue 同比：好。]]')[0]?.message ?? '', /没有说清/)
    assert.match(problemsOf('[[若 contractValue 大于：好。]]')[0]?.message ?? '', /不认识条件「大于」/)
    assert.match(problemsOf('[[若 contractValue 大于 2 好：好。]]')[0]?.message ?? '', /多出「好」/)
    assert.match(problemsOf('[[否则：好。|若 contractValue 大于 2：坏。]]')[0]?.message ?? '', /「否则」后面还有/)
    assert.match(problemsOf('[[若 contractValue 大于 2：好。|坏。]]')[0]?.message ?? '', /这里应是/)
  })
})

describe('the length that a template sets', () => {
  it('is a number, and anything else is refused with its place', () => {
    assert.equal(templateOf(`字数：3000\n${MARKET}`).charactersMax, 3000)
    assert.equal(templateOf(MARKET).charactersMax, null)
    assert.deepEqual(
      problemsOf('名称：x\n字数：很多').map(({ line, column }) => [line, column]),
      [[2, 4]],
    )
  })
})

describe('when figures move', () => {
  const before = { 2025: 2, 2026: 3 }
  const after = { 2025: 4, 2026: 3 }
  const template = templateOf(MARKET)
  const at = (of: typeof template, years: Years) => choicesAt(of, scopeOf(years))
  const { text } = draft(template, scopeOf(before))

  it('the sentence that stood and the one that should stand are told', () => {
    const [found, ...rest] = outdatedChoices(text, at(template, before), at(template, after))
    assert.equal(rest.length, 0)
    assert.equal(found?.stands.map(({ text: words }) => words).join(''), '技术交易活跃，同比增长50.0%。')
    assert.equal(found?.condition, '技术合同成交额 同比 增长')
    assert.equal(found?.wanted?.pieces.map(({ text: words }) => words).join(''), '技术交易回落，须加强跟踪。')
  })

  it('nothing is told where it still stands, or where a person reworded it', () => {
    assert.deepEqual(outdatedChoices(text, at(template, before)), [])
    const reworded = text.map((block) =>
      block.kind === 'paragraph'
        ? {
            ...block,
            spans: block.spans.map((span) => ({ ...span, text: span.text.replace('技术交易活跃', '市场红火') })),
          }
        : block,
    )
    assert.deepEqual(outdatedChoices(reworded, at(template, before), at(template, after)), [])
  })

  it('what is to be said no more has nothing in its place', () => {
    const bare = templateOf(WITHOUT_ELSE)
    const [found] = outdatedChoices(draft(bare, scopeOf(before)).text, at(bare, before), at(bare, { 2026: 3 }))
    assert.equal(found?.wanted, null)
  })
})
