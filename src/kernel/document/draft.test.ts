import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Area, areaTree } from '../area.ts'
import { type Books, evaluate } from '../evaluate.ts'
import { decimal } from '../exact.ts'
import { choice } from '../field/index.ts'
import { flow, holders, latestReading, reading, series, share } from '../figure.ts'
import { type Indicator, indicators } from '../indicator.ts'
import { holding, measure } from '../measure.ts'
import { contains, half, type Period, parsePeriod, periodCode, wholeYear } from '../period.ts'
import type { AreaCode, Day, Decimal } from '../values.ts'
import { atOfCitation, recomputed, treeOfCitation } from './citation.ts'
import { draft } from './draft.ts'
import type { Scope } from './figures.ts'
import { refreshText } from './refresh.ts'
import { namedIndicators, parseTemplate } from './template.ts'
import { figuresIn, plainText, spansText } from './text.ts'

const root = '990101' as AreaCode
const east = '990101001' as AreaCode
const west = '990101002' as AreaCode
const north = '990101003' as AreaCode

const sessions = measure('场次', { unit: '场', by: { kind: choice('类别', ['培训', '科普']) } })
const contracts = measure('合同额', { unit: '元' })
const titles = holding('称号', { unit: '家' })
const visitors = measure('人次', { unit: '人次' })
const rd = series('研发费用', { unit: '亿元', keptBy: '统计局', definition: '累计' })
const gdp = series('生产总值', { unit: '亿元', keptBy: '统计局', definition: '累计' })
const people = series('人口', { unit: '万人', keptBy: '统计局', definition: '年末' })
const share2 = series('占比', { unit: '%', keptBy: '统计局', definition: '累计' })

const all: ReadonlyMap<string, Indicator> = new Map(
  indicators('STA', {
    trainings: {
      label: '培训',
      of: flow(sessions, { kind: '培训' }),
      owner: '综合科',
      definition: '场次',
      areaRule: 'site',
      better: 'more',
    },
    contractValue: {
      label: '技术合同成交额',
      of: flow(contracts),
      owner: '成果科',
      definition: '登记额',
      areaRule: 'seller',
      better: 'more',
      shownIn: '亿元',
    },
    firms: {
      label: '高新技术企业',
      of: holders(titles),
      owner: '高新科',
      definition: '期末',
      areaRule: 'atPeriodEnd',
      better: 'more',
    },
    visitors: {
      label: '参加人次',
      of: flow(visitors),
      owner: '综合科',
      definition: '到场',
      areaRule: 'site',
      better: 'more',
    },
    rdExpense: {
      label: '研发费用',
      of: reading(rd),
      owner: '规划科',
      definition: '累计',
      areaRule: 'published',
      better: 'more',
    },
    intensity: {
      label: '投入强度',
      of: share(reading(rd), reading(gdp)),
      owner: '规划科',
      definition: '比',
      areaRule: 'published',
      better: 'more',
      decimals: 2,
      yearly: true,
    },
    population: {
      label: '常住人口',
      of: latestReading(people),
      owner: '规划科',
      definition: '年末',
      areaRule: 'published',
    },
    ratio: {
      label: '占比',
      of: reading(share2),
      owner: '规划科',
      definition: '比',
      areaRule: 'published',
      better: 'more',
    },
    secret: {
      label: '内部数',
      of: reading(rd),
      owner: '规划科',
      definition: '内部',
      areaRule: 'published',
      use: 'internal',
    },
  }).map((one) => [one.id, one]),
)

/** Books as text: `measure area day quantity`, how far sums may be off as `松 measure day less more`, `series period value [status]`, `目标 indicator year value`. */
function books(text: string): Books {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const areas = areaTree(root, [
    area(root, '云浦区', null),
    area(east, '东江街道', root),
    area(west, '西岭街道', root),
    area(north, '北苑街道', root),
  ])
  const postings = lines.filter(([kind]) => kind === '记')
  const readings = lines.filter(([kind]) => kind === '外')
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return {
    areas,
    sum(leaf, at) {
      const within = areas.within(at.area)
      const taken = postings.filter(
        ([, measured, place = '', day = '']) =>
          measured === leaf.measure &&
          within.includes(place as AreaCode) &&
          month(day) <= at.period.last &&
          (leaf.op === 'stock' || leaf.op === 'holders' || month(day) >= at.period.first),
      )
      return decimal(taken.reduce((sum, [, , , , quantity]) => sum + Number(quantity), 0))
    },
    slack(leaf, { period }) {
      const taken = lines.filter(
        ([kind, measured, day = '']) =>
          kind === '松' && measured === leaf.measure && month(day) >= period.first && month(day) <= period.last,
      )
      const sum = (column: number) => decimal(taken.reduce((all, line) => all + Number(line[column]), 0))
      return { less: sum(3), more: sum(4) }
    },
    published({ series: name, take }, { period }) {
      const own = readings
        .filter(([, of]) => of === name)
        .flatMap(([, , code = '', value = '', status = 'final']) => {
          const of = parsePeriod(code)
          return of === null ? [] : [{ period: of, value: decimal(value), status: status as 'final' }]
        })
      const exact = own.find((one) => periodCode(one.period) === periodCode(period))
      if (exact !== undefined || take === 'exact') return exact ?? null
      return (
        own.filter((one) => one.period.last <= period.last).sort((a, b) => b.period.last - a.period.last)[0] ?? null
      )
    },
    target({ indicator }, year) {
      const found = lines.find(([kind, of, when]) => kind === '目标' && of === indicator && when === String(year))
      return found === undefined ? null : { value: decimal(found[3] ?? '0'), path: path(found[4]) }
    },
    booksFrom: () => 2025 * 12,
    opening: () => null,
    notComparable: (_, period) =>
      lines.some(([kind, code]) => kind === '不可比' && code === periodCode(period))
        ? '因窗口时间调整，同比不可比'
        : null,
  }
}

function path(share: string | undefined): readonly Decimal[] | null {
  return share === undefined ? null : Array.from({ length: 12 }, () => decimal(share))
}

function area(code: AreaCode, name: string, parent: AreaCode | null): Area {
  return { code, name, parent, also: [], group: null }
}

function drafted(
  source: string,
  text: string,
  { period = half(2026, 1), asOf = '2026-07-10' }: { period?: Period; asOf?: string } = {},
) {
  const { template, problems } = parseTemplate('test', source, all)
  assert.ok(template, JSON.stringify(problems))
  const of = books(text)
  const scope: Scope = {
    named: namedIndicators(template),
    areas: of.areas,
    bureau: '云浦区科学技术局',
    period,
    area: root,
    asOf: asOf as Day,
    entry: 12,
    writtenOn: '2026-07-12' as Day,
    ask: (tree, at) => evaluate(tree, at, of),
    confirmed: (indicator) => (indicator === 'firms' ? { by: '李敏', on: '2026-07-01' } : null),
  }
  const made = draft(template, scope)
  const used = new Set(figuresIn(made.text))
  return { ...made, cited: made.citations.filter(({ id }) => used.has(id)), books: of }
}

const lines = (source: string, text: string, options = {}): string => plainText(drafted(source, text, options).text)

const simple = `
记 场次 ${east} 2026-03-02 5
记 场次 ${west} 2026-05-02 3
记 场次 ${east} 2025-04-02 10
记 合同额 ${east} 2026-02-01 184600000
记 合同额 ${east} 2025-02-01 159550000
记 称号 ${east} 2025-03-01 300
记 称号 ${west} 2026-02-01 21
`

describe('drafting', () => {
  it('tells growth and fall with the digits alone as figures', () => {
    const { text, cited } = drafted(
      '举办培训{{trainings}}，{{trainings 同比}}；成交额{{contractValue}}，{{contractValue 同比}}。',
      simple,
    )
    assert.equal(plainText(text), '举办培训8场，同比下降20.0%；成交额1.85亿元，同比增长15.7%。')
    assert.deepEqual(
      cited.map(({ id, aspect, value, shown, before, after }) => [id, aspect, value, shown, before, after].join(' ')),
      [
        'f1 value 8 8  场',
        'f2 growth -20 20.0 同比下降 %',
        'f3 value 184600000 1.85  亿元',
        `f4 growth ${cited[3]?.value} 15.7 同比增长 %`,
      ],
    )
  })

  it('gives the same digits when a citation is recomputed from its own formula', () => {
    const { cited, books: of } = drafted(
      '{{trainings}}、{{trainings 同比}}、{{firms 较上年末}}、{{contractValue 约=余}}。',
      simple,
    )
    assert.equal(cited.length, 4)
    for (const citation of cited) {
      const again = recomputed(citation, evaluate(treeOfCitation(citation), atOfCitation(citation), of))
      assert.ok('value' in again)
      assert.deepEqual([again.value, again.shown], [citation.value, citation.shown])
    }
  })

  it('says that there was nothing last year, that a period is not comparable, and nothing without a base', () => {
    const source = '培训{{trainings}}，{{trainings 同比}}。'
    assert.equal(lines(source, `记 场次 ${east} 2026-03-02 5`), '培训5场，上年同期无。')
    assert.equal(lines(source, `${simple}\n不可比 2026H1`), '培训8场，因窗口时间调整，同比不可比。')
    assert.equal(lines(source, `记 场次 ${east} 2025-03-02 5`, { period: half(2025, 1) }), '培训5场。')
  })

  it('calls a change below 0.05 level', () => {
    const level = `记 合同额 ${east} 2026-02-01 100010000\n记 合同额 ${east} 2025-02-01 100000000`
    assert.equal(lines('成交额{{contractValue}}，{{contractValue 同比}}。', level), '成交额1.00亿元，与上年同期持平。')
  })

  it('compares a whole year with the year before', () => {
    assert.equal(
      lines('{{trainings 期名}}培训{{trainings}}，{{trainings 同比}}。', simple, {
        period: wholeYear(2026),
        asOf: '2027-01-05',
      }),
      '全年培训8场，比上年下降20.0%。',
    )
  })

  it('takes the latest published period within and says which', () => {
    const published = '外 研发费用 2026-01..05 9.84 \n外 研发费用 2025-01..05 8.66\n外 研发费用 2026-01..04 7.1'
    assert.equal(
      lines('{{rdExpense 期名}}研发费用{{rdExpense}}，{{rdExpense 同比}}。', published),
      '1—5月研发费用9.8亿元，同比增长13.6%。'.replace('9.8', '9.84'),
    )
    assert.equal(
      lines('研发费用{{rdExpense}}，{{rdExpense 同比}}。', published),
      '研发费用9.84亿元（1—5月），同比增长13.6%。',
    )
  })

  it('quotes a yearly figure by its year and a population by the year it is of', () => {
    const published =
      '外 研发费用 2025 31.26\n外 生产总值 2025 1063\n外 研发费用 2024 28.1\n外 生产总值 2024 1000\n外 人口 2025 82.1'
    assert.equal(
      lines('{{intensity 期名}}投入强度{{intensity}}，{{intensity 占比变化}}。常住人口{{population}}。', published),
      '2025年投入强度2.94%，提高0.13个百分点。常住人口82.1万人（2025年）。',
    )
  })

  it('marks estimates and preliminary figures', () => {
    assert.equal(lines('研发费用{{rdExpense}}。', '外 研发费用 2026H1 9.84 estimate'), '研发费用预计9.84亿元。')
    assert.equal(
      lines('研发费用{{rdExpense}}。', '外 研发费用 2026H1 9.84 preliminary'),
      '研发费用9.84亿元（初步统计）。',
    )
  })

  it('says the cut-off once per paragraph when it lies inside the period, and compares whole months only', () => {
    assert.equal(
      lines('培训{{trainings}}，{{trainings 同比}}。成交额{{contractValue}}。', simple, { asOf: '2026-06-10' }),
      '培训8场（截至6月10日），1—5月同比下降20.0%。成交额1.85亿元。',
    )
  })

  it('drops optional segments that are unknown or zero, with the comma beside them', () => {
    assert.equal(
      lines('举办培训{{trainings}}[[，研发费用{{rdExpense}}]]，共有[[{{visitors}}]]、[[{{firms}}]]。', simple),
      '举办培训8场，共有321家。',
    )
    assert.equal(
      lines('[[研发费用{{rdExpense}}|研发费用尚未公布]]，培训{{trainings}}。', simple),
      '研发费用尚未公布，培训8场。',
    )
  })

  it('takes away the semicolon of a clause that has become the first', () => {
    const source = '抓攻关。[[合同额{{contractValue}}]][[；举办培训{{trainings}}]]。'
    assert.equal(lines(source, `记 场次 ${east} 2026-03-02 5`), '抓攻关。举办培训5场。')
  })

  it('drops a sentence, an item and a paragraph without figures left, and counts the rest anew', () => {
    const source = [
      '## 投入',
      '研发费用{{rdExpense}}。',
      '## 主要工作',
      '### 抓投入',
      '研发费用{{rdExpense}}。',
      '### 抓服务',
      '扎实推进。一是摸清底数。研发费用{{rdExpense}}；二是加强辅导。举办培训{{trainings}}；三是抓主体。有效高企{{firms}}；四是看投入，研发费用{{rdExpense}}。',
    ].join('\n')
    assert.equal(
      lines(source, simple),
      '一、主要工作\n（一）抓服务\n扎实推进。一是加强辅导。举办培训8场；二是抓主体。有效高企321家。',
    )
  })

  it('joins areas as official text does', () => {
    assert.equal(lines('其中{{trainings 分街道 前3}}。', simple), '其中东江街道5场、西岭街道3场。')
    assert.equal(lines('其中{{trainings 分街道 后1}}。', simple), '其中西岭街道3场。')
  })

  it('rounds only where asked and keeps the exact value', () => {
    const { text, citations } = drafted(
      '高企{{firms 约=余}}、{{firms 约=近}}、{{firms 约=超}}，成交额{{contractValue 约=余}}。',
      simple,
    )
    assert.equal(plainText(text), '高企320余家、近330家、超320家，成交额1亿余元。')
    assert.equal(citations[0]?.value, '321')
    assert.equal(citations[0]?.display.approximate, '余')
  })

  it('tells heads from ten thousand on in 万人次', () => {
    assert.equal(lines('{{visitors}}。', `记 人次 ${east} 2026-03-02 19000`), '1.9万人次。')
    assert.equal(lines('{{visitors}}。', `记 人次 ${east} 2026-03-02 900`), '900人次。')
  })

  it('tells completion, the rest of the target, other periods and who confirmed', () => {
    const { text, citations } = drafted(
      '高企{{firms}}，{{firms 完成}}，{{firms 距目标}}，上年末{{firms 期=上年末 数}}家，目标{{firms 目标}}。',
      `${simple}\n目标 firms 2026 350`,
    )
    assert.equal(plainText(text), '高企321家，完成年度目标的91.7%，距年度目标还差29家，上年末300家，目标350家。')
    assert.deepEqual(citations[0]?.confirmed, { by: '李敏', on: '2026-07-01' })
  })

  it('lists the targets not met yet', () => {
    assert.equal(
      lines(
        '全年力争{{目标清单}}。\n[[{{firms}}{{trainings}}]]',
        `${simple}\n目标 firms 2026 350\n目标 trainings 2026 6`,
      ).split('\n')[0],
      '全年力争高新技术企业达到350家。',
    )
  })

  it('fills a table, leaves out what the books do not have, and signs', () => {
    const source =
      '表：主要\n标题：表1　主要指标\n列：指标｜单位｜本期数｜期别｜同比｜责任科室\n行：trainings｜rdExpense｜firms\n\n{{表 主要}}\n{{落款}}'
    assert.equal(
      lines(source, simple),
      '表1　主要指标\n指标\t单位\t本期数\t期别\t同比\t责任科室\n培训\t场\t8\t上半年\t-20.0%\t综合科\n高新技术企业\t家\t321\t6月末\t7.0%\t高新科\n云浦区科学技术局\n2026年7月12日',
    )
  })

  it('lists in a table of details only what was done, and proposes nothing from it as a problem', () => {
    const source = '表：明细\n只列：有数\n列：指标｜本期数｜同比\n行：trainings｜contractValue｜firms\n\n{{表 明细}}'
    const made = drafted(source, `记 场次 ${east} 2026-03-02 12\n记 场次 ${east} 2025-04-02 30`)
    assert.match(plainText(made.text), /培训\t12\t-60.0%/)
    assert.doesNotMatch(plainText(made.text), /技术合同成交额|高新技术企业/)
    assert.deepEqual(
      made.proposals.filter(({ kind }) => kind !== 'plan'),
      [],
    )
    assert.equal(drafted('培训{{trainings}}，{{trainings 同比}}。', simple).proposals.length, 1)
  })

  it('tells a figure that is not exact so wherever it stands, and nothing that rounding made untrue', () => {
    const rough = (day: string, sum: number, less: number, more: number) =>
      `记 人次 ${east} ${day} ${sum}\n松 人次 ${day} ${less} ${more}\n`
    const table = '表：数\n列：指标｜本期数｜同比\n行：visitors\n\n{{表 数}}'
    const before = `记 人次 ${east} 2025-03-02 200\n`
    assert.match(lines(table, rough('2026-03-02', 300, 0, 100) + before), /参加人次\t约300\t约50\.0%/)
    assert.match(lines(table, rough('2026-03-02', 100, 10, 10) + before), /参加人次\t约100\t约-50\.0%/)
    const told = (sum: number, less: number, more: number) =>
      lines('{{visitors}}。', rough('2026-03-02', sum, less, more))
    assert.equal(told(300, 0, 100), '300余人次。')
    assert.equal(told(12_800, 0, 100), '1.28万余人次。')
    // 1.29万余 would say more than 12 900.
    assert.equal(told(12_896, 0, 100), '约1.29万人次。')
    assert.equal(told(12_896, 100, 0), '近1.29万人次。')
    assert.equal(told(12_804, 100, 0), '约1.28万人次。')
  })

  it('says of a fall that it fell the year before as well, also where neither is exact', () => {
    const years = [2025, 2026, 2027].map((year, at) => {
      const day = `${year}-03-02`
      const half = `${day} ${450 - at * 150}`
      return `记 人次 ${east} ${half}\n记 人次 ${west} ${half}\n松 人次 ${day} 10 10\n`
    })
    const options = { period: half(2027, 1), asOf: '2027-07-10' }
    const { proposals } = drafted('## 问题\n{{问题 前1}}\n[[{{visitors}}]]', years.join(''), options)
    const told = spansText(proposals.find(({ kind }) => kind === 'fallingTwice')?.spans ?? [])
    assert.match(told, /同比下降约50\.0%，上年也下降约33\.3%/)
  })

  it('follows a figure that is exact no more, or is again, when it is refreshed', () => {
    const exact = `记 人次 ${east} 2026-03-02 300\n`
    const table = '表：数\n列：指标｜本期数\n行：visitors\n\n参加{{visitors}}。\n\n{{表 数}}'
    const refreshed = (from: string, to: string) => {
      const { text, citations } = drafted(table, from)
      const of = books(to)
      const answers = citations.map((one) => evaluate(treeOfCitation(one), atOfCitation(one), of))
      return plainText(refreshText(text, citations, answers, all).text)
    }
    const [about, over] = [`${exact}松 人次 2026-03-02 30 30\n`, `${exact}松 人次 2026-03-02 0 100\n`]
    assert.match(refreshed(exact, about), /参加约300人次。.*参加人次\t约300/s)
    assert.match(refreshed(about, exact), /参加300人次。.*参加人次\t300/s)
    assert.match(refreshed(over, exact), /参加300人次。.*参加人次\t300/s)
    assert.match(refreshed(over, about), /参加约300人次。.*参加人次\t约300/s)
    // The unit beside the digits is no part of the figure: the digits stay in it.
    const more = `记 人次 ${east} 2026-03-02 12345\n`
    assert.match(refreshed(exact, more), /参加12345人次。.*参加人次\t12345/s)
  })

  it('keeps in a table of details what is of one section together', () => {
    const source = '表：明细\n只列：有数\n列：责任科室｜指标｜本期数\n行：trainings｜firms｜visitors\n\n{{表 明细}}'
    assert.match(
      lines(source, `${simple}记 人次 ${east} 2026-03-02 90\n`),
      /综合科\t培训\t8\n综合科\t参加人次\t90\n高新科\t高新技术企业\t321/,
    )
  })

  it('calls nothing concentrated that is only a few, also where nothing is known of the year before', () => {
    const first = { period: half(2025, 1), asOf: '2025-07-10' }
    const kinds = (count: number) =>
      drafted('培训{{trainings}}。', `记 场次 ${east} 2025-03-02 ${count}`, first).proposals.map(({ kind }) => kind)
    assert.deepEqual([kinds(9), kinds(10)], [[], ['concentrated']])
  })

  it('proposes what lags, the worst first, each with its figures', () => {
    const { text, proposals, citations } = drafted(
      '## 问题\n{{问题 前2}}\n[[{{trainings}}{{contractValue}}{{firms}}]]',
      `${simple}\n目标 contractValue 2026 1000000000 0.5`,
    )
    assert.deepEqual(
      proposals.map(({ kind, indicator, taken }) => [kind, indicator, taken]),
      [
        ['behindPath', 'contractValue', true],
        ['concentrated', 'firms', true],
        ['falling', 'trainings', false],
        ['plan', 'contractValue', false],
      ],
    )
    assert.equal(
      spansText(proposals[0]?.spans ?? []),
      '技术合同成交额进度偏慢。上半年1.85亿元，完成年度目标的18.5%，仅达到序时进度的36.9%。',
    )
    assert.match(plainText(text), /^一、问题\n一是技术合同成交额进度偏慢。/)
    const ids = new Set(citations.map(({ id }) => id))
    for (const { spans } of proposals)
      for (const { figure } of spans) assert.ok(figure === undefined || ids.has(figure))
  })

  it('numbers attachments and lists them', () => {
    const source =
      '正文{{firms}}。\n{{附件清单}}\n{{落款}}\n附件：空表\n研发费用{{rdExpense}}。\n附件：明细\n{{trainings}}。\n附件：口径\n{{口径}}'
    const text = lines(source, simple).split('\n')
    assert.deepEqual(text.slice(0, 3), ['正文321家。', '附件：1. 明细', '　　　2. 口径'])
    assert.ok(text.includes('附件2'))
  })
})

describe('a template', () => {
  const problemsOf = (source: string) => parseTemplate('x', source, all).problems ?? []

  it('is refused with the place and a suggestion when it names what does not exist', () => {
    assert.deepEqual(problemsOf('# 总结\n\n共{{traning}}场'), [
      { line: 3, column: 4, message: '没有指标「traning」', advice: '是否为「trainings」？' },
    ])
    assert.match(problemsOf('{{trainings 同此}}')[0]?.advice ?? '', /同比/)
    assert.match(problemsOf('{{intensity 较上年末}}')[0]?.message ?? '', /不是时点数/)
    assert.match(problemsOf('{{secret}}')[0]?.message ?? '', /仅限内部/)
    assert.equal(problemsOf('密级：内部\n{{secret}}').length, 0)
  })

  it('is refused when brackets do not match', () => {
    assert.match(problemsOf('a[[b{{firms}}')[0]?.message ?? '', /没有结束/)
    assert.match(problemsOf('a]]b')[0]?.message ?? '', /多出/)
    assert.match(problemsOf('a{{firms')[0]?.message ?? '', /没有结束/)
  })

  it('takes an indicator by its Chinese name as well', () => {
    assert.equal(lines('{{高新技术企业}}。', simple), '321家。')
  })
})

assert.ok(contains(wholeYear(2026), half(2026, 1)))
