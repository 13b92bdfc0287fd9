import { compare, rational } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import type { Paragraph } from '../prose.ts'

/** Prices, wages, grants a head: what is rightly told in single yuan. */
const SMALL =
  /每|均|单价|价格|票|标准|补贴|补助标准|工资|薪|租|罚|斤|公斤|吨|亩|学费|餐|住宿|误工|押金|成本价|售价|费用低|最低|生活|保费|优惠|立减|红包|小额|节省|\/|／/
const HEADS = /(?:[人户亩家场项]均|每[人户亩家场项名])[^。；]{0,30}$/
const AFTER_SMALL = /^(?:[／/]|每|左右?的?(?:标准|补贴)|一[斤亩份个人次])/
const AWARD =
  /(?:企业|平台|机构|人才|项目|园区|团队|孵化器|实验室)[^，,。；\d]{0,6}(?:最高|给予|资助|奖励|补助|支持)(?:不超过)?$/
const SMALL_MAX = rational(1_000n)
/** «余额312亿元，比年初增加8500元», «专项资金总额达3200元» */
const SUM =
  /(?:总额|余额|总投资|专项资金|资金总量|(?:比|较)(?:年初|上年|去年|上年末|上年同期)(?:净)?(?:增加|减少|增长))[^，,。；\d]{0,6}$/
const TOTAL = /(?:总额|总投资|专项资金|(?:全年|年度|工作|活动)[^，,。；\d]{0,4}(?:经费|资金))[^，,。；\d]{0,6}$/
const SUM_MAX = rational(10_000n)
/** Of a whole that is so told, the parts are not told in yuan. */
const LARGE_MIN = rational(100_000n)
const NEAR_MAX = 60

/** «县级配套160元» beside «省级资金480万元»: within a sentence or next to it, sums are of one order. */
export const smallSum: Check = {
  kind: 'unit.magnitude',
  label: '金额缺“万、亿”',
  certainty: 'probable',
  how: '前后的金额都以万元、亿元计，这里只有几元、几十元、几百元，又不是单价和人均',
  *find({ paragraphs }) {
    for (const paragraph of paragraphs) yield* inParagraph(paragraph)
  },
}

function* inParagraph({ text, start, sentences }: Paragraph): Generator<Found> {
  if (!text.includes('元')) return
  const all = sentences
    .flatMap(({ quantities }) => quantities)
    .filter(({ dimension, unit }) => dimension === 'money' && unit === '元')
  const large = all.filter(({ value }) => compare(value, LARGE_MIN) >= 0)
  if (all.length === 0) return
  for (const one of all) {
    const written = text.slice(one.start - start, one.end - start)
    const isSum = SUM.test(text.slice(Math.max(0, one.start - start - 16), one.start - start))
    if (compare(one.value, isSum ? SUM_MAX : SMALL_MAX) >= 0 || one.value.num === 0n) continue
    const before = text.slice(Math.max(0, one.start - start - 20), one.start - start)
    const clause = before.slice(Math.max(...['。', '；', '，'].map((mark) => before.lastIndexOf(mark))) + 1)
    if (
      SMALL.test(clause) ||
      HEADS.test(text.slice(Math.max(0, one.start - start - 40), one.start - start)) ||
      AFTER_SMALL.test(text.slice(one.end - start)) ||
      /[万亿]/.test(written)
    )
      continue
    if (AWARD.test(clause) && /^(?:的)?(?:资助|奖励|奖补|支持|补助|资金|经费|$)/.test(text.slice(one.end - start))) {
      yield {
        start: one.start,
        end: one.end,
        reason: `给企业、平台、人才、项目的资助只有${written}不合情理，请核对是否缺“万”`,
        correction: written.replace('元', '万元'),
      }
      continue
    }
    const near = large.filter(
      (other) => Math.min(Math.abs(other.start - one.end), Math.abs(one.start - other.end)) <= NEAR_MAX,
    )
    const other = near.at(-1)
    if (other === undefined) {
      if (TOTAL.test(clause))
        yield { start: one.start, end: one.end, reason: `总额只有${written}不合情理，请核对是否缺“万、亿”` }
      continue
    }
    const scale = /[万亿]+(?=[余多]?元)/.exec(text.slice(other.start - start, other.end - start))?.[0] ?? '万'
    const joined = near.some(({ start: from, end }) => {
      const gap =
        end <= one.start ? text.slice(end - start, one.start - start) : text.slice(one.end - start, from - start)
      return gap.length <= 12 && /[、，和及]/.test(gap) && !/[。；]/.test(gap)
    })
    yield {
      start: one.start,
      end: one.end,
      reason: `前后的金额以“${scale}元”计，这里只有${written}，请核对是否缺“${scale}”`,
      correction: written.replace('元', `${scale}元`),
      ...(joined && { certainty: 'sure' as const }),
    }
  }
}
