import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const MANNER =
  '有针对性|积极主动|认认真真|扎扎实实|实实在在|卓有成效|因地制宜|有计划|有步骤|有重点|分门别类|分期分批|持之以恒|坚定不移|一如既往|富有成效|创造性|常态化|系统性|最大限度|有组织'
const ACTS =
  '指导|推进|推动|开展|做好|抓好|落实|解决|帮助|组织|引导|督促|支持|服务|完成|申报|上门|宣传|培训|走访|调研|培育|参与|实施|加强|提升|提高|促进'
const GOOD = '成效|成果|措施|办法|作用|支持|保障|基础|进展|成绩|关系|条件|环境|优势|问题|效果|影响'

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(`(?<=([\\u4e00-\\u9fff])\\1([\\u4e00-\\u9fff])\\2)的(?=(?:${ACTS}))`, 'g'),
    reason: '动词前的状语用“地”',
    write: () => '地',
    certainty: 'probable',
  },
  {
    at: new RegExp(`(?<=(?:^|[，,。；;]|上门|并|将|要|应|需|可)(?:${MANNER}))的(?=(?:${ACTS}))`, 'gm'),
    reason: '动词前的状语用“地”',
    write: () => '地',
    certainty: 'probable',
  },
  {
    at: /(?<=(?:进一步|更好|更快|不断|充分|有效|切实|深入|全面|及时|准确|严格|逐步|顺利|稳妥|有序|主动))的(?=(?:推进|推动|开展|做好|抓好|落实|解决|完成|实施|加强|提升|提高|促进|发挥|调动|掌握|了解|服务|执行))(?![^，。；]{0,8}的)/g,
    reason: '动词前的状语用“地”',
    write: () => '地',
    certainty: 'hint',
  },
  {
    at: new RegExp(`(?<=(?:显著|明显|良好|积极|重要|有力|坚实|突出|有效|优异|丰硕|阶段性))地(?=(?:${GOOD}))`, 'g'),
    reason: '名词前的定语用“的”',
    write: () => '的',
  },
  {
    at: /(?<=取)的(?=(?:了|显著|明显|良好|新|较好|阶段性|积极|一定|实效|成效|突破|进展|丰硕|优异|长足))/g,
    reason: '“取得”写成了“取的”',
    write: () => '得',
  },
  {
    at: /(?<=(?:变|显|值|获|赢|取))的(?=(?:更加|更为|到|了|一提|肯定|尤为|十分|认可|称号))/g,
    reason: '补语前用“得”',
    write: () => '得',
    certainty: 'probable',
  },
]

export const particle: Check = {
  kind: 'wording.particle',
  label: '的、地、得',
  certainty: 'sure',
  how: '状语后用了“的”，定语后用了“地”，“取得”写成“取的”',
  find: (prose) => foundBy(patterns, prose),
}
