import { compare, type Rational } from '../../../kernel/exact.ts'
import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../prose.ts'

/** «居前三位的依次是甲（31.2%）、乙（26.5%）、丙（28.7%）» */
const RANKED =
  /(?:居|排|位列|列)?(?:前|后)[两二三四五六七八九十]{1,2}(?:位|名)的?(?:[^，。；：（]{0,6})?(?:依次|分别)?(?:是|为)[：:]?((?:[^，。；（）]{2,16}（-?\d+(?:\.\d+)?(?:%|家|项|件|分|亿元|万元|人|个)?）[、和及，]?){3,10})|(?:由高到低|从高到低|由低到高|从低到高|依次(?:是|为))[^，。；：（]{0,8}[：:，]?((?:[^，。；（）]{2,16}（-?\d+(?:\.\d+)?(?:%|家|项|件|分|亿元|万元|人|个)?）[、和及，]?){3,10})/g
const VALUE = /（(-?)(\d+)(?:\.(\d+))?/g

/** Figures that are said to be in order and are not. */
export const listed: Check = {
  kind: 'consistency.rank',
  label: '依次列出的数没有次序',
  certainty: 'sure',
  how: '“居前三位的依次是”后面括注的数既不是从高到低，也不是从低到高',
  *find(prose) {
    for (const { text, start } of sentencesIn(prose))
      for (const { 0: all, 1: places, 2: order, index } of matchesIn(text, RANKED)) {
        const list = places ?? order ?? ''
        const values = matchesIn(list, VALUE).map(([, sign = '', whole = '', fraction = '']): Rational => {
          const number = BigInt(whole + fraction)
          return { num: sign === '' ? number : -number, den: 10n ** BigInt(fraction.length) }
        })
        const steps = values.slice(1).map((value, place) => compare(value, values[place]!))
        if (values.length < 3 || steps.every((step) => step <= 0) || steps.every((step) => step >= 0)) continue
        const from = index + all.length - list.length
        yield {
          start: start + from,
          end: start + from + list.replace(/[、和及，]$/, '').length,
          reason: '依次列出的数既不是从高到低，也不是从低到高，请核对数或次序',
        }
      }
  },
}
