import { type Obstacle, obstacle } from './answer.ts'
import { source } from './source.ts'

/** 评审专家, with all that may bind them to an applicant. */
export interface Expert {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly fields: readonly string[]
  /** 回避: units and persons declared by the expert or known to the bureau: co-workers, shareholdings, advisers. */
  readonly interests: readonly string[]
}

/** Whom a review is about: names and codes by which a tie to an expert is found. */
export interface Reviewed {
  readonly units: readonly string[]
  readonly people: readonly string[]
}

export interface Avoided {
  readonly expert: string
  readonly why: string
}

/** How the experts were drawn: with the same pool and seed anybody draws the same again. */
export interface Draw {
  readonly method: typeof DRAW_METHOD
  readonly seed: string
  /** Ids in the order in which they went into the draw. */
  readonly pool: readonly string[]
  readonly drawn: readonly string[]
  /** Who comes next where one of those drawn cannot come. */
  readonly reserves: readonly string[]
  readonly avoided: readonly Avoided[]
}

export interface Drawing {
  readonly seats: number
  readonly reserves: number
  /** Only experts of this field; every field where it is absent. */
  readonly field?: string
  /** Two experts of one unit would sit there as one. */
  readonly perUnit?: number
  readonly seed: string
}

export const DRAW_METHOD = 'sfc32/shuffle/1'

/** Draws by lot from those who need not stand aside; says who stands aside and why. */
export function draw(
  pool: readonly Expert[],
  about: Reviewed,
  { seats, reserves, field, perUnit = Number.POSITIVE_INFINITY, seed }: Drawing,
): { readonly draw: Draw; readonly obstacle?: never } | { readonly obstacle: Obstacle; readonly draw?: never } {
  const able = [...pool]
    .filter(({ fields }) => field === undefined || fields.includes(field))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const avoided = able.flatMap((expert) => {
    const why = tie(expert, about)
    return why === null ? [] : [{ expert: expert.id, why }]
  })
  const aside = new Set(avoided.map(({ expert }) => expert))
  const free = able.filter(({ id }) => !aside.has(id))
  const seatsOf = new Map<string, number>()
  const lots = shuffled(free, seed).filter(({ unit }) => {
    const taken = seatsOf.get(unit) ?? 0
    seatsOf.set(unit, taken + 1)
    return taken < perUnit
  })
  if (lots.length < seats) {
    const message = `符合条件的专家${able.length}名，回避${avoided.length}名，可抽取${lots.length}名，不足${seats}名`
    return { obstacle: obstacle('case.review', message, '补充专家库，或放宽领域后重新抽取') }
  }
  const ids = lots.map(({ id }) => id)
  return {
    draw: {
      method: DRAW_METHOD,
      seed,
      pool: free.map(({ id }) => id),
      drawn: ids.slice(0, seats),
      reserves: ids.slice(seats, seats + reserves),
      avoided,
    },
  }
}

function tie({ name, unit, interests }: Expert, { units, people }: Reviewed): string | null {
  if (units.includes(unit)) return `专家所在单位「${unit}」是被评审单位`
  if (people.includes(name)) return '专家本人是项目参与人'
  const shared = interests.find((one) => units.includes(one) || people.includes(one))
  return shared === undefined ? null : `专家与「${shared}」有利害关系`
}

function shuffled<T>(list: readonly T[], seed: string): T[] {
  const below = source(seed)
  const lots = [...list]
  for (let last = lots.length - 1; last > 0; last--) {
    const other = below(last + 1)
    ;[lots[last], lots[other]] = [lots[other]!, lots[last]!]
  }
  return lots
}
