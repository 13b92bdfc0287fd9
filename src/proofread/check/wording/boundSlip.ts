import { boundnessOf, commonnessWith, confusedWith, frequencyOf } from '../../words/dictionary.ts'
import { modern } from '../../words/modern.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../prose.ts'
import { isSingle } from '../words.ts'

const NUMERAL = /[一二三四五六七八九十百千万亿两几第个名家项件次场]/
/** So much oftener must a character begin words than stand alone. */
const BOUND_MIN = 6
const COMMON_MIN = 500

/** «基出设施», «不断壮太»: a character that never stands alone, beside one that does and sounds or looks like its other half. */
export const boundSlip: Check = {
  kind: 'wording.character',
  label: '半个词旁的错字',
  certainty: 'probable',
  how: '不能单独成词的字旁边，是它另一半的音近或形近字',
  *find(prose) {
    for (const { start, words } of sentencesIn(prose)) {
      let at = start
      for (let place = 0; place < words.length; place++) {
        const word = words[place]!
        const next = words[place + 1] ?? ''
        if (isSingle(word) && isSingle(next) && !NUMERAL.test(word + next)) {
          const sides = [words[place - 1] ?? '，', words[place + 2] ?? '。']
          const written = word + next
          const meant =
            sides.every((side) => !isSingle(side)) && frequencyOf(written) === 0 && !modern.has(written)
              ? meantBy(word, next)
              : null
          if (meant !== null) yield { start: at, end: at + 2, reason: `“${written}”疑为“${meant}”`, correction: meant }
        }
        at += word.length
      }
    }
  },
}

/** The common word that the bound one of the two makes with a character like the other. */
function meantBy(first: string, second: string): string | null {
  if (boundnessOf(first) < BOUND_MIN) return null
  let [best, most] = ['', COMMON_MIN - 1]
  const others = confusedWith(second)
  for (let index = 0; index < others.length; index++) {
    const times = commonnessWith(first + second, 1, others.charCodeAt(index))
    if (times > most) [best, most] = [first + others[index], times]
  }
  return best === '' ? null : best
}
