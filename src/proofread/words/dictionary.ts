import { eachEntry } from './entries.ts'
import { homophones } from './homophones.ts'
import { lookalikes } from './lookalikes.ts'
import { rare } from './rare.ts'
import { shapes } from './shapes.ts'
import { TERMS } from './terms.ts'
import { WORD_CHARACTERS_MAX, WordTable } from './wordTable.ts'

const TERM_FREQUENCY = 2_000
/** Words so seldom seen are no suggestion; longer ones are surer when they fit. */
const FREQUENCY_MIN: { readonly [characters: number]: number } = { 2: 90, 3: 20, 4: 3 }
/** Names of persons and places suggest nothing, but idioms are often filed under them. */
const NAMES = /^n[rst]/

/** Common in reports and seldom elsewhere. */
const SUGGESTED =
  '短板 弱项 堵点 难点 痛点 赋能 纾困 抓手 举措 至上 红利 匮乏 态势 免申即享 揭榜挂帅 专精特新 跟踪问效 闭环管理 提质增效 降本增效 守正创新 踔厉奋发 笃行不怠 久久为功 善作善成 招才引智 凝心聚力 同频共振 奖优罚劣 保驾护航 担当作为 真抓实干'.split(
    ' ',
  )

/** Words that every office writes and books seldom do: the general dictionary counts them as rare or as names. */
const OF_OFFICES = `
不平衡 不均衡 不充分 不协调 不匹配 偏低 偏高 偏弱 偏少 偏小 偏慢 友谊 防控 复议 证照 归口 擘画 绘就 赓续 弘扬 践行 秉持 厚植 淬炼
砥砺 克难 融通 拓宽 改扩建 新建 续建 固化 弱化 美化 亮化 品牌化 法治化 智能化 常态化 精细化
网格化 便利化 国际化 高端化 绿色化 集群化 特色化 精准化 清单化 项目化 碎片化 空心化 盲区 缺位 滞缓
迟滞 低位 企稳 向好 提速 提振 提质 增效 占比 环比 体量 梯次 谱系 位次 迈入 迈上 跃升 晋升 晋级
赶超 领跑 并跑 领航 争创 争当 争优 会商 会办 会签 研判 研学 暗访 回访 关怀 工期 农技 农艺 农资
防疫 防旱 防灾 减灾 抢收 抢种 抢抓 抓牢 抓实 抓细 夯实 压实 做实 查实 详实 奖补 公正 公信 凭据
拨付 划拨 兑付 垫付 授奖 授牌 受惠 受托 受训 受邀 解聘 续聘 选聘 引聘 竞聘 挂职 全职 尽职 履职
调职 转岗 上岗 到岗 返岗 顶岗 轮岗 定岗 补位 履约 宜居 厂区 片区 库区 疫区 山区 县区 新区 办结
净增 诉求 科普 报送 销号 入驻 上门 认领 在册 复核 序时 摸底 户均 惠及 经办 摘牌 中试 核验 对账
追回 揭榜 盖章 贴息 清零 压减 满意率 申领 初审 招引 获评 结题 廉政 种业 晾晒 联合体 录入 清退
引智 展板 专家库 发榜 补录 交办 简报 排查
`
  .trim()
  .split(/\s+/)

/** A character that begins fewer words is too seldom to judge. */
const BEGINS_MIN = 3_000

/** Seldomer words may be slips themselves and are not kept. */
const KEPT_MIN = 6

/** How often words and characters stand in general Chinese. */
interface Counts {
  /** Below zero for a name: a word that is known and suggests nothing. */
  readonly words: WordTable
  /** By the code of a character: how often it stands alone, and how often it begins a word of two. */
  readonly alone: Uint32Array
  readonly begins: Uint32Array
}

let counts: Counts | undefined
let alike: ReadonlyMap<string, string> | undefined

/** How often a word of two to four characters stands in general Chinese; 0 for what hardly ever does. */
export function frequencyOf(word: string): number {
  counts ??= counted()
  return Math.abs(counts.words.get(word))
}

/** The same for a word that may be meant by another; 0 for names and for what is seldom. */
export function commonnessOf(word: string): number {
  counts ??= counted()
  return Math.max(0, counts.words.get(word))
}

/** The same for a word with the character at `hole` in it another, by its code: for this no string is made. */
export function commonnessWith(word: string, hole: number, other: number): number {
  counts ??= counted()
  return Math.max(0, counts.words.getWith(word, hole, other))
}

/**
 * How many times as often a character begins a word of two as it stands alone. 机 and 基 hardly ever stand alone, 好 and
 * 大 often do; zero for a character that begins few words.
 */
export function boundnessOf(character: string): number {
  counts ??= counted()
  const code = character.charCodeAt(0)
  const begins = counts.begins[code] ?? 0
  return begins < BEGINS_MIN ? 0 : begins / ((counts.alone[code] ?? 0) + 1)
}

/** The characters that one may be written for by mistake: of like sound or like shape. */
export function confusedWith(character: string): string {
  alike ??= groups()
  return alike.get(character) ?? ''
}

const CODES = 2 ** 16

/** Reads the lines of the general dictionary: a word, how often it stands, its part of speech. */
function counted(): Counts {
  const words = new WordTable()
  const alone = new Uint32Array(CODES)
  const begins = new Uint32Array(CODES)
  eachEntry((text, at, wordEnd, times, tag, tagEnd) => {
    const length = wordEnd - at
    if (length > WORD_CHARACTERS_MAX) return
    if (length === 1) alone[text.charCodeAt(at)] = times
    if (length === 2) begins[text.charCodeAt(at)]! += times
    const least = FREQUENCY_MIN[length]
    if (least === undefined || times < Math.min(least, KEPT_MIN)) return
    const isName = length < WORD_CHARACTERS_MAX && NAMES.test(text.slice(tag, tagEnd))
    words.set(text.slice(at, wordEnd), times >= least && !isName ? times : -times)
  })
  const ours = [
    ...SUGGESTED,
    ...OF_OFFICES,
    ...TERMS.filter(({ length }) => length > 1 && length <= WORD_CHARACTERS_MAX),
  ]
  for (const word of ours) words.set(word, TERM_FREQUENCY)
  return { words, alone, begins }
}

function groups(): ReadonlyMap<string, string> {
  const map = new Map<string, Set<string>>()
  for (const group of [...homophones, ...lookalikes, ...shapes])
    for (const one of group) {
      const others = map.get(one) ?? new Set()
      for (const other of group) if (other !== one) others.add(other)
      map.set(one, others)
    }
  const all = new Map(Array.from(map, ([one, others]) => [one, [...others].join('')]))
  for (const [common = '', ...seldom] of rare.map((group) => [...group]))
    for (const one of seldom) all.set(one, common + (all.get(common) ?? '') + (all.get(one) ?? ''))
  return all
}
