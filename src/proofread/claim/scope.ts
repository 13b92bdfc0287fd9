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
const ENTERPRISE =
  /(?:有限公司|公司|集团|股份|制药|生物|科技|电子|精密|重工|厂|阀业|药业|化工|新材|环保|卫浴|智能)[^，。；、]{0,3}$/
const OTHER_PLACES = /[\u4e00-\u9fff]{2,4}(?:街道|镇|乡|科创园|高新区|开发区|产业园|村)(?:办事处|管委会)?(?!街|级|均)/
const HOUSEHOLD = /[老小][\u4e00-\u9fff]一?家|养殖户|种植户|户均|亩产/

/**
 * Whose a figure is, from the words of its own clause and phrase; `level` is the area that the text speaks for.
 */
export function scopeOf(clause: string, level: AreaLevel): Scope {
  for (const [area, pattern] of WORDS) {
    const match = pattern.exec(clause)
    if (match === null || HELD_AGAINST.test(clause.slice(0, match.index))) continue
    if (area === level || ORDER.indexOf(area) > ORDER.indexOf(level)) return 'own'
    return area
  }
  if (/全[市省国](?:平均|均值)/.test(clause))
    return clause.includes('全省') ? 'province' : clause.includes('全国') ? 'country' : 'city'
  if (HOUSEHOLD.test(clause)) return 'other'
  if (ENTERPRISE.test(clause) && /[\u4e00-\u9fff]{2,}(?:公司|集团|股份|厂)/.test(clause)) return 'enterprise'
  if (OTHER_PLACES.test(clause) && !/^(?:个|各|全)/.test(clause)) return level === 'city' ? 'district' : 'other'
  if (
    level === 'city' &&
    /[\u4e00-\u9fff]{1,3}[区县](?=[^\u4e00-\u9fff]|$|[\u4e00-\u9fff])/.test(clause) &&
    /^[\u4e00-\u9fff]{2,3}[区县]/.test(clause) &&
    !/高新区|园区|辖区|各区|城区|社区|地区|校区|示范区|县区/.test(clause)
  )
    return 'district'
  return 'own'
}
