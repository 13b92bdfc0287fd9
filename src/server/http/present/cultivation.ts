import { outcomeWords, reportOf } from '../../../kernel/rule/index.ts'
import { facts as dictionary } from '../../../lines/cultivation/facts.ts'
import { type ListName, lacksOf } from '../../../lines/cultivation/lists.ts'
import { rectificationStates } from '../../../lines/cultivation/rectification.ts'
import { stages } from '../../../lines/cultivation/stages.ts'
import { factNamed } from '../../../lines/cultivation/supplied.ts'
import type { Held } from '../../office/cultivation/assessing.ts'
import type { Campaigner, Lists } from '../../office/cultivation/campaign.ts'
import type { RectificationItem } from '../../office/cultivation/items.ts'
import { questionsOf } from '../../office/cultivation/questions.ts'
import type { TitleRule } from '../../office/cultivation/rulebook.ts'
import type { At } from '../../office/office.ts'

export function presentRule({ rule: { data }, title }: TitleRule) {
  const { id, name, authority, version, note } = data
  return { id, name, title, authority, version, note }
}

/** An assessment with everything that a director may ask about it. */
export function presentExplanation(of: TitleRule, held: Held, trial: boolean) {
  const { known, assessment } = held
  const { conditions, score, items, at, outcome } = reportOf(assessment)
  const { id, name, creditCode } = known.firm
  return {
    rule: presentRule(of),
    firm: { id, name, creditCode },
    on: at,
    outcome,
    outcomeLabel: outcomeWords[outcome],
    lacks: lacksOf(assessment).map(({ says }) => says),
    conditions: conditions.map(({ leaves: _, facts, ...condition }) => ({
      ...condition,
      // A list as a whole has no value to show.
      facts: facts.filter(({ name }) => factNamed(dictionary, name) !== null || name.includes('.')),
    })),
    score: score === null ? null : { ...score, groups: items ?? [] },
    questions: questionsOf(of, held),
    trial,
  }
}

export function presentItem({ firm: _, rule: __, title: ___, ...item }: RectificationItem) {
  return { ...item, stateLabel: rectificationStates[item.state] }
}

export function presentCampaigner({ areas }: Pick<At, 'areas'>, one: Campaigner) {
  const { record, firm, name, creditCode, area, stage, list, assessment, lacks, items, unchecked } = one
  const { outcome, score } = reportOf(assessment)
  return {
    ...{ record, firm, name, creditCode, stage, list, unchecked, outcome },
    areaName: area === null ? null : areas.name(area),
    stageLabel: stages[stage],
    outcomeLabel: outcomeWords[outcome],
    lacking: lacks.length,
    lacks: lacks.map(({ says }) => says),
    score: score === null ? null : score.min === score.max ? `${score.min}` : `${score.min}—${score.max}`,
    openItems: items.length,
    overdueItems: items.filter(({ overdue }) => overdue).length,
    deadline: items.flatMap(({ deadline }) => deadline ?? []).sort()[0] ?? null,
  }
}

export function presentLists(
  at: Pick<At, 'areas'>,
  lists: Lists,
  { list, offset, limit }: { readonly list: ListName | undefined; readonly offset: number; readonly limit: number },
) {
  const page = (name: ListName) => ({
    total: lists[name].length,
    rows:
      list !== undefined && list !== name
        ? []
        : lists[name].slice(offset, offset + limit).map((one) => presentCampaigner(at, one)),
  })
  return { declare: page('declare'), rectify: page('rectify'), recommend: page('recommend') }
}
