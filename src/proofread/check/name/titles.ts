import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'

const TITLE = /《([^《》\n]{6,60})》(?:[（(]([^（()）\n]{2,14}〔20\d\d〕\d{1,4}号)[）)])?/g
/** What makes two documents of one name. */
const EDITION = /[（(]?(?:试行|修订|修订版|修正|征求意见稿|送审稿|讨论稿|20\d\d年(?:版|修订)?|20\d\d版)[)）]?/g
const NOTICE = /^(?:关于)?(?:印发)?|的?(?:通知|公告|函|批复)$/g
const TITLES_MAX = 200
/** From this share of common characters on, in their order, two titles are meant to be one. */
const COMMON_SHARE_MIN = 0.82
const TITLE_CHARACTERS_MIN = 8

interface Title {
  readonly text: string
  readonly bare: string
  readonly number: string | null
  readonly start: number
}

/** One document under two titles, or with two numbers. */
export const titles: Check = {
  kind: 'name.spelling',
  label: '文件名、文号前后不一',
  certainty: 'probable',
  how: '两处书名号里的文件名只差一两个字；同一文件写了两个文号',
  *find({ text }) {
    const seen: Title[] = []
    for (const { 0: all, 1: title = '', 2: number, index } of matchesIn(text, TITLE)) {
      const one = { text: title, bare: bareOf(title), number: number ?? null, start: index }
      const found = against(one, seen, all)
      if (found !== null) yield found
      if (seen.length < TITLES_MAX && !seen.some(({ text: other }) => other === title)) seen.push(one)
    }
  },
}

function against(title: Title, seen: readonly Title[], all: string): Found | null {
  const place = { start: title.start, end: title.start + all.length }
  const same = seen.find(({ bare }) => bare === title.bare)
  if (same !== undefined) {
    return title.number === null || same.number === null || same.number === title.number
      ? null
      : { ...place, reason: `前面的文号是${same.number}，这里是${title.number}，请核对` }
  }
  const other = seen.find(({ bare }) => alike(bare, title.bare))
  return other === undefined
    ? null
    : { ...place, reason: `前面写作《${other.text}》，请核对是不是同一份文件`, certainty: 'probable' }
}

function bareOf(title: string): string {
  return title.replace(EDITION, '').replace(NOTICE, '')
}

/** Nearly one and the same, and not two of a series: 第一批 and 第二批, 县 and 市. */
function alike(a: string, b: string): boolean {
  if (oneApart(a, b)) return true
  if (a === b || Math.min(a.length, b.length) < TITLE_CHARACTERS_MIN || a.replace(SERIES, '') === b.replace(SERIES, ''))
    return false
  const least = COMMON_SHARE_MIN * (a.length + b.length)
  return a.slice(-2) === b.slice(-2) && 2 * Math.min(a.length, b.length) >= least && 2 * commonOf(a, b) >= least
}

const SERIES = /[一二三四五六七八九十\d省市县区镇上下]/g

/** «管理办法» and «管理方法»: whatever the two end with. */
function oneApart(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < TITLE_CHARACTERS_MIN || a.replace(SERIES, '') === b.replace(SERIES, ''))
    return false
  return [...a].filter((one, place) => one !== b[place]).length === 1
}

/** How many characters the two have in common in their order. */
function commonOf(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (const [place, y] of [...b].entries())
      next.push(x === y ? row[place]! + 1 : Math.max(row[place + 1]!, next[place]!))
    row = next
  }
  return row[b.length] ?? 0
}
