import type { CellValue } from 'hucre'
import { addDays, addMonths } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('guidance')
const until = day(2026, 6, 30)
const holders = stream.shuffled(steady(certified))
const others = stream.shuffled(steady(small)).slice(0, 120)

const who = (firm: Firm, on: Day): readonly CellValue[] => [listedName(firm, on), firm.code]
const past = (on: Day) => (on <= until ? dotted(on) : null)

/** What the section does for firms beside the campaign: visits to help, needs, yearly reviews, first sets, own titles. */
export async function guidanceWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [string, string, OfficeSheet])[] = [
    ['89-5 上门辅导台账', 'guidance', guidanceSheet()],
    ['89-6 企业创新调查', 'innovationSurvey', surveySheet()],
    ['89-7 企业项目（需求）库', 'firmProject', projectSheet()],
    ['89-8 高新技术企业年度复核', 'yearlyReview', reviewSheet()],
    ['89-9 首台（套）产品', 'firstEquipment', firstSheet()],
    ['89-10 大中型企业分类', 'keyEnterprise', classSheet()],
    ['89-11 专家门诊时段', 'clinicSlot', clinicSheet()],
    ['89-12 自定称号目录', 'ownTitle', ownTitleSheet()],
    ['89-13 “双高”企业名单', 'ownRecognition', ownSheet()],
    ['89-14 倍增计划', 'doublingPlan', planSheet()],
    ['89-15 企业税收优惠', 'taxRelief', taxSheet()],
    ['89-16 政策法规落实任务', 'policyDuty', dutySheet()],
    ['89-17 科技奖励', 'award', awardSheet()],
  ]
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({
      name: `${name}.xlsx`,
      register,
      bytes: await writeSheets([sheet]),
    })),
  )
}

const KINDS = ['认定辅导', '账务规范', '税收优惠', '研发机构组建', '分类指导'] as const

function guidanceSheet(): OfficeSheet {
  const rows = [...others.slice(0, 48), ...holders.slice(0, 24)].map((firm, index): CellValue[] => {
    const on = workday(stream, index % 3 === 0 ? 2025 : 2026, stream.int(1, 6))
    const kind = KINDS[index % KINDS.length]!
    const looks = kind === '账务规范' || kind === '税收优惠'
    const state = looks ? (['已建且规范', '已建不规范', '未建', '已建且规范'] as const)[index % 4]! : null
    const next = state === '已建且规范' || index % 4 === 1 ? null : '补建研发支出辅助账并复查'
    const by = addDays(on, 45)
    const done = next !== null && by <= until
    return [
      ...[
        ...who(firm, on),
        dotted(on),
        kind,
        kind === '认定辅导' ? '高新技术企业' : null,
        stream.pick(['张敏', '周强']),
      ],
      ...[kind === '税收优惠' ? '区税务局' : null, state, looks ? (state === '未建' ? '否' : '是') : null],
      ...[looks ? (state === '已建且规范' ? '是' : '否') : null, next === null ? null : '研发费用归集不全'],
      ...[next, next === null ? null : dotted(by), done ? dotted(addDays(on, 38)) : null],
    ]
  })
  return {
    name: '上门辅导',
    title: '云浦区科技企业上门辅导台账（2025年1月至2026年6月）',
    aside: '填报单位：高新科',
    headers: [
      ...[
        '序号',
        '企业名称',
        '统一社会信用代码',
        '辅导日期',
        '辅导内容',
        '目标称号',
        '辅导人',
        '联合单位',
        '研发辅助账',
      ],
      ...['有立项决议', '有研发工时记录', '发现的问题', '下一步', '跟踪期限', '跟踪完成日期'],
    ],
    rows: numbered(rows),
  }
}

const BOTTLENECKS = ['缺人才', '缺资金', '缺技术', '缺设备平台', '不懂政策', '缺人才'] as const

function surveySheet(): OfficeSheet {
  const rows = others.slice(0, 36).map((firm, index): CellValue[] => {
    const on = workday(stream, 2026, stream.int(3, 5))
    const wants = `${stream.pick(firm.topics)}工艺联合攻关`
    return [
      ...[...who(firm, on), dotted(on), index % 3 === 0 ? '座谈' : '走访', BOTTLENECKS[index % BOTTLENECKS.length]!],
      ...[wants, `专职${stream.int(4, 30)}人`, '张敏'],
    ]
  })
  return {
    name: '创新调查',
    title: '高成长型企业创新调查（2026年上半年）',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '调查日期', '调查方式', '创新瓶颈', '合作需求', '研发团队', '调查人'],
    ],
    rows: numbered(rows),
  }
}

const NEEDS = ['技术需求', '技术改造', '研发项目', '合作意向', '技术需求', '人才需求'] as const

function projectSheet(): OfficeSheet {
  const rows = [...others.slice(40, 70), ...holders.slice(40, 60)].map((firm, index): CellValue[] => {
    const foundOn = workday(stream, index % 2 === 0 ? 2026 : 2025, stream.int(1, 6))
    const kind = NEEDS[index % NEEDS.length]!
    const enteredOn = addDays(foundOn, stream.int(10, 30))
    const ledOn = addDays(enteredOn, stream.int(30, 90))
    const isLed = index % 3 === 0 && ledOn <= until
    const leftOn = addDays(ledOn, 20)
    const hasLeft = isLed && index % 6 === 0 && leftOn <= until
    return [
      ...[
        ...who(firm, foundOn),
        `${stream.pick(firm.topics)}${kind === '技术改造' ? '产线智能化改造' : '关键工艺'}`,
        kind,
      ],
      ...[stream.int(8, 240) * 10, dotted(foundOn), past(addDays(foundOn, 7)), past(enteredOn)],
      ...[isLed ? '与江澜大学签订合作协议' : null, isLed ? dotted(ledOn) : null],
      ...[hasLeft ? dotted(leftOn) : null, hasLeft ? '已解决' : null],
    ]
  })
  return {
    name: '项目库',
    title: '云浦区科技企业项目（需求）库',
    aside: '填报单位：高新科　单位：万元',
    headers: [
      ...[
        '序号',
        '企业名称',
        '统一社会信用代码',
        '项目名称',
        '项目类别',
        '计划投资',
        '线索日期',
        '核实日期',
        '入库日期',
      ],
      ...['对接结果', '对接成功日期', '出库日期', '出库原因'],
    ],
    rows: numbered(rows),
  }
}

function reviewSheet(): OfficeSheet {
  const rows = holders.slice(60, 150).map((firm, index): CellValue[] => {
    const on = workday(stream, 2026, stream.int(4, 6))
    const result = index % 30 === 7 ? '建议取消' : index % 9 === 4 ? '预警' : '合格'
    const ratio = result === '合格' ? 4.2 + stream.next() * 4 : 2 + stream.next()
    return [
      ...['高新技术企业', ...who(firm, on), 2026, dotted(on), Math.round(ratio * 10) / 10, stream.int(58, 92)],
      ...[index % 11 === 3 ? '否' : '是', result, result === '合格' ? null : '研发费用占比低于认定标准'],
      result === '预警' ? dotted(addMonths(on, 3)) : null,
    ]
  })
  return {
    name: '年度复核',
    title: '云浦区高新技术企业2026年度复核情况',
    aside: '填报单位：高新科',
    headers: [
      ...['序号', '资质类型', '企业名称', '统一社会信用代码', '复核年度', '复核日期', '研发费用占比', '高新收入占比'],
      ...['年报已填报', '复核结论', '结论原因', '整改期限'],
    ],
    rows: numbered(rows),
  }
}

function firstSheet(): OfficeSheet {
  const rows = holders.slice(150, 162).map((firm, index): CellValue[] => {
    const applied = workday(stream, index < 7 ? 2025 : 2026, stream.int(1, 4))
    const recognised = addDays(applied, stream.int(40, 90))
    const used = addDays(recognised, stream.int(30, 120))
    const isRecognised = recognised <= until && index % 5 !== 4
    return [
      ...[`${stream.pick(firm.topics)}成套装备`, ...who(firm, applied)],
      ...[(['首台（套）装备', '首台（套）装备', '首批次新材料', '首版次软件'] as const)[index % 4]!],
      ...[index % 3 === 0 ? '市' : '省', dotted(applied), isRecognised ? dotted(recognised) : null],
      ...[isRecognised ? `岚工信装备〔${recognised.slice(0, 4)}〕${index + 20}号` : null, stream.int(12, 260) * 10],
      ...[isRecognised && used <= until ? '江澜港务集团有限公司' : null, isRecognised ? past(used) : null],
    ]
  })
  return {
    name: '首台（套）',
    title: '云浦区首台（套）产品台账',
    aside: '单位：万元',
    headers: [
      ...[
        '序号',
        '产品名称',
        '研制单位',
        '统一社会信用代码',
        '首台（套）类别',
        '首台（套）级次',
        '申报日期',
        '认定日期',
      ],
      ...['认定文号', '单台（套）价格', '示范应用单位', '示范应用日期'],
    ],
    rows: numbered(rows),
  }
}

function classSheet(): OfficeSheet {
  const rows = holders.slice(162, 190).map((firm, index): CellValue[] => {
    const on = day(2026, 2, 10 + (index % 9))
    const kind = (['A类', 'B类', 'C类', 'B类'] as const)[index % 4]!
    return [
      ...[...who(firm, on), 2026, index % 5 === 0 ? '大型' : '中型', kind, '研发占比、平台和称号情况'],
      ...[{ A类: '支持建设省级以上平台', B类: '组建研发机构，申报高企', C类: '规范研发费用归集' }[kind]],
      ...['张敏', index % 4 === 3 ? null : dotted(workday(stream, 2026, stream.int(3, 6))), dotted(on)],
    ]
  })
  return {
    name: '分类',
    title: '云浦区大中型企业创新分类指导名单（2026年）',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '分类年度', '企业规模', '指导类别', '分类依据', '指导计划'],
      ...['责任人', '首次指导日期', '分类日期'],
    ],
    rows: numbered(rows),
  }
}

function clinicSheet(): OfficeSheet {
  const HOURS = ['09:00—10:00', '10:00—11:00', '14:00—15:00', '15:00—16:00'] as const
  const DAYS = [day(2026, 5, 12), day(2026, 5, 26), day(2026, 6, 9), day(2026, 7, 7)]
  const EXPERTS = ['周明', '吴晓'] as const
  let number = 0
  const rows = DAYS.flatMap((on) =>
    EXPERTS.flatMap((expert) =>
      HOURS.map((hour): CellValue[] => {
        number += 1
        const firm = number % 4 === 0 || on > until ? null : others[number]!
        return [
          ...[expert, dotted(on), hour, '区政务服务中心2楼', firm === null ? null : listedName(firm, until)],
          ...[firm?.code ?? null, firm === null ? null : '高新技术企业'],
          ...[
            firm === null ? null : dotted(addDays(on, -5)),
            firm === null ? null : number % 9 === 1 ? '未到' : '已到',
          ],
        ]
      }),
    ),
  )
  return {
    name: '门诊时段',
    title: '高新技术企业申报专家门诊安排',
    headers: [
      ...[
        '序号',
        '专家',
        '门诊日期',
        '门诊时段',
        '地点',
        '预约企业',
        '统一社会信用代码',
        '拟申报称号',
        '预约日期',
        '到场',
      ],
    ],
    rows: numbered(rows),
  }
}

const OWN = '“双高”企业'

function ownTitleSheet(): OfficeSheet {
  return {
    name: '目录',
    title: '云浦区自定企业称号目录',
    headers: ['序号', '称号名称', '称号级次', '认定单位', '认定条件', '设立文号', '有效年数', '目标年度', '目标户数'],
    rows: numbered([
      [
        OWN,
        '区',
        '云浦区科学技术局',
        '持有效高新技术企业证书，近两年营业收入年均增长20%以上',
        '云科〔2025〕15号',
        2,
        2026,
        30,
      ],
      [
        '创新示范企业',
        '区',
        '云浦区科学技术局',
        '有市级以上研发机构，研发费用占比5%以上',
        '云科〔2026〕6号',
        3,
        2026,
        10,
      ],
    ]),
  }
}

function ownSheet(): OfficeSheet {
  const rows = holders.slice(190, 222).map((firm, index): CellValue[] => {
    const from = day(2026, 1, 15)
    const isRecognised = index < 19
    return [
      ...[index % 8 === 7 ? '创新示范企业' : OWN, ...who(firm, from), '2026年第一批', dotted(from)],
      ...[isRecognised ? dotted(day(2026, 4, 28)) : null, isRecognised ? dotted(day(2028, 4, 27)) : null],
      isRecognised ? '云科〔2026〕24号' : null,
    ]
  })
  return {
    name: '名单',
    title: '云浦区“双高”企业候选和认定名单（2026年第一批）',
    headers: [
      ...['序号', '称号名称', '企业名称', '统一社会信用代码', '批次', '候选日期', '认定日期', '有效期至', '认定文号'],
    ],
    rows: numbered(rows),
  }
}

function planSheet(): OfficeSheet {
  return {
    name: '倍增计划',
    title: '云浦区科技企业倍增计划（2024—2027年）',
    headers: ['序号', '称号', '基期年度', '计划年数', '目标倍数', '方案文号'],
    rows: numbered([
      ['高新技术企业', 2024, 3, 2, '云政办〔2025〕9号'],
      ['省级科技型中小企业', 2024, 3, 2, '云政办〔2025〕9号'],
    ]),
  }
}

function taxSheet(): OfficeSheet {
  const rows = holders.slice(0, 200).map((firm, index): CellValue[] => {
    const deducted = stream.int(20, 900)
    return [
      ...[...who(firm, day(2026, 6, 15)), 2025, index % 6 === 5 ? null : Math.round(deducted * 0.4)],
      ...[index % 10 === 9 ? null : deducted, '区税务局'],
    ]
  })
  return {
    name: '税收优惠',
    title: '2025年度企业研发税收优惠分户情况',
    aside: '单位：万元',
    headers: ['序号', '企业名称', '统一社会信用代码', '所得税年度', '高企所得税减免额', '加计扣除额', '提供单位'],
    rows: numbered(rows),
    notes: ['注：限工作使用，不得外传。'],
  }
}

function dutySheet(): OfficeSheet {
  const TASKS = [
    ['法规贯彻', '第八条', '建立科技投入稳定增长机制', '规划科'],
    ['法规贯彻', '第十二条', '开展企业创新积分评价', '高新科'],
    ['法规贯彻', '第十五条', '建设科技成果转化服务平台', '成果科'],
    ['法规贯彻', '第十九条', '落实科研人员减负措施', '规划科'],
    ['法规贯彻', '第二十三条', '开展科普资源共享', '综合科'],
    ['法规贯彻', '第二十六条', '制定外籍人才服务指南', '成果科'],
    ['政策落实年', '第三条', '高企认定奖励一季度兑付到位', '高新科'],
    ['政策落实年', '第五条', '入库奖励免申即享', '高新科'],
    ['政策落实年', '第七条', '平台奖励集中受理一次', '成果科'],
    ['政策落实年', '第八条', '设备投资奖励上门辅导', '规划科'],
    ['政策落实年', '第九条', '技术合同奖补数据比对', '成果科'],
    ['政策落实年', '第十一条', '专利转化补助宣讲三场', '综合科'],
  ] as const
  const rows = TASKS.map(([campaign, article, task, section], index): CellValue[] => {
    const done = index % 5 < 3
    return [
      ...[campaign, campaign === '法规贯彻' ? '江澜市科技创新促进条例' : '云浦区支持科技创新若干措施', article, task],
      ...[section, dotted(day(2026, 2, 6)), dotted(day(2026, done ? 6 : 11, 20)), done ? '已完成并归档' : '正在推进'],
      done ? dotted(day(2026, 4 + (index % 3), 12)) : null,
    ]
  })
  return {
    name: '落实任务',
    title: '2026年政策法规落实任务清单',
    headers: [
      '序号',
      '任务来源',
      '法规或政策',
      '条款',
      '落实任务',
      '责任科室',
      '下达日期',
      '完成期限',
      '落实情况',
      '完成日期',
    ],
    rows: numbered(rows),
  }
}

function awardSheet(): OfficeSheet {
  const rows = holders.slice(222, 236).map((firm, index): CellValue[] => {
    const level = (['省', '市', '市', '国家', '省', '市', '市'] as const)[index % 7]!
    const year = index < 8 ? 2024 : 2025
    const on = day(year + 1, level === '市' ? 3 : 5, 8 + index)
    const matched = level === '市' ? null : level === '省' ? 20 : 50
    return [
      ...[`${{ 国家: '国家', 省: '岚江省', 市: '江澜市' }[level]}科学技术进步奖`, level],
      ...[
        (['一等奖', '二等奖', '三等奖', '二等奖'] as const)[index % 4]!,
        year,
        `${stream.pick(firm.topics)}关键技术及应用`,
      ],
      ...[
        ...who(firm, on),
        '江澜大学',
        dotted(on),
        `${{ 国家: '国科奖', 省: '岚政发', 市: '江政发' }[level]}〔${year + 1}〕${index + 5}号`,
      ],
      ...[matched, matched === null ? null : past(addDays(on, 40))],
    ]
  })
  return {
    name: '科技奖励',
    title: '云浦区单位获科学技术奖情况（2024—2025年度）',
    aside: '单位：万元',
    headers: [
      ...[
        '序号',
        '奖项名称',
        '奖励级次',
        '奖励等级',
        '获奖年度',
        '项目名称',
        '获奖单位',
        '统一社会信用代码',
        '参加单位',
      ],
      ...['公布日期', '授奖文号', '配套奖励', '配套兑付日期'],
    ],
    rows: numbered(rows),
  }
}
