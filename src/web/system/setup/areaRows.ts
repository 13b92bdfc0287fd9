/** A line of the table of areas, as it is typed. */
export interface AreaTyped {
  readonly code: string
  readonly name: string
  readonly parent: string
  readonly also: string
  readonly group: string
}

export const emptyArea: AreaTyped = { code: '', name: '', parent: '', also: '', group: '' }

const headers: { readonly [header: string]: keyof AreaTyped } = {
  ...{ 代码: 'code', 区划代码: 'code', 统计代码: 'code' },
  ...{ 名称: 'name', 区划名称: 'name', 街道: 'name', '街道（镇）': 'name' },
  ...{ 上级: 'parent', 上级代码: 'parent', 别名: 'also', 简称: 'also', 分组: 'group' },
}
const inOrder = ['code', 'name', 'parent', 'also', 'group'] as const

/** Lines copied from a spreadsheet; with a line of headers in their order, else code, name, parent, other names, group. */
export function areasFromText(text: string): readonly AreaTyped[] {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split(/\t|\s{2,}|(?<=^\s*[0-9A-Za-z]+)\s+/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const [first = []] = rows
  const named = first.map((cell) => headers[cell])
  const hasHeader = named.some((field) => field !== undefined)
  const columns = hasHeader ? named : inOrder
  return rows.slice(hasHeader ? 1 : 0).map((cells) => {
    const filled = columns.flatMap((field, at) => (field === undefined ? [] : [[field, cells[at] ?? ''] as const]))
    return { ...emptyArea, ...Object.fromEntries(filled) }
  })
}

/** What was pasted takes the place of lines with the same code; the others stay. */
export function joined(rows: readonly AreaTyped[], pasted: readonly AreaTyped[]): readonly AreaTyped[] {
  const byCode = new Map(pasted.map((row) => [row.code, row]))
  const replaced = rows.map((row) => byCode.get(row.code) ?? row)
  const known = new Set(rows.map(({ code }) => code))
  return [...replaced, ...pasted.filter(({ code }) => !known.has(code))].filter(({ code, name }) => code + name !== '')
}

export function otherNames(text: string): string[] {
  return text
    .split(/[、，,;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
