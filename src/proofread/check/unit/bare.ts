import type { Check, Found } from '../check.ts'
import type { Paragraph } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

/** «成交额2.14亿，», «培育企业118，»: a mark follows where a unit should. */
const ENDS = /^(?=[，。；、）)]|和|及)/
const MONEY =
  /资金|经费|投入|投资|税|额|奖|补|款|费|产值|收入|支出|利润|授信|融资|贷|兑|拨|筹|预算|给予|资助|营收|总值|增加值|成本|基金/
const PEOPLE = /人|份|册|亩|户|株|次|群众|听众|读者|点击|浏览|面积|字/
/** What a bare number may be: a number of a room, a telephone, a mark, an edition, a score. */
const NAMED =
  /(?:第|[图表]|附件|编号|号码|代码|电话|邮编|房间|线|路|楼|室|版|型号|标准|得分|评分|分值|指数|系数|比例|序号|位次|排名|列|居|—|“|《|[A-Za-z])$/
const SCORE = /得分|评分|分值|满分|指数|系数|热线|举报|电话|频道|航班|车次|邮编|序号|编号|第$/
const YEAR = /^(?:19|20)\d\d$/

export const bareNumber: Check = {
  kind: 'unit.missing',
  label: '数后缺单位',
  certainty: 'probable',
  how: '正文里的数后面直接是标点：金额缺“元”，个数缺量词',
  *find({ paragraphs }) {
    for (const paragraph of paragraphs)
      if (paragraph.body && !/[|\t]/.test(paragraph.text)) yield* inParagraph(paragraph)
  },
}

function* inParagraph({ text, start, sentences }: Paragraph): Generator<Found> {
  const all = sentences.flatMap(({ quantities }) => quantities)
  for (const [place, one] of all.entries()) {
    if (one.unit !== '' || one.dimension !== 'other') continue
    const from = one.start - start
    const rest = text.slice(one.end - start, one.end - start + 2)
    if (!ENDS.test(rest) || /[：:]$/.test(text.slice(0, from))) continue
    const clause = clauseBefore(text, from)
    const written = text.slice(from, one.end - start)
    if (/[万亿]$/.test(written)) yield* sum(one, written, clause, beside(all, place, text, start))
    else if (one.places === 0 && one.exact) yield* count(one, written, clause, rest)
  }
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 16), at)
  return before.slice(
    Math.max(...['，', ',', '。', '；', '、', '（', '：'].map((mark) => before.lastIndexOf(mark))) + 1,
  )
}

/** The figures that 、 or 和 joins to this one. */
function beside(all: readonly Quantity[], place: number, text: string, start: number): readonly Quantity[] {
  const [one, before, after] = [all[place]!, all[place - 1], all[place + 1]]
  const joined = (a: Quantity, b: Quantity) =>
    /^[、和及，][^，。；\d]{0,8}$/.test(text.slice(a.end - start, b.start - start))
  return [...(before && joined(before, one) ? [before] : []), ...(after && joined(one, after) ? [after] : [])]
}

function* sum(one: Quantity, written: string, clause: string, near: readonly Quantity[]): Generator<Found> {
  const isMoney = MONEY.test(clause) || near.some(({ dimension }) => dimension === 'money')
  if (!isMoney || PEOPLE.test(clause.slice(-6))) return
  yield { start: one.start, end: one.end, reason: '金额后面缺“元”', correction: `${written}元` }
}

function* count(one: Quantity, written: string, clause: string, rest: string): Generator<Found> {
  if (YEAR.test(written) || written.length > 5 || /^0/.test(written) || NAMED.test(clause) || SCORE.test(clause)) return
  if (!/[\u4e00-\u9fff]{2}$/.test(clause) || /^[）)]/.test(rest)) return
  yield { start: one.start, end: one.end, reason: '数后面缺量词或单位，请补上' }
}
