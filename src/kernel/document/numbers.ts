/** 无出处的数: a quantity that somebody typed, which no citation backs. */
export interface TypedNumber {
  /** Where its digits stand in the line. */
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly unit: string
  /** The words before it, which tell what it is meant to be. */
  readonly lead: string
}

/** Stands for a figure in a line of plain text. */
export const FIGURE_MARK = '\ufffc'

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g
const UNITS =
  /^(?:余|多)?(亿余元|万余元|亿元|万元|元|万余人次|万人次|人次|个百分点|百分点|%|％|‰|平方米|万平方米|亩|公里|户次|家次|家|项|件|户|人|场|次|个|份|篇|台|套|名|所|期|批|位|倍)/
/** What is counted off or dated is no quantity: 2026年, 6月10日, 1—5月, 第3, 〔2026〕12号, 附件1, 表2. */
const DATED = /^(?:年|月|日|号|时|分|点|[—–-]\d+(?:年|月|日)|[.．、）)〕\]])/
const ORDINAL = /(?:第|附件|表|图|〔|\[|[（(]|“|[A-Za-z])$/
const LEAD_CHARACTERS = 24

/** The quantities of a line that were typed by hand; figures stand in it as `FIGURE_MARK`. */
export function typedNumbers(line: string): readonly TypedNumber[] {
  return [...line.matchAll(NUMBER)].flatMap(({ 0: digits, index }): TypedNumber[] => {
    const end = index + digits.length
    const [before, after] = [line.slice(0, index), line.slice(end)]
    const unit = UNITS.exec(after)?.[1] ?? ''
    if (DATED.test(after) || (unit === '' && !isBareQuantity(before, digits))) return []
    if (ORDINAL.test(before) && !/[（(]$/.test(before)) return []
    if (/[—–-]$/.test(before) && /\d[—–-]$/.test(before)) return []
    return [{ start: index, end, digits, unit, lead: before.slice(-LEAD_CHARACTERS) }]
  })
}

/** 达到162，: a number without a unit, where it is no year and no mark of a list. */
function isBareQuantity(before: string, digits: string): boolean {
  if (before.trim() === '' || /^(?:19|20)\d\d$/.test(digits)) return false
  return /[为达至到共有约超近完成]$/.test(before)
}

/** A figure of the books under the words by which a text may mean it. */
export interface KnownFigure {
  readonly label: string
  readonly shown: string
  readonly after: string
}

const MATCHES_MAX = 3

/** The figures that a typed number may be: the same digits and unit, those whose name was just said first. */
export function matching<F extends KnownFigure>(
  { digits, unit, lead }: TypedNumber,
  known: readonly F[],
): readonly F[] {
  const plain = digits.replaceAll(',', '')
  return known
    .filter(({ shown, after }) => shown.replaceAll(',', '') === plain && (unit === '' || after.startsWith(unit)))
    .map((figure) => ({ figure, shared: sharedWords(figure.label, lead) }))
    .filter(({ shared, figure }) => shared > 0 || figure.shown.replace('.', '').length > 2)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MATCHES_MAX)
    .map(({ figure }) => figure)
}

/** How many pairs of neighbouring characters of a name stand in the words before. */
function sharedWords(label: string, lead: string): number {
  let count = 0
  for (let index = 0; index + 1 < label.length; index++) if (lead.includes(label.slice(index, index + 2))) count += 1
  return count
}
