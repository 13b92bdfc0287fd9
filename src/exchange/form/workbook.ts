import { fileKind } from '../workbook/kind.ts'
import { WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { partsOfXlsx } from '../workbook/xlsx.ts'
import { readStyles } from '../workbook/xlsx-styles.ts'
import type { CellEdit, FilledForm, Unplaced } from './edit.ts'
import { partText, repacked } from './repack.ts'
import { fillSheetPart } from './sheet.ts'
import { tagsOf } from './tag.ts'

/**
 * An xlsx with cells filled in. Styles, widths, merged cells, formulas, pictures and all parts that no edit names keep
 * every byte of their content; a program that opens it reckons its formulas anew.
 * @throws WorkbookError for what the importer would not read either.
 */
export function fillWorkbook(bytes: Uint8Array, fileName: string, edits: readonly CellEdit[]): FilledForm {
  fileKind(bytes, fileName, WORKBOOK_LIMITS)
  const { workbook, styles: stylesPath, sheets } = partsOfXlsx(bytes, WORKBOOK_LIMITS)
  const styles = readStyles(stylesPath === null ? '' : (partText(bytes, WORKBOOK_LIMITS, stylesPath) ?? ''))
  const changed = new Map<string, string>()
  const unplaced: Unplaced[] = []
  const bySheet = Map.groupBy(edits, ({ sheet }) => sheet)
  for (const [sheet, of] of bySheet)
    if (!sheets.has(sheet)) unplaced.push(...of.map((edit) => ({ edit, why: 'missing' as const })))
  let hasFormulas = false
  for (const [sheet, path] of sheets) {
    const before = partText(bytes, WORKBOOK_LIMITS, path)
    if (before === null) continue
    // Sheets without edits are gone through too: their formulas may reckon with what is filled in.
    const filled = fillSheetPart(before, bySheet.get(sheet) ?? [], styles)
    unplaced.push(...filled.unplaced)
    hasFormulas ||= /<(?:\w+:)?f[\s>/]/.test(before)
    if (filled.xml !== before) changed.set(path.toLowerCase(), filled.xml)
  }
  const book = hasFormulas ? partText(bytes, WORKBOOK_LIMITS, workbook) : null
  if (book !== null) changed.set(workbook.toLowerCase(), reckonedOnLoad(book))
  return { bytes: repacked(bytes, WORKBOOK_LIMITS, changed), unplaced }
}

/** Asks whoever opens the workbook to reckon its formulas: what they came to in the blank is gone. */
function reckonedOnLoad(xml: string): string {
  let after = -1
  let prefix = ''
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'calcPr' && tag.kind !== 'close') {
      const source = xml.slice(tag.start, tag.end).replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
      const at = source.length - (tag.kind === 'empty' ? 2 : 1)
      return `${xml.slice(0, tag.start)}${source.slice(0, at)} fullCalcOnLoad="1"${source.slice(at)}${xml.slice(tag.end)}`
    }
    // The standard puts it behind the names of ranges, which stand behind the sheets.
    if (BEFORE_CALCULATION.has(tag.name) && tag.kind !== 'open') {
      after = tag.end
      prefix = tag.prefix
    }
  }
  return after < 0 ? xml : `${xml.slice(0, after)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(after)}`
}

const BEFORE_CALCULATION = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames'])
