import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'

const GAP = /(?<=[\u4e00-\u9fff，。；：、”》）—,;])[ \u00a0]{1,4}(?=[\u4e00-\u9fff“《（—])/g

/** A space between two characters of running text. Headings, signatures and names in tables are set with spaces. */
export const space: Check = {
  kind: 'form.space',
  label: '多余空格',
  certainty: 'sure',
  reads: 'page',
  how: '正文的汉字、引号、书名号前后夹着空格',
  *find({ paragraphs }) {
    for (const { text, start, body } of paragraphs) {
      for (const { 0: gap, index } of matchesIn(text, GAP)) {
        const next = text[index + gap.length] ?? ''
        const before = text[index - 1] ?? ''
        const quoted = /[“《]/.test(next) || before === '—'
        if (!(body || quoted)) continue
        if (
          /^[\u4e00-\u9fff][、）]?$/.test(text.slice(0, index)) ||
          /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]$/.test(text.slice(0, index))
        )
          continue
        const from = index - 1
        yield {
          start: start + from,
          end: start + index + gap.length + 1,
          reason: '汉字与标点之间不留空格',
          correction: before + next,
          certainty: quoted || /[，。；：、,;]/.test(before) ? 'sure' : 'probable',
        }
      }
    }
  },
}
