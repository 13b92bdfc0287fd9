import { BUREAU } from '../sample/places.ts'
import { xlsxOf } from '../src/exchange/workbook/fixtures.ts'
import { makeCreditCode } from '../src/kernel/read/creditCode.ts'

const STREETS = ['东江街道', '南湖街道', '石桥街道', '青溪街道', '江口街道'] as const
const FIRMS_PER_STREET = 12
/** Beyond what the sample has used. */
const FIRST_CODE = 70_000

export const MESSY_FIRMS = STREETS.length * FIRMS_PER_STREET

/** As offices send them: titles above, a header of two rows with merges, a subtotal for each street, a total, a note. */
export async function messySheet(): Promise<Uint8Array> {
  const capital = (n: number) => 50 + ((n * 37) % 900)
  const rows = STREETS.flatMap((street, at) => {
    const firms = Array.from({ length: FIRMS_PER_STREET }, (_, n) => {
      const number = at * FIRMS_PER_STREET + n
      const code = makeCreditCode(BUREAU.code, FIRST_CODE + number)
      const day = `20${20 + (number % 6)}-${String(1 + (number % 12)).padStart(2, '0')}-15`
      return [number + 1, `江澜晨${'星光曦晖'[n % 4]}第${number + 1}科技有限公司`, code, day, capital(number), street]
    })
    const sum = firms.reduce((all, row) => all + Number(row[4]), 0)
    return [...firms, ['', '小计', '', '', sum, '']]
  })
  return xlsxOf(
    [
      ['附件2'],
      ['云浦区2026年新增科技企业名录'],
      ['填报单位：云浦区科学技术局　　单位：万元'],
      ['序号', '企业名称', '统一社会信用代码', '登记信息', null, '所在镇街'],
      [null, null, null, '成立日期', '注册资本', null],
      ...rows,
      ['', '合计', '', '', 0, ''],
      ['注：数据来自市场监管部门'],
    ],
    { merges: ['A1:F1', 'A2:F2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5'] },
  )
}
