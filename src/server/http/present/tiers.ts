import type { AreaTree } from '../../../kernel/area.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Named, tiers } from '../../office/cultivation/tiers.ts'

export function presentTiers(
  areas: AreaTree,
  { rungs, pairs, plans, own, planned, lists }: Awaited<ReturnType<typeof tiers>>,
) {
  const nameOf = (area: AreaCode | null) => (area === null ? null : areas.name(area))
  const named = (one: Named) => ({ ...one, note: one.note ?? null, areaName: nameOf(one.area) })
  return {
    rungs: rungs.map(({ titles, who, ...rung }) => ({ ...rung, titles: [...titles], who: who.map(named) })),
    pairs,
    plans: plans.map(({ areas: places, ...plan }) => ({
      ...plan,
      areas: places.map(({ area, ...one }) => ({ areaName: nameOf(area), ...one })),
    })),
    own,
    planned: planned.map(({ host, ...one }) => ({ ...one, host: host === null ? null : named(host) })),
    lists: lists.map(({ firms, ...one }) => ({ ...one, firms: firms.map(named) })),
  }
}
