import type { Check, Found } from '../check.ts'
import type { Paragraph } from '../prose.ts'

const CHARACTERS_MIN = 6
const SENTENCE_CHARACTERS_MIN = 12

export const repeatedLine: Check = {
  kind: 'repeat.line',
  label: '整行重复',
  certainty: 'sure',
  reads: 'page',
  how: '标题或整段一字不差出现两次',
  *find({ paragraphs }) {
    const seen = new Set<string>()
    for (const { text, start, end } of paragraphs) {
      if (text.length < CHARACTERS_MIN || !/[\u4e00-\u9fff]{4}/.test(text)) continue
      const bare = text.replace(/\s/g, '')
      if (seen.has(bare)) yield { start, end, reason: '与前面一行（段）完全相同，保留一处' }
      seen.add(bare)
    }
    yield* sentences(paragraphs)
  },
}

/** A whole sentence that follows itself, or comes again in another paragraph. */
function* sentences(paragraphs: readonly Paragraph[]): Generator<Found> {
  const seen = new Set<string>()
  for (const paragraph of paragraphs) {
    if (paragraph.sentences.length < 2) continue
    let before = ''
    for (const { text, start, end } of paragraph.sentences) {
      if (text === before && text.length >= CHARACTERS_MIN && text.length < SENTENCE_CHARACTERS_MIN)
        yield { start, end, reason: '与前面一句完全相同，保留一处' }
      before = text
      if (text.length < SENTENCE_CHARACTERS_MIN || !/[。！？]$/.test(text)) continue
      if (seen.has(text)) yield { start, end, reason: '与前面一句完全相同，保留一处' }
      seen.add(text)
    }
  }
}
