import { matchesIn } from '../matches.ts'
import type { Span } from '../reading.ts'
import { knownWordsOf } from '../words/splitter.ts'
import { type Dimension, type Quantity, quantitiesIn } from './quantity.ts'

/** A longer run without a full stop is no sentence of a report; cutting it keeps every check linear. */
const SENTENCE_CHARACTERS_MAX = 1_000
const BODY_CHARACTERS_MIN = 30

const SENTENCE_END = /[。；;！？!?]/g
const FINAL_MARK = /[。！？!?…：:；;”」』）)》.]$/

export interface Sentence extends Span {
  readonly text: string
  /** Its numbers in their order, scanned when first asked for. */
  readonly quantities: readonly Quantity[]
  /** Its words by the dictionary, what is in none in single characters; split when first asked for. */
  readonly words: readonly string[]
}

export interface Paragraph extends Span {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Running text, not a heading, a signature or a line of a list. */
  readonly body: boolean
  readonly finished: boolean
}

/** A text in lines as a check reads it; every place counts in the original. */
export interface Prose {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** Those of all paragraphs. */
  readonly sentences: readonly Sentence[]
  /** Those with two figures or more: most checks hold one against another. */
  readonly figured: readonly Sentence[]
  /** Those with a figure of such a dimension. */
  with(dimension: Dimension): readonly Sentence[]
}

export function proseOf(text: string): Prose {
  const paragraphs = [...paragraphsOf(text)]
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const having = new Map<Dimension, readonly Sentence[]>()
  let figured: readonly Sentence[] | undefined
  return {
    text,
    paragraphs,
    sentences,
    get figured() {
      return (figured ??= sentences.filter(({ quantities }) => quantities.length > 1))
    },
    with(dimension) {
      const known = having.get(dimension)
      if (known !== undefined) return known
      const found = sentences.filter(({ quantities }) => quantities.some((one) => one.dimension === dimension))
      having.set(dimension, found)
      return found
    },
  }
}

function* paragraphsOf(text: string): Generator<Paragraph> {
  for (const { 0: line, index } of matchesIn(text, /[^\r\n\f]+/g)) {
    const lead = line.length - line.trimStart().length
    const trimmed = line.trim()
    if (trimmed === '') continue
    const start = index + lead
    yield {
      start,
      end: start + trimmed.length,
      text: trimmed,
      sentences: sentencesOf(trimmed, start),
      body: trimmed.length >= BODY_CHARACTERS_MIN && /[。；;，,]/.test(trimmed),
      finished: FINAL_MARK.test(trimmed),
    }
  }
}

function sentencesOf(paragraph: string, offset: number): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const cut = (to: number): void => {
    if (to > from) sentences.push(new SentenceAt(paragraph.slice(from, to), offset + from))
    from = to
  }
  for (const { index } of matchesIn(paragraph, SENTENCE_END)) {
    while (index + 1 - from > SENTENCE_CHARACTERS_MAX) cut(from + SENTENCE_CHARACTERS_MAX)
    cut(index + 1)
  }
  while (paragraph.length - from > SENTENCE_CHARACTERS_MAX) cut(from + SENTENCE_CHARACTERS_MAX)
  cut(paragraph.length)
  return sentences
}

class SentenceAt implements Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  #quantities: readonly Quantity[] | undefined
  #words: readonly string[] | undefined

  constructor(text: string, start: number) {
    this.text = text
    this.start = start
    this.end = start + text.length
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= quantitiesIn(this.text, this.start))
  }

  get words(): readonly string[] {
    return (this.#words ??= knownWordsOf(this.text))
  }
}

/** All sentences of all paragraphs. */
export function sentencesIn({ sentences }: Prose): readonly Sentence[] {
  return sentences
}
