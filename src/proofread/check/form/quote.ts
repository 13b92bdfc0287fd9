import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'

const PAIR = /(["'])([^"'\n]{0,80})\1/g
/** «“创新之星"»: opened bent and closed straight. */
const HALF_STRAIGHT = /“([\u4e00-\u9fff][^“”"\n]{1,30})"(?!\d)/g
const CHINESE = /[\u4e00-\u9fff]/

export const straight: Check = {
  kind: 'form.quote',
  label: '直引号',
  certainty: 'sure',
  reads: 'page',
  how: '中文里用了英文直引号',
  *find({ text }) {
    for (const { 0: all, 1: mark, 2: inside = '', index } of matchesIn(text, PAIR)) {
      const around = (text[index - 1] ?? '') + inside + (text[index + all.length] ?? '')
      if (!CHINESE.test(around)) continue
      yield {
        start: index,
        end: index + all.length,
        reason: '中文用弯引号',
        correction: mark === '"' ? `“${inside}”` : `‘${inside}’`,
      }
    }
    for (const { 0: all, 1: inside = '', index } of matchesIn(text, HALF_STRAIGHT))
      yield { start: index, end: index + all.length, reason: '后引号用了直引号', correction: `“${inside}”` }
  },
}
