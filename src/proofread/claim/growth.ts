/** What a growth is measured from, as texts write it. */
const BASE =
  '(?:(?:同比|环比|同口径|按可比价格?|可比价)|(?:[比较]|与)(?:[上去前]一?年(?:度|同期|末|底|全年)?|同期|年初|上[期月]|期初|上季度|20\\d{2}年(?:度|底|末|同期)?|历史同期|改造前|以往|“?十[一二三四五]五”?末?)(?:相比|的)?(?:同期)?)'
/** From the end of a figure to the number of its growth; groups: base, rise, fall. */
export const GROWTH_AFTER_FIGURE = new RegExp(
  `^[^\\d，。；：]{0,2}?[，,、；（(\\s]{0,2}(?:其中)?(?:受[^，。；\\d]{2,10}影响[，]?)?(?<base>${BASE})?[，,]?(?:分别|实现|实际|大幅|净|又|再|均)?(?:(?<rise>增长|增加|提高|提升|上升|上涨|净增加?|增幅|增速|增|扩大|多|翻)|(?<fall>下降|减少|回落|降低|下滑|缩减|降幅|减|降|少))(?:了|率|幅度)?(?:为|达到?|约)?$`,
)

/** The words before a number that is a growth of its own: «R&D经费同比增长», «增速», «高于营业收入增速». */
export const GROWTH_CLAUSE = new RegExp(
  `(?<base>${BASE})?[^，。；\\d]{0,6}?(?:(?<rise>增长|增加(?!值)|提高|提升|上升|上涨|攀升|扩大|净增|增幅|增速|(?<!新)增|前移|(?:高于|快于|高出|领先|跑赢)[^，。；\\d]{0,16}|增速[^，。；\\d]{0,6})|(?<fall>负增长|下降|减少|回落|降低|下滑|缩减|收窄|降幅|降|(?:低于|慢于|落后)[^，。；\\d]{0,16}))(?:了|率|幅度|幅|速)?(?:为|达到?|在|保持在|稳定在|超过?)?$`,
)

/** 增长到, 减至, 提高到: the number after it is where it arrived, not by how much. */
export const ARRIVES =
  /(?:增长|增加|提高|提升|上升|减少|下降|降低|减|增|扩大|发展|壮大|上涨|回落|压缩|缩短|升)(?:到|至|为)(?:了)?$/

export const FLAT = new RegExp(`^[^\\d，。；]{0,2}[，,（(]?(?:与|和)?(?<base>${BASE})?(?:基本)?持平`)
