import { compare } from '../../../kernel/exact.ts'
import type { Check } from '../check.ts'

const HAS = /(?:目前|现有|现已|已有|已达|总数|累计|在库|存量|拥有|共有|保有)[^，。；\d]{0,14}$/
const AIMS =
  /^[余多]?(?:左右)?[，,](?:到|力争|确保|计划|争取|预计)?[^，,。；\d]{0,4}(?:到)?(?:今年|明年|年底|年末|全年|20\d\d年底?|[一二三四]季度末|“[^”]{2,4}”末)?(?:底|末)?(?:前)?(?:力争|确保|计划|争取|目标为|目标是|要|将|可|再)?(?:达到|突破|超过|增加到|增至|不少于|稳定在)$/
const FALLS = /压减|减少|降|不超过|控制|清退|淘汰|注销|化解|剩余|存在问题|未/

/** «目前167件，到年底要达到134件» */
export const aim: Check = {
  kind: 'consistency.target',
  label: '目标低于现有数',
  certainty: 'probable',
  how: '同一句里先写现有数、后写目标，目标反而小',
  *find(prose) {
    for (const { text, start, quantities } of prose.figured) {
      for (const [place, target] of quantities.entries()) {
        const now = quantities[place - 1]
        if (now === undefined || now.unit !== target.unit || now.unit === '' || now.dimension === 'percent') continue
        if (compare(target.value, now.value) >= 0 || FALLS.test(text)) continue
        if (
          !HAS.test(text.slice(0, now.start - start)) ||
          !AIMS.test(text.slice(now.end - start, target.start - start))
        )
          continue
        yield {
          start: target.start,
          end: target.end,
          reason: `前面已有${now.digits}${now.unit}，目标只有${target.digits}${target.unit}，请核对`,
        }
      }
    }
  },
}
