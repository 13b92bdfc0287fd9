/** A cell by its row and column, counted from the first that are shown. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** From the cell where it began to the one where it ends, in any direction. */
export interface Selection {
  readonly anchor: Place
  readonly active: Place
}

export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

export const START: Selection = at({ row: 0, column: 0 })

export function at(place: Place): Selection {
  return { anchor: place, active: place }
}

export function rangeOf({ anchor, active }: Selection): Range {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  }
}

export function everything({ rows, columns }: Size): Selection {
  return { anchor: { row: 0, column: 0 }, active: within({ row: rows - 1, column: columns - 1 }, { rows, columns }) }
}

export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}

export interface Press {
  readonly key: string
  readonly shift: boolean
  readonly control: boolean
}

/** Where a key leads; `null` where it leads nowhere. With shift, the selection grows from where it began. */
export function moved(
  selection: Selection,
  { key, shift, control }: Press,
  size: Size,
  page: number,
): Selection | null {
  const { row, column } = selection.active
  const to = target(key, control, { row, column }, size, page)
  if (to === null) return null
  const active = within(to, size)
  return shift ? { anchor: selection.anchor, active } : at(active)
}

function target(
  key: string,
  control: boolean,
  { row, column }: Place,
  { rows, columns }: Size,
  page: number,
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: control ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: control ? rows - 1 : row + 1, column }
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: control ? columns - 1 : column + 1 }
    case 'Home':
      return { row: control ? 0 : row, column: 0 }
    case 'End':
      return { row: control ? rows - 1 : row, column: columns - 1 }
    case 'PageUp':
      return { row: row - page, column }
    case 'PageDown':
      return { row: row + page, column }
    default:
      return null
  }
}

/**
 * Where each cell of a pasted block goes: from the top left of the selection. A block that fits the selection
 * several times over fills it, as spreadsheets do.
 */
export function pasted(
  block: readonly (readonly string[])[],
  range: Range,
  size: Size,
): { readonly cells: readonly (Place & { readonly text: string })[]; readonly left: number } {
  const height = block.length
  const width = Math.max(0, ...block.map((line) => line.length))
  if (height === 0 || width === 0) return { cells: [], left: 0 }
  const rows = range.bottom - range.top + 1
  const columns = range.right - range.left + 1
  const down = rows % height === 0 ? rows : height
  const across = columns % width === 0 ? columns : width
  const cells: (Place & { text: string })[] = []
  let left = 0
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const text = block[y % height]?.[x % width]
      const place = { row: range.top + y, column: range.left + x }
      if (text === undefined) continue
      if (place.row < size.rows && place.column < size.columns) cells.push({ ...place, text })
      else left += 1
    }
  }
  return { cells, left }
}
