import { boundnessOf, commonnessOf, confusedWith, frequencyOf } from '../../words/dictionary.ts'
import { modern } from '../../words/modern.ts'
import type { Check, Found } from '../check.ts'
import { type Sentence, sentencesIn } from '../prose.ts'

const CHINESE = /^[\u4e00-\u9fff]$/
/** So much oftener must a character begin a word than be one. */
const BOUND_MIN = 3
/** These stand beside anything; beside them only what is nearly always half a word is stranded. */
const GRAMMAR =
  /[之其所此该或即若且并但而则却虽因被把给跟同比让向对至由据按除等时后前里外间中内已均又再才只可能会应须的不在是到也着了过得地还就都作只为以于与和从首居边分]/
const GRAMMAR_BOUND_MIN = 6
/** Verbs that stand alone in plain speech. */
const VERB = /[改记开变进行定写看问查要走放留带积闵]/
/** So common must the word be that was meant. */
const MEANT_MIN = 700
/** Short for a word in office prose, or one of a name: these stand alone. */
const SHORT =
  /[企创研产优建发实准科学展局院部委办市县区镇村校所站园馆会员长表提认签报查审单证书图案号卡款费税源链群圈度力享兑付收贷尽省乡街社国全各本该我每两几多第新老大小高中低上下前后内外东西南北一二三四五六七八九十百千万亿年月日]/
const NAME_BEHIND =
  /^(?:镇|乡|村|街|路|市|县|区|山|江|河|湖|溪|公司|集团|科技|股份|生物|电子|机械|化工|制药|药业|环保|专家|计划|工程|品牌|杯|论坛|基地|工作站|实验室|学院|大学|医院|研究|同志|先生|女士|局长|主任|书记|某|等)/

/** «指到», «氛为», «故是»: a character that hardly ever stands alone, beside one that often does and was written for another. */
export const stranded: Check = {
  kind: 'wording.character',
  label: '半个词旁边的错字',
  certainty: 'probable',
  how: '不单独成词的字落了单，旁边的字换成音近、形近的就是常用词',
  *find(prose) {
    const all = [...sentencesIn(prose)].flatMap((sentence) => [...inSentence(sentence)])
    const times = Map.groupBy(all, ({ written }) => written)
    for (const { written, ...found } of all) if (times.get(written)!.length === 1) yield found
  },
}

function* inSentence({ text, start, words }: Sentence): Generator<Found & { readonly written: string }> {
  let at = -1
  let next = 0
  for (const [place, first] of words.entries()) {
    at = next
    next += first.length
    const second = words[place + 1]
    if (second === undefined || !CHINESE.test(first) || !CHINESE.test(second) || first === second) continue
    const written = first + second
    if (frequencyOf(written) > 0 || modern.has(written)) continue
    if (isLoose(words[place - 1]) || isLoose(words[place + 2]) || NAME_BEHIND.test(text.slice(at + 2, at + 6))) continue
    if (isName(text, at)) continue
    const framed = frameOf(first, second)
    if (framed !== '') {
      yield {
        written,
        start: start + at,
        end: start + at + 2,
        reason: `“${written}”疑为“${framed}”`,
        correction: framed,
      }
      continue
    }
    const grammar = GRAMMAR.test(written)
    if (
      grammar &&
      ![first, second].some((one) => bound(one) && boundnessOf(one) >= GRAMMAR_BOUND_MIN && !VERB.test(one))
    )
      continue
    const meant = bound(first)
      ? withOther(second, (other) => first + other)
      : bound(second)
        ? withOther(first, (other) => other + second)
        : ''
    if (meant === '') continue
    yield {
      written,
      start: start + at,
      end: start + at + 2,
      reason: `“${written}”疑为“${meant}”`,
      correction: meant,
    }
  }
}

/** Pairs of which both stand alone, and which every report has in each sentence. */
const FRAMES =
  '今年 上年 去年 全年 本年 当年 同期 同比 其中 目前 全区 全县 全市 全省 全国 我区 我县 我市 我局 以来 以上 不足 新增 净增 合计 共计 增长 下降 截至'.split(
    ' ',
  )
const byFirst = Map.groupBy(FRAMES, ([first]) => first)
const bySecond = Map.groupBy(FRAMES, ([, second]) => second)
/** Right beside a frame's character, whatever sounds like it: 经年, 近年, 历年, 中期, 分期, 全期. */
const RIGHT =
  /[近每历往常多前后明次逐周少青早晚翌丰荒成大灾学财税跨十百千万一二三四五六七八九几数经连该某此那这头整半期本中长短分定到初末远延过展任聘工学汛花假首预缓刑孕婚旧老新城山郊园社景片特湖江河城各市县省区局国级位者月日年]/

/** «比丧年», «统期»: a character of a frame beside one that sounds or looks like its other. */
function frameOf(first: string, second: string): string {
  for (const frame of byFirst.get(first) ?? [])
    if (!RIGHT.test(second) && confusedWith(second).includes(frame[1]!)) return frame
  for (const frame of bySecond.get(second) ?? [])
    if (!RIGHT.test(first) && confusedWith(first).includes(frame[0]!)) return frame
  return ''
}

/** «、闵知白、»: as short as a name, between marks. */
function isName(text: string, at: number): boolean {
  return (
    /(?:^|[、：，；（\s])$/.test(text.slice(0, at)) && /^[\u4e00-\u9fff]{2,3}(?:[、，；。（\s]|$)/.test(text.slice(at))
  )
}

function bound(character: string): boolean {
  return !SHORT.test(character) && !VERB.test(character) && boundnessOf(character) >= BOUND_MIN
}

/** A single character of a name or of another broken word. */
function isLoose(word: string | undefined): boolean {
  return word !== undefined && CHINESE.test(word) && bound(word)
}

function withOther(character: string, whole: (other: string) => string): string {
  let meant = ''
  let most = MEANT_MIN - 1
  for (const other of confusedWith(character)) {
    const times = commonnessOf(whole(other))
    if (times > most) [meant, most] = [whole(other), times]
  }
  return meant
}
