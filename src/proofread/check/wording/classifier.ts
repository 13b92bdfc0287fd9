import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const CLASSIFIERS: { readonly [noun: string]: string } = {
  企业: '家',
  农户: '户',
  贫困户: '户',
  贫困村: '个',
  行政村: '个',
  高校: '所',
  院校: '所',
  学校: '所',
  科研院所: '家',
  合作社: '家',
  机构: '家',
  专利: '件',
  发明专利: '件',
  平台: '个',
  孵化器: '家',
  众创空间: '家',
  园区: '个',
  街道: '个',
  乡镇: '个',
  镇街: '个',
  团队: '个',
  社区: '个',
  示范基地: '个',
  基地: '个',
  项目: '个',
  专家: '名',
  科技特派员: '名',
  特派员: '名',
  人才: '名',
  群众: '名',
  技术合同: '项',
  合同: '份',
  协议: '项',
  成果: '项',
  实验室: '个',
  工作站: '个',
  单位: '家',
  课题: '项',
  新产品: '个',
  培训班: '期',
}
const NOUNS = Object.keys(CLASSIFIERS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(`(?<![\\d.A-Za-z第“+\\-—/〔]|20)(\\d{1,5})(余|多)?(${NOUNS})(?![标家长率数])`, 'g'),
    reason: ([, , , noun = '']) => `数词与“${noun}”之间缺量词“${CLASSIFIERS[noun]}”`,
    write: ([, number, more = '', noun = '']) => `${number}${more}${CLASSIFIERS[noun]}${noun}`,
  },
  {
    at: new RegExp(`(?<![一二三四五六七八九十百千第\\d“])(两)(${NOUNS})(?![标家长率数])`, 'g'),
    reason: ([, , noun = '']) => `数词与“${noun}”之间缺量词“${CLASSIFIERS[noun]}”`,
    write: ([, number, noun = '']) => `${number}${CLASSIFIERS[noun]}${noun}`,
    certainty: 'probable',
  },
]

export const classifier: Check = {
  kind: 'wording.classifier',
  label: '缺量词',
  certainty: 'sure',
  how: '数词直接接名词',
  *find(prose) {
    for (const found of foundBy(patterns, prose)) {
      const quote = prose.text.slice(found.start, found.end)
      if (/^(?:19|20)\d\d[\u4e00-\u9fff]/.test(quote)) continue
      yield found
    }
  },
}
