import { addDays } from '../src/kernel/day.ts'
import { dotted, workday } from './days.ts'
import { certified, listedName, partners, steady } from './enterprises.ts'
import { apportion } from './numbers.ts'
import { random } from './random.ts'
import { halfOf, shapes } from './shapes.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('agreements')

/** 正式协议 and 意向 by half-year. */
const SIGNED = [
  { year: 2024, half: 1, agreements: 17, intentions: 9 },
  { year: 2024, half: 2, agreements: 21, intentions: 11 },
  { year: 2025, half: 1, agreements: 22, intentions: 12 },
  { year: 2025, half: 2, agreements: 26, intentions: 10 },
  { year: 2026, half: 1, agreements: 27, intentions: 14 },
] as const

/** The partners are colleges and institutes, which stand first in the list. */
const colleges = partners.slice(0, 10).map(({ name }) => name)

export async function agreementWorkbooks(): Promise<SampleWorkbook[]> {
  const firms = stream.shuffled(steady(certified))
  let next = 0
  const rows = SIGNED.flatMap(({ year, half, agreements, intentions }) => {
    const months = halfOf(shapes.even, half)
    const counts = apportion(
      agreements + intentions,
      months.map(([, weight]) => weight),
    )
    const stages = stream.shuffled([
      ...Array.from({ length: agreements }, () => '正式协议'),
      ...Array.from({ length: intentions }, () => '意向'),
    ])
    return months.flatMap(([month], index) =>
      Array.from({ length: counts[index] ?? 0 }, () => {
        const stage = stages.pop() ?? '意向'
        const signedOn = workday(stream, year, month, 5, 28)
        const firm = firms[next++ % firms.length]!
        const amount = stage === '意向' ? null : stream.int(8, 120) * 5
        const arrivedOn = addDays(signedOn, stream.int(25, 120))
        const isPaid = amount !== null && arrivedOn <= '2026-06-30' && stream.chance(0.6)
        return [
          `${stream.pick(firm.topics)}联合攻关（${year}-${next}）`,
          listedName(firm, signedOn),
          stream.pick(colleges),
          stage,
          dotted(signedOn),
          amount,
          isPaid ? dotted(arrivedOn) : null,
          isPaid ? Math.round((amount ?? 0) * 0.4) : null,
        ]
      }),
    )
  })
  const sheet = {
    name: '产学研',
    title: '云浦区产学研合作台账（2024年1月至2026年6月）',
    aside: '填报单位：成果科　单位：万元',
    headers: ['序号', '合作项目', '企业名称', '合作单位', '合作性质', '签订日期', '合同金额', '到账日期', '到账金额'],
    rows: numbered(rows),
    total: ['合计', `${rows.length}项`],
    notes: ['注：意向不计入协议数，不填金额。'],
  }
  return [{ name: '42 产学研合作台账.xlsx', register: 'agreement', bytes: await writeSheets([sheet]) }]
}
