import type { Check } from '../check.ts'

const GROWTH = /(增长|上升|提高|下降|减少|回落)(?:了)?(\d{1,3}\.\d{1,2})[%％]/g
const SUBJECT_CHARACTERS = 36
const COMMON_MIN = 4

/** «研发费用下降1.7%» here and «研发费用增长1.7%» there. */
export const direction: Check = {
  kind: 'consistency.direction',
  label: '升降前后相反',
  certainty: 'probable',
  how: '同一指标同一个增幅，一处写增长、一处写下降',
  *find({ text }) {
    const seen = new Map<string, { falls: boolean; subject: string; said: string }[]>()
    for (const { 0: said, 1: verb = '', 2: rate = '', index } of text.matchAll(GROWTH)) {
      const falls = /下降|减少|回落/.test(verb)
      const before = text.slice(Math.max(0, index - SUBJECT_CHARACTERS), index)
      const subject = before
        .slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
        .replace(/[\d.%，,、（）()—-]|同比|增长|下降|亿元|万元|上年|同期/g, '')
      const others = seen.get(rate) ?? []
      const other = others.find((one) => one.falls !== falls && common(one.subject, subject))
      if (other !== undefined)
        yield {
          start: index,
          end: index + said.length,
          reason: `前面同一指标写“${other.said}”，这里写“${said}”，请核对方向`,
        }
      if (others.length < 8) others.push({ falls, subject, said })
      seen.set(rate, others)
    }
  },
}

function common(a: string, b: string): boolean {
  for (let from = 0; from + COMMON_MIN <= a.length; from++)
    if (b.includes(a.slice(from, from + COMMON_MIN))) return true
  return false
}
