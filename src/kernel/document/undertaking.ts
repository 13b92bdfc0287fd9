import { daysBetween, dayText } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { lastDay } from '../period.ts'
import type { Day } from '../values.ts'
import { findFigure, type Scope } from './figures.ts'
import { figurePieces, type Piece } from './render.ts'

/** 任务: something that somebody undertook to bring about by a day, as the books have it when a text is drafted. */
export interface Undertaking {
  readonly id: string
  readonly kind: string
  /** What it says, in the words of where it comes from. */
  readonly text: string
  readonly source: string
  readonly owner: string
  /** The document whose sentence it is; `null` where it comes from elsewhere. */
  readonly document: string | null
  readonly raisedOn: Day
  readonly dueOn: Day | null
  readonly doneOn: Day | null
  readonly closedOn: Day | null
  readonly result: string | null
  readonly progress: string | null
  readonly indicator: Indicator | null
}

/** Which of them a text lists: by how they stand, those of the last plan, or of one kind. */
export type UndertakingList = '办结' | '在办' | '逾期' | '上期安排' | { readonly kind: string }

export const undertakingLists = ['办结', '在办', '逾期', '上期安排'] as const

/** How one stands on a day. */
export function standingAt({ dueOn, doneOn, closedOn }: Undertaking, day: Day): '办结' | '待审核' | '逾期' | '在办' {
  if (closedOn !== null && closedOn <= day) return '办结'
  if (doneOn !== null && doneOn <= day) return '待审核'
  return dueOn !== null && dueOn < day ? '逾期' : '在办'
}

/** The day at which a text judges them: the end of its period, as its figures do, or as far as the books speak. */
export function judgedOn({ asOf, period }: Pick<Scope, 'asOf' | 'period'>): Day {
  const end = lastDay(period)
  return asOf < end ? asOf : end
}

/** Those of a list, the earliest due first. */
export function undertakingsOf(scope: Scope, list: UndertakingList): readonly Undertaking[] {
  const { period, undertakings = [] } = scope
  const end = lastDay(period)
  const day = judgedOn(scope)
  const first = firstDay(scope)
  const isOfIt = (one: Undertaking) => {
    const standing = standingAt(one, day)
    if (one.raisedOn > end) return false
    if (typeof list === 'object') return one.kind === list.kind && (one.closedOn === null || one.closedOn >= first)
    if (list === '上期安排') return isEarlierPlan(one, first)
    if (list === '办结')
      return standing === '办结' && one.closedOn !== null && one.closedOn >= first && one.closedOn <= end
    return list === '在办' ? standing === '在办' || standing === '待审核' : standing === list
  }
  return undertakings.filter(isOfIt).sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
}

/** What an earlier document planned and what was not over before this period began. */
function isEarlierPlan({ document, closedOn }: Undertaking, first: string): boolean {
  return document !== null && (closedOn === null || closedOn >= first)
}

function firstDay({ period }: Scope): string {
  const [year, month] = [Math.floor(period.first / 12), (period.first % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-01`
}

export interface ProposedAccount {
  readonly undertaking: Undertaking
  readonly pieces: readonly Piece[]
}

/** 上期安排落实: for each sentence of the last plan whether it was done, with what shows it; a person chooses. */
export function proposeAccounts(scope: Scope): readonly ProposedAccount[] {
  return undertakingsOf(scope, '上期安排').map((undertaking) => ({
    undertaking,
    pieces: [{ text: `${withoutStop(undertaking.text)}：` }, ...accountPieces(scope, undertaking), { text: '。' }],
  }))
}

/** 已于5月20日完成，举办7场, or 尚未完成，已逾期12天. */
export function accountPieces(scope: Scope, undertaking: Undertaking): readonly Piece[] {
  const { doneOn, closedOn, dueOn, result, progress, indicator } = undertaking
  const day = judgedOn(scope)
  const standing = standingAt(undertaking, day)
  const on = doneOn ?? closedOn
  const said = standing === '办结' || standing === '待审核' ? result : progress
  const opening =
    standing === '办结' && on !== null
      ? `已于${dayText(on, { withYear: false })}完成`
      : standing === '待审核'
        ? '已报告完成，待审核'
        : standing === '逾期' && dueOn !== null
          ? `尚未完成，已逾期${daysBetween(dueOn, day)}天`
          : '正在推进'
  const words = said === null ? [] : [{ text: `，${withoutStop(said)}` }]
  return [{ text: opening }, ...words, ...(indicator === null ? [] : figureOf(scope, indicator))]
}

/** ，截至6月10日高新技术企业申报61家，完成年度目标的46.9%: what the books show of it. */
function figureOf(scope: Scope, indicator: Indicator): readonly Piece[] {
  const value = findFigure(scope, { indicator, aspect: 'value' })
  if (value.kind !== 'figure') return []
  const done = findFigure(scope, { indicator, aspect: 'completion' })
  const completion =
    done.kind === 'figure' && done.cited !== null ? [{ text: '，' }, ...figurePieces(done, false, false)] : []
  return [{ text: `，${value.words.name}${indicator.label}` }, ...figurePieces(value, false, true), ...completion]
}

export function withoutStop(text: string): string {
  return text.trim().replace(/[。；;，,]+$/, '')
}
