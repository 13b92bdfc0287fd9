import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { day, dotted } from './days.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { personName } from './names.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('reporting')
const until = day(2026, 6, 30)
const firms = stream.shuffled(steady(certified)).slice(0, 20)
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!

/** 预计、报送日历、统计对接、服务机构、培训班、俱乐部、问卷、专项成员. */
export async function reportingWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['93-1 研发投入预计.xlsx', 'rdForecast', forecastSheet()],
    ['93-2 报送日历（2026年）.xlsx', 'returnDue', returnSheet()],
    ['93-3 统计对接记录.xlsx', 'alignment', alignmentSheet()],
    ['93-4 知识产权服务机构名册.xlsx', 'ipAgency', agencySheet()],
    ['93-5 知识产权培训班.xlsx', 'ipCourse', courseSheet()],
    ['93-6 国际人才俱乐部会员.xlsx', 'clubMember', clubSheet()],
    ['93-7 科研人员激励问卷汇总.xlsx', 'researcherSurvey', surveySheet()],
    ['93-8 领导小组和专班成员.xlsx', 'campaignMember', memberSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheet(name: string, title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  return {
    name,
    title: `云浦区${title}`,
    aside: '填报单位：综合科',
    headers: ['序号', ...headers],
    rows: numbered(rows),
  }
}

function forecastSheet(): OfficeSheet {
  const rows: CellValue[][] = [
    ['全社会R&D经费', 2024, 31, 30.5, 31.6, '2024.11.20', '按上年增速和企业调度推算', '规划科'],
    ['全社会R&D经费', 2026, 37.2, 36.4, 38, '2026.06.18', '按1—5月规上研发费用增速推算', '规划科'],
    ['规上工业研发费用', 2026, 24.6, 24, 25.1, '2026.06.18', '按上年各季占比推算', '规划科'],
  ]
  const headers = [
    '预计对象',
    '年度',
    '预计数(亿元)',
    '预计下限(亿元)',
    '预计上限(亿元)',
    '预计日期',
    '依据',
    '测算科室',
  ]
  return sheet('预计', '研发投入预计', headers, rows)
}

function returnSheet(): OfficeSheet {
  const rows = Array.from({ length: 6 }, (_, index): CellValue[] => {
    const month = index + 1
    const isOpen = month === 6
    return [
      ...[
        '企业研发调度表',
        `2026年${month}月`,
        '企业',
        dotted(day(2026, month + 1, 8)),
        dotted(day(2026, month + 1, 10)),
      ],
      ...[60, isOpen ? null : 60, isOpen ? null : index % 3],
      isOpen ? null : dotted(addDays(day(2026, month + 1, 10), 3)),
      isOpen ? null : '数据平稳',
    ]
  })
  const headers = [
    ...[
      '报表名称',
      '报送期',
      '报送对象',
      '提醒日期',
      '报送截止',
      '应报(户)',
      '已报(户)',
      '迟报(户)',
      '审核日期',
      '审核意见',
    ],
  ]
  return sheet('日历', '报送日历（2026年）', headers, rows)
}

function alignmentSheet(): OfficeSheet {
  const rows: CellValue[][] = [
    [
      '2025.09.18',
      '市统计局',
      '会商',
      '全社会R&D经费年报数',
      '2024年',
      31.26,
      '含规上服务业',
      '年报反馈表',
      '2025.09.25',
    ],
    [
      '2026.02.12',
      '市科技局',
      '来文',
      '高新技术企业数口径',
      null,
      null,
      '以公告为准，不含迁出',
      '市科函12号',
      '2026.02.13',
    ],
    ['2026.05.20', '省统计局', '电话', '高新技术产业目录调整', null, null, null, null, null],
  ]
  const headers = ['对接日期', '对接单位', '对接方式', '对接事项', '期间', '确认数', '确认口径', '来源', '确认日期']
  return sheet('对接', '统计对接记录', headers, rows)
}

function agencySheet(): OfficeSheet {
  const rows = ['江澜智锐专利代理事务所', '江澜商标事务所', '云浦知识产权运营有限公司'].map(
    (name, index): CellValue[] => [
      ...[name, at(['专利代理', '商标代理', '运营服务'], index), 4 + index * 3, dotted(day(2023, 3 + index, 6))],
    ],
  )
  return sheet('机构', '知识产权服务机构名册', ['机构名称', '服务机构类型', '执业代理师', '列入日期'], rows)
}

function courseSheet(): OfficeSheet {
  const rows = [day(2025, 5, 14), day(2025, 10, 22), day(2026, 4, 22)].map((on, index): CellValue[] => [
    ...[
      `企业知识产权专题培训班（第${index + 1}期）`,
      dotted(on),
      '专利申请；质押融资；失效专利利用',
      12,
      40 + index * 8,
    ],
    ...[62 + index * 10, 50 + index * 8, 46 + index * 8],
  ])
  const headers = ['培训班名称', '培训日期', '课程安排', '学时', '参加企业', '学员人次', '收回反馈', '其中满意']
  return sheet('培训班', '知识产权培训班台账', headers, rows)
}

function clubSheet(): OfficeSheet {
  const rows = Array.from({ length: 16 }, (_, index): CellValue[] => [
    `JLB-${String(index + 1).padStart(3, '0')}`,
    personName(stream),
    at(['外籍人才', '归国留学人员', '国内人才', '归国留学人员'], index),
    listedName(at(firms, index), until),
    at(at(firms, index).topics, index),
    dotted(addDays(day(2025, 3, 12), index * 28)),
    index === 2 ? dotted(day(2026, 5, 31)) : null,
  ])
  return sheet(
    '会员',
    '国际人才俱乐部会员名册',
    ['会员编号', '姓名', '会员类型', '所在企业', '专业领域', '入会日期', '退会日期'],
    rows,
  )
}

function surveySheet(): OfficeSheet {
  const rows = ['江澜工业大学云浦校区', '江澜新材料研究所', '江澜农业科学研究所'].flatMap((unit, index) =>
    [day(2025, 11, 20), day(2026, 5, 28)].map((on, turn): CellValue[] => [
      ...[unit, dotted(on), 80, 66 + index, 38 + index * 2 + turn * 3, 24, 31, 28, 35],
    ]),
  )
  const headers = [
    ...[
      '单位',
      '调查日期',
      '发放问卷',
      '收回问卷',
      '有积极性',
      '反映待遇',
      '反映考核评价',
      '反映成果收益',
      '反映事务负担',
    ],
  ]
  return sheet('问卷', '科研人员激励问卷汇总', headers, rows)
}

function memberSheet(): OfficeSheet {
  const GROUP = '云浦区科技创新工作领导小组'
  const rows: CellValue[][] = [
    [GROUP, '云浦区人民政府', '组长', '副区长', '2026.03.02', null, '统筹', null],
    [GROUP, '云浦区科学技术局', '办公室', '局长', '2026.03.02', null, '日常工作', '已建立月调度'],
    [GROUP, '云浦区市场监督管理局', '成员', '副局长', '2026.03.02', null, '知识产权执法', '双打行动两次'],
    [GROUP, '云浦区财政局', '成员', '副局长', '2026.03.02', '2026.05.20', '资金保障', null],
    [GROUP, '云浦区财政局', '成员', '总会计师', '2026.05.20', null, '资金保障', '预算已下达'],
    [GROUP, '江澜工业大学', '合作单位', '科研处处长', '2026.03.02', null, '共建交易平台', '选址已定'],
  ]
  const headers = ['专项工作', '成员单位', '专项角色', '职务', '加入日期', '退出日期', '承担事项', '进展']
  return sheet('成员', '领导小组和专班成员名册', headers, rows)
}
