import { compareDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

/** The place of a score among all of a topic, its own included; equal scores share a place. */
export function placeOf(own: Decimal, all: readonly Decimal[]): number {
  return 1 + all.filter((other) => compareDecimals(other, own) > 0).length
}

/** Where a team stands at the gate of its topic. */
export type Gate =
  | { readonly known: true; readonly place: number; readonly goesOn: boolean }
  /** Somebody has not been scored, or nobody said how many go on. */
  | { readonly known: false; readonly missing: string }

interface Team {
  readonly name: string
  readonly score: Decimal | null
}

/** 赛马: ranks the teams of a topic. Nobody is ranked before everybody was scored. */
export function gateOf(own: Team, rivals: readonly Team[], places: Decimal | null): Gate {
  const teams = [own, ...rivals]
  const waiting = teams.filter(({ score }) => score === null)
  if (own.score === null || waiting.length > 0)
    return { known: false, missing: `${waiting.map(({ name }) => `「${name}」`).join('、')}的阶段评比得分` }
  if (places === null) return { known: false, missing: '榜单的晋级名额' }
  const place = placeOf(
    own.score,
    teams.flatMap(({ score }) => (score === null ? [] : [score])),
  )
  return { known: true, place, goesOn: place <= Number(places) }
}
