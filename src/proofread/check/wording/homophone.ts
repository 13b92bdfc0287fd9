import { remembering } from '../../remembering.ts'
import { Characters } from '../../words/characters.ts'
import { commonnessWith, confusedWith, frequencyOf } from '../../words/dictionary.ts'
import { modern } from '../../words/modern.ts'
import type { Check, Found } from '../check.ts'
import { type Sentence, sentencesIn } from '../prose.ts'

/** Words of one character: they stand alone in good Chinese, so that nothing follows from their doing so. */
const FREE = new Characters(
  '先的地得了着过是在有和与及或并而但为以于对从到由向将把被让使给按据至自比较等各每该本此其这那某不没未无非已曾正要能可会应须需请再又也都还就更最很太仅只约近超共均我你他它们所之者个家项件名人户次场期批篇支条种台套份所处元年月日时分秒一二三四五六七八九十百千万亿两零几多余上下前后内外中间里大小高低新老省市县区镇乡村街局厅部委院所校厂司级类型化性率量额度点面线型做用看说想来去进出起用新设建办抓促保推带拟逐重连哪全成提增扩强报审核查填补收表列行格数',
)
/** Of those, characters of which half a word is oftener made than a word alone. */
const HALVES = new Characters('表保提增强扩报审查核填补收设建促推带大级型化性率度展示施')
const SUFFIX =
  /^(?:银行|农商行|保险|证券|大学|学院|医院|中学|小学|研究院|研究所|实验室|镇|乡|村|街道|社区|路|市|县|区|山|江|河|湖|溪|公司|集团|科技|股份|有限|制药|药业|环保|生物|检测|电子|机械|化工|精工|特装|卫浴|能源|医药|光电|智能|重工|新材|食品|果业|纺织|生态|农业|合作社|园|坝|岗|岭|湾|塘|坞|坪|街|桥|港|茶|米|果|鱼|柑|梨|桃|牌|先生|女士|同志|局长|主任|书记|老师|教授|专家|杯|论坛|品牌)/
const CHINESE = /^[\u4e00-\u9fff]{1,4}$/
/** «璞东新区» is as good a name as 浦东新区. */
const PLACE = /[省市县区镇乡州]$/
const SURE_CHARACTERS_MIN = 4

interface Placed {
  readonly word: string
  readonly start: number
}

/** «抵治», «紧破感», «引以为介»: characters that make no word, and make a common one when one of them is another. */
export const homophone: Check = {
  kind: 'wording.character',
  label: '音近形近的错字',
  certainty: 'probable',
  how: '几个字连不成词，把其中一个换成音近或形近的字就是常用词',
  *find(prose) {
    const slips = [...sentencesIn(prose)].flatMap((sentence) => slipsIn(sentence))
    const times = Map.groupBy(slips, ({ written }) => written)
    for (const { from, written, meant } of slips) {
      // What stands there again and again is a name.
      if (times.get(written)!.length > 1) continue
      yield {
        start: from,
        end: from + written.length,
        reason: `“${written}”疑为“${meant}”`,
        correction: meant,
        ...(meant.length >= SURE_CHARACTERS_MIN && { certainty: 'sure' as const }),
      } satisfies Found
    }
  },
}

function slipsIn({ text, start, words: split }: Sentence): readonly Slip[] {
  const slips: Slip[] = []
  let words: readonly Placed[] | null = null
  let told = -1
  let next = 0
  for (let place = 0; place < split.length; place++) {
    const word = split[place]!
    const at = next
    next += word.length
    if (at < told || (word.length === 1 && !mayBeHalf(word))) continue
    const found = word.length === 1 ? slipAt(text, (words ??= placed(split)), place) : rareSlip(word, at)
    if (found === null) continue
    const isName = word.length > 1 && word.length < SURE_CHARACTERS_MIN
    if (isName && SUFFIX.test(text.slice(at + word.length, at + word.length + 2))) continue
    told = found.from + found.written.length
    slips.push({ ...found, from: start + found.from })
  }
  return slips
}

const CODES = 65_536
let halves: Uint8Array | undefined

/** Whether a character standing alone may be what is left of a word, and another was meant. */
function mayBeHalf(character: string): boolean {
  if (halves === undefined) {
    halves = new Uint8Array(CODES)
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const one = String.fromCharCode(code)
      if (confusedWith(one) !== '' && (!FREE.has(one) || HALVES.has(one))) halves[code] = 1
    }
  }
  return halves[character.charCodeAt(0)] === 1
}

interface Slip {
  readonly from: number
  readonly written: string
  readonly meant: string
}

/** What is seen more often is a word. */
const OWN_MAX = 40
/** So many times as often must the meant word stand. */
const TIMES_MIN = 400
const IDIOM_TIMES_MIN = 2
/** Not a word but a number or a counter beside another. */
const COUNTED = /[一二三四五六七八九十百千万两几余多第项份场个家件名次条组批类号]/
/** How often the meant word must stand for a rare one to be a slip: an idiom is rare itself. */
const MEANT_MIN: { readonly [characters: number]: number } = { 2: 400, 3: 100, 4: 8 }

/** Dictionaries have slips of their own (关健, 再接再历): hardly ever seen, beside a common word that sounds alike. */
function rareSlip(written: string, from: number): Slip | null {
  if (frequencyOf(written) > OWN_MAX) return null
  const meant = meantInstead(written)
  return meant === '' ? null : { from, written, meant }
}

const WORDS_MAX = 20_000

/** The common word that a rare one was written for; empty for a word that is right. */
const meantInstead = remembering(WORDS_MAX, (written) => {
  if (!CHINESE.test(written)) return ''
  const least = MEANT_MIN[written.length]
  if (least === undefined || modern.has(written)) return ''
  if (written.length === 2 && COUNTED.test(written)) return ''
  const own = frequencyOf(written)
  let most = Math.max(least - 1, own * (written.length === 4 ? IDIOM_TIMES_MIN : TIMES_MIN))
  let meant = ''
  for (let place = 0; place < written.length; place++) {
    const others = confusedWith(written[place]!)
    for (let index = 0; index < others.length; index++) {
      const frequency = commonnessWith(written, place, others.charCodeAt(index))
      if (frequency > most) {
        most = frequency
        meant = replaced(written, place, others[index]!)
      }
    }
  }
  return meant
})

/** Beside a character that may stand alone only a very common word is meant. */
const FREE_MEANT_MIN = 250

function loose(written: string): boolean {
  return [...written].some((character) => FREE.has(character))
}

function replaced(written: string, place: number, other: string): string {
  return written.slice(0, place) + other + written.slice(place + 1)
}

function slipAt(text: string, words: readonly Placed[], place: number): Slip | null {
  const { word, start: at } = words[place]!
  const others = confusedWith(word)
  for (const length of [4, 3, 2]) {
    let best: Slip | null = null
    let most = 0
    let first = place
    while (first > 0 && words[first - 1]!.start > at - length) first--
    for (let last = place; first <= place; first++) {
      const from = words[first]!.start
      while (last + 1 < words.length && words[last + 1]!.start < from + length) last++
      if (endOf(words[last]!) !== from + length || !fits(text, words, place, first, last)) continue
      const written = text.slice(from, from + length)
      if (modern.has(written)) continue
      const least = length > 2 || !loose(written) ? 1 : FREE_MEANT_MIN
      for (let index = 0; index < others.length; index++) {
        const frequency = commonnessWith(written, at - from, others.charCodeAt(index))
        if (frequency > most && frequency >= least) {
          most = frequency
          best = { from, written, meant: replaced(written, at - from, others[index]!) }
        }
      }
    }
    if (best !== null && !(length > 2 && PLACE.test(best.meant))) return best
  }
  return null
}

/** Whether what a window of whole words spoils stands alone for no good reason. */
function fits(text: string, words: readonly Placed[], place: number, first: number, last: number): boolean {
  const to = endOf(words[last]!)
  const length = to - words[first]!.start
  if (length === 4) return last > first
  if (SUFFIX.test(text.slice(to, to + 4))) return false
  const inside = words.slice(first, last + 1)
  if (length === 3) return inside.length >= 2 && !FREE.has(words[place]!.word) && !beside(words, first, last)
  if (inside.some((one) => one.word.length > 1)) return false
  const loose = inside.filter((one) => FREE.has(one.word))
  if (loose.length === 0) return !beside(words, first, last)
  return loose.length === 1 && HALVES.has(loose[0]!.word) && apart(words, first, last)
}

function endOf({ word, start }: Placed): number {
  return start + word.length
}

/** Whether whole words or marks stand on both sides: then even a character that may stand alone is half of a word. */
function apart(words: readonly Placed[], first: number, last: number): boolean {
  return [words[first - 1], words[last + 1]].every(
    (one) => one === undefined || one.word.length > 1 || !CHINESE.test(one.word),
  )
}

/** Single characters all around: a name or a foreign word, not a slip. */
function beside(words: readonly Placed[], first: number, last: number): boolean {
  return [words[first - 1], words[last + 1]].some(
    (one) => one !== undefined && one.word.length === 1 && CHINESE.test(one.word) && !FREE.has(one.word),
  )
}

function placed(words: readonly string[]): readonly Placed[] {
  let start = 0
  return words.map((word) => {
    const one = { word, start }
    start += word.length
    return one
  })
}
