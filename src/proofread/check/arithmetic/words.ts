const BASE =
  '(?:(?:同比|环比)|(?:(?:比|较|与)?(?:上|去|前|20\\d\\d)(?:一)?(?:年|半年|季度|月|期)(?:同期|末|底|相比)?(?:同比)?)|(?:(?:比|较)(?:年初|同期|期初)))'

/** From a figure to the percentage that it grew by; the first group is the verb. */
export const GROWTH_BETWEEN = new RegExp(
  `^[余多]?[，,、（(]?${BASE}?(净?增长|增幅|上升|提高|增加|下降|减少|回落|降低|降幅)(?:了|率为|率|为|达到|达)?$`,
)

export function isFall(verb: string): boolean {
  return /下降|减少|回落|降低|降幅|缩短|压缩|压减|精简/.test(verb)
}
