import { add, compare, rational } from '../../../kernel/exact.ts'
import type { Check } from '../check.ts'

const TOTAL = /^[^\d，,。；、]{0,6}?[，,、]?(?:共计|合计|总计|共|计)[^\d，,。；、年月]{0,6}$/

/** Each set adds up in the unit of its first; across sets nothing adds up. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['家', '户', '个', '所']),
  new Set(['人', '名', '位']),
  new Set(['场', '次', '期', '场次']),
  new Set(['件', '项', '个']),
  new Set(['家次', '户次', '次']),
]

export const unlike: Check = {
  kind: 'unit.unlike',
  label: '不同单位相加',
  certainty: 'probable',
  how: '合计恰好等于几个不同单位的数相加',
  *find(prose) {
    for (const { text, start, quantities } of prose.figured) {
      for (const [place, total] of quantities.entries()) {
        const last = quantities[place - 1]
        const first = quantities[place - 2]
        if (last === undefined || first === undefined) continue
        if (!TOTAL.test(text.slice(last.end - start, total.start - start))) continue
        if (first.unit === '' || last.unit === '' || first.unit === last.unit) continue
        if (ALIKE.some((set) => set.has(first.unit) && set.has(last.unit) && set.has(total.unit))) continue
        if (compare(add(first.value, last.value), total.value) !== 0 || compare(total.value, rational(0n)) === 0)
          continue
        yield {
          start: first.start,
          end: total.end,
          reason: `“${first.unit}”与“${last.unit}”不能相加，请分开写`,
        }
      }
    }
  },
}
