import type { Check } from '../check.ts'
import { sentencesIn } from '../prose.ts'

const AMONG =
  /(\d{1,3})个(?:县|区|市|县区|区县|县（市、区）|县\(市、区\)|县市区|市县区|地市|街道|镇街|开发区)[^。；\d]{0,16}?第(\d{1,3})(?:位|名)/g
const MOVED =
  /[由从](?:[^，,。；\d]{0,12})第(\d{1,3})(?:位|名)?[^，,。；\d]{0,8}?(上升|前移|提升|跃升|提高|跃居|进位|晋升|下降|后移|下滑|退|降)(?:到|至|为|居)?[^，,。；\d]{0,8}?第(\d{1,3})(?:位|名)(?:[，,](?:前移|后移|上升|下降|提升|进|退|晋升)(?:了)?(\d{1,3})(?:个)?(?:位次|位|名))?/g

export const rank: Check = {
  kind: 'consistency.rank',
  label: '位次自相矛盾',
  certainty: 'sure',
  how: '位次大于参评单位数，或升降与前后位次不合',
  *find(prose) {
    for (const { text, start } of sentencesIn(prose)) {
      for (const match of text.matchAll(AMONG)) {
        const [all, size, place] = match
        if (Number(place) > Number(size))
          yield {
            start: start + match.index,
            end: start + match.index + all.length,
            reason: `只有${size}个单位，不会有第${place}位，请核对`,
          }
      }
      for (const match of text.matchAll(MOVED)) {
        const [all, from = '', verb = '', to = '', by] = match
        const rises = !/下降|后移|下滑|退|降/.test(verb)
        const moved = Number(from) - Number(to)
        const place = { start: start + match.index, end: start + match.index + all.length }
        if (moved === 0 || moved > 0 !== rises)
          yield { ...place, reason: `由第${from}位到第${to}位不是“${verb}”，请核对位次` }
        else if (by !== undefined && Number(by) !== Math.abs(moved))
          yield { ...place, reason: `由第${from}位到第${to}位相差${Math.abs(moved)}位，文中写${by}位` }
      }
    }
  },
}
