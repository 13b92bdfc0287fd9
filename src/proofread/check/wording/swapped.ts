import { Characters } from '../../words/characters.ts'
import { commonnessOf, frequencyOf } from '../../words/dictionary.ts'
import { modern } from '../../words/modern.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../prose.ts'
import { isSingle } from '../words.ts'

/** Stand alone before and behind anything. */
const FREE = new Characters(
  '的地得了着过是在有和与及或并而但为以于对从到由向将把被让使给按据至自比较等各每该本此其这那某不没未无已曾正要能可会应须需请再又也都还就更最很太仅只约近超共均我你他们之者个家项件名人户次场期年月日时分上下前后内外中间里大小高低新老省市县区镇乡村一二三四五六七八九十百千万亿两零几多余好进出来去起开',
)
/** So common must the word be that the two make the other way round. */
const COMMON_MIN = 400
/** Beside one more single character it must be as common as this. */
const VERY_COMMON_MIN = 2_000

/** «险风», «划计»: two characters that make no word, and a common one when they change places. */
export const swapped: Check = {
  kind: 'wording.character',
  label: '两字颠倒',
  certainty: 'probable',
  how: '相邻两字不成词，颠倒过来是常用词',
  *find(prose) {
    for (const { start, words } of sentencesIn(prose)) {
      let at = start
      for (let place = 0; place < words.length; place++) {
        const word = words[place]!
        const next = words[place + 1] ?? ''
        if (isSingle(word) && isSingle(next) && !FREE.has(word) && !FREE.has(next)) {
          const [written, meant] = [word + next, next + word]
          const single = [words[place - 1], words[place + 2]].filter(
            (one) => one !== undefined && isSingle(one) && !FREE.has(one),
          ).length
          const alone = single === 0 || (single === 1 && commonnessOf(meant) >= VERY_COMMON_MIN)
          if (
            alone &&
            frequencyOf(written) === 0 &&
            !modern.has(written) &&
            commonnessOf(meant) >= COMMON_MIN &&
            word !== next
          )
            yield { start: at, end: at + 2, reason: `“${written}”疑为“${meant}”，两字颠倒`, correction: meant }
        }
        at += word.length
      }
    }
  },
}
