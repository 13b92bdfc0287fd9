import { matchesIn } from '../matches.ts'

/** A stretch of a line and what is read in its place. */
export interface Repair {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Letters that a scanner reads for digits. */
const DIGIT_OF: { readonly [letter: string]: string } = { I: '1', l: '1', '|': '1', O: '0', o: '0', Q: '0' }
const COUNTED = '(?=\\s?[余多来]?\\s?[十百千万亿]?[余多]?(?:家|个|项|件|名|人|场|次|期|份|户|元|亩|条|处|位|%|％))'

const MISREAD: readonly { readonly at: RegExp; readonly write: (match: RegExpExecArray) => string }[] = [
  // ITO月 is 1-10月, I一9月 is 1—9月.
  { at: /(?<![A-Za-z\d])[Il1]T([OoIl12])(?=月)/g, write: ([, last = '']) => `1-1${digits(last)}` },
  { at: /(?<![A-Za-z\d])[Il1][一T]([\dOoIl]{1,2})(?=月)/g, write: ([, last = '']) => `1-${digits(last)}` },
  // —是 is 一是.
  { at: /(?<=^|[。；：，])[—–－-](?=是[\u4e00-\u9fff]{2})/g, write: () => '一' },
  // L75亿元 is 1.75亿元.
  { at: /(?<![A-Za-z\d])L(\d{1,3})(?=\s?(?:万|亿|元|%|％|个百分点))/g, write: ([, rest = '']) => `1.${rest}` },
  // 43.6%o新认定: the ring is a full stop.
  {
    at: /(?<=[%％\d])[oO](?=[\u4e00-\u9fff(（])(?![余多来十百千万亿家个项件名人场次期份户元亩条处位])/g,
    write: () => '。',
  },
  { at: /(?<=\d\.)[Oo]{1,2}(?=[。\u4e00-\u9fff])/g, write: ([all]) => (all.length === 2 ? '0。' : '0') },
  { at: new RegExp(`(?<![A-Za-z\\d.])[IlOoQ\\d]{1,6}${COUNTED}`, 'g'), write: ([all]) => digits(all) },
]

/** What a scan shows in place of digits (IOO余场, L75亿元, ITO月份), put right; in order and without overlaps. */
export function repairsIn(line: string): readonly Repair[] {
  if (!/[IlOoQL|]|[—–－-]是/.test(line)) return []
  const repairs: Repair[] = []
  for (const { at, write } of MISREAD)
    for (const match of matchesIn(line, at)) {
      const text = write(match as unknown as RegExpExecArray)
      const repair = { start: match.index, end: match.index + match[0].length, text }
      const isNumber =
        /\d/.test(match[0]) || text === '。' || text === '一' || /^[IlO]{2,}$/.test(match[0]) || text.includes('-')
      if (
        text !== match[0] &&
        isNumber &&
        repairs.every(({ start, end }) => repair.end <= start || end <= repair.start)
      )
        repairs.push(repair)
    }
  return repairs.sort((a, b) => a.start - b.start)
}

function digits(text: string): string {
  return [...text].map((letter) => DIGIT_OF[letter] ?? letter).join('')
}
