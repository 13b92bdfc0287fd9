import { knownWordsOf } from '../../words/splitter.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../prose.ts'

/** These stand alone nowhere in a report: where one does, the rest of its word is lost. */
const BOUND = /^[纽措贯励磋酬]$/
/** These end no clause alone. */
const UNFINISHED = /^[落研究施拓督协筹增稳培申]$/
const CLAUSE_END = /^[，,。；;]/
const SUSPECT = /[纽措贯励磋酬]|[落研究施拓督协筹增稳培申][，,。；;]/

export const lost: Check = {
  kind: 'wording.missing',
  label: '词只剩半个',
  certainty: 'probable',
  how: '不能单独成词的字单独出现，或一句停在半个词上',
  *find(prose) {
    for (const { text, start } of sentencesIn(prose)) {
      if (!SUSPECT.test(text)) continue
      const words = knownWordsOf(text)
      let at = start
      for (const [place, word] of words.entries()) {
        const before = words[place - 1] ?? ''
        const after = words[place + 1] ?? ''
        const half = BOUND.test(word) || (UNFINISHED.test(word) && CLAUSE_END.test(after))
        if (
          half &&
          before.length >= (BOUND.test(word) ? 2 : 1) &&
          /[\u4e00-\u9fff]$/.test(before) &&
          !/[和与及的]/.test(before)
        )
          yield { start: at - before.length, end: at + 1, reason: `“${before}${word}”像是少了一个字，请核对` }
        at += word.length
      }
    }
  },
}
