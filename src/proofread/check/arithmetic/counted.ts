import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import type { Paragraph, Prose } from '../prose.ts'
import { numberInWords } from '../quantity.ts'

const NUMERALS = '一二三四五六七八九十'
/** «下面，我讲三点意见。» before «一、……» */
const ANNOUNCED =
  /(?:讲|谈|提|提出|强调|汇报|通报|说|明确|做好|抓好|以下|如下)[^，。；：\d]{0,6}?([两二三四五六七八九十])(?:个|点|项|条|件)(?:方面)?(?:的)?(?:意见|要求|建议|问题|情况|工作|希望|方面|事|措施|任务|体会)?[^，。；：]{0,8}[。：:]?$/
const HEADING = /^([一二三四五六七八九十]{1,3})、/
const INDENTED = /^[（(]([一二三四五六七八九十]{1,3})[）)]/
const PARAGRAPHS_MAX = 60
/** «存在三个方面的问题：一是……» */
const KINDS =
  '方面|问题|措施|举措|任务|工作|要求|意见|建议|原因|困难|短板|不足|特点|做法|机制|变化|难题|矛盾|重点|环节|事项|成效|亮点|经验|条件|层面|步骤'
const LISTED = new RegExp(
  `(?<![第这那其前后上下每])([两二三四五六七八九十])(?:个|项|点|条|大|种|类)(?:方面)?的?[\\u4e00-\\u9fff]{0,4}(?:${KINDS})[^。；\\d一二三四五六七八九十]{0,10}[。：:，,；](?=一[是要])`,
  'g',
)
/** «做到“三个坚持”：坚持……、坚持……» */
const SLOGAN =
  /“?([两二三四五六七八])个(坚持|聚焦|强化|突出|确保|必须|更加|围绕|注重|加强|推动|提升|着力|紧盯|一批)”?[：:，,]([^。]{6,200})/g
/** «出席（6人）：甲、乙、丙» */
const PERSONS = /[（(](?:共)?(\d{1,2})(人|名|位|家|个|所)[）)][：:]([^：:\n]{3,200})$/

export const counted: Check = {
  kind: 'arithmetic.named',
  label: '所说的点数与所列的不一',
  certainty: 'probable',
  how: '“讲三点意见”“三个方面”“三个坚持”“（6人）”与后面列出的个数不一',
  *find(prose) {
    yield* announced(prose)
    for (const paragraph of prose.paragraphs) {
      yield* listed(paragraph)
      yield* slogans(paragraph)
      yield* persons(paragraph)
    }
  },
}

function* announced({ paragraphs }: Prose): Generator<Found> {
  for (const [place, { text, start }] of paragraphs.entries()) {
    const match = ANNOUNCED.exec(text.slice(-60))
    const next = paragraphs[place + 1]
    if (match === null || next === undefined) continue
    const level = [HEADING, INDENTED].find((one) => one.exec(next.text)?.[1] === '一')
    if (level === undefined) continue
    const said = countOf(match[1] ?? '')
    const ordinals: number[] = []
    for (const { text: line } of paragraphs.slice(place + 1, place + 1 + PARAGRAPHS_MAX)) {
      if (level === INDENTED && HEADING.test(line)) break
      const ordinal = countOf(level.exec(line)?.[1] ?? '')
      if (ordinal === 1 && ordinals.length > 0) break
      if (ordinal > 0) ordinals.push(ordinal)
    }
    if (ordinals.length < 2 || ordinals.length === said || ordinals.at(-1) === said) continue
    const at = start + Math.max(0, text.length - 60) + match.index
    yield {
      start: at,
      end: at + match[0].length,
      reason: `说的是${match[1]}点（个方面），下面列了${ordinals.length}点，请核对`,
      certainty: level === HEADING ? 'sure' : 'probable',
    }
  }
}

function* listed({ text, start }: Paragraph): Generator<Found> {
  for (const { 0: all, 1: words = '', index } of matchesIn(text, LISTED)) {
    const said = countOf(words)
    const ordinals = matchesIn(
      text.slice(index + all.length),
      /(?<=^|[。；，,：:])([一二三四五六七八九十])[是要]/g,
    ).map(([, one = '']) => countOf(one))
    const restart = ordinals.indexOf(1, 1)
    const own = restart < 0 ? ordinals : ordinals.slice(0, restart)
    if (own.length < 2 || own.length === said || own.at(-1) === said) continue
    yield {
      start: start + index,
      end: start + index + all.length,
      reason: `说的是“${all.slice(0, -1)}”，后面列了${own.length}条，请核对`,
    }
  }
}

function* slogans({ text, start }: Paragraph): Generator<Found> {
  for (const { 0: all, 1: words = '', 2: verb = '', 3: rest = '', index } of matchesIn(text, SLOGAN)) {
    const times = matchesIn(rest, new RegExp(`(?:^|[、，；,：:])${verb}`, 'g')).length
    const said = countOf(words)
    if (times < 2 || times === said) continue
    yield {
      start: start + index,
      end: start + index + all.length - rest.length,
      reason: `说的是${words}个“${verb}”，后面列了${times}个，请核对`,
    }
  }
}

function* persons({ text, start }: Paragraph): Generator<Found> {
  const match = PERSONS.exec(text)
  if (match === null) return
  const names = (match[3] ?? '').replace(/[。；]$/, '').split(/[、，,；]/)
  const said = Number(match[1])
  if (names.some((name) => /\d|等$|[。：]/.test(name) || name.length < 2 || name.length > 24)) return
  if (names.length < 2 || names.length === said) return
  yield {
    start: start + match.index,
    end: start + text.length,
    reason: `写${said}${match[2]}，后面列出${names.length}${match[2]}，请核对`,
    certainty: 'sure',
  }
}

function countOf(words: string): number {
  return words === '两' ? 2 : words.length === 1 ? NUMERALS.indexOf(words) + 1 : (numberInWords(words) ?? 0)
}
