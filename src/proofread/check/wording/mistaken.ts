import type { Check, Found } from '../check.ts'
import { type Sentence, sentencesIn } from '../prose.ts'
import type { Placed } from '../words.ts'
import { eachPlace } from './eachPlace.ts'
import { realWords } from './realWords.ts'

interface Entry {
  readonly written: string
  readonly meant: string
  readonly at: RegExp
}

const CODES = 65_536
const LITERAL = /[\u4e00-\u9fff]{2,6}/
/** What stands before the word itself. */
const BEFORE = /^\(\?<[=!](?:[^()]|\([^()]*\))*\)/

const entries: readonly Entry[] = realWords.map(([pattern, meant]) => ({
  written: LITERAL.exec(pattern.replace(BEFORE, ''))?.[0] ?? '',
  meant,
  at: new RegExp(pattern, 'y'),
}))
const byHead = Map.groupBy(entries, ({ written }) => written.slice(0, 2))
const heads = new Uint8Array(CODES)
for (const head of byHead.keys()) heads[head.charCodeAt(0)] = 1

/** «公式期», «科技公关项目»: a word in the place of another. */
export const mistaken: Check = {
  kind: 'wording.character',
  label: '用错的词',
  certainty: 'probable',
  how: '两个词音近、形近都成词，而前后的字只与其中一个相配',
  *find(prose) {
    for (const sentence of sentencesIn(prose)) yield* inSentence(sentence)
  },
}

function* inSentence(sentence: Sentence): Generator<Found> {
  const { text, start } = sentence
  let words: readonly Placed[] | null = null
  for (let at = 0; at + 2 <= text.length; at++) {
    if (heads[text.charCodeAt(at)] === 0) continue
    for (const entry of byHead.get(text.slice(at, at + 2)) ?? []) {
      entry.at.lastIndex = at
      if (!entry.at.test(text)) continue
      words ??= eachPlace(sentence.words)
      const end = at + entry.written.length
      if (!isApart(words, at, end)) continue
      yield {
        start: start + at,
        end: start + end,
        reason: `“${entry.written}”应为“${entry.meant}”`,
        correction: entry.meant,
      }
      break
    }
  }
}

/** «对象业务» holds 象业 and no slip: a word of its own reaches in. */
function isApart(words: readonly Placed[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]]
  if (first === undefined || last === undefined) return false
  return first.start === from && last.start + last.word.length <= to
}
