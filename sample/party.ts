import type { CellValue } from 'hucre'
import { dotted, workday } from './days.ts'
import { random } from './random.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('party')

const SITES: readonly CellValue[][] = [
  ['区科技局机关第一支部', '机关党支部', '区科技局', '2019.7.1', null, null, null],
  ['区科技局机关第二支部', '机关党支部', '区科技局', '2019.7.1', null, null, null],
  ['云浦科创孵化器联合支部', '双创平台党支部', '云浦科创孵化器', '2023.9.14', null, null, null],
  ['青溪众创空间支部', '双创平台党支部', '青溪众创空间', '2024.5.22', null, null, null],
  ['江口加速器联合支部', '双创平台党支部', '江口加速器', '2026.4.16', null, null, null],
  ['高企服务窗口', '科技先锋岗', '高新科', '2025.3.10', '2026.1.20', '市', '江直〔2026〕3号'],
  ['技术合同登记窗口', '亲清示范岗', '成果科', '2025.3.10', '2026.1.20', '区', '云直〔2026〕5号'],
  ['科技特派员服务队', '科技先锋岗', '农村科', '2025.6.18', '2025.12.30', '区', '云直〔2025〕41号'],
  ['项目管理团队', '科技先锋岗', '规划科', '2026.3.5', null, null, null],
  ['党建红引领科技蓝', '党建品牌', '区科技局', '2024.3.1', null, null, null],
]

const WORK = [
  ['学习贯彻', '理论学习中心组学习', null],
  ['主题党日', '主题党日', null],
  ['廉政教育', '警示教育', null],
  ['送服务', '走进双创平台送服务、送政策、送温暖', 6],
  ['创新论坛', '年轻干部创新论坛', null],
] as const
const MONTHS = 6

/** 党建阵地 and 党建工作: who came is a number. */
export async function partyWorkbooks(): Promise<SampleWorkbook[]> {
  const monthly = Array.from({ length: MONTHS }, (_, at) =>
    // The forum meets every other month.
    WORK.slice(0, at % 2 === 0 ? 5 : 4).map(([kind, what, firms]): CellValue[] => [
      dotted(workday(stream, 2026, at + 1, 4, 25)),
      ...[kind, `${at + 1}月${what}`, kind === '送服务' ? '云浦科创孵化器联合支部' : null],
      ...[null, stream.int(12, 36), firms === null ? null : firms + (at % 3)],
    ]),
  ).flat()
  const once: CellValue[][] = [
    ['2026.3.18', '党建项目', '党建红引领科技蓝提升工程启动', null, '党建红引领科技蓝', 45, null],
    ['2026.5.20', '主题活动', '聚才赋能主题活动', null, '党旗领航·聚才赋能', 60, null],
    ['2026.1.28', '廉政谈话', '春节前集体廉政谈话', null, null, 18, null],
    ['2026.4.29', '作风建设', '贯彻中央八项规定精神学习教育', null, null, 38, null],
  ]
  const work = {
    name: '党建工作',
    title: '云浦区科学技术局党建工作台账（2026年上半年）',
    headers: ['序号', '日期', '类别', '内容', '党支部', '所属主题', '参加人次', '服务企业数'],
    rows: numbered([...monthly, ...once]),
  }
  const sites = {
    name: '党建阵地',
    title: '云浦区科学技术局党建阵地名册',
    headers: ['序号', '名称', '类别', '依托单位', '创建日期', '命名日期', '命名级别', '命名文号'],
    rows: numbered(SITES),
  }
  return [
    { name: '94-1 党建阵地名册.xlsx', register: 'partySite', bytes: await writeSheets([sites]) },
    { name: '94-2 党建工作台账.xlsx', register: 'partyWork', bytes: await writeSheets([work]) },
  ]
}
