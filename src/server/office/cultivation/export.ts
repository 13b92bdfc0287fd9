import { type ColumnSpec, type SheetSpec, writeWorkbook } from '../../../exchange/workbook/index.ts'
import { intervalOf, outcomeWords } from '../../../kernel/rule/index.ts'
import { type ListName, lists } from '../../../lines/cultivation/lists.ts'
import { stages } from '../../../lines/cultivation/stages.ts'
import { logExport } from '../../../store/exports.ts'
import { type At, look, type Office, work } from '../office.ts'
import { type Campaign, type Campaigner, threeLists } from './campaign.ts'

const columns: readonly ColumnSpec[] = [
  { title: '企业名称', kind: 'text', width: 30 },
  { title: '统一社会信用代码', kind: 'text', width: 22 },
  { title: '所属街道', kind: 'text', width: 14 },
  { title: '办理状态', kind: 'text', width: 12 },
  { title: '测评结论', kind: 'text', width: 12 },
  { title: '得分', kind: 'text', width: 10 },
  { title: '欠缺', kind: 'number', unit: '项', decimals: 0, width: 10 },
  { title: '还差什么', kind: 'text', width: 60 },
  { title: '未销号整改', kind: 'number', unit: '项', decimals: 0, width: 14 },
  { title: '最近整改期限', kind: 'text', width: 14 },
]

/** The three lists as a workbook, a sheet for each. */
export async function campaignWorkbook(office: Office, campaign: Campaign): Promise<Uint8Array> {
  const { of, year, day } = campaign
  const sheets = await look(office, async (at) => {
    const found = await threeLists(at, campaign)
    const names = Object.keys(lists) as ListName[]
    return names.map(
      (list): SheetSpec => ({
        name: lists[list],
        note: `${year}年${of.title}${lists[list]}，截至${day}，${found[list].length}家`,
        columns: [...columns],
        rows: found[list].map((one) => rowOf(at, one)),
      }),
    )
  })
  await work(office, ({ tx, bureau, actor }) =>
    logExport(tx, bureau, {
      actor,
      what: `导出${year}年${of.title}三张清单`,
      detail: { rule: of.rule.data.id, year },
      rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
    }),
  )
  return writeWorkbook({ sheets })
}

function rowOf({ areas }: Pick<At, 'areas'>, one: Campaigner) {
  const { name, creditCode, area, stage, assessment, lacks, items } = one
  return [
    ...[name, creditCode ?? '', area === null ? '' : areas.name(area), stages[stage]],
    ...[outcomeWords[assessment.outcome], assessment.score === null ? '' : intervalOf(assessment.score)],
    ...[lacks.length, lacks.map(({ says }) => says).join('；'), items.length],
    items.flatMap(({ deadline }) => deadline ?? []).sort()[0] ?? '',
  ]
}
