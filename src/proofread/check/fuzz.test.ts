import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { proofread } from '../index.ts'
import type { Finding } from '../reading.ts'

const DATE = '2026-07-01'
const SEED = 20_260_701
const TIMES = 60

/** A report without a slip, in which every kind of figure has its check. */
const REPORT = `云浦区科学技术局2026年上半年工作总结

上半年，全区认真贯彻落实创新驱动发展战略，各项工作有序推进。现将有关情况报告如下。

一、主要工作
（一）抓主体。组织申报高新技术企业58家（首次25家、重新33家），占年度目标96家的60.4%。科技型中小企业由上年同期的46家增加到72家，增长56.5%。
（二）抓投入。规上工业企业研发费用6.72亿元，上年同期6.03亿元，增长11.4%。有研发活动的企业占比62.5%，同比提高3.1个百分点。
（三）抓平台。认定各级平台29家，其中国家级3家、省级9家、市级17家。孵化载体面积21.6万平方米。
（四）抓转化。技术合同成交额9.36亿元，技术交易额6.67亿元。吸纳技术合同成交额6.05亿元，同比下降2.1%。
（五）抓服务。培训12场、1440人次，场均120人次。走访企业228户，受理诉求64件，办结61件，其余3件正在办理。

二、存在问题
一是投入不够均衡。二是人才支撑不足。三是载体运营水平有待提升。

三、下半年安排
落实《云浦区科技创新若干政策》（云政发〔2026〕5号），做好“揭榜挂帅”项目征集，持续优化营商环境。`

interface Edit {
  readonly name: string
  /** At least this share of such edits is found. */
  readonly foundMin: number
  readonly places: RegExp
  edit(match: RegExpExecArray, chosen: number): string
}

const edits: readonly Edit[] = [
  {
    name: 'a digit of a part, a total or a growth is another',
    foundMin: 0.85,
    places:
      /(?<=首次|重新|申报高新技术企业|平台|国家级|省级|市级|同期的|增加到|场均|培训|其余)\d+|(?<=的)60\.4|(?<=增长)(?:56\.5|11\.4)/g,
    edit: ([digits = ''], chosen) => {
      const at = chosen % digits.length
      if (digits[at] === '.') return `${Number(digits[0]) === 9 ? 1 : Number(digits[0]) + 1}${digits.slice(1)}`
      const digit = (Number(digits[at]) + 1 + (chosen % 8)) % 10
      return digits.slice(0, at) + String(at === 0 && digit === 0 ? 1 : digit) + digits.slice(at + 1)
    },
  },
  { name: 'the power of ten of an amount is lost', foundMin: 0.95, places: /(?<=\d)亿元/g, edit: () => '元' },
  {
    name: 'the percent sign of a growth is lost',
    foundMin: 0.95,
    places: /(?<=(?:增长|下降)\d+\.\d)%/g,
    edit: () => '',
  },
  { name: 'a change of a share is given in percent', foundMin: 0.95, places: /个百分点/g, edit: () => '%' },
  {
    name: 'one half of a pair of brackets is lost',
    foundMin: 0.95,
    places: /[《》“”（）](?![一二三四五])/g,
    edit: () => '',
  },
  {
    name: 'a number of a sequence is another',
    foundMin: 0.8,
    places: /(?<=^|（|。)[二三四五](?=、|）|是)/gm,
    edit: () => '七',
  },
  {
    name: 'a mark stands twice',
    foundMin: 0.95,
    places: /[，。、](?=[\u4e00-\u9fff])/g,
    edit: ([mark]) => mark + mark,
  },
]

function strong(text: string): readonly Finding[] {
  return proofread(text, { date: DATE }).findings.filter(({ certainty }) => certainty !== 'hint')
}

describe('a slip of the hand in a report without one', () => {
  it('begins with a report in which nothing is found', () => {
    assert.deepEqual(
      strong(REPORT).map(({ kind, quote, reason }) => `${kind} ${quote} ${reason}`),
      [],
    )
  })

  for (const { name, foundMin, places, edit } of edits)
    it(`is found in ${foundMin * 100} of 100 when ${name}`, () => {
      const matches = [...REPORT.matchAll(places)]
      assert.ok(matches.length > 0)
      let [tried, seen] = [0, 0]
      const missed = new Set<string>()
      const property = fc.property(fc.nat(matches.length - 1), fc.nat(1_000), (which, chosen) => {
        const match = matches[which]!
        const written = edit(match, chosen)
        if (written === match[0]) return
        tried++
        const text = REPORT.slice(0, match.index) + written + REPORT.slice(match.index + match[0].length)
        if (strong(text).length > 0) seen++
        else missed.add(text.slice(Math.max(0, match.index - 12), match.index + written.length + 8))
      })
      fc.assert(property, { seed: SEED, numRuns: TIMES })
      assert.ok(seen >= foundMin * tried, `${seen} of ${tried}: ${[...missed].join(' | ')}`)
    })
})

describe('what is promised of every such slip', () => {
  const found = (text: string): boolean =>
    proofread(text, { date: DATE }).findings.some(({ certainty }) => certainty !== 'hint')
  const numbers = fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 3, maxLength: 5 })

  it('parts that are listed whole and their sum', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 60 }), (parts, off) => {
        const sum = parts.reduce((all, part) => all + part, 0)
        const listed = parts.map((part, place) => `${'甲乙丙丁戊'[place]}镇${part}家`).join('、')
        assert.ok(!found(`${listed}，共${sum}家。`))
        assert.ok(found(`${listed}，共${sum + off}家。`))
      }),
      { seed: SEED, numRuns: 40 },
    )
  })

  it('a number that leaves its sequence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.nat(100), (length, chosen) => {
        const marks = [...'一二三四五六七八'].slice(0, length)
        const place = 1 + (chosen % (length - 1))
        const write = (all: readonly string[]): string => all.map((mark) => `${mark}、抓落实`).join('\n')
        assert.ok(!found(write(marks)))
        assert.ok(found(write(marks.with(place, '九'))))
      }),
      { seed: SEED, numRuns: 40 },
    )
  })
})

describe('whatever is given', () => {
  it('is read without a fault, and every finding quotes what stands there', () => {
    const unit = fc.constantFrom(
      ...'其中共占由到第一二三是（）《》“”，。；、：％%0123456789.×*亿万元家个项 \n\tIOolT增长下降同比年月日企业科技新究研',
    )
    const texts = fc.oneof(fc.string({ unit, maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }))
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, quote } of proofread(text, { date: DATE }).findings) {
          assert.ok(start >= 0 && end <= text.length && start <= end)
          assert.equal(text.slice(start, end), quote)
        }
      }),
      { seed: SEED, numRuns: 150 },
    )
  })

  for (const [what, text] of [
    ['one line of many digits', '1'.repeat(300_000)],
    ['many opening brackets', '（'.repeat(300_000)],
    ['one character', '新'.repeat(300_000)],
    ['a list without end', '甲公司1家、'.repeat(40_000)],
    ['a name without end', '合作'.repeat(150_000)],
  ] as const)
    it(`is read in time: ${what}`, { timeout: 120_000 }, () => {
      // Of the processor, not of the clock: the machine may be busy.
      const started = process.cpuUsage()
      proofread(text, { date: DATE })
      assert.ok(process.cpuUsage(started).user < 20_000_000)
    })
})
