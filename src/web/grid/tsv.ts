/** Cells as spreadsheets put them on the clipboard: tabs between, quotes around what holds a tab, a quote or a line end. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n')
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The cells of a clipboard text; the line end behind the last row is none of them. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inQuotes = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  const end = text.replace(/\r?\n$/, '')
  for (let at = 0; at < end.length; at++) {
    const sign = end[at] ?? ''
    if (inQuotes) {
      if (sign !== '"') cell += sign
      else if (end[at + 1] === '"') {
        cell += '"'
        at += 1
      } else inQuotes = false
    } else if (sign === '"' && cell === '') inQuotes = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}
