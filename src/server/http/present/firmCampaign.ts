import { nextTitles, rungOf, rungs } from '../../../lines/cultivation/ladder.ts'
import { stages } from '../../../lines/cultivation/stages.ts'
import type { FirmCampaign } from '../../office/cultivation/firmCampaign.ts'
import { presentExplanation, presentItem } from './cultivation.ts'

export function presentFirmCampaign({
  of,
  held,
  items,
  assessments,
  case: own,
  titles,
  rules,
  resources,
}: FirmCampaign) {
  const names = titles.map(({ title }) => title)
  const here = rungOf(names)
  return {
    explanation: presentExplanation(of, held, false),
    items: items.map(presentItem),
    assessments,
    resources: resources.map(({ label, count, register, hint }) => ({ label, count, register, hint })),
    case:
      own === null
        ? null
        : {
            register: own.register,
            record: own.record,
            stage: own.stage,
            stageLabel: stages[own.stage],
            list: own.list,
          },
    ladder: {
      rungs: rungs.map(({ name, titles: of }, index) => {
        const on = titles.filter(({ title }) => of.includes(title))
        return {
          name,
          titles: on.map(({ title }) => title),
          here: index === here,
          until: on.flatMap(({ until }) => until ?? []).sort()[0] ?? null,
        }
      }),
      next: nextTitles(names).map((title) => ({ title, rule: rules.get(title) ?? null })),
    },
  }
}
