import type { Random } from '../../../sample/random.ts'
import { confusedWith } from '../../../src/proofread/words/dictionary.ts'
import { knownWordsOf } from '../../../src/proofread/words/splitter.ts'
import type { Family } from '../kinds.ts'
import type { Mutation, Operator } from './mutation.ts'

/** A slip at any place where a pattern matches; `write` may refuse a place. */
function edit(
  name: string,
  families: readonly Family[],
  at: RegExp,
  write: (match: RegExpExecArray, random: Random, text: string) => string | null,
): Operator {
  return {
    name,
    families,
    apply(text, free, random) {
      const places = random.shuffled([...text.matchAll(at)].filter(({ index }) => free(index)))
      for (const match of places.slice(0, TRIES)) {
        const written = write(match, random, text)
        if (written === null || written === match[0]) continue
        return replaced(text, match.index, match[0], written, HALVED.test(name))
      }
      return null
    },
  }
}

/** Of a pair that lost a half, the other half is as good a place. */
const HALVED = /bracket|quote/
const TRIES = 12
/** A finding may point at the words beside. */
const BESIDE = 2
const TOLD_AROUND = 8

function replaced(text: string, at: number, was: string, written: string, inLine = false): Mutation {
  const next = text.slice(0, at) + written + text.slice(at + was.length)
  const line = { start: next.lastIndexOf('\n', at) + 1, end: `${next}\n`.indexOf('\n', at) }
  const place = inLine ? line : { start: Math.max(0, at - BESIDE), end: at + written.length + BESIDE }
  return {
    text: next,
    place,
    told: next.slice(at - TOLD_AROUND, at + written.length + TOLD_AROUND).replaceAll('\n', '⏎'),
  }
}

const LETTERS: { readonly [digit: string]: string } = { 0: 'O', 1: 'l', 5: 'S', 2: 'Z', 8: 'B' }
const CHARACTER = /[\u4e00-\u9fff]/

/** Two characters that make a word of three or four with nothing else. */
function wordsAt(
  text: string,
  random: Random,
  characters: (length: number) => boolean,
): readonly { word: string; at: number }[] {
  let at = 0
  const words: { word: string; at: number }[] = []
  for (const word of knownWordsOf(text)) {
    if (characters(word.length) && /^[\u4e00-\u9fff]+$/.test(word)) words.push({ word, at })
    at += word.length
  }
  return random.shuffled(words)
}

/** A slip within a word of the dictionary. */
function wordEdit(
  name: string,
  families: readonly Family[],
  characters: (length: number) => boolean,
  write: (word: string, random: Random) => string | null,
): Operator {
  return {
    name,
    families,
    apply(text, free, random) {
      for (const { word, at } of wordsAt(text, random, characters).slice(0, 40)) {
        if (!free(at)) continue
        const written = write(word, random)
        // What is a word as well nobody can see without knowing what was meant.
        if (written === null || written === word || knownWordsOf(written).length === 1) continue
        return replaced(text, at, word, written)
      }
      return null
    },
  }
}

function otherYear(year: number, random: Random): number {
  return year + random.pick([-3, -2, 2, 3])
}

/** Slips of the hand and of the scanner, put into running text. */
export const edits: readonly Operator[] = [
  edit(
    'unit.missingPercent 增长12.3',
    ['unit'],
    /(?<=(?:增长|下降|提高|回落|占比|增幅)(?:为|达)?\d{1,3}\.\d)%(?=[，。；、）])/g,
    () => '',
  ),
  edit('unit.magnitude 亿元→元', ['unit', 'arithmetic'], /(?<=\d)亿元/g, (_, __, text) =>
    /万元|亿元[\s\S]*亿元/.test(text) ? '元' : null,
  ),
  edit('unit.magnitude 万元→元', ['unit', 'arithmetic'], /(?<=(?<!\d)\d{2,3}(?:\.\d+)?)万元(?!以)/g, () => '元'),
  edit('unit.doubled 万万元', ['unit', 'wording', 'repeat'], /(?<=\d)[万亿](?=元)/g, ([unit]) => `${unit}${unit}`),
  edit(
    'unit.doubled 家家',
    ['unit', 'wording', 'repeat'],
    /(?<=\d)[家个项件名场户](?=[，。；、）])/g,
    ([unit]) => `${unit}${unit}`,
  ),
  edit('unit.missing 家', ['unit', 'wording'], /(?<=[\u4e00-\u9fff]\d{2,4})(?:家|件|名|项|场)(?=[，。；])/g, () => ''),
  edit('unit.missing 元', ['unit'], /(?<=\d[万亿])元(?=[，。；、）])/g, () => ''),
  edit('unit.percentagePoint 个百分点→%', ['unit'], /(?<=\d)个百分点/g, () => '%'),
  edit(
    'unit.percentagePoint %→个百分点',
    ['unit'],
    /(?<=[元家个项件人户](?:，|,)?同比(?:增长|下降)\d{1,3}\.\d)%/g,
    () => '个百分点',
  ),
  edit('form.numbering 一、', ['form', 'consistency'], /(?<=^|\n)[二三四五](?=、)/g, (_, random) =>
    random.pick(['七', '八']),
  ),
  edit('form.numbering （一）', ['form', 'consistency'], /(?<=\n（)[二三四五六](?=）)/g, ([mark = ''], random) =>
    random.chance(0.5) ? '一二三四五'['二三四五六'.indexOf(mark)]! : '九',
  ),
  edit('form.numbering 1.', ['form', 'consistency'], /(?<=\n)[2-9](?=[.．、](?!\d))/g, ([digit], random) =>
    String(Number(digit) + random.pick([-1, 2])),
  ),
  edit(
    'form.numbering 二是',
    ['form', 'consistency'],
    /(?<=[。；])[二三四](?=是[\u4e00-\u9fff])/g,
    ([mark = '']) => '三四五'['二三四'.indexOf(mark)]!,
  ),
  edit('form.bracket', ['form'], /[《》（）](?![一二三四五六七八九十])(?<![一二三四五六七八九十]）)/g, () => ''),
  edit('form.quote', ['form'], /[“”]/g, () => ''),
  edit('form.doubledMark', ['form', 'wording', 'repeat'], /[，、；](?=[\u4e00-\u9fff])/g, ([mark = ''], random) =>
    random.pick([mark + mark, `${mark}。`, `。${mark}`]),
  ),
  edit('form.halfWidth', ['form'], /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g, (_, __, text) =>
    /,/.test(text) ? null : ',',
  ),
  edit('form.documentNumber', ['form'], /〔(20\d\d)〕/g, ([, year = ''], random) =>
    random.pick([`[${year}]`, `（${year}）`, `〔${year.slice(2)}〕`]),
  ),
  edit('form.finalMark', ['form'], /(?<=[\u4e00-\u9fff])。(?=\n)/g, () => ''),
  edit('form.parallel 、→，', ['form'], /(?<=、[\u4e00-\u9fff]{2,6})、(?=[\u4e00-\u9fff]{2,6}、)/g, () => '，'),
  edit('form.decimal 3。5', ['form', 'recognition', 'unit'], /(?<=\d)\.(?=\d{1,2}(?:亿|万|%|个百分点))/g, (_, random) =>
    random.pick(['。', '，', '..', '·']),
  ),
  edit('consistency.date', ['consistency'], /(?<=年)(\d{1,2})月(\d{1,2})日/g, (_, random) =>
    random.pick(['2月30日', '13月5日', '6月31日', '9月35日']),
  ),
  edit(
    'consistency.year 今年',
    ['consistency'],
    /(?<=^|\n)(20\d\d)年(?=(?:以来|上半年)?，)/g,
    ([all = '', year = ''], random) => all.replace(year, String(otherYear(Number(year), random))),
  ),
  edit(
    'recognition.digit',
    ['recognition'],
    /(?<=[\u4e00-\u9fff])\d*[01528]\d*(?=(?:\.\d+)?(?:家|个|项|件|万元|亿元|人次|名|%))/g,
    ([digits = ''], random) => {
      const places = [...digits].flatMap((digit, place) =>
        LETTERS[digit] === undefined || digits.length < 2 ? [] : [place],
      )
      if (places.length === 0) return null
      const place = random.pick(places)
      return digits.slice(0, place) + LETTERS[digits[place]!]! + digits.slice(place + 1)
    },
  ),
  edit('recognition.mark 。→o', ['recognition', 'form'], /(?<=[\u4e00-\u9fff])。(?=[\u4e00-\u9fff])/g, (_, random) =>
    random.pick(['o', 'O']),
  ),
  edit(
    'recognition.joined 58家12项',
    ['form', 'recognition', 'unit'],
    /(?<=\d(?:家|个|项|件|名|万元|亿元|%))[，、](?=[\u4e00-\u9fff]{2,10}\d)/g,
    () => '',
  ),
  edit(
    'recognition.cut',
    ['recognition', 'wording', 'form'],
    /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g,
    (match, _, text) => {
      const around = text.slice(match.index - 1, match.index + 1)
      return knownWordsOf(around).length === 1 ? ' ' : null
    },
  ),
  edit('mask.left', ['mask'], /(?<=[\u4e00-\u9fff])\d{2,4}(?=家|个|项|件|名|万元)/g, (_, random) =>
    random.pick(['**', '××', 'XX', '＿＿', '[数量]']),
  ),
  edit(
    'wording.classifier',
    ['wording', 'unit'],
    /(?<=\d)(?:家|名|个|所)(?=(?:企业|专家|贫困村|高校|平台|合作社|单位|团队|项目|乡镇|街道))/g,
    () => '',
  ),
  edit(
    'wording.unit homophone',
    ['wording', 'recognition'],
    /(?<=\d)[家名件项场份期](?=[，。；、])/g,
    ([unit = ''], random) =>
      random.pick([
        ...({ 家: '加佳', 名: '民明', 件: '建间', 项: '相向', 场: '厂长', 份: '分粉', 期: '其旗' }[unit] ?? ''),
      ]),
  ),
  edit('wording.doubled 字', ['wording', 'repeat', 'recognition'], /[\u4e00-\u9fff]/g, (match, _, text) => {
    const pair = text.slice(match.index, match.index + 2)
    return CHARACTER.test(pair[1] ?? '') && knownWordsOf(pair).length === 1 ? match[0] + match[0] : null
  }),
  wordEdit(
    'wording.doubled 词',
    ['wording', 'repeat'],
    (length) => length === 2,
    (word) => word + word,
  ),
  wordEdit('wording.character 二字词', ['wording', 'recognition', 'name'], (length) => length === 2, confused),
  wordEdit('wording.character 四字词', ['wording', 'recognition', 'name'], (length) => length === 4, confused),
  wordEdit(
    'wording.missing 三四字词',
    ['wording', 'recognition', 'name'],
    (length) => length >= 3,
    (word, random) => {
      const place = random.int(1, word.length - 2)
      return word.slice(0, place) + word.slice(place + 1)
    },
  ),
  wordEdit(
    'wording.swapped 二字词',
    ['wording', 'recognition', 'name'],
    (length) => length === 2,
    (word) => word[1]! + word[0]!,
  ),
  {
    name: 'name.spelling',
    families: ['name', 'wording', 'consistency'],
    apply(text, free, random) {
      const names = [
        ...text.matchAll(
          /[\u4e00-\u9fff]{2,6}(?:有限公司|科技园|孵化器|研究院|实验室|合作社|产业园|众创空间|科技|生物|智能|计划|工程|行动)/g,
        ),
      ]
      for (const { 0: name, index } of random.shuffled(names)) {
        const own = name.slice(0, 4)
        const again = text.indexOf(name, index + name.length)
        if (again < 0 || !free(again)) continue
        const place = random.int(1, own.length - 1)
        const other = confused(own[place]!, random)
        if (other === null) continue
        return replaced(text, again, name, name.slice(0, place) + other + name.slice(place + 1))
      }
      return null
    },
  },
]

function confused(word: string, random: Random): string | null {
  const place = random.int(0, word.length - 1)
  const others = confusedWith(word[place]!)
  return others === '' ? null : word.slice(0, place) + random.pick([...others]) + word.slice(place + 1)
}
