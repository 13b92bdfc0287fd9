import type { contractKind } from './contract.ts'

type ContractKind = (typeof contractKind)['value']

/** What the words of a contract speak for, and which ones: an aid for whoever decides the type, who reads the contract. */
export interface TypeHint {
  readonly kind: ContractKind | null
  readonly words: readonly string[]
  /** What is said to be no technology contract at all: ordinary processing, repair, printing, routine testing, sale. */
  readonly doubts: readonly string[]
}

/**
 * By the points of review: development has an aim that neither side can yet reach; a transfer or a licence has a result
 * that exists and whose owner is known; advice is an opinion on one technical project; a service solves a given problem.
 */
const SIGNS: readonly (readonly [kind: ContractKind, words: RegExp])[] = [
  [
    '技术开发',
    /研究开发|联合研发|合作研发|委托研发|委托开发|合作开发|联合开发|研制|攻关|样机|试制|新产品|新工艺|新材料/g,
  ],
  ['技术转让', /专利权转让|专利申请权|权利转让|转让|所有权归受让方|技术秘密让与/g],
  ['技术许可', /实施许可|普通许可|独占许可|排他许可|许可使用|许可费|使用费|提成/g],
  ['技术咨询', /可行性|咨询|论证|评估报告|预测|规划编制|咨询报告|调研报告|评价报告/g],
  ['技术服务', /技术服务|技术指导|技术培训|调试|改进工艺|故障|运维|数据处理|检测分析|技术中介|解决.{0,8}问题/g],
]

const DOUBTS =
  /来料加工|加工承揽|维修|保养|印刷|广告|常规检测|强制检定|计量检定|仪器设备销售|设备采购|货物|装修|施工|劳务派遣|租赁/g

const WORDS_MAX = 4

export function typeHint(text: string): TypeHint {
  const found = SIGNS.map(([kind, signs]) => ({ kind, words: [...new Set(text.match(signs) ?? [])] }))
  const doubts = [...new Set(text.match(DOUBTS) ?? [])].slice(0, WORDS_MAX)
  const [first, second] = found.sort((a, b) => b.words.length - a.words.length)
  // Two types that are spoken of alike are for a person to tell apart.
  if (first === undefined || first.words.length === 0 || first.words.length === second?.words.length)
    return { kind: null, words: [], doubts }
  return { kind: first.kind, words: first.words.slice(0, WORDS_MAX), doubts }
}

/** The hint in words, for the type that a firm filed under; `null` where there is nothing to be said. */
export function hintWords(filed: ContractKind, text: string): string | null {
  const { kind, words, doubts } = typeHint(text)
  const parts = [
    kind !== null &&
      kind !== filed &&
      `标的写有${words.map((word) => `“${word}”`).join('、')}，更像${kind}，申报的是${filed}`,
    doubts.length > 0 &&
      `写有${doubts.map((word) => `“${word}”`).join('、')}，先看是不是技术合同，有关费用不计入技术交易额`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : parts.join('；')
}
