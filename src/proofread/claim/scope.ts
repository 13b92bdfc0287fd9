import type { AreaLevel, Scope } from '../reading.ts'

const ORDER: readonly AreaLevel[] = ['country', 'province', 'city', 'district']
const WORDS: readonly (readonly [AreaLevel, RegExp])[] = [
  ['country', /全国(?!高新|重点|性)|我国|国内(?!首|领先|外)/],
  ['province', /全省|我省|省内|全自治区/],
  ['city', /全市|我市(?!场)|市内/],
  ['district', /全区|我区|区内|全县|我县|县内|全旗/],
]
/** «占全市», «居全省», «高于全市»: the area is what the figure is held against, not whose it is. */
const HELD_AGAINST =
  /(?:占|占到|居|列|位居|位列|排|排名|排在|名列|高于|低于|快于|慢于|领跑|领先|超过|跃居|跻身|进入|在|比|较)$/
/** Names of firms and of places when they are what a sentence speaks of. */
const FIRM = /^(?:[^，。；：\d]{2,24}?)(?:有限公司|公司|集团|股份|两家企业|等企业)(?![^，。；]{0,4}(?:等|家))/
const PLACE =
  /^(?!(?:国家|省|市|区|县)级|园区)(?:[\u4e00-\u9fff]{2,4}(?:街道|镇|乡|村|园区)|[\u4e00-\u9fff]{0,4}(?:科创园|高新区|开发区|经开区|科技园|产业园|工业园|新区)|其余[镇乡街道]{1,2})(?:办事处|管委会)?/
const ACTED_UPON =
  /^(?:请|对|为|向|由|支持|帮助|指导|组织|推动|引进|推荐|联合|依托|以|在|与|会同|带动|培育|促成|赴|围绕|通过|鼓励|引导|协调|全)/
const HOUSEHOLD = /[老小][\u4e00-\u9fff]一?家|养殖户|种植户|亩产|改造前/
const ORDINAL = /^(?:[一二三四五六七八九十]{1,2}是|[（(][^）)]{1,3}[）)]|\d{1,2}[.、]|[：:])+/

/** Whose a sentence or a clause is by what it begins with; `null` where that is no firm and no place. */
export function subjectOf(words: string, level: AreaLevel): Scope | null {
  const text = words.replace(ORDINAL, '').trim()
  if (ACTED_UPON.test(text)) return null
  if (PLACE.test(text)) return level === 'city' ? 'district' : 'other'
  if (FIRM.test(text)) return 'enterprise'
  if (level === 'city' && /^[\u4e00-\u9fff]{2}市(?![级域委直本场科政内])/.test(text)) return 'other'
  if (
    level === 'city' &&
    /^[\u4e00-\u9fff]{2,3}[区县](?![级域委直])/.test(text) &&
    !/^(?:城区|社区|地区|园区|辖区|各区|区县|县区)/.test(text)
  )
    return 'district'
  return null
}

/**
 * Whose a figure is, from the words of its own clause; `level` is the area that the text speaks for. `isGap`: the figure
 * is a distance from another area's, not that area's own.
 */
export function scopeOf(clause: string, level: AreaLevel, isGap: boolean): Scope | null {
  const mean = isGap ? undefined : /全([市省国])平均/.exec(clause)?.[1]
  if (mean !== undefined) return mean === '市' ? 'city' : mean === '省' ? 'province' : 'country'
  for (const [area, pattern] of WORDS) {
    const match = pattern.exec(clause)
    if (match === null || HELD_AGAINST.test(clause.slice(0, match.index))) continue
    return area === level || ORDER.indexOf(area) > ORDER.indexOf(level) ? 'own' : area
  }
  return HOUSEHOLD.test(clause) ? 'other' : null
}
