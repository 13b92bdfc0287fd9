export interface Header {
  readonly name: string
  readonly unit?: string
}

const MONEY_UNITS = [
  '元',
  '千元',
  '万元',
  '百万元',
  '千万元',
  '亿元',
  '人民币元',
  '人民币万元',
  '美元',
  '万美元',
  '亿美元',
]
const RATIO_UNITS = ['%', '‰', '百分点', '个百分点']
const AREA_UNITS = ['平方米', '㎡', 'm2', 'm²', '万平方米', '亩', '公顷', '平方公里']
const COUNT_UNITS = (
  '人 万人 名 人次 万人次 人月 人年 家 户 户次 家次 个 项 件 次 场 台 套 台套 台/套 份 篇 部 种 只 批 条 期 位 分 ' +
  '吨 公里 千瓦时 万千瓦时 年 个月 月 天 日 工作日 小时 岁'
).split(' ')

const MONEY = new Set(MONEY_UNITS)
/** Units unmistakable enough to be taken behind a comma, a colon or a slash. */
const CLEAR_UNITS = new Set([...MONEY_UNITS, ...RATIO_UNITS, ...AREA_UNITS])
const UNITS = new Set([...CLEAR_UNITS, ...COUNT_UNITS])

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

/** Full-width Latin letters, digits and signs as half-width ones. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) => {
    const code = character.charCodeAt(0)
    const isWide = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST
    return isWide ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : ' '
  })
}

/**
 * A column header as it can be compared: half-width, without spaces, line breaks and marks of obligation, its unit
 * apart: `注册资本（万元）＊` → `{ name: '注册资本', unit: '万元' }`. Other brackets belong to the name.
 */
export function normaliseHeader(text: string): Header {
  const plain = toHalfWidth(text)
    .replace(/[\s\u00a0\u200b\ufeff*★☆※▲●]/g, '')
    .replace(/^[:,、]+|[:,、]+$/g, '')
  for (const [bracket, content = ''] of plain.matchAll(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g)) {
    const unit = content.replace(/^(计量|金额)?单位:?/, '')
    const name = plain.replace(bracket, '')
    if (UNITS.has(unit) && name !== '') return { name, unit }
  }
  const [, name = '', unit = ''] = /^(.+?)[,:/](?:单位:?)?([^,:/]+)$/.exec(plain) ?? []
  return CLEAR_UNITS.has(unit) ? { name, unit } : { name: plain }
}

/** Whether a unit stands for an amount and for nothing else, as 万元 does and 年 or 期 does not. */
export function isClearUnit(unit: string): boolean {
  return CLEAR_UNITS.has(unit)
}

/** The unit a line above a table declares: `单位：万元`, but not `填报单位：江宁区`. Of several, the one of money. */
export function declaredUnit(line: string): string | undefined {
  for (const [, declared = ''] of toHalfWidth(line).matchAll(/单位\s*[:：]\s*([^\s,;。()[\]【】]+)/g)) {
    const units = declared.split(/[、/和]/).filter((each) => UNITS.has(each))
    const money = units.filter((each) => MONEY.has(each))
    if (units.length === 1) return units[0]
    if (money.length === 1) return money[0]
  }
  return undefined
}
