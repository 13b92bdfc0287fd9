import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'

export const streets = ['东江街道', '西岭街道', '南湖街道', '北塔街道', '望云镇']
const PLACE = '990101'
const TRADES = ['精密机械', '电子材料', '生物医药', '智能装备', '软件技术', '新能源科技']

/** A list of firms as the market authority sends it, with texts, codes, days and amounts. */
export function firmsWorkbook(rows: number): Promise<Uint8Array> {
  const two = (n: number) => String(n).padStart(2, '0')
  return writeWorkbook({
    sheets: [
      {
        name: '名录',
        columns: [
          { title: '企业名称', kind: 'text' },
          { title: '统一社会信用代码', kind: 'text' },
          { title: '所属街道', kind: 'text' },
          { title: '成立日期', kind: 'date' },
          { title: '注册资本', unit: '万元', kind: 'money' },
          { title: '法定代表人', kind: 'text' },
          { title: '联系电话', kind: 'text' },
          { title: '登记状态', kind: 'text' },
        ],
        rows: Array.from({ length: rows }, (_, n) => [
          `云浦第${n + 1}${TRADES[n % TRADES.length]}有限公司`,
          makeCreditCode(PLACE, n + 1),
          streets[n % streets.length] ?? null,
          `${2000 + (n % 26)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`,
          `${(n % 5_000) + 0.5}`,
          `王${'明华强军'[n % 4]}`,
          `138${String(n).padStart(8, '0')}`,
          '存续',
        ]),
      },
    ],
  })
}
