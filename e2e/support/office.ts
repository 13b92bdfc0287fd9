import assert from 'node:assert/strict'
import { join } from 'node:path'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { half } from '../../src/kernel/period.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import { confirmPeriod } from '../../src/server/office/confirm.ts'
import { importDefaults, importFile } from '../../src/server/office/import.ts'
import type { Office } from '../../src/server/office/office.ts'
import { createRecord } from '../../src/server/office/records.ts'
import { addBureau, saveAreas } from '../../src/store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../src/store/database.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'

type Value = string | number | null
export interface SheetOf {
  readonly file: string
  readonly register: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

export const district = '990101'
const STREETS = ['东江', '西岭', '南湖', '北塔', '望云', '桥头', '临溪', '金沙', '青禾', '白石', '龙泉', '高新园']
const TRADES = ['精密机械', '电子材料', '生物医药', '智能装备', '软件技术', '新能源科技']

/** A bureau with the books of a small district, taken in from workbooks by the ordinary import. */
export async function makeOffice(store: Store, dataFolder: string): Promise<Office> {
  await addBureau(store, { code: district, name: '云浦区科学技术局' }, '云浦区')
  const streets = STREETS.map((name, index) => ({
    code: `${district}${String(index + 1).padStart(3, '0')}` as AreaCode,
    name: name.endsWith('园') ? name : `${name}街道`,
    parent: district as AreaCode,
    also: [],
    group: name.endsWith('园') ? '园区' : index < 8 ? '城区' : '涉农',
  }))
  await inScope(store, bureauScope(district), (tx) => saveAreas(tx, district, streets))
  const office: Office = {
    store,
    catalog: everything,
    bureau: district,
    actor: '张敏',
    files: folderFiles(join(dataFolder, 'files')),
  }
  for (const sheet of sheetsOf()) await take(office, sheet)
  for (const id of ['highTechFirms', 'newTechSmes', 'contractsSold'])
    await confirmPeriod(
      { ...office, actor: '王强' },
      everything.indicators.get(id)!,
      half(2026, 1),
      district as AreaCode,
      null,
    )
  return office
}

export async function take(office: Office, { file, register, columns, rows }: SheetOf): Promise<void> {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: '明细',
        columns: columns.map((title) => ({ title, kind: 'text' })),
        rows: rows.map((row) => row.map((value) => (value === null ? null : String(value)))),
      },
    ],
  })
  const report = await importFile(office, everything.registers.get(register)!, bytes, file, importDefaults)
  if (report.refused > 0) throw new Error(`${file}: ${JSON.stringify(report.refusals.slice(0, 3))}`)
}

/** Random in the same way each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function sheetsOf(): SheetOf[] {
  const pick = seeded(7)
  const firms = Array.from({ length: 72 }, (_, n) => ({
    name: `云浦${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'申酉戌亥子丑寅卯'[Math.floor(n / 10)]}${TRADES[n % TRADES.length]}有限公司`,
    code: makeCreditCode(district, n + 1),
    street: n % 14 === 13 ? '' : STREETS[pick(11)]!,
    legal: '李王赵钱孙周'[n % 6] + '明华强军'[n % 4]!,
  }))
  const day = (year: number, month: number, of = 1 + pick(28)) =>
    `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
  const recognitions = firms.slice(0, 60).map(({ name }, n) => {
    const year = 2023 + (n % 3)
    const last = n % 5 === 0
    return [
      '高新技术企业',
      name,
      `${year}年第${last ? '二' : '一'}批`,
      day(last ? year + 1 : year, last ? 1 : 11 + (n % 2)),
      n % 3 === 0 ? '重新' : '首次',
      `GR${year}33${String(n).padStart(6, '0')}`,
    ]
  })
  const smes = firms.flatMap(({ name }, n) =>
    [2025, 2026]
      .filter((year) => (n + year) % 3 !== 0)
      .map((year) => [
        '科技型中小企业',
        name,
        `${year}年第${(n % 4) + 1}批`,
        day(year, year === 2025 ? 7 + (n % 3) : 6, 1 + (n % 20)),
        null,
        `${year}33${String(n).padStart(5, '0')}`,
      ]),
  )
  const months = (['2025', '2026'] as const).flatMap((year) =>
    Array.from({ length: year === '2025' ? 12 : 6 }, (_, m) => [Number(year), m + 1] as const),
  )
  const contracts = months.flatMap(([year, month], at) =>
    Array.from({ length: 4 + pick(4) }, (_, n) => {
      const total = 60 + pick(900)
      return [
        `${year}3301${String(at).padStart(2, '0')}${String(n).padStart(6, '0')}`,
        `${TRADES[n % 6]}技术${['开发', '服务', '咨询'][n % 3]}项目`,
        `技术${['开发', '服务', '咨询'][n % 3]}`,
        firms[pick(70)]!.name,
        firms[pick(70)]!.name,
        day(year, month),
        `${total}.5`,
        `${Math.floor(total * 0.8)}`,
      ]
    }),
  )
  const payments = months.flatMap(([year, month]) =>
    Array.from({ length: 2 + pick(4) }, (_, n) => [
      firms[pick(72)]!.name,
      `云科〔${year - 1}〕12号`,
      `高新技术企业认定奖励${month}-${n}`,
      year - 1,
      n % 2 ? '区级' : '市级',
      day(year, month),
      `${5 + pick(40)}`,
      `${5 + pick(30)}`,
      day(year, month),
    ]),
  )
  const activities = months.flatMap(([year, month]) =>
    Array.from({ length: 1 + pick(5) }, (_, n) => [
      day(year, month),
      `${['科普进社区', '政策宣讲会', '产学研对接会', '科技下乡'][n % 4]}（${month}月第${n + 1}场）`,
      `${STREETS[pick(11)]}文化中心`,
      STREETS[pick(11)]!,
      ['科普', '政策宣讲', '产学研对接', '科技下乡'][n % 4]!,
      1 + pick(3),
      30 + pick(170),
      '综合科',
    ]),
  )
  const readings = [
    ...[2023, 2024, 2025].flatMap((year, n) => [
      ['地区生产总值', '全区', `${year}年`, 970 + n * 48.6],
      ['全社会R&D经费支出', '全区', `${year}年`, 26.1 + n * 2.58],
      ['常住人口', '全区', `${year}年12月`, 81.2 + n * 0.4],
      ['企业法人单位数', '全区', `${year}年12月`, 55_000 + n * 2_900],
      ['规上工业企业数', '全区', `${year}年`, 240 + n * 11],
      ['有R&D活动规上工业企业数', '全区', `${year}年`, 132 + n * 14],
    ]),
    ...months.flatMap(([year, month]) => [
      [
        '规上工业研发费用',
        '全区',
        `${year}年1-${month}月`,
        ((year === 2025 ? 1.72 : 1.95) * month + 0.13 * (month % 3)).toFixed(2),
      ],
      ['规上工业营业收入', '全区', `${year}年1-${month}月`, ((year === 2025 ? 41.2 : 43.8) * month).toFixed(2)],
      ['规上工业研发费用增速', '全区', `${year}年1-${month}月`, year === 2025 ? 9.8 : 13.6],
      ['规上工业营业收入增速', '全区', `${year}年1-${month}月`, year === 2025 ? 5.1 : 6.2],
    ]),
  ].map(([series, area, period, value]) => [series!, area!, period!, value!])
  return [
    {
      file: '市场主体名录.xlsx',
      register: 'enterprise',
      columns: ['企业名称', '统一社会信用代码', '所属街道', '登记状态', '法定代表人', '联系电话'],
      rows: firms.map(({ name, code, street, legal }, n) => [
        name,
        code,
        street,
        '存续',
        legal,
        `138${String(n).padStart(8, '0')}`,
      ]),
    },
    {
      file: '高企认定名单.xlsx',
      register: 'recognition',
      columns: ['称号', '企业名称', '批次', '认定日期', '首次/重新', '证书编号'],
      rows: recognitions,
    },
    {
      file: '科小入库名单.xlsx',
      register: 'recognition',
      columns: ['称号', '企业名称', '批次', '认定日期', '首次/重新', '证书编号'],
      rows: smes,
    },
    {
      file: '高企申报汇总表.xlsx',
      register: 'titleApplication',
      columns: ['称号', '企业名称', '批次', '申报日期', '推荐日期'],
      rows: firms
        .slice(40, 66)
        .map(({ name }, n) => [
          '高新技术企业',
          name,
          '2026年第一批',
          day(2026, 5 + (n % 2)),
          n % 2 ? null : day(2026, 6, 28),
        ]),
    },
    {
      file: '技术合同登记明细.xlsx',
      register: 'techContract',
      columns: [
        '合同登记编号',
        '项目名称',
        '合同类别',
        '卖方名称',
        '买方名称',
        '认定登记日期',
        '合同成交总额(万元)',
        '技术交易额(万元)',
      ],
      rows: contracts,
    },
    {
      file: '奖补资金汇总表.xlsx',
      register: 'payment',
      columns: [
        '企业名称',
        '政策依据',
        '奖补事项',
        '政策年度',
        '资金级次',
        '审定日期',
        '审定金额(万元)',
        '兑付金额(万元)',
        '支付日期',
      ],
      rows: payments,
    },
    {
      file: '活动台账.xlsx',
      register: 'activity',
      columns: ['活动日期', '活动名称', '地点', '所在街道', '活动类别', '场次', '人次', '填报科室'],
      rows: activities,
    },
    { file: '统计月报摘录.xlsx', register: 'series', columns: ['序列', '区划', '期间', '数值'], rows: readings },
    {
      file: '目标任务.xlsx',
      register: 'target',
      columns: ['指标', '区划', '年度', '目标值', '序时路径'],
      rows: [
        ['newTechSmes', '全区', 2026, 90, '0、0、0、0、0、31、65、92、100、100、100、100'],
        ['newHighTech', '全区', 2026, 24, '0、0、0、0、0、0、0、0、0、8、40、100'],
        ['contractsSold', '全区', 2026, 76, null],
        ['sessions', '全区', 2026, 120, null],
        ['highTechFirms', '全区', 2026, 66, null],
      ],
    },
  ]
}

/** Enters one record as a form does, by the texts of its fields. Returns its id. */
export async function enter(
  office: Office,
  register: string,
  cells: { readonly [field: string]: string },
): Promise<string> {
  const typed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }]))
  const made = await createRecord(office, everything.registers.get(register)!, typed, () => false)
  assert.equal(made.outcome, 'saved', JSON.stringify(made))
  return made.id
}
