import { matchesIn } from '../../matches.ts'
import { frequencyOf } from '../../words/dictionary.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../prose.ts'

const SUSPECT = /([\u4e00-\u9fff])(?=\1|[\u4e00-\u9fff]\1)/
/** These stand alone before any word, also one that begins with themselves: 对对接, 市市场. */
const FREE =
  /[作对在和与为将把从到由向以及或也都就又再还使让被给按用有是要能会可不没很更最各每该此其之的了着过地得等省市县区镇乡村街校院局所厅部企中上下人大小多新老一二三四五六七八九十万亿千百]/
/** These stand alone only as the first stroke of a word that was begun twice. */
const BOUND = /[究织训励绕磋善赖砺诊措械疗协]/
/** «新新命名»: at the head of a clause these come once. */
const HEADED = /(?<=^|[，,。；;、])([新共已再现])\1(?=[\u4e00-\u9fff])(?!..[类型])/gm
/** These follow a word that ends with themselves: 研究院院长, 发布会会上, 科技局局属, 县县通. */
const AFTER_ITSELF =
  /[会院局县市省区镇乡村街校所室部处科股站园厅委党国家人天年月日一二三四五六七八九十百千万亿多大小上下中内外的地得了着过是在和与各每层个边长员社群组团队作]/

/** «了解解», «多元化化», «年底底»: a word, and its last character again. */
function isTailAgain(before: string, word: string, next: string): boolean {
  return (
    word.length === 1 &&
    before.length >= 2 &&
    /[\u4e00-\u9fff]/.test(word) &&
    before.at(-1) === word &&
    before.at(-2) !== word &&
    !AFTER_ITSELF.test(word) &&
    frequencyOf(word + next.slice(0, 1)) === 0
  )
}

/** A verb said twice before its object, in set phrases: 红红脸、出出汗、把把脉、点点名. */
const ONCE_MORE =
  /^(?:红红脸|出出汗|点点名|排排队|洗洗澡|治治病|照照镜|正正衣|扯扯袖|咬咬耳|谈谈心|谈谈话|把把关|把把脉|帮帮忙|搭搭桥|牵牵线|跑跑腿|散散步|鼓鼓劲|打打气|提提神|醒醒脑|补补课|充充电|号号脉|问问诊|握握手|聊聊天|串串门|敲敲钟|踩踩刹|亮亮相|露露脸|晒晒账|算算账|理理账|支支招|出出主|想想办|走走看|试试水|练练兵|加加油)/

/** «座谈会议会3次»: a word and its first character again, and the clause is over. */
const ROUND = /([\u4e00-\u9fff])([\u4e00-\u9fff])\1(?=[，,。；;、\d])/g
/** «面对面», «一对一», «实打实» are right. */
const ROUND_RIGHT = /[一二三四五六七八九十面心手人天国个对比打连碰靠不半点年月日]/
const COMMON_MIN = 3_000

const CLAUSE_HEAD = /[^\u4e00-\u9fff]/

export const stutter: Check = {
  kind: 'wording.doubled',
  label: '叠字',
  certainty: 'sure',
  how: '词的首字或尾字多写了一遍，多出的字不成词：新新增、究研究',
  *find(prose) {
    for (const { 0: all, index } of prose.text.matchAll(HEADED))
      yield { start: index, end: index + 2, reason: `“${all[0]}”多写了一个`, correction: all[0]! }
    for (const { 0: all, index } of matchesIn(prose.text, ROUND)) {
      if (ROUND_RIGHT.test(all.slice(0, 2)) || frequencyOf(all.slice(0, 2)) < COMMON_MIN) continue
      yield {
        start: index,
        end: index + all.length,
        reason: `“${all}”像是多写了字，请核对`,
        certainty: 'probable',
      }
    }
    for (const sentence of sentencesIn(prose)) {
      if (!SUSPECT.test(sentence.text)) continue
      const { start, words } = sentence
      let at = start
      for (let place = 0; place < words.length; place++) {
        const word = words[place]!
        const next = words[place + 1] ?? ''
        if (ONCE_MORE.test(prose.text.slice(at, at + 3))) {
          at += word.length
          continue
        }
        const head = CLAUSE_HEAD.test((words[place - 1] ?? '，').at(-1) ?? '，')
        const twice =
          next.length >= 2 && next[0] === word && next[1] !== word && (!FREE.test(word) || (head && word === '新'))
        const tail = next.length >= 2 && next[0] !== word && next[1] === word && BOUND.test(word)
        const last = words[place - 1] ?? ''
        const doubled = isTailAgain(words[place - 1] ?? '', word, next)
        const trailing = last.length >= 2 && last.at(-1) === word && next.length >= 2 && !FREE.test(word)
        if (
          /^年+均?$/.test(last + word + next) ||
          (word === '年' && /^年?均/.test(next)) ||
          (word === '个' && /^个[位体性人案别]/.test(next))
        ) {
          at += word.length
          continue
        }
        if (doubled) {
          yield { start: at - 1, end: at + 1, reason: `“${word}”多写了一个`, correction: word, certainty: 'sure' }
        } else if (word.length === 1 && /[\u4e00-\u9fff]/.test(word) && trailing) {
          yield {
            start: at - 1,
            end: at + 1,
            reason: `“${word}”多写了一个`,
            correction: word,
            certainty: BOUND.test(word) ? 'sure' : 'probable',
          }
        } else if (word.length === 1 && /[\u4e00-\u9fff]/.test(word) && (twice || tail)) {
          const correction = next.slice(0, 2)
          yield { start: at, end: at + 3, reason: `“${word}”多写了一个`, correction }
        }
        at += word.length
      }
    }
  },
}
