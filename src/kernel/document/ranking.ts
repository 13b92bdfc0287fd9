import { unplacedOf } from '../area.ts'
import { isKnown } from '../evaluate.ts'
import { compare, type Rational, rational } from '../exact.ts'
import type { Indicator } from '../indicator.ts'
import { earlier } from '../period.ts'
import type { AreaCode } from '../values.ts'
import { type Found, findFigure, resolve, type Scope } from './figures.ts'
import { figurePieces, joined, type Piece } from './render.ts'

const MONTHS_BACK = 12
/** Places named from either end. */
export const NAMED_PLACES = 3
/** 基数不足10的不排增速: growth on a handful says nothing. */
export const SMALL_BASE = 10

type Figure = Extract<Found, { kind: 'figure' }>

/** One area's place in one indicator. */
export interface RankedArea {
  readonly area: AreaCode
  readonly value: Figure
  readonly rank: number
  /** How many areas share the place. */
  readonly sharing: number
  /** How many stand behind it. */
  readonly behind: number
  /** Its place a year before; `null` where it had none. */
  readonly rankBefore: number | null
  readonly behindBefore: number | null
}

/** 晾晒: the areas below in their order, and who takes no part, each with the reason. */
export interface Ranked {
  readonly indicator: Indicator
  readonly whole: Found
  readonly areas: readonly RankedArea[]
  readonly unknown: readonly { readonly area: AreaCode; readonly reason: string }[]
  /** 未归属: counts in the whole and takes no place. */
  readonly unplaced: Figure | null
}

/** Ranks the areas below by one indicator; equal values share a place and the next one is left out. */
export function rankedAreas(scope: Scope, indicator: Indicator): Ranked {
  const children = scope.areas.children(scope.area).map(({ code }) => code)
  const found = children.map((area) => ({ area, value: findFigure(scope, { indicator, aspect: 'value', area }) }))
  const before = places(
    children.flatMap((area) => {
      const { answer } = resolve({ ...scope, period: earlier(scope.period, MONTHS_BACK), area }, indicator, '本期')
      return isKnown(answer) ? [{ area, value: answer.value }] : []
    }),
    indicator,
  )
  const known = found.flatMap(({ area, value }) => (value.kind === 'figure' ? [{ area, figure: value }] : []))
  const now = places(
    known.map(({ area, figure }) => ({ area, value: figure.value })),
    indicator,
  )
  const areas = known.map(
    ({ area, figure }): RankedArea => ({
      ...{ area, value: figure },
      ...now.get(area)!,
      rankBefore: before.get(area)?.rank ?? null,
      behindBefore: before.get(area)?.behind ?? null,
    }),
  )
  const rest = findFigure(scope, { indicator, aspect: 'value', area: unplacedOf(scope.area) })
  return {
    indicator,
    whole: findFigure(scope, { indicator, aspect: 'value' }),
    areas: areas.sort((a, b) => a.rank - b.rank),
    unknown: found.flatMap(({ area, value }) =>
      value.kind === 'figure' ? [] : [{ area, reason: value.kind === 'words' ? value.text : value.reason }],
    ),
    unplaced: rest.kind === 'figure' && rest.value.num !== 0n && indicator.areaRule !== 'published' ? rest : null,
  }
}

interface Place {
  readonly rank: number
  readonly sharing: number
  readonly behind: number
}

function places(
  list: readonly { readonly area: AreaCode; readonly value: Rational }[],
  { better }: Indicator,
): ReadonlyMap<AreaCode, Place> {
  const ahead = (a: Rational, b: Rational) => compare(a, b) * (better === 'less' ? -1 : 1)
  return new Map(
    list.map(({ area, value }) => [
      area,
      {
        rank: list.filter((other) => ahead(other.value, value) > 0).length + 1,
        sharing: list.filter((other) => ahead(other.value, value) === 0).length,
        behind: list.filter((other) => ahead(other.value, value) < 0).length,
      },
    ]),
  )
}

/** In front: first to third. In a small field nobody is at both ends. */
export function leading({ areas }: Pick<Ranked, 'areas'>): readonly RankedArea[] {
  return areas.filter(({ rank, behind }) => rank <= NAMED_PLACES && behind > 0 && behind >= rank - 1)
}

/** At the end: fewer than three behind. Nobody is at the end where all are equal. */
export function lagging({ areas }: Pick<Ranked, 'areas'>): readonly RankedArea[] {
  const front = new Set(leading({ areas }))
  return areas.filter((one) => one.behind < NAMED_PLACES && one.rank > 1 && !front.has(one))
}

/** One paragraph of each indicator: the whole, who leads, who is at the end, who takes no part and why. */
export function rankingPieces(scope: Scope, ranked: Ranked): readonly Piece[] {
  const { indicator, whole } = ranked
  const growth = findFigure(scope, { indicator, aspect: indicator.of.unit === '%' ? 'pointChange' : 'growth' })
  return [
    { text: `${indicator.label}。` },
    ...(whole.kind === 'figure'
      ? [{ text: `${whole.words.name}全${lastOf(scope)}` }, ...figurePieces(whole, false, true)]
      : [{ text: `全${lastOf(scope)}没有数` }]),
    ...(growth.kind === 'figure' ? [{ text: '，' }, ...figurePieces(growth, false, false)] : []),
    ...(growth.kind === 'words' ? [{ text: `，${growth.text}` }] : []),
    { text: '。' },
    ...ends(scope, ranked),
    ...asides(scope, ranked),
  ]
}

function ends(scope: Scope, ranked: Ranked): Piece[] {
  const [front, back] = [leading(ranked), lagging(ranked)]
  if (front.length === 0) return ranked.areas.length === 0 ? [] : [{ text: '各单位相同，不排先后。' }]
  return [
    { text: '居前的是' },
    ...named(scope, front),
    ...(back.length === 0 ? [] : [{ text: '；居后的是' }, ...named(scope, back)]),
    { text: '。' },
  ]
}

/** 青溪街道12家、江口街道11家（并列第2）. */
function named({ areas }: Scope, list: readonly RankedArea[]): Piece[] {
  return joined(
    list.map(({ area, value, sharing }) => [
      { text: areas.name(area) },
      ...figurePieces(value, false, true),
      ...(sharing > 1 ? [{ text: '（并列）' }] : []),
    ]),
  )
}

/** What the ranking leaves out is said: a figure that is missing is not zero. */
function asides({ areas }: Scope, { unknown, unplaced }: Ranked): Piece[] {
  const silent = Map.groupBy(unknown, ({ reason }) => reason)
  return [
    ...(unplaced === null
      ? []
      : [{ text: '未归属街道的' }, ...figurePieces(unplaced, false, true), { text: '计入总数，不参加排名。' }]),
    ...[...silent].map(([reason, of]) => ({
      text: `${of.map(({ area }) => areas.name(area)).join('、')}没有数（${reason}），不参加排名。`,
    })),
  ]
}

function lastOf({ areas, area }: Scope): string {
  return /[区县市州旗]$/.exec(areas.name(area))?.[0] ?? '区'
}

export const rankingColumns = [
  { title: '名次', align: 'center', width: 9 },
  { title: '单位', align: 'left', width: 24 },
  { title: '本期数', align: 'right', width: 16 },
  { title: '同比', align: 'right', width: 16 },
  { title: '上年同期名次', align: 'center', width: 14 },
] as const

/** A row of each area that takes part, the best first. */
export function rankingRows(scope: Scope, { indicator, areas }: Ranked): readonly (readonly (readonly Piece[])[])[] {
  // Where all were equal a year before there was no order: a window that had not opened yet.
  const wasRanked = areas.some(({ rankBefore }) => rankBefore !== null && rankBefore > 1)
  return areas.map(({ area, value }) => [
    placeCell(findFigure(scope, { indicator, aspect: 'rank', area })),
    [{ text: scope.areas.name(area) }],
    figurePieces(value, false, false),
    growthCell(scope, indicator, area),
    wasRanked ? placeCell(findFigure(scope, { indicator, aspect: 'rank', area, when: '上年同期' })) : [{ text: '—' }],
  ])
}

function placeCell(place: Found): readonly Piece[] {
  if (place.kind !== 'figure' || place.cited === null) return [{ text: '—' }]
  return [{ text: place.cited.shown, cited: { ...place.cited, before: '', after: '' } }]
}

function growthCell(scope: Scope, indicator: Indicator, area: AreaCode): readonly Piece[] {
  const base = resolve({ ...scope, area }, indicator, '上年同期').answer
  const { unit } = indicator.of
  const isSmall = unit !== '%' && unit !== '元' && isKnown(base) && compare(base.value, rational(SMALL_BASE)) < 0
  const change = findFigure(scope, { indicator, aspect: unit === '%' ? 'pointChange' : 'growth', area })
  if (change.kind === 'words' && change.text.includes('不可比')) return [{ text: '不可比' }]
  if (isSmall) return [{ text: '基数小' }]
  return change.kind === 'figure' ? figurePieces(change, false, false) : [{ text: '—' }]
}

/** 表扬: who comes first in most indicators; at most so many, each with what it did. */
export function praisePieces(scope: Scope, all: readonly Ranked[], take: number): readonly (readonly Piece[])[] {
  const firsts = all.flatMap((ranked) =>
    leading(ranked)
      .filter(({ rank }) => rank === 1)
      .map((of) => ({ of, ranked })),
  )
  return [...Map.groupBy(firsts, ({ of }) => of.area)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, take)
    .map(([area, list]) => [
      { text: `${scope.areas.name(area)}：` },
      ...clauses(
        list.map(({ of, ranked }) => [
          { text: ranked.indicator.label },
          ...figurePieces(of.value, false, true),
          { text: of.sharing > 1 ? '，并列' : '，' },
          ...placePieces(scope, ranked.indicator, area),
        ]),
      ),
      { text: '。' },
    ])
}

/** 点名: who is at the end for the second time running, or at the end in two indicators or more. */
export function laggardPieces(scope: Scope, all: readonly Ranked[]): readonly (readonly Piece[])[] {
  const last = all.flatMap((ranked) => lagging(ranked).map((of) => ({ of, ranked })))
  return [...Map.groupBy(last, ({ of }) => of.area)]
    .filter(([, list]) => list.length > 1 || list.some(({ of }) => isAgain(of)))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([area, list]) => [
      { text: `${scope.areas.name(area)}：` },
      ...clauses(
        list.map(({ of, ranked }) => [
          { text: ranked.indicator.label },
          ...figurePieces(of.value, false, true),
          { text: '，' },
          ...placePieces(scope, ranked.indicator, area),
          ...(isAgain(of) ? [{ text: '，上年同期也居后' }] : []),
        ]),
      ),
      { text: '。' },
    ])
}

/** 居第2位, as a figure that opens. */
function placePieces(scope: Scope, indicator: Indicator, area: AreaCode): readonly Piece[] {
  const place = findFigure(scope, { indicator, aspect: 'rank', area })
  return place.kind === 'figure' ? figurePieces(place, false, false) : []
}

function clauses(list: readonly (readonly Piece[])[]): Piece[] {
  return list.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: '；' }, ...pieces]))
}

function isAgain({ behindBefore, rankBefore }: RankedArea): boolean {
  return behindBefore !== null && behindBefore < NAMED_PLACES && rankBefore !== null && rankBefore > 1
}
