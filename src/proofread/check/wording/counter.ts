import { matchesIn } from '../../matches.ts'
import { confusedWith } from '../../words/dictionary.ts'
import type { Check } from '../check.ts'

/** Any of these may follow a number: counters, measures, times, ordinals. */
const COUNTERS =
  '家个项件名户场份期人位次条种台套批组对亩只类座处辆册师编张笔株枚款篇支所元年月日天时点分秒周季届岁倍成折级号班团队院校厂省市县区镇乡村社步轮遍趟盘道门科股部口头匹尾棵粒片块本页版卷集首幅封票起宗桩例员星代维度里尺寸斤两钱克吨升瓦安赫万亿千百十余多强新老大小间层栋幢楼室路线字句段节课讲堂站井眼孔根把架艘艇车船箱袋瓶盒桶包捆束面杆挂双副米'
const COMMON = '家名件项场份期个位户'
const SLIP = /(?<=[\u4e00-\u9fff]\d{1,5}[余多]?)([\u4e00-\u9fff])(?=[，。；、）])/g
/** «1.2万分»: of what is handed out there are 份, not 分. */
const SHEETS =
  /(?<=(?:资料|图书|手册|传单|问卷|明白纸|材料|教材|宣传[页册单品]|报告|合同|协议)[^，。；]{0,4}\d[\d.]*[余多]?[万千]?[余多]?)分(?=[，。；、）]|$)/gm

/** «引进专家50民，»: no counter, but sounds or looks like one. */
export const counter: Check = {
  kind: 'wording.character',
  label: '量词错字',
  certainty: 'sure',
  how: '数后面的字不是量词，而与常用量词音近或形近',
  *find({ text }) {
    for (const { 1: written = '', index } of matchesIn(text, SLIP)) {
      if (COUNTERS.includes(written)) continue
      const meant = [...COMMON].find((unit) => confusedWith(written).includes(unit))
      if (meant === undefined) continue
      yield { start: index, end: index + 1, reason: `“${written}”不是量词，疑为“${meant}”`, correction: meant }
    }
    for (const { index } of matchesIn(text, SHEETS))
      yield { start: index, end: index + 1, reason: '资料、问卷用“份”', correction: '份' }
  },
}
