import type { Definition, FigureAnswer } from '../api/figures.ts'

/** An indicator with its figure: one row of the cockpit. */
export interface Row {
  readonly definition: Definition
  readonly figure: FigureAnswer
}

export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

/** Changes and places are columns of the indicator they are about, not rows of their own. */
const columnsOfOthers = new Set(['growth', 'averageGrowth', 'pointChange', 'netChange', 'rank', 'areaShare'])

export function rowsOf(definitions: readonly Definition[], figures: readonly FigureAnswer[]): readonly Row[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return definitions.flatMap((definition) => {
    const figure = byId.get(definition.id)
    return figure === undefined || columnsOfOthers.has(definition.kind) ? [] : [{ definition, figure }]
  })
}

export function hasNumber({ figure }: Row): boolean {
  return figure.value !== null || figure.target !== null
}

/** Worth a line of the cockpit: there is something this year or last, or a target that asks for it. */
export function hasNews({ figure: { value, previous, target } }: Row): boolean {
  return [value, previous].some((one) => one !== null && Number(one) !== 0) || target !== null
}

const PROXIES_MAX = 2

/** 申报 and 推荐 speak while 认定 cannot: the earlier stages that have come furthest. */
export function proxiesOf(row: Row, byId: ReadonlyMap<string, Row>): readonly Row[] {
  if (row.figure.value === null || Number(row.figure.value) !== 0) return []
  return row.definition.proxies
    .flatMap((id) => byId.get(id) ?? [])
    .filter(hasNews)
    .slice(0, PROXIES_MAX)
}

export function sectionsOf(rows: readonly Row[], by: 'line' | 'owner'): readonly Section[] {
  const sections = new Map<string, Row[]>()
  for (const row of rows) {
    const title = by === 'line' ? row.definition.lineName : row.definition.owner
    const known = sections.get(title)
    if (known) known.push(row)
    else sections.set(title, [row])
  }
  return [...sections].map(([title, of]) => ({ title, rows: of }))
}

/** The sections up to so many rows of them all. */
export function firstOf(sections: readonly Section[], rowsMax: number): readonly Section[] {
  let left = rowsMax
  return sections.flatMap(({ title, rows }) => {
    const first = rows.slice(0, Math.max(0, left))
    left -= first.length
    return first.length === 0 ? [] : [{ title, rows: first }]
  })
}

const CARDS_MAX = 5

/** What the director looks at first: the aimed-at indicators of each line in turn, then the other figures of note. */
export function keyRows(rows: readonly Row[], max: number = CARDS_MAX): readonly Row[] {
  const aimed = inTurn(rows.filter(({ figure }) => figure.target !== null && figure.value !== null))
  const others = inTurn(rows.filter(({ figure }) => figure.target === null && Number(figure.value ?? 0) !== 0))
  return [...aimed, ...others].slice(0, max)
}

/** The first of each line, then the second of each, and so on. */
function inTurn(rows: readonly Row[]): readonly Row[] {
  const place = new Map<string, number>()
  const placed = rows.map((row) => {
    const nth = place.get(row.definition.line) ?? 0
    place.set(row.definition.line, nth + 1)
    return { row, nth }
  })
  return placed.sort((a, b) => a.nth - b.nth).map(({ row }) => row)
}
