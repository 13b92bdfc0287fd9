import type { Day } from '../../kernel/values.ts'

/** What in the words of a clause stands against a rule, and which. Places are offsets into the text. */
export interface ClauseFault {
  readonly kind: 'fairness' | 'patent'
  readonly words: string
  readonly start: number
  readonly end: number
  /** Why, with the rule. */
  readonly why: string
  readonly advice: string
}

interface Forbidden {
  readonly kind: ClauseFault['kind']
  readonly from: Day
  readonly pattern: RegExp
  readonly why: string
  readonly advice: string
}

/** 公平竞争审查条例（国务院令第783号），2024年8月1日起施行. */
const FAIR_FROM = '2024-08-01' as Day
/** 国知发保字〔2021〕1号: subsidies at the stage of filing ended by the end of June 2021. */
export const FILING_REWARDS_END = '2021-06-30' as Day
/** 国知发保字〔2021〕1号: subsidies for grants ended by the end of 2025. */
export const GRANT_REWARDS_END = '2025-12-31' as Day

const fair = { kind: 'fairness', from: FAIR_FROM } as const
const without = '删去这一条件；已经按旧政策承诺的，在旧政策下办完，不写进新条款'

const FORBIDDEN: readonly Forbidden[] = [
  {
    ...fair,
    pattern:
      /(?:在|于)?(?:本(?:地|区|县|市|级)|区内|辖区内|地方)(?:的)?(?:实缴|缴纳|上缴)?(?:纳税|税收|税款|税额|缴税|财力)[^，。；]{0,8}/g,
    why: '奖补不得以在本地缴纳税收为条件或计算依据（公平竞争审查条例）',
    advice: without,
  },
  {
    ...fair,
    pattern: /(?:地方|区域|区级|县级|经济|财政|综合)(?:经济|财政|综合)?贡献(?!率)[^，。；]{0,8}/g,
    why: '奖补不得与对地方的经济贡献挂钩（公平竞争审查条例）',
    advice: without,
  },
  {
    ...fair,
    pattern:
      /(?:在|于)?(?:本(?:地|区|县|市)|区内|辖区内)?(?:依法)?(?:纳统|纳入(?:本(?:地|区|县|市))?统计|统计关系|入统|应统尽统)[^，。；]{0,8}/g,
    why: '奖补不得以在本地纳入统计为条件（公平竞争审查条例及其实施办法）',
    advice: without,
  },
  {
    ...fair,
    pattern:
      /(?<!研究|成果|项目)(?:整体)?(?:迁入|迁移至|落户(?:在|到)?|注册地(?:迁|变更)(?:至|到|入)?)(?:本(?:地|区|县|市))?[^，。；]{0,8}/g,
    why: '不得要求经营者把注册地迁入或在本地设立分支机构（公平竞争审查条例）',
    advice: '改为对在本地开展的研发、项目本身给予支持，不看注册地从哪里来',
  },
  {
    ...fair,
    pattern:
      /(?:不得|不迁|承诺不)(?:擅自)?(?:迁出|迁离|外迁)[^，。；]{0,12}|(?:迁出|迁离|外迁)[^。；]{0,16}(?:追回|退回|退还|返还|收回)[^，。；]{0,6}/g,
    why: '不得阻碍经营者迁出，也不得因迁出追回奖补（公平竞争审查条例）',
    advice: '删去；确有违约的，按项目任务书约定的产出追究，不按注册地',
  },
  {
    kind: 'patent',
    from: FILING_REWARDS_END,
    pattern:
      /(?:申请|提交|受理)(?:国内|国外)?(?:发明|实用新型|外观设计)?专利(?!权?(?:转化|质押))[^，。；]{0,16}(?:奖|补|资助)|专利申请[^，。；]{0,12}(?:奖|补|资助)/g,
    why: `专利申请阶段的资助到${FILING_REWARDS_END}为止全部取消（国知发保字〔2021〕1号）`,
    advice: '改为支持专利转化运用和保护',
  },
  {
    kind: 'patent',
    from: GRANT_REWARDS_END,
    pattern:
      /(?:取得|获得|获|新增)[^，。；]{0,8}(?:专利授权|专利证书|授权[^，。；]{0,4}专利|发明专利)[^，。；]{0,16}(?:奖|补|资助)|专利授权[^，。；]{0,12}(?:奖|补|资助)/g,
    why: `专利授权的资助到${GRANT_REWARDS_END}为止全部取消（国知发保字〔2021〕1号）`,
    advice: '改为支持专利转化运用和保护',
  },
]

/** What in the words of a clause may not be published on a day. Pure: the same words, the same faults. */
export function clauseFaults(text: string, on: Day): readonly ClauseFault[] {
  return FORBIDDEN.filter(({ from }) => on > from)
    .flatMap(({ kind, pattern, why, advice }) =>
      [...text.matchAll(pattern)].map((match): ClauseFault => {
        const start = match.index
        return { kind, words: match[0], start, end: start + match[0].length, why, advice }
      }),
    )
    .filter((one, index, all) => !all.some((other, at) => at < index && other.start < one.end && one.start < other.end))
    .sort((a, b) => a.start - b.start)
}

/** The day on which the law ended what a clause gives; `null` where it did not. */
export function legalEnd(text: string): Day | null {
  const faults = clauseFaults(text, '9999-12-31' as Day).filter(({ kind }) => kind === 'patent')
  if (faults.some(({ why }) => why.includes(FILING_REWARDS_END))) return FILING_REWARDS_END
  return faults.length > 0 ? GRANT_REWARDS_END : null
}
