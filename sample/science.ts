import type { CellValue } from 'hucre'
import { day, dotted, workday } from './days.ts'
import { personName } from './names.ts'
import { DISTRICT, quietStreet, streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('science')
const open = streets.filter((street) => street !== quietStreet)
const nameOf = (index: number) => open[index % open.length]!.name

export async function scienceWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['81 科普设施台账.xlsx', 'scienceFacility', facilitySheet()],
    ['82 科普资源与作品.xlsx', 'scienceResource', resourceSheet()],
    ['83 科普项目（2025、2026年）.xlsx', 'scienceProject', projectSheet()],
    ['84 媒体报道台账.xlsx', 'mediaCoverage', coverageSheet()],
    ['84 科普推荐与荣誉.xlsx', 'scienceHonour', honourSheet()],
    ['84 科协组织名录.xlsx', 'association', associationSheet()],
    ['84 三长和科技工作者名册.xlsx', 'scienceOfficer', officerSheet()],
  ]
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheetOf(title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  return {
    name: '明细',
    title: `${DISTRICT}${title}`,
    aside: '填报单位：综合科　截至：2026年6月30日',
    headers: ['序号', ...headers],
    rows: numbered(rows),
    total: ['合计', `${rows.length}条`],
  }
}

function facilitySheet(): OfficeSheet {
  const hall: CellValue[] = [
    '云浦区科技馆',
    '科技馆',
    nameOf(3),
    dotted(day(2014, 5, 20)),
    null,
    null,
    null,
    310,
    '2025年',
    86_400,
  ]
  const halls = Array.from({ length: 3 }, (_, index): CellValue[] => [
    ...[`${nameOf(index * 3)}科普馆`, '科普馆', nameOf(index * 3), dotted(day(2018 + index, 9, 1))],
    ...[index < 2 ? dotted(day(2026, 4, 10 + index)) : null, null, null, 260, '2025年', 6_200 + index * 900],
  ])
  const stations = Array.from({ length: 8 }, (_, index): CellValue[] => [
    ...[
      `${nameOf(index)}科普e站`,
      '科普e站',
      nameOf(index),
      dotted(index < 2 ? day(2026, 3, 12 + index) : day(2021, 6, 1)),
    ],
    ...[null, null, null, 300, '2025年', 1_100 + index * 60],
  ])
  const galleries = Array.from({ length: 7 }, (_, index): CellValue[] => [
    ...[`${nameOf(index + 2)}科普画廊`, '科普画廊', nameOf(index + 2), dotted(day(2017, 5, 1))],
    ...[index < 3 ? dotted(day(2026, 5, 6 + index)) : null, null, null, 365, null, null],
  ])
  const rest: CellValue[][] = [
    ['云浦科普大篷车', '科普大篷车', nameOf(3), dotted(day(2019, 9, 10)), null, null, null, 120, '2025年', 9_800],
    [
      '柳湾老街茶馆反邪教阵地',
      '反邪教阵地',
      '柳湾街道',
      dotted(day(2022, 3, 1)),
      null,
      '市级',
      dotted(day(2026, 2, 26)),
      340,
      null,
      null,
    ],
  ]
  return sheetOf(
    '科普设施台账',
    [
      '设施名称',
      '设施类型',
      '所在街道',
      '建成日期',
      '提升日期',
      '认定级别',
      '认定日期',
      '年开放天数',
      '接待年度',
      '年接待人次',
    ],
    [hall, ...halls, ...stations, ...galleries, ...rest],
  )
}

function resourceSheet(): OfficeSheet {
  const rows: CellValue[][] = [
    ['云浦科学小百科', '读本', '云浦区科协', '是', dotted(day(2026, 3, 2)), 5_000, null, null],
    ['银龄智能手机手册', '读本', '云浦区科协', '是', dotted(day(2025, 9, 8)), 8_000, null, null],
    ['科普形象“小浦”', '形象', '云浦区科协', '是', dotted(day(2025, 5, 24)), null, 46, dotted(day(2026, 6, 20))],
    ['防灾减灾展板', '展板', '云浦区科技馆', '否', dotted(day(2025, 4, 30)), null, 12, dotted(day(2026, 6, 20))],
    ['人工智能体验展品', '展品', '江澜科学中心', '否', dotted(day(2026, 4, 18)), null, 9, dotted(day(2026, 6, 20))],
    ['田间课堂短视频', '视频', '云浦区农业技术推广中心', '是', dotted(day(2026, 5, 9)), null, null, null],
    ['科学家进校园讲师团', '讲师团', '江澜大学', '否', dotted(day(2025, 3, 5)), null, 17, dotted(day(2026, 6, 20))],
    ['科学实验课程', '课程', '云浦实验小学', '是', dotted(day(2026, 2, 25)), null, 21, dotted(day(2026, 6, 20))],
  ]
  return sheetOf(
    '科普资源与作品台账',
    ['资源名称', '资源类型', '制作(所属)单位', '原创', '发布日期', '印制份数', '使用次数', '使用次数截至'],
    rows,
  )
}

const PROJECT_KINDS = ['重点科普项目', '重点科普项目', '校园科普项目', '画廊提升', '数字科协'] as const

function projectSheet(): OfficeSheet {
  const rows = Array.from({ length: 24 }, (_, index): CellValue[] => {
    const year = index < 10 ? 2025 : 2026
    const kind = PROJECT_KINDS[index % PROJECT_KINDS.length]!
    const isGranted = index % 6 !== 5
    const asked = 2 + (index % 4)
    return [
      ...[
        `${year}年`,
        `${nameOf(index)}${kind.replace('重点科普项目', '银龄数字课堂')}（第${index + 1}号）`,
        kind,
        nameOf(index),
      ],
      ...[dotted(workday(stream, year, 2)), asked],
      ...(isGranted
        ? [dotted(workday(stream, year, 4)), Math.max(1, asked - 1), `云科普〔${year}〕3号`]
        : [null, null, null]),
      ...(isGranted ? [dotted(day(year, 11, 30))] : [null]),
      ...(isGranted && year === 2025 ? [dotted(workday(stream, 2025, 11)), '通过'] : [null, null]),
    ]
  })
  return sheetOf(
    '科普项目台账',
    [
      ...['年度', '项目名称', '项目类别', '承担单位', '申报日期', '申请金额(万元)', '立项日期', '支持金额(万元)'],
      ...['立项文号', '完成期限', '验收日期', '验收结论'],
    ],
    rows,
  )
}

const MEDIA = [
  ['江澜日报客户端', '市'],
  ['省科技报', '省'],
  ['云浦融媒', '区'],
  ['科普时报客户端', '中央'],
] as const

function coverageSheet(): OfficeSheet {
  const rows = Array.from({ length: 20 }, (_, index): CellValue[] => {
    const [medium, level] = MEDIA[index % MEDIA.length]!
    return [
      dotted(workday(stream, 2026, 1 + (index % 6))),
      medium,
      level,
      `云浦科普进${nameOf(index)}（之${index + 1}）`,
    ]
  })
  return sheetOf('媒体报道台账', ['报道日期', '媒体名称', '媒体级别', '标题'], rows)
}

function honourSheet(): OfficeSheet {
  const rows: CellValue[][] = [
    ['全国科普月优秀活动', '优秀活动', '云浦区科技馆', '国家', dotted(day(2026, 1, 15)), null, null, null],
    [
      '全国科普月优秀活动',
      '优秀活动',
      '云浦实验小学',
      '省',
      dotted(day(2025, 11, 12)),
      dotted(day(2026, 3, 6)),
      null,
      '省科协',
    ],
    [
      '全民科学素质网络竞赛优秀组织单位',
      '优秀组织单位',
      '云浦区科协',
      '市',
      null,
      dotted(day(2026, 5, 20)),
      null,
      '市科协',
    ],
    ['青少年科技创新大赛', '竞赛获奖', '云浦中学', '省', null, dotted(day(2026, 4, 25)), '二等奖', '省科协'],
    ['青少年反邪教绘画大赛', '竞赛获奖', '柳湾小学', '市', null, dotted(day(2026, 6, 5)), '一等奖', '市反邪教协会'],
    [
      '全国农产品电商百强品牌',
      '农产品电商品牌',
      '石塘街道西甜瓜专业合作社',
      '国家',
      null,
      dotted(day(2025, 12, 2)),
      null,
      '全国农产品电商协会',
    ],
  ]
  return sheetOf(
    '科普推荐与荣誉',
    ['名称', '荣誉类别', '获得(推荐)单位', '授予级别', '推荐日期', '授予日期', '奖次', '授予单位'],
    rows,
  )
}

function associationSheet(): OfficeSheet {
  const inStreets = open.map(({ name }, index): CellValue[] => [
    ...[`${name}科协`, '镇街科协', name, dotted(day(2016, 6, 1)), 40 + index * 7],
  ])
  const others: CellValue[][] = [
    ['云浦区医学会', '学会(协会)', nameOf(1), dotted(day(2009, 10, 10)), 360],
    ['云浦区农学会', '学会(协会)', nameOf(8), dotted(day(2011, 4, 8)), 145],
    ['云浦高新技术产业园科协', '园区科协', nameOf(6), dotted(day(2020, 5, 30)), 210],
    ['江澜澄宇精密机械企业科协', '企业科协', nameOf(7), dotted(day(2026, 4, 12)), 36],
    ['石塘西甜瓜农技协', '农技协', '石塘街道', dotted(day(2013, 3, 1)), 128],
  ]
  return sheetOf(
    '科协组织名录',
    ['组织名称', '组织类型', '所在街道', '成立日期', '会员人数'],
    [...inStreets, ...others],
  )
}

function officerSheet(): OfficeSheet {
  const kinds = ['医院院长', '学校校长', '农技站长', '科技工作者', '科普志愿者'] as const
  const rows = Array.from({ length: 30 }, (_, index): CellValue[] => {
    const kind = kinds[index % kinds.length]!
    return [
      ...[
        `KX-${String(index + 1).padStart(3, '0')}`,
        personName(stream),
        kind,
        `${nameOf(index)}${kind.slice(0, 2)}单位`,
      ],
      ...[
        nameOf(index),
        index % kinds.length < 3 ? `${nameOf(index)}科协副主席（兼）` : null,
        dotted(day(2024, 3, 1 + (index % 20))),
      ],
    ]
  })
  return sheetOf(
    '三长和科技工作者名册',
    ['编号', '姓名', '人员类别', '工作单位', '所在街道', '兼任职务', '任职日期'],
    rows,
  )
}
