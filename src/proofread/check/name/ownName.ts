import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'
import { inNoWord } from './unknown.ts'

const AREA = '省|市|县|区|镇|乡'
const NAMED = new RegExp(`([\\u4e00-\\u9fff]{2,3})(${AREA})(?![里内外长级直域情值场])`, 'g')
const ENDS = 6
const LINE_CHARACTERS_MAX = 60
/** So often at least must the own name stand. */
const TIMES_MIN = 2
const BODY_CHARACTERS = 3

/** «青埠县科技创业服务中心» in a report of 青阜县: the name of whose report it is, with one character wrong. */
export const ownName: Check = {
  kind: 'name.spelling',
  label: '本地名称差一个字',
  certainty: 'probable',
  how: '标题、落款里的市县名，在别处只差一个字，又不是有名的地方；引号里的同一名称差一个字或前后两半颠倒',
  *find(prose) {
    yield* places(prose)
    yield* quoted(prose)
  },
}

function* places({ text, paragraphs }: Prose): Generator<Found> {
  const heads = [...paragraphs.slice(0, ENDS), ...paragraphs.slice(-ENDS)].filter(
    (line) => line.text.length <= LINE_CHARACTERS_MAX && !/[。；]/.test(line.text),
  )
  const own = new Set(
    heads.flatMap((line) =>
      matchesIn(line.text, NAMED)
        .filter(({ index }) => index === 0 || /[^\u4e00-\u9fff]|[于年度月]/.test(line.text[index - 1] ?? ''))
        .map(([all]) => all)
        .filter((name) => matchesIn(text, new RegExp(name, 'g')).length >= TIMES_MIN),
    ),
  )
  for (const name of own) {
    const stem = name.slice(0, -1)
    const like = stem.length === 2 ? [`${stem[0]}.`, `.${stem[1]}`] : [`${stem[0]}${stem[1]}.`, `${stem[0]}.${stem[2]}`]
    const other = new RegExp(`(?:${like.join('|')})${name.at(-1)}(?![里内外长级直域情值场])`, 'g')
    for (const { 0: written, index } of matchesIn(text, other)) {
      if (written === name || own.has(written) || !/^[\u4e00-\u9fff]+$/.test(written)) continue
      // «平西县科技局» beside «平溪县科技局»: of one body, so that it need be no unknown name.
      const body = text.slice(index + written.length, index + written.length + BODY_CHARACTERS)
      const ofOneBody = /^[\u4e00-\u9fff]+$/.test(body) && text.includes(name + body)
      if (!ofOneBody && !isName(text, index, written)) continue
      if (/[各全本该我每邻]/.test(written) || matchesIn(text, new RegExp(written, 'g')).length > 1) continue
      yield {
        start: index,
        end: index + written.length,
        reason: `别处写作“${name}”，这里写“${written}”，请核对`,
        correction: name,
      }
    }
  }
}

/** Neither «全县», «城市» nor a place of note, nor half of a word beside it. */
function isName(text: string, index: number, written: string): boolean {
  const apart = !/[各全本该我每邻外两三几多到在和与及由对为是]/.test(written)
  return apart && inNoWord(text, index, index + written.length - 1)
}

const QUOTED = /“([\u4e00-\u9fff]{4,8})”([\u4e00-\u9fff]{0,2})/g

/** «“云汀科创”平台» where «“科创云汀”平台» stands elsewhere: said of the same thing. */
function* quoted({ text }: Prose): Generator<Found> {
  const times = Map.groupBy(matchesIn(text, QUOTED, '“'), ([, name = '']) => name)
  const names = [...times].sort(([, a], [, b]) => b.length - a.length).slice(0, NAMES_MAX)
  for (const [place, [name, at]] of names.entries()) {
    if (at.length > 1) continue
    const usual = names
      .slice(0, place)
      .find(([other, its]) => turned(name, other) || (oneOff(name, other) && ofOneKind(at, its)))
    if (usual === undefined) continue
    const start = at[0]!.index + 1
    yield {
      start,
      end: start + name.length,
      reason: `别处写作“${usual[0]}”，这里写“${name}”，请核对`,
      correction: usual[0],
    }
  }
}

const NAMES_MAX = 200

/** Whether both are said of the same kind of thing: «“…”平台», «“…”公众号». */
function ofOneKind(some: readonly RegExpExecArray[], others: readonly RegExpExecArray[]): boolean {
  return some.some(([, , of = '']) => of.length === 2 && others.some(([, , its]) => its === of))
}

/** The same characters, the two halves changed. */
function turned(a: string, b: string): boolean {
  return a.length === b.length && a !== b && (b + b).includes(a)
}

/** One character apart, and neither a number nor a level. */
function oneOff(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const odd = [...a].flatMap((character, place) => (character === b[place] ? [] : [place]))
  const place = odd[0] ?? 0
  return odd.length === 1 && !/[一二三四五六七八九十百千万双两省市县区国企校村]/.test(`${a[place]}${b[place]}`)
}
