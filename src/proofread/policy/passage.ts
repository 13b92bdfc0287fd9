import type { Words } from './proposal.ts'

/** One sentence of a policy, under the numbers that lead to it. */
export interface Passage extends Words {
  readonly number: string | null
  /** 第五条, whatever item of it: what is said of it all holds for each item. */
  readonly article: string | null
}

const ARTICLE = /^\s*(第[一二三四五六七八九十百零〇\d]+条)[\s　、：:]*/
const ITEM = /^\s*([（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、](?!\d))[\s　]*/
const CHAPTER = /^\s*第[一二三四五六七八九十百\d]+[章节]/

/** The sentences of a text with the number of their article and item; places are offsets into the text. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = []
  let article: string | null = null
  let item: string | null = null
  for (const line of piecesOf({ text, start: 0, end: text.length }, /[\n\r]/)) {
    if (CHAPTER.test(line.text)) {
      ;[article, item] = [null, null]
      continue
    }
    let rest = line
    const headed = ARTICLE.exec(rest.text)
    if (headed !== null) {
      ;[article, item] = [headed[1] ?? null, null]
      rest = from(rest, headed[0].length)
    }
    for (const sentence of piecesOf(rest, /[。；;]/)) {
      const numbered = ITEM.exec(sentence.text)
      if (numbered !== null) item = (numbered[1] ?? '').replace(/[、.．]$/, '')
      const said = trimmed(numbered === null ? sentence : from(sentence, numbered[0].length))
      if (said.text === '') continue
      passages.push({ ...said, article, number: `${article ?? ''}${item ?? ''}` || null })
    }
  }
  return passages
}

/** The parts between separators, without them. */
export function piecesOf(words: Words, separator: RegExp): readonly Words[] {
  const pieces: Words[] = []
  let start = 0
  const every = new RegExp(separator.source, 'g')
  for (const match of words.text.matchAll(every)) {
    pieces.push(part(words, start, match.index))
    start = match.index + match[0].length
  }
  return [...pieces, part(words, start, words.text.length)].filter(({ text }) => text.trim() !== '')
}

/** A stretch of some words, by offsets into them. */
export function part({ text, start }: Words, first: number, last: number): Words {
  return { text: text.slice(first, last), start: start + first, end: start + last }
}

export function from(words: Words, first: number): Words {
  return part(words, first, words.text.length)
}

export function trimmed(words: Words): Words {
  const lead = words.text.length - words.text.trimStart().length
  return part(words, lead, lead + words.text.trim().length)
}

/** From the beginning of one to the end of another. */
export function joined(text: string, first: Words, last: Words): Words {
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end }
}
