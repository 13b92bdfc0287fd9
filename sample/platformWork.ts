import { addMonths } from '../src/kernel/day.ts'
import { day, dotted } from './days.ts'
import { listedName } from './enterprises.ts'
import { CARRIERS, platforms } from './platforms.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('platformWork')
const until = day(2026, 6, 30)
const standing = platforms.filter(({ removedOn, recognisedOn }) => removedOn === null && recognisedOn < '2025-01-01')
const houses = standing.filter(({ kind }) => CARRIERS.has(kind))
const research = standing.filter(
  ({ kind }) => kind === '新型研发机构' || kind === '重点实验室' || kind === '技术创新中心',
)

/** How carriers were judged in 2025, who runs them, and what research platforms did in two years. */
export async function platformWorkWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [string, string, OfficeSheet])[] = [
    ['72 孵化载体年度评估', 'platformAssessment', assessmentSheet()],
    ['73 创新平台年度数据', 'platformYear', yearSheet()],
    ['74 孵化载体委托运营', 'operation', operationSheet()],
  ]
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({
      name: `${name}.xlsx`,
      register,
      bytes: await writeSheets([sheet]),
    })),
  )
}

function assessmentSheet(): OfficeSheet {
  const GRADES = ['优秀', '良好', '良好', '合格', '合格', '良好', '合格'] as const
  return {
    name: '评估',
    title: '云浦区孵化载体2025年度评估结果',
    headers: [
      '序号',
      '载体名称',
      '类型',
      '运营主体',
      '评估年度',
      '评定日期',
      '评估得分',
      '等次',
      '评估文号',
      '整改期限',
    ],
    rows: numbered(
      houses.map(({ name, kind, host }, index) => {
        const grade = index === 11 ? '不合格' : GRADES[index % GRADES.length]!
        const score = { 优秀: 92, 良好: 84, 合格: 70, 不合格: 52 }[grade] + stream.int(0, 6)
        return [
          ...[name, kind, listedName(host, until), 2025, dotted(day(2026, 4, 20)), score, grade, '云科〔2026〕22号'],
          grade === '不合格' ? dotted(day(2026, 8, 31)) : null,
        ]
      }),
    ),
  }
}

function yearSheet(): OfficeSheet {
  const rows = research.flatMap(({ name, kind, host }) => {
    const rd = stream.int(20, 240) * 10
    return [2024, 2025].map((year, index) => [
      ...[name, kind, listedName(host, until), year, rd, rd + index * stream.int(2, 12) * 10, stream.int(8, 60)],
      ...[stream.int(1, 12), stream.int(0, 3), stream.int(5, 60)],
    ])
  })
  return {
    name: '年度数据',
    title: '云浦区创新平台年度数据（2024—2025年）',
    aside: '单位：万元',
    headers: [
      '序号',
      '机构名称',
      '类型',
      '依托单位',
      '年度',
      '计划研发投入',
      '实际研发投入',
      '研发人员',
      '授权专利数',
      '衍生企业数',
      '服务企业次数',
    ],
    rows: numbered(rows),
    notes: ['注：平台工作口径，不是统计年报数。'],
  }
}

function operationSheet(): OfficeSheet {
  return {
    name: '委托运营',
    title: '云浦区孵化载体营运服务协议',
    aside: '单位：万元',
    headers: ['序号', '载体名称', '运营机构', '签订日期', '服务截止', '运营费', '服务目标', '考核等次'],
    rows: numbered(
      houses.slice(0, 5).map(({ name }, index) => {
        const signedOn = day(2023 + (index % 3), 3, 10 + index)
        return [
          ...[name, `云浦${['启航', '众力', '创盟', '新芽', '拓源'][index]}创业服务有限公司`, dotted(signedOn)],
          ...[dotted(addMonths(signedOn, 36)), stream.int(6, 20) * 5, '年新增在孵企业10家、毕业3家', '合格'],
        ]
      }),
    ),
  }
}
