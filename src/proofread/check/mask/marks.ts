/** What stands in a text for what was taken out: **, XX, ××, 某某, ___. */
export const MASK =
  /\*{2,}|[XxＸ]{2,}(?![A-Za-z\d])|(?<![A-Za-z\d])[XＸ](?=[区县市省镇乡])|×+|某某|[_＿]{2,}|[[【〔](?:数量|单位|姓名|日期|时间|地点|金额|名称|待[填补核定]|请[填补])[^\]】〕\n]{0,8}[\]】〕]|[（(]待[填补核定][^（）()\n]{0,6}[）)]|[?？]{2,}(?=[家个项件名人场元万亿%])|□{2,}|○{2,}|〇{2,}(?![年月日])/g

export interface MaskStyle {
  readonly sign: string
  readonly at: RegExpExecArray
  readonly count: number
}

/** The styles of masks in a text, each with its first place and how many there are. */
export function maskStyles(text: string): readonly MaskStyle[] {
  const styles = new Map<string, { at: RegExpExecArray; count: number }>()
  for (const match of text.matchAll(MASK)) {
    if (isProduct(text, match) || isSigner(text, match)) continue
    const sign = match[0][0] === 'x' || match[0][0] === 'Ｘ' ? 'X' : match[0][0]!
    const style = styles.get(sign)
    if (style === undefined) styles.set(sign, { at: match, count: 1 })
    else style.count++
  }
  return [...styles].map(([sign, { at, count }]) => ({ sign, at, count }))
}

/** «填表人：佟××»: the name of who signs is left out on purpose. */
function isSigner(text: string, { index }: RegExpExecArray): boolean {
  return /(?:填表|制表|审核|负责|联系|撰稿|校对|签发|复核|经办|承办|报送)人?[：:]\s*[\u4e00-\u9fff]$/.test(
    text.slice(Math.max(0, index - 8), index),
  )
}

/** 3×4 is a product, and so is «“数据要素×”行动»: a name in quotation marks that the sign ends or joins to the next. */
function isProduct(text: string, { 0: all, index }: RegExpExecArray): boolean {
  if (all !== '×') return false
  if (/\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) return true
  return /[“"][\u4e00-\u9fff]{2,8}$/.test(text.slice(Math.max(0, index - 9), index))
}
