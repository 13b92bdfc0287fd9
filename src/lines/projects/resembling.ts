import type { Seen } from '../../kernel/procedure/action.ts'
import { matching } from '../transfer/match.ts'
import type { ProjectRow } from './limits.ts'
import { ofUnit } from './projectBeside.ts'

/** Half of what a project is about, found again in another of the same unit, is worth a second look. */
const SCORE_MIN = 0.5

/** 疑似重复: other projects of the unit that are about the same thing under whatever name and plan; it forbids nothing. */
export function resembling(the: Seen<ProjectRow>): string | null {
  const others = ofUnit.of(the) ?? []
  const near = matching(wordsOf(the.record), others, ({ values }) => wordsOf(values))
    .filter(({ score }) => score >= SCORE_MIN)
    .map(({ of: { values } }) => `「${values.name}」（${values.level}级${values.category}）`)
  return near.length === 0 ? null : `与本单位${near.join('、')}内容相近，核对是否重复立项`
}

function wordsOf({ name, field, chain, summary }: ProjectRow) {
  return { name, field, industry: chain, text: summary }
}
