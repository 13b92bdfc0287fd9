import { compare } from '../../../kernel/exact.ts'
import type { Check } from '../check.ts'
import { intervalOf } from '../interval.ts'

/** What comes in, and what becomes of it: no more can be settled than came. */
const OUTCOMES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:受理|收到|接收|收集|接到)/, /(?:办结|审结|结案|答复|解决|整改|受理)/],
  [/(?:申报|申请|推荐|报名)/, /(?:获批|通过|立项|获认定|认定|入选|获奖|入围)/],
  [/(?:排查|发现|查出)/, /(?:整改|办结|销号|处置)/],
  [/(?:应[检到缴付])/, /(?:实[检到缴付])/],
  [/(?:抽查|抽检|检查)/, /(?:合格|不合格)/],
  [/(?:建筑面积|总面积|占地面积)/, /(?:展厅面积|使用面积|其中)/],
  [/(?:预算|下达|安排)/, /(?:支出|拨付|兑付|执行)/],
]
/** Carried over from before, or one part beside another: 首次申报16家、重新认定22家. */
const CARRIED = /首次|重新|复审|上年|往年|结转|去年|历年|累计|新增|追加|含/

/** «受理428件，审结501件» */
export const outcome: Check = {
  kind: 'arithmetic.within',
  label: '办结多于受理',
  certainty: 'probable',
  how: '同一句里办结、通过、支出的数大于受理、申报、预算的数',
  *find(prose) {
    for (const { text, start, quantities } of prose.figured) {
      for (const [place, part] of quantities.entries()) {
        const whole = quantities[place - 1]
        if (whole === undefined || whole.unit !== part.unit || whole.dimension === 'percent' || whole.unit === '')
          continue
        const [before, between] = [
          text.slice(Math.max(0, whole.start - start - 14), whole.start - start),
          text.slice(whole.end - start, part.start - start),
        ]
        if (!/^[余多]?[，,；、（(][^，,。；\d]{0,16}$/.test(between) || CARRIED.test(before + between)) continue
        const only = /(?:的(?:仅|只)?有|其中|仅有|只有)$/.test(between)
        if (!only && !OUTCOMES.some(([all, some]) => all.test(before) && some.test(between))) continue
        if (compare(intervalOf(part).low, intervalOf(whole).high) <= 0) continue
        yield {
          start: whole.start,
          end: part.end,
          reason: `后面的${part.digits}${part.unit}多于前面的${whole.digits}${whole.unit}，请核对`,
        }
      }
    }
  },
}
