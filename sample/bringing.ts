import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { day, dotted } from './days.ts'
import { certified, listedName, small, steady } from './enterprises.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const PAPER = '云科规〔2025〕3号'
const FOR_ALL = '支持科技创新政策清单（2026年版）'
const FOR_SMALL = '科技型中小企业政策清单（2026年版）'
const holders = steady(certified)
const others = steady(small)
const PUSHED = 24
const VISITED = 10

/** 政策清单, and how their clauses were brought: pushed to firms' own pages with who opened them, and at the door. */
export async function bringingWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [string, string, string, readonly string[], readonly CellValue[][]])[] = [
    [
      '57-1 政策清单',
      'policyBundle',
      '政策清单',
      ['清单名称', '编制日期', '适用对象', '编制科室', '咨询电话'],
      bundles,
    ],
    ['57-2 政策清单条款', 'bundleClause', '政策清单条款', ['清单名称', '政策条款', '解读要点'], clauses],
    [
      '57-3 政策送达（2026年上半年）',
      'policyDelivery',
      '政策送达',
      [
        '企业名称',
        '政策文件',
        '送达日期',
        '送达方式',
        '送达条款',
        '解读条款',
        '已读',
        '已读日期',
        '清单名称',
        '送达人',
      ],
      [...pushes(), ...visits()],
    ],
  ]
  return Promise.all(
    sheets.map(async ([name, register, title, headers, rows]) => ({
      name: `${name}.xlsx`,
      register,
      bytes: await writeSheets([
        { name: '明细', title: `云浦区${title}`, headers: ['序号', ...headers], rows: numbered(rows) },
      ]),
    })),
  )
}

const bundles: readonly CellValue[][] = [
  [FOR_ALL, dotted(day(2026, 3, 4)), '全部企业', '规划科', '规划科 8888 0101'],
  [FOR_SMALL, dotted(day(2026, 4, 14)), '科技型中小企业', '高新科', '高新科 8888 0103'],
]

const clauses: readonly CellValue[][] = [
  [FOR_ALL, '高新技术企业认定奖励', '首次认定的自动列入，不用申报，只确认收款账户'],
  [FOR_ALL, '创新平台建设奖励', '一个平台只奖一次，按级别算'],
  [FOR_ALL, '设备投资奖励', '净投资额从300万元起算，先找第三方审核'],
  [FOR_ALL, '技术合同登记奖补', '按技术交易额算，不是成交额'],
  [FOR_SMALL, '科技型中小企业入库奖励', '每年入库都有，先看信息表填全没有'],
  [FOR_SMALL, '高新技术企业认定奖励', '入库企业是高企的后备'],
]

/** To the firms' own pages: most opened it within days. */
function pushes(): CellValue[][] {
  return Array.from({ length: PUSHED }, (_, at) => {
    const on = day(2026, at < PUSHED / 2 ? 5 : 6, 18)
    const firm = (at % 2 === 0 ? holders : others)[at * 3]!
    const isRead = at % 4 !== 3
    return [
      ...[listedName(firm, on), PAPER, dotted(on), '网上推送'],
      ...[at % 2 === 0 ? '第九条 技术合同登记奖补' : '第五条 科技型中小企业入库奖励', null],
      ...[isRead ? '是' : '否', isRead ? dotted(addDays(on, 1 + (at % 5))) : null, null, '周静'],
    ]
  })
}

/** With the list in hand, each clause explained. */
function visits(): CellValue[][] {
  return Array.from({ length: VISITED }, (_, at) => {
    const on = day(2026, 4 + (at % 3), 8 + at)
    return [
      ...[listedName(holders[120 + at * 4]!, on), PAPER, dotted(on), '上门'],
      ...['第三条 高新技术企业认定奖励、第八条 设备投资奖励', '第八条 设备投资奖励', null, null],
      ...[at % 3 === 2 ? FOR_SMALL : FOR_ALL, at % 2 === 0 ? '周静' : '陈立'],
    ]
  })
}
