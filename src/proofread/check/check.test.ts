import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proofread } from '../index.ts'
import type { Finding } from '../reading.ts'

const DATE = '2026-07-01'

function found(text: string, kind: string): readonly Finding[] {
  return proofread(text, { date: DATE }).findings.filter((finding) => finding.kind === kind)
}

/** [what is written, which words are pointed at, what to write instead] */
type Situation = readonly [text: string, quote: string, correction?: string]

const wrong: { readonly [kind: string]: readonly Situation[] } = {
  'arithmetic.integerBase': [
    ['全区高新技术企业达72家，同比增长56.7%。', '72家，同比增长56.7%'],
    ['授权发明专利45件，下降31.2%。', '45件，下降31.2%'],
  ],
  'arithmetic.bothEnds': [
    ['入库企业由上年的46家增加到72家，增长65.5%。', '46家增加到72家，增长65.5%'],
    ['2024年成交额8.20亿元，2025年9.35亿元，增长24.0%。', '8.20亿元，2025年9.35亿元，增长24.0%'],
    ['高企由2020年的50家增加到2025年的125家，年均增长25.1%。', '50家增加到2025年的125家，年均增长25.1%'],
    ['在孵企业由286家增加到268家。', '286家增加到268家'],
  ],
  'arithmetic.partsTotal': [
    ['东湖街道3家、西山街道5家、南桥镇2家，共12家。', '3家、西山街道5家、南桥镇2家，共12家'],
    ['举办培训12场，其中线上8场、线下6场。', '12场，其中线上8场、线下6场'],
    ['组织申报58家（首次26家、重新33家）。', '58家（首次26家、重新33家'],
  ],
  'arithmetic.share': [['共有高企130家，其中规上企业46家，占比45.4%。', '45.4%']],
  'arithmetic.difference': [
    ['研发费用增长14.9%，比一季度（23.6%）回落7.8个百分点。', '14.9%，比一季度（23.6%）回落7.8个百分点'],
  ],
  'arithmetic.average': [['全年培训12场、1200人次，场均120人次。', '120人次']],
  'arithmetic.named': [
    [
      '走访海澜精密有限公司、东岳生物有限公司、云启电子有限公司2家。',
      '走访海澜精密有限公司、东岳生物有限公司、云启电子有限公司2家',
    ],
  ],
  'arithmetic.within': [['新增高新技术企业130家，总数125家。', '130家，总数125家']],
  'unit.percentagePoint': [['研发机构设置率为62.5%，同比提高3.1%。', '提高3.1%', '提高3.1个百分点']],
  'unit.missingPercent': [['专利授权206件，同比增长86.7；技术合同35项。', '同比增长86.7', '同比增长86.7%']],
  'unit.magnitude': [['高新技术产业产值75亿元，高新技术产业增加值17.2元。', '17.2元', '17.2亿元']],
  'unit.doubled': [['争取资金300万万元。', '万万']],
  'form.numbering': [['一是抓投入。强化保障。二是抓主体。梯次培育。四是抓平台。提升能级。', '四', '三']],
  'form.bracket': [['落实《科技进步条例，推动成果转化。', '《科技进步条例']],
  'form.documentNumber': [['根据科发〔2026〕第05号文件。', '〔2026〕第05号', '〔2026〕5号']],
  'form.doubledMark': [['组织申报，，取得成效。', '，，', '，']],
  'form.parallel': [['送去“政策”“项目”、“人才”。', '”、“', '”“']],
  'consistency.date': [['2026年2月30日召开会议。', '2026年2月30日']],
  'consistency.rank': [['在全市9个县区中居第10位。', '9个县区中居第10位']],
  'recognition.digit': [['举办活动IOO余场。', 'IOO', '100']],
  'wording.classifier': [['组织12企业参加大赛。', '12企业', '12家企业']],
  'wording.doubled': [['今年以来，新新增平台3家。', '新新', '新']],
  'wording.missing': [['获得科技推新奖2项。', '科技推新奖', '科技创新奖']],
  'wording.character': [['截止目前，入库企业264家。', '截止', '截至']],
  'wording.particle': [['工作取的显著成效。', '的', '得']],
  'name.spelling': [['入选“30·创新之星”团队。培育“30创新之星”团队。', '30创新之星', '30·创新之星']],
  'mask.left': [['高新技术企业**家，增长**%。', '**']],
}

const right: readonly string[] = [
  '全区高新技术企业达72家，同比增长56.5%。',
  '全区高新技术企业70余家，同比增长56.7%。',
  '走进24家企业，比去年同期的16家增长50%。',
  '高新技术产业增加值17.2亿元，上年同期15.0亿元，增长9.1%。',
  '高新技术企业60家，较上年末净增4家，同比增长50.0%。',
  '较上年末净增7家：首次认定12家、迁入2家，到期未续5家、迁出注销2家。',
  '今年申报61家，其中首次27家、重新34家，占年度目标130家的46.9%。',
  '举办培训12场，其中企业专场5场。',
  '技术合同成交额9.4亿元，其中开发3.1亿元、服务4.2亿元、咨询2.0亿元。',
  '组织海峤精密、南屿生物等5家企业参赛。',
  '占比35.4%，同比提高3.1个百分点。',
  '认真落实中国制造2025行动。',
  '发放资料5000余份（册），开展“双打”执法8次。',
  '深化政产学研金合作，打好战“疫”攻坚战。',
  '落实《关于促进科技创新的若干政策》（区政发〔2026〕5号）。',
  '全区市场主体稳步增长，工作作风持续转变，对对接不够的企业逐户上门。',
  '带动石桥乡、临湖镇5个村。',
]

describe('a careful reader', () => {
  for (const [kind, situations] of Object.entries(wrong))
    for (const [text, quote, correction] of situations)
      it(`points at 「${quote}」 as ${kind}`, () => {
        const hits = found(text, kind)
        const hit = hits.find((finding) => finding.quote === quote)
        assert.ok(hit, `${text}: ${hits.map((finding) => finding.quote).join('|') || 'nothing'}`)
        if (correction !== undefined) assert.equal(hit.correction, correction)
      })

  for (const text of right)
    it(`leaves alone ${text}`, () => {
      const { findings } = proofread(text, { date: DATE })
      assert.deepEqual(
        findings.filter(({ certainty }) => certainty !== 'hint').map(({ kind, quote }) => `${kind} ${quote}`),
        [],
      )
    })

  it('names the nearest whole numbers when no base can give the growth', () => {
    const [finding] = found('全区高新技术企业达72家，同比增长56.7%。', 'arithmetic.integerBase')
    assert.match(finding?.reason ?? '', /45家为60\.0%，46家为56\.5%/)
  })

  it('says in the order of the text exactly which words it means', () => {
    const text = Object.values(wrong)
      .flat()
      .map(([one]) => one)
      .join('\n')
    const { findings } = proofread(text, { date: DATE })
    assert.ok(findings.length > 20)
    for (const [place, { start, end, quote }] of findings.entries()) {
      assert.equal(text.slice(start, end), quote)
      if (place > 0) assert.ok(start >= findings[place - 1]!.start)
    }
  })
})
