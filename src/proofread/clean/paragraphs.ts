import { matchesIn } from '../matches.ts'
import type { CleanText, Paragraph, Sentence } from '../reading.ts'
import { originOf } from './clean.ts'

/** A longer run without a full stop is no sentence of a report; cutting it keeps reading linear. */
const SENTENCE_CHARACTERS_MAX = 1_000
const HEADING_CHARACTERS_MAX = 40

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部]|\d{1,2}[.．、](?!\d))[^。；]*$|^[^，。；：]{4,40}$/
const ENDS = /[。！？!?]|；(?=[\u4e00-\u9fff]{1,3}是)/g

/** The lines of a clean text; rows of tables are those with tabs, or with gaps that stand for them. */
export function paragraphsOf(clean: CleanText): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let offset = 0
  for (const line of clean.text.split('\n')) {
    if (line.trim() !== '') paragraphs.push(paragraphAt(clean, line, offset))
    offset += line.length + 1
  }
  return paragraphs
}

function paragraphAt(clean: CleanText, line: string, offset: number): Paragraph {
  const kind = isRow(line) ? 'row' : line.length <= HEADING_CHARACTERS_MAX && HEADING.test(line) ? 'heading' : 'body'
  const sentences = kind === 'row' ? [] : sentencesOf(clean, line, offset)
  return { kind, text: line, offset, sentences, ...originOf(clean, offset, offset + line.length) }
}

function isRow(line: string): boolean {
  if (line.includes('\t')) return true
  const cells = line.split(/[\u3000|｜]| {2,}/).filter((cell) => cell.trim() !== '')
  return cells.length >= 3 && !/[。；，]/.test(line)
}

function sentencesOf(clean: CleanText, line: string, offset: number): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const cut = (to: number): void => {
    while (to - from > SENTENCE_CHARACTERS_MAX) push(from + SENTENCE_CHARACTERS_MAX)
    push(to)
  }
  const push = (to: number): void => {
    if (to > from && line.slice(from, to).trim() !== '')
      sentences.push({
        text: line.slice(from, to),
        offset: offset + from,
        ...originOf(clean, offset + from, offset + to),
      })
    from = to
  }
  for (const { index } of matchesIn(line, ENDS)) cut(index + 1)
  cut(line.length)
  return sentences
}
