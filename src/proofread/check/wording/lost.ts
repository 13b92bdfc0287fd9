import { boundnessOf, frequencyOf } from '../../words/dictionary.ts'
import { tailsOf } from '../../words/phrases.ts'
import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'
import { sentencesIn } from '../prose.ts'

/** These stand alone nowhere in a report: where one does, the rest of its word is lost. */
const BOUND = /^[纽措贯励磋酬]$/
/** These end no clause alone. */
const UNFINISHED = /^[落研究施拓督协筹增稳培申]$/
/** So much oftener a character must begin a word than stand alone for its standing at the end of a clause to be odd. */
const BOUNDNESS_MIN = 7
/** Short for a word in good office prose: 小微企, 评优. */
const SHORT =
  /[企创研产优建发实准科学展局院部委办市县区镇村校所站园馆会员长表提认签报查审单证书图案号卡款费税源链群圈度力享兑付收贷尽广深实细严硬]/
const CLAUSE_END = /^[，,。；;]/
const SUSPECT = /[纽措贯励磋酬]|[\u4e00-\u9fff][，,。；;]/

/** «退出机，»: after a whole word, a character that begins words and hardly ever is one. */
function isHalf(before: string, word: string): boolean {
  return (
    word.length === 1 &&
    before.length >= 2 &&
    /^[\u4e00-\u9fff]+$/.test(before) &&
    !SHORT.test(word) &&
    frequencyOf(before.slice(-1) + word) === 0 &&
    boundnessOf(word) >= BOUNDNESS_MIN
  )
}

/** Half of words often enough that a phrase may be broken off behind it. */
const PHRASE_BOUNDNESS_MIN = 5

/** «舆论监，»: three of the four characters of a set phrase, and no end of a word. */
function isPhraseCut(before: string, word: string): boolean {
  if (
    before.length !== 2 ||
    word.length !== 1 ||
    SHORT.test(word) ||
    /[数记线点件品]/.test(word) ||
    boundnessOf(word) < PHRASE_BOUNDNESS_MIN
  )
    return false
  const tails = tailsOf(before.charCodeAt(0), before.charCodeAt(1))
  for (let place = 0; place < tails.length; place += 2)
    if (tails[place] === word && frequencyOf(tails.slice(place, place + 2)) > 0) return true
  return false
}

/** What can only be said with a noun or a verb behind it: «受到群众的热烈。», «采取措施加以。» */
const patterns: readonly Pattern[] = [
  {
    at: /(?:受到|得到|赢得|获得|引起|给予)[^，,。；]{0,16}的?(?:热烈|广泛|高度|一致|充分|大力|密切|极大)(?=[，。；])/g,
    reason: '后面缺了中心词（欢迎、好评、重视、支持……）',
  },
  { at: /(?:加以|予以|难以|得以|用以|借以|致力于|有助于|着眼于|取决于)(?=[，。；])/g, reason: '后面缺了动词或宾语' },
  {
    at: /(?<!增加|提高|上升|下降|回落|减少|低|高|快|慢)\d个百分(?![点之比])|个百分(?=[，。；、）])/g,
    reason: '“百分点”缺“点”字',
  },
  {
    at: /(?:给予|奖励|补助)[^，,。；、\d]{0,6}(?:最高)?不超过\d[^，,。；、]{0,4}元(?=[，。；])/g,
    reason: '“给予不超过……元”后面缺“的补助（奖励）”',
  },
]

export const lost: Check = {
  kind: 'wording.missing',
  label: '词只剩半个',
  certainty: 'probable',
  how: '不能单独成词的字单独出现，一句停在半个词上，“加以”“热烈”一类后面没有下文',
  *find(prose) {
    yield* foundBy(patterns, prose)
    for (const sentence of sentencesIn(prose)) {
      if (!SUSPECT.test(sentence.text)) continue
      const { start, words } = sentence
      let at = start
      for (let place = 0; place < words.length; place++) {
        const word = words[place]!
        const before = words[place - 1] ?? ''
        const ends = word.length === 1 && CLAUSE_END.test(words[place + 1] ?? '')
        const half =
          BOUND.test(word) || (ends && (UNFINISHED.test(word) || isHalf(before, word) || isPhraseCut(before, word)))
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
