import { remembering } from '../remembering.ts'

/** How texts say one thing in several ways; each is turned into the word that the rules below know. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\s“”"‘’《》]/g, ''],
  [/国家?级?高新技术企业|国高新?企业|国高企|国高(?=[家认申])|高企(?!业?联)/g, '高新技术企业'],
  [/国家?级?科技型中小企业|国科小|科小企业/g, '科技型中小企业'],
  [/省级?科技型中小企业|省科小/g, '省级科技型中小企业'],
  [/R＆D|r&d|研究与试验发展|研究与开发/gi, 'R&D'],
  [
    /全社会(?:科技|科研|研发|R&D|研究开发)(?:科研)?(?:经费)?(?:内部)?(?:支出|投入|费用|经费)(?:支出|投入|总额)?/g,
    '全社会R&D经费支出',
  ],
  [/(?<!全社会)(?:研发|R&D)经费(?:内部)?(?:投入|支出)?(?!投入强度)/g, 'R&D经费'],
  [/规模以上/g, '规上'],
  [/规上工业企业/g, '规上工业'],
  [/GDP|国内生产总值/gi, '地区生产总值'],
  [/科技特派员|科特派员?/g, '科技特派员'],
  [/发明专利拥有量|有效发明专利(?:拥有量)?|发明专利有效量|有效发明(?!专利)/g, '有效发明专利'],
  [/技术合同(?:认定登记|登记)?(?:总)?成交(?:总)?(?:金额|额)|技术合同(?:登记|认定登记)?(?:总|金)额/g, '技术合同成交额'],
  [/技术合同交易额|技术市场交易额/g, '技术交易额'],
]

/** A text says the same few hundred phrases again and again. */
const PHRASES_MAX = 20_000

/** The words of a phrase in the terms that indicators are declared in. */
export const canonical = remembering(PHRASES_MAX, (phrase) =>
  SAME.reduce((text, [written, term]) => text.replace(written, term), phrase),
)
