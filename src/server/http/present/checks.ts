import { type Catalog, journalLeaves } from '../../../kernel/catalog.ts'
import type { Check } from '../../../kernel/check.ts'
import type { Tree } from '../../../kernel/figure.ts'
import { formulaText, type Indicator } from '../../../kernel/indicator.ts'
import type { Period } from '../../../kernel/period.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { runChecks } from '../../office/check.ts'
import type { At } from '../../office/office.ts'
import { today } from '../../office/today.ts'
import type { Allowance } from '../may.ts'
import { visibleIndicators } from './definition.ts'

const FOUND_SHOWN_MAX = 5

/** 数据核对 that failed or could not be made, each with the figures whose postings it looks at. */
export async function presentChecks(at: At, cutoff: Cutoff, allowance: Allowance, period: Period) {
  const reports = await runChecks(at, cutoff, period, today())
  const visible = visibleIndicators(at.catalog, allowance)
  return reports.flatMap(({ id, label, outcome, found, why, advice }) => {
    const check = at.catalog.checks.get(id)
    if (outcome === 'met' || check === undefined) return []
    const shown = found.slice(0, FOUND_SHOWN_MAX).map(({ text }) => text)
    const indicators = visible.filter((indicator) => touches(at.catalog, check, indicator)).map(({ id: of }) => of)
    return [{ id, label, outcome, why, advice, count: found.length, found: shown, indicators }]
  })
}

/** A relation is about the figures of its two sides; a finding about all that the records it looks at are counted in. */
function touches({ posters }: Catalog, check: Check, { of }: Indicator): boolean {
  if (check.kind === 'finding')
    return journalLeaves(of.tree).some(({ measure }) => posters.get(measure)?.name === check.register)
  return [check.left, check.right].some(({ tree }) => sameOrPart(of.tree, tree))
}

function sameOrPart(tree: Tree, side: Tree): boolean {
  if (formulaText(tree) === formulaText(side)) return true
  const own = new Set(journalLeaves(side).map(formulaText))
  return tree.op !== 'ratio' && journalLeaves(tree).some((leaf) => own.has(formulaText(leaf)))
}
