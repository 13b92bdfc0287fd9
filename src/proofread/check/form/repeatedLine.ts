import type { Check } from '../check.ts'

const CHARACTERS_MIN = 6

export const repeatedLine: Check = {
  kind: 'repeat.line',
  label: '整行重复',
  certainty: 'sure',
  how: '标题或整段一字不差出现两次',
  *find({ paragraphs }) {
    const seen = new Set<string>()
    for (const { text, start, end } of paragraphs) {
      if (text.length < CHARACTERS_MIN || !/[\u4e00-\u9fff]{4}/.test(text)) continue
      const bare = text.replace(/\s/g, '')
      if (seen.has(bare)) yield { start, end, reason: '与前面一行（段）完全相同，保留一处' }
      seen.add(bare)
    }
  },
}
