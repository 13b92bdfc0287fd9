import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'

interface Bound {
  readonly at: RegExp
  readonly max: number
  readonly said: string
}

/** What no county, city or province comes to. */
const BOUNDS: readonly Bound[] = [
  {
    at: /(?:投入强度|(?:研发|R&D)[^，。；\d]{0,14}占(?:地区)?(?:生产总值|GDP)(?:的)?(?:比重|比例)?)(?:为|达到?|是|提高到|提升到|约)?(\d{1,3}(?:\.\d+)?)%/g,
    max: 15,
    said: '研发投入占地区生产总值的比重',
  },
  {
    at: /每万人(?:口)?(?:高价值)?(?:有效)?发明专利(?:拥有量)?(?:为|达到?|是|约)?(\d{1,6}(?:\.\d+)?)件/g,
    max: 600,
    said: '每万人口发明专利拥有量',
  },
  { at: /(?:亩产|亩均产量|平均亩产)(?:量)?(?:为|达到?|约)?(\d{1,6}(?:\.\d+)?)公斤/g, max: 30_000, said: '亩产' },
  { at: /(?:亩产|亩均产量|平均亩产)(?:量)?(?:为|达到?|约)?(\d{1,5}(?:\.\d+)?)万公斤/g, max: 3, said: '亩产' },
  {
    at: /(?:合同|办理|审批|平均)(?:时限|时长|用时)[^，。；\d]{0,10}(\d{3,5})个?(?:工作日|天)/g,
    max: 365,
    said: '办理时限',
  },
]

export const sane: Check = {
  kind: 'unit.magnitude',
  label: '比重、亩产一类不合情理',
  certainty: 'probable',
  how: '研发投入强度、每万人专利、亩产一类的数大得不合情理，像是小数点或单位写错',
  *find({ text }) {
    for (const { at, max, said } of BOUNDS)
      for (const { 0: all, 1: number = '', index } of matchesIn(text, at))
        if (Number(number) > max)
          yield {
            start: index + all.length - number.length - 1,
            end: index + all.length,
            reason: `${said}不会有这么大，请核对小数点和单位`,
          }
  },
}
