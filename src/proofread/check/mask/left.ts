import type { Check } from '../check.ts'
import { maskStyles } from './marks.ts'

export const left: Check = {
  kind: 'mask.left',
  label: '占位符未填',
  certainty: 'sure',
  reads: 'page',
  how: '文中留有 **、XX、× 等占位或脱敏符号，每种只报一次并写明处数',
  *find({ text }) {
    const styles = maskStyles(text)
    for (const { at, count } of styles)
      yield {
        start: at.index,
        end: at.index + at[0].length,
        reason: `全文有${count}处“${at[0]}”占位或脱敏，报送前须补全或说明`,
      }
    const [first, second] = styles
    if (first === undefined || second === undefined) return
    yield {
      start: second.at.index,
      end: second.at.index + second.at[0].length,
      reason: `脱敏符号不一：有的用“${first.at[0]}”，有的用“${second.at[0]}”`,
      certainty: 'hint',
    }
  },
}
