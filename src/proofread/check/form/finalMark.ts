import type { Check } from '../check.ts'

/** In a text whose lines were broken by hand, most paragraphs end without a mark. */
const FINISHED_SHARE_MIN = 0.75

/** A line without a full stop inside is a sentence if it is as long as one. */
const SENTENCE_CHARACTERS_MIN = 40

export const finalMark: Check = {
  kind: 'form.finalMark',
  label: '段末缺句号',
  certainty: 'sure',
  how: '正文段落最后没有句末标点，而其他段落都有',
  *find({ paragraphs }) {
    const bodies = paragraphs.filter(
      ({ body, text }) => body && (/。/.test(text) || text.length >= SENTENCE_CHARACTERS_MIN),
    )
    const finished = bodies.filter((paragraph) => paragraph.finished).length
    if (bodies.length < 3 || finished < bodies.length * FINISHED_SHARE_MIN) return
    for (const { text, end, finished: done } of bodies) {
      if (done) continue
      const last = text.at(-1) ?? ''
      if (/[，,、]/.test(last)) {
        yield { start: end - 1, end, reason: '段末应为句号', correction: '。' }
      } else if (/[\u4e00-\u9fff%％\d]/.test(last)) {
        const from = Math.max(0, text.length - 1)
        yield { start: end - (text.length - from), end, reason: '段末缺句号', correction: `${last}。` }
      }
    }
  },
}
