import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const LEFT =
  '空间|孵化器|加速器|培育|基地|平台|园区|企业|高校|院所|研发|转化|产业|市场|项目|资金|人才|成果|示范|应用|技术|实验室|苗圃'
const RIGHT =
  '孵化器|加速器|科创园|产业园|基层|园区|企业|平台|院所|高校|研发|转化|产业化|市场|项目|基地|人才|金融|服务|示范|应用|推广|众创|高企|高新|规上|瞪羚|独角兽'

const patterns: readonly Pattern[] = [
  {
    at: /(?<=^|[。；：，])[—–－-](?=是[\u4e00-\u9fff]{2})/gm,
    reason: '“一是”的“一”成了横线',
    write: () => '一',
    certainty: 'sure',
  },
  {
    at: new RegExp(`(?<=${LEFT})一(?=${RIGHT})`, 'g'),
    reason: '两个名词之间的“一”像是破折号“—”的误识',
    write: () => '—',
    certainty: 'probable',
  },
]

export const dash: Check = {
  kind: 'recognition.dash',
  label: '破折号误识',
  certainty: 'probable',
  reads: 'page',
  how: '两个名词之间的连接号成了“一”',
  find: (prose) => foundBy(patterns, prose),
}
