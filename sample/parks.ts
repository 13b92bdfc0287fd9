import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { day, dotted, workday } from './days.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('parks')

const HIGH_TECH = '云浦高新技术产业园'
const MAKING = '江口智能制造产业园'
const FARMING = '白鹭农业科技园区'
export const PARKS = [HIGH_TECH, MAKING, FARMING] as const
/** 亿元 of an ordinary month in 2025, and how much more in 2026. */
const SIZES = [
  { park: HIGH_TECH, output: 26.4, more: 1.101 },
  { park: MAKING, output: 18.2, more: 1.083 },
] as const
const FIRST_HALF = 6
const YEAR = 12

/** 园区, with their months, works, hazards and what they apply for. */
export async function parkWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['93-1 园区名录.xlsx', 'park', parkSheet()],
    ['93-2 园区月报（2025年至2026年6月）.xlsx', 'parkMonth', monthSheet()],
    ['93-3 园区建设项目.xlsx', 'parkWork', workSheet()],
    ['93-4 园区安全隐患台账.xlsx', 'parkHazard', hazardSheet()],
    ['93-5 园区重点事项.xlsx', 'parkMatter', matterSheet()],
  ]
  const made: SampleWorkbook[] = []
  for (const [name, register, sheet] of sheets) made.push({ name, register, bytes: await writeSheets([sheet]) })
  return made
}

function parkSheet(): OfficeSheet {
  return {
    name: '园区名录',
    title: '云浦区园区名录',
    headers: [
      ...[
        '序号',
        '园区代码',
        '园区名称',
        '园区类型',
        '园区级别',
        '所在街道',
        '批准日期',
        '批准文号',
        '管理机构',
        '规划面积',
      ],
      ...['主导产业', '所属片区', '联动园区'],
    ],
    rows: numbered([
      [
        ...[null, HIGH_TECH, '高新园', '市级', null, '2019.4.18', '江政复〔2019〕21号', `${HIGH_TECH}管理办公室`, 6.8],
        ...['电子信息、智能装备', '东部科创走廊', null],
      ],
      [
        ...[
          'S349901',
          MAKING,
          '特色产业园',
          '省级',
          null,
          '2016.9.5',
          '省开发区办〔2016〕14号',
          `${MAKING}管委会`,
          11.2,
        ],
        ...['高端装备、新材料', '江口产业新城', null],
      ],
      [
        ...[
          null,
          FARMING,
          '农业科技园区',
          '市级',
          '白鹭街道',
          '2021.11.30',
          '江科农〔2021〕9号',
          '白鹭农业服务公司',
          3.5,
        ],
        ...['果蔬种业', '北部农业片区', HIGH_TECH],
      ],
    ]),
  }
}

function monthSheet(): OfficeSheet {
  const rows = SIZES.flatMap(({ park, output, more }) =>
    [2025, 2026].flatMap((year) => {
      const last = year === 2025 ? YEAR : FIRST_HALF
      // January and February are told together.
      return Array.from({ length: last - 1 }, (_, at): CellValue[] => {
        const weight = (at === 0 ? 1.7 : 1) * (year === 2026 ? more : 1) * (0.94 + 0.12 * stream.next())
        const made = Number((output * weight).toFixed(2))
        return [
          park,
          at === 0 ? `${year}年1—2月` : `${year}年${at + 2}月`,
          made,
          Number((made * 1.16).toFixed(2)),
          Number((made * 0.085).toFixed(2)),
          Number((made * 0.06).toFixed(2)),
          stream.int(2, 7),
          stream.int(3, 15),
          '园区统计站',
        ]
      })
    }),
  )
  return {
    name: '园区月报',
    title: '云浦区园区经济运行月报（当月数）',
    aside: '单位：亿元、项、人',
    headers: [
      ...['序号', '园区名称', '报告月份', '规上工业总产值', '营业收入', '税收', '工业投资', '新增研发项目'],
      ...['引进人才', '资料来源'],
    ],
    rows: numbered(rows),
  }
}

/** Of each work: how long it is in 公里, and the days on which it was designed, begun, fitted out and put to use. */
const WORKS = [
  [HIGH_TECH, '创新大道供水管网', '供水管网', 3.2, '2025.8.4', '2025.11.3', null, '2026.3.20'],
  [HIGH_TECH, '科创路供水管网', '供水管网', 1.8, '2025.9.8', '2026.1.12', null, '2026.5.28'],
  [MAKING, '江口中水管网一期', '中水管网', 7.5, '2025.5.12', '2025.9.1', null, '2026.2.10'],
  [MAKING, '江口中水管网二期', '中水管网', 5.5, '2025.9.15', '2025.12.8', null, '2026.6.12'],
  [MAKING, '江口污水管网一期', '污水管网', 9.6, '2025.4.7', '2025.8.11', null, '2026.1.23'],
  [HIGH_TECH, '创新大道污水管网', '污水管网', 8.4, '2025.7.1', '2025.10.20', null, '2026.4.30'],
  [HIGH_TECH, '青溪燃气管道', '燃气管道', 5, '2025.10.9', '2026.1.19', null, '2026.6.5'],
  [MAKING, '污水处理厂二期', '污水处理厂', null, '2025.3.10', '2025.7.7', '2026.5.11', null],
  [MAKING, '标准厂房三期', '标准厂房', null, '2025.11.24', '2026.3.9', null, null],
  [HIGH_TECH, '研发用房A区', '研发用房', null, '2026.2.16', null, null, null],
  [HIGH_TECH, '科创路东延', '道路', 1.4, '2026.1.5', '2026.4.13', null, null],
  [FARMING, '育苗温室配套道路', '道路', 2.1, '2025.10.13', '2025.12.1', null, '2026.4.17'],
] as const

function workSheet(): OfficeSheet {
  return {
    name: '园区建设',
    title: '云浦区园区建设项目台账（截至2026年6月）',
    headers: [
      ...['序号', '园区名称', '项目名称', '建设内容', '长度', '设计日期', '开工日期', '设备安装日期', '投用日期'],
      '计划投用日期',
    ],
    rows: numbered(WORKS.map((work) => [...work, work[7] ?? '2026.11.30'])),
  }
}

const HAZARDS = [
  ['消防', '消防通道堆放货物'],
  ['用电', '配电箱未接地'],
  ['特种设备', '叉车逾期未检'],
  ['危险化学品', '化学品库通风不足'],
  ['建筑施工', '临边防护缺失'],
  ['环保应急', '应急池水位过高'],
] as const
const HAZARD_ROWS = 24
/** The last few found are still being mended, of which one is major. */
const OPEN_FROM = 20

function hazardSheet(): OfficeSheet {
  const rows = Array.from({ length: HAZARD_ROWS }, (_, at): CellValue[] => {
    const [field, what] = HAZARDS[at % HAZARDS.length]!
    const foundOn = at < OPEN_FROM ? workday(stream, 2026, 1 + (at % 5), 3, 22) : workday(stream, 2026, 6, 15, 26)
    const mendedOn = addDays(foundOn, stream.int(5, 12))
    const isClosed = at < OPEN_FROM
    return [
      `YH2026-${String(at + 1).padStart(3, '0')}`,
      SIZES[at % 2]!.park,
      dotted(foundOn),
      at % 11 === 10 ? '重大隐患' : '一般隐患',
      field,
      what,
      '园区企业',
      dotted(addDays(foundOn, 15)),
      isClosed ? '已整治' : null,
      isClosed ? dotted(mendedOn) : null,
      isClosed ? dotted(addDays(mendedOn, 2)) : null,
    ]
  })
  return {
    name: '安全隐患',
    title: '云浦区园区安全隐患台账（2026年上半年）',
    headers: [
      ...['序号', '隐患编号', '园区名称', '排查日期', '隐患等级', '隐患类别', '隐患内容', '责任单位', '整治期限'],
      ...['整治情况', '整治完成日期', '销号日期'],
    ],
    rows: numbered(rows),
  }
}

function matterSheet(): OfficeSheet {
  const matters: readonly CellValue[][] = [
    [
      HIGH_TECH,
      '创建升级',
      '创建省级高新技术产业园',
      '高新园管理办公室',
      '2025.9.1',
      '2026.12.31',
      '2026.5.18',
      ...none(3),
    ],
    [MAKING, '调区扩区', '江口智能制造产业园调区', '江口园区管委会', '2025.3.3', '2026.6.30', ...moved()],
    [
      HIGH_TECH,
      '发展规划',
      '高新园发展规划（2026—2030年）',
      '高新科',
      '2025.10.8',
      '2026.3.31',
      null,
      '2026.1.16',
      null,
      '2026.3.12',
    ],
    [
      HIGH_TECH,
      '空间布局规划',
      '高新园空间布局规划',
      '高新科',
      '2025.11.3',
      '2026.6.30',
      null,
      '2026.4.22',
      null,
      '2026.6.9',
    ],
    [HIGH_TECH, '目标任务书', '高新园2026年度目标任务书', '高新科', '2026.1.12', '2026.3.31', ...none(3), '2026.2.27'],
    [MAKING, '目标任务书', '江口园区2026年度目标任务书', '高新科', '2026.1.12', '2026.3.31', ...none(3), '2026.2.27'],
    [MAKING, '支持政策', '支持江口园区提升发展质量若干措施', '高新科', '2026.2.9', '2026.9.30', ...none(4)],
    [HIGH_TECH, '联动合作', '高新园与江口园区共建中试平台', '高新科', '2026.3.16', '2026.10.31', ...none(4)],
    [
      MAKING,
      '应急预案',
      '江口园区突发环境事件应急预案',
      '江口园区管委会',
      '2026.1.19',
      '2026.4.30',
      ...none(3),
      '2026.3.27',
    ],
    [MAKING, '应急演练', '突发环境事件应急演练', '江口园区管委会', '2026.5.11', '2026.6.30', ...none(3), '2026.6.11'],
    [HIGH_TECH, '应急演练', '消防疏散应急演练', '高新园管理办公室', '2026.3.23', '2026.4.30', ...none(3), '2026.4.15'],
    [
      HIGH_TECH,
      '安全责任清单',
      '高新园安全生产责任清单',
      '高新园管理办公室',
      '2026.1.8',
      '2026.2.28',
      ...none(3),
      '2026.2.6',
    ],
  ].map((row) => [...row, ...none(10 - row.length), row[1] === '联动合作' ? MAKING : null])
  return {
    name: '重点事项',
    title: '云浦区园区重点事项（截至2026年6月）',
    headers: [
      ...['序号', '园区名称', '事项类别', '事项名称', '责任单位', '启动日期', '计划批复日期', '申报日期', '论证日期'],
      ...['评审通过日期', '批复日期', '参与园区'],
    ],
    rows: numbered(matters),
  }
}

function moved(): CellValue[] {
  return ['2025.8.20', '2025.11.14', '2026.3.25', dotted(day(2026, 5, 29))]
}

function none(count: number): CellValue[] {
  return Array.from({ length: Math.max(0, count) }, () => null)
}
