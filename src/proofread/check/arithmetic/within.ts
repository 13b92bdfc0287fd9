import { compare } from '../../../kernel/exact.ts'
import type { Check } from '../check.ts'
import { intervalOf } from '../interval.ts'

const FLOW = /(?:新增|净增|新认定|新入库|新培育|新获批|新引进|新建)[^，,。；、\d]{0,16}$/
const STOCK =
  /^[余多]?[，,、（(；]?[^，,。；、\d]{0,8}(?:总数|总量|累计|保有量|存量|共有|总计|拥有量)[^，,。；、\d]{0,8}$/

const STOCK_FIRST = /(?:总数|总量|累计|保有量|存量|共有|总计|在库)[^，,。；\d]{0,10}$/
const FLOW_AFTER =
  /^[余多]?[，,（(；、]?(?:其中|含)?(?:今年|本年|当年|上半年|年内)?(?:新增|净增|新认定|新入库|新培育|新获批|新引进|新建)[^，,。；\d]{0,8}$/

export const flowStock: Check = {
  kind: 'arithmetic.within',
  label: '新增大于总数',
  certainty: 'sure',
  how: '新增数（期间数）比同句的总数、累计数（时点数）还大',
  *find(prose) {
    for (const { text, start, quantities } of prose.figured) {
      for (const [place, flow] of quantities.entries()) {
        const stock = quantities[place + 1]
        if (
          stock === undefined ||
          stock.unit !== flow.unit ||
          (flow.dimension !== 'count' && flow.dimension !== 'money')
        )
          continue
        const between = text.slice(flow.end - start, stock.start - start)
        if (/重新|其中/.test(between)) continue
        if (
          STOCK_FIRST.test(text.slice(0, flow.start - start)) &&
          FLOW_AFTER.test(between) &&
          compare(intervalOf(stock).low, intervalOf(flow).high) > 0
        )
          yield {
            start: flow.start,
            end: stock.end,
            reason: `新增${stock.digits}${stock.unit}多于总数${flow.digits}${flow.unit}，请核对是新增还是总数写错`,
          }
        if (!FLOW.test(text.slice(0, flow.start - start)) || !STOCK.test(between)) continue
        if (compare(intervalOf(flow).low, intervalOf(stock).high) <= 0) continue
        yield {
          start: flow.start,
          end: stock.end,
          reason: `新增${flow.digits}${flow.unit}多于总数${stock.digits}${stock.unit}，请核对是新增还是总数写错`,
        }
      }
    }
  },
}
