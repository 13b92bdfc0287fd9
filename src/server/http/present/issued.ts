import { aspectLabels } from '../../../kernel/document/aspect.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import type { IndicatorReport } from '../../office/indicator.ts'
import { type Issue, issuesOf } from '../../office/issued.ts'
import type { At } from '../../office/office.ts'

/** 上次报的是多少: what a sheet or a document last told of a figure. */
export interface LastIssued extends Omit<Issue, 'indicator' | 'area'> {
  /** The books now say something else. */
  readonly differs: boolean
}

/** Of several figures of one period, in their order, what was last told of each as of a cut-off. */
export async function lastIssuesOf(
  at: Pick<At, 'tx' | 'catalog' | 'bureau'>,
  { recordedAt }: Pick<Cutoff, 'recordedAt'>,
  figures: readonly Pick<IndicatorReport, 'id' | 'area' | 'value' | 'asOf'>[],
  period: string,
): Promise<readonly (LastIssued | null)[]> {
  const issues = await issuesOf(at, {
    indicators: figures.map(({ id }) => id),
    areas: figures.map(({ area }) => area),
    period,
    aspect: aspectLabels.value,
    until: recordedAt,
  })
  const last = new Map<string, Issue>()
  for (const issue of issues) {
    const key = `${issue.indicator} ${issue.area}`
    if (!last.has(key)) last.set(key, issue)
  }
  return figures.map(({ id, area, value }) => {
    const issue = last.get(`${id} ${area}`)
    return issue === undefined ? null : presentIssue(issue, value)
  })
}

export function presentIssue({ indicator: _, area: __, ...issue }: Issue, value: string | null): LastIssued {
  return { ...issue, differs: issue.value !== value }
}
