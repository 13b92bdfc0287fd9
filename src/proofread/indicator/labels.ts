import type { Indicator } from '../../kernel/indicator.ts'
import { everything } from '../../lines/index.ts'
import { canonical } from './synonyms.ts'

let labels: ReadonlyMap<string, Indicator> | undefined

/** The indicator that is called exactly so and counted in such a unit. */
export function labelled(words: string, unit: string): string | null {
  labels ??= new Map([...everything.indicators.values()].map((one) => [canonical(one.label), one]))
  const found = labels.get(canonical(words))
  return found !== undefined && sameUnit(found.of.unit, unit) ? found.id : null
}

function sameUnit(declared: string, written: string): boolean {
  const [plain, own] = [bare(written), bare(declared)]
  return plain === own || plain === own.replace(/\/.*$/, '') || (plain === '场次' && own === '场')
}

/** Published figures may be kept in 万元. */
function bare(unit: string): string {
  return unit.replace(/^[万亿]+/, '')
}
