import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { proofread } from './index.ts'
import type { Claim } from './reading.ts'

const DATE = '2026-07-10'
const TITLE = '青澜区科学技术局2026年上半年工作总结\n\n'

/** The claims of a sentence of a half-year report. */
function claims(sentence: string): readonly Claim[] {
  return proofread(TITLE + sentence, { date: DATE }).claims
}

/** `phrase value unit` of each. */
function said(sentence: string): readonly string[] {
  return claims(sentence).map(({ phrase, value, unit }) => `${phrase} ${value ?? '?'} ${unit}`)
}

function only(sentence: string): Claim {
  const [claim, ...rest] = claims(sentence)
  assert.ok(claim !== undefined && rest.length === 0, JSON.stringify(claims(sentence).map(({ quote }) => quote)))
  return claim
}

suite('数和单位', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['受理诉求64件。', '64', '件'],
    ['获财政支持1,260万元。', '1260', '万元'],
    ['获财政支持１２６０万元。', '1260', '万元'],
    ['实现技术交易额2000多万元。', '2000', '万元'],
    ['举办科普活动1.2万人次。', '12000', '人次'],
    ['孵化面积12.6万㎡。', '126000', '平方米'],
    ['示范推广10万余亩次。', '100000', '亩次'],
    ['走访企业一百二十三家。', '123', '家'],
    ['占全区增量的四成左右。', '40', '%'],
    ['有研发活动的企业占三分之一。', '33.33', '%'],
    ['成交额完成百分之六十。', '60', '%'],
    ['亩产是改造前的6倍。', '6', '倍'],
    ['走访企业十余家。', '10', '家'],
    ['培训人员百余名。', '100', '名'],
    ['线上观看近万人次。', '10000', '人次'],
    ['新认定高新技术企业××家。', null, '家'],
    ['新认定高新技术企业**家。', null, '家'],
    ['兑现资金L75亿元。', '1.75', '亿元'],
    ['开展活动IOO余场。', '100', '场'],
  ]
  for (const [sentence, value, unit] of cases)
    test(sentence, () => {
      const claim = only(sentence)
      assert.deepEqual([claim.value, claim.unit], [value, unit])
    })
})

suite('余、近、约、超、不足和区间是两个界', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['走访企业100余家。', '100', '200'],
    ['实现技术交易额7300多万元。', '7300', '7400'],
    ['走访企业近100家。', '90', '100'],
    ['走访企业约100家。', '90', '110'],
    ['走访企业100家左右。', '90', '110'],
    ['税收突破40亿元。', '40', null],
    ['走访企业35家以上。', '35', null],
    ['走访企业不足100家。', null, '100'],
    ['引进团队3-5家。', '3', '5'],
    ['引进团队3至5家。', '3', '5'],
    ['引进团队三五家。', '3', '5'],
    ['税收增长5%—8%。', '5', '8'],
  ]
  for (const [sentence, min, max] of cases)
    test(sentence, () => {
      const claim = only(sentence)
      assert.deepEqual([claim.min, claim.max], [min, max])
    })
})

suite('不是数', () => {
  const cases = [
    '2026年5月18日至19日召开会议，传达〔2026〕12号文件。',
    '“115”产业创新团队通过验收，12396热线开通，4·26知识产权日如期举行。',
    '推动一批项目、一系列政策落地，一方面抓投入，另一方面抓转化。',
    '第三届大赛开幕，第二批名单公布，联系电话0571-88886666。',
    '落实“1+3”政策，推进5G和R&D工作，坚持“四个面向”。',
    '对新认定高新技术企业的，一次性奖励企业10万元。',
    '实施三年行动，用3个月时间完成。',
    '统筹推进三个方面、五项制度。',
  ]
  for (const sentence of cases) test(sentence, () => assert.deepEqual(said(sentence), []))
})

suite('一句里的几个数', () => {
  test('动词管到后面的数', () => {
    const [first, second] = claims('新认定高企12家、科技型中小企业35家。')
    assert.deepEqual([first?.indicator, second?.indicator], ['newHighTech', 'newTechSmes'])
    assert.deepEqual([first?.kind, second?.kind], ['flow', 'flow'])
  })
  test('没有名称的数随前一个数', () => {
    assert.deepEqual(said('举办研发费用归集培训6场、430人次。'), [
      '举办研发费用归集培训 6 场',
      '举办研发费用归集培训 430 人次',
    ])
  })
  test('分别为的数各归各名', () => {
    assert.deepEqual(said('推荐重点企业研究院、研究院、研发中心26家，分别为6家、11家、9家。').slice(1), [
      '推荐重点企业研究院 6 家',
      '研究院 11 家',
      '研发中心 9 家',
    ])
  })
  test('其中的数是总数的一部分，时点数的部分也是时点数', () => {
    assert.deepEqual(
      claims('期末省级以上平台29家，其中国家级3家、省级26家。').map(({ kind }) => kind),
      ['stock', 'stock', 'stock'],
    )
  })
  test('名称在量词后面', () => {
    assert.deepEqual(said('新增3家众创空间。'), ['新增众创空间 3 家'])
  })
  test('括号里没有数，不隔断名称', () => {
    assert.deepEqual(said('新增独角兽（含潜在）企业1家。'), ['新增独角兽企业 1 家'])
  })
})

suite('增速', () => {
  test('跟在数后面的归那个数', () => {
    const claim = only('技术合同成交额9.36亿元，同比增长12.5%。')
    assert.deepEqual(claim.growth, { value: '12.5', unit: '%', direction: 'up', base: '同比' })
  })
  test('上年同期的数夹在中间，增速仍归本期', () => {
    const [now, before] = claims('研发费用9.84亿元，上年同期为8.66亿元，同比增长13.6%。')
    assert.equal(now?.growth?.value, '13.6')
    assert.deepEqual([before?.growth, before?.period], [null, '2025H1'])
  })
  test('下降、持平、翻一番、净增', () => {
    assert.equal(only('吸纳技术合同成交额6.05亿元，同比下降2.1%。').growth?.direction, 'down')
    assert.equal(only('吸纳技术合同成交额12.9亿元，与上年同期持平。').growth?.direction, 'flat')
    assert.equal(claims('申请专利186件，比上年的93件翻一番。')[0]?.growth?.value, '100')
    assert.deepEqual(only('有效期内高新技术企业214家，较上年末净增7家。').growth, {
      value: '7',
      unit: '家',
      direction: 'up',
      base: '较上年末',
    })
  })
  test('单独的增速是一个数', () => {
    const claim = only('全社会R&D经费增长25%。')
    assert.deepEqual([claim.kind, claim.value, claim.indicator], ['growth', '25', 'rdGrowth'])
  })
  test('缺百分号的增速仍读成百分数', () => {
    assert.deepEqual(only('发明专利授权56件，同比增长86.7；').growth?.unit, '%')
  })
  test('增加到的数不是增量', () => {
    assert.deepEqual(
      claims('全区高新技术企业由上年的21家增加到29家。').map(({ value, period, growth }) => [value, period, growth]),
      [
        ['21', '2025', null],
        ['29', '2026H1', null],
      ],
    )
  })
})

suite('期间', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['今年1—5月，研发费用6.72亿元。', '2026-01..05'],
    ['2025年，全社会R&D经费支出18.46亿元。', '2025'],
    ['截至目前，受理诉求64件。', '2026H1'],
    ['截至5月底，受理诉求64件。', '2026-01..05'],
    ['近两年，发放创新券1827万元。', '2025..2026'],
    ['“十四五”以来，认定高新技术企业300家。', '2021..2025'],
    ['一季度，签订合同8项。', '2026Q1'],
    ['去年全年办结诉求120件。', '2025'],
    ['规上工业企业研发费用（1—4月）11.05亿元。', '2026-01..04'],
  ]
  for (const [sentence, period] of cases) test(sentence, () => assert.equal(only(sentence).period, period))

  test('没有日期也没有年份的文稿，期间不明', () => {
    assert.equal(proofread('受理诉求64件。').claims[0]?.period, null)
  })
  test('没有给日期时，按标题的年份', () => {
    assert.equal(proofread('某县科技局2020年工作总结\n\n受理诉求64件。').claims[0]?.period, '2020')
  })
})

suite('目标、位次和别处的数', () => {
  test('目标不是完成数', () => {
    assert.equal(only('力争全年新认定高新技术企业30家。').kind, 'target')
    assert.deepEqual(
      claims('申报高新技术企业58家，占年度目标96家的60.4%。').map(({ kind }) => kind),
      ['flow', 'target', 'share'],
    )
  })
  test('安排一节里的数是目标，按全年', () => {
    const [claim] = claims('四、下半年工作安排\n\n再发布榜单8项，由项目科牵头。')
    assert.deepEqual([claim?.kind, claim?.period], ['target', '2026'])
  })
  test('位次随所说的指标', () => {
    const [, rank] = claims('全社会R&D经费支出18.46亿元，居全市第4位。')
    assert.deepEqual([rank?.kind, rank?.value, rank?.unit], ['rank', '4', '位'])
  })
  test('全市的数不是本区的', () => {
    assert.deepEqual([only('全市高新技术企业412家。').scope, only('全市高新技术企业412家。').indicator], ['city', null])
    assert.equal(only('我区高新技术企业占全市的7%。').scope, 'own')
    assert.equal(only('临湖街道22家。').scope, 'other')
  })
})

suite('清理页面杂质', () => {
  test('横幅、网址、页码去掉，位置仍是原文的', () => {
    const text = `范文网 WWW.EXAMPLE.COM 会员专享\n\n${TITLE}推荐省科技型中小\n— 2 —\n企业448家，更多见www.example.com。\n第 3 页 共 5 页\n`
    const [claim] = proofread(text, { date: DATE }).claims
    assert.equal(claim?.phrase, '推荐省科技型中小企业')
    assert.equal(text.slice(claim?.start, claim?.end), '448家')
  })
  test('误识的数字读成本来的数，引文仍是原文', () => {
    const claim = only('开展交流lO4场。')
    assert.deepEqual([claim.value, claim.quote], ['104', 'lO4场'])
  })
  test('ITO月份是1—10月份', () => {
    assert.equal(only('ITO月份，技术交易额达23亿元。').period, '2026-01..10')
  })
  test('按行宽断开的行接起来', () => {
    const lines = [
      '今年以来我局围绕中心工作组织开展各项活动并取得',
      '明显成效全区上下共同努力推动高新技术企业总数达',
      '到二百一十四家并且组织科技型中小企业评价入库一',
      '百六十三家同时举办培训班共计六场覆盖企业近千家',
      '此外还引导企业加大研发投入并推动建设创新平台二',
      '十九家进一步夯实了高质量发展的科技基础。',
    ]
    assert.deepEqual(
      claims(lines.join('\n')).map(({ value }) => value),
      ['214', '163', '6', '1000', '29'],
    )
  })
})

test('Word 表格里的数按行名和列名读出', () => {
  const table = [
    '指标\t单位\t年度目标\t1—6月完成\t同比(%)\t全市位次',
    '技术合同成交额\t亿元\t25\t9.36\t-12.5\t3',
    '高新技术企业\t家\t240\t214\t5.6\t4',
  ]
  const found = claims(table.join('\n'))
  assert.deepEqual(
    found.map(({ value, unit, kind, indicator }) => [value, unit, kind, indicator]),
    [
      ['25', '亿元', 'target', 'contractValueSold'],
      ['9.36', '亿元', 'flow', 'contractValueSold'],
      ['3', '位', 'rank', 'contractValueSoldRank'],
      ['240', '家', 'target', 'highTechFirms'],
      ['214', '家', 'stock', 'highTechFirms'],
      ['4', '位', 'rank', null],
    ],
  )
  assert.deepEqual(found[1]?.growth, { value: '12.5', unit: '%', direction: 'down', base: '同比' })
})
