import { fileKind } from '../workbook/kind.ts'
import { WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { partsOfXlsx, relatedParts } from '../workbook/xlsx.ts'
import { readStyles } from '../workbook/xlsx-styles.ts'
import type { CellEdit, FilledForm, Unplaced } from './edit.ts'
import { anchorsAfter, hasIndirect, type InsertFault, insertFault, withFormulas, withRows } from './insert.ts'
import type { RowInsert } from './reference.ts'
import { partNames, partText, repacked } from './repack.ts'
import { fillSheetPart } from './sheet.ts'
import { tagsOf } from './tag.ts'

/**
 * An xlsx with cells filled in. Styles, widths, merged cells, formulas, pictures and all parts that no edit names keep
 * every byte of their content; a program that opens it reckons its formulas anew.
 * @throws WorkbookError for what the importer would not read either.
 */
export function fillWorkbook(
  bytes: Uint8Array,
  fileName: string,
  edits: readonly CellEdit[],
  inserts: readonly RowInsert[] = [],
): FilledForm {
  fileKind(bytes, fileName, WORKBOOK_LIMITS)
  return filled(inserts.length === 0 ? bytes : grown(bytes, inserts), edits)
}

/** Why rows cannot be put in, and where; `null` where they can. */
export function faultOfInserts(
  bytes: Uint8Array,
  fileName: string,
  inserts: readonly RowInsert[],
): { readonly insert: RowInsert; readonly fault: InsertFault } | null {
  fileKind(bytes, fileName, WORKBOOK_LIMITS)
  const { sheets } = partsOfXlsx(bytes, WORKBOOK_LIMITS)
  for (const insert of inserts)
    for (const [name, path] of sheets) {
      const xml = partText(bytes, WORKBOOK_LIMITS, path) ?? ''
      const isPivot = relatedParts(bytes, WORKBOOK_LIMITS, path, 'pivotTable').length > 0
      const own = isPivot ? 'table' : insertFault(xml, insert)
      const fault = name === insert.sheet ? own : hasIndirect(xml) ? 'indirect' : null
      if (fault !== null) return { insert, fault }
    }
  return null
}

const OTHERS = new Set(['f', 'formula', 'formula1', 'formula2'])
const NAMES = new Set(['definedName'])
const CHART = /^xl\/charts\/[^/]+\.xml$/
/** The order in which a program last reckoned: it names cells by their old places, and is made anew on opening. */
const CHAIN = 'xl/calcchain.xml'

/** The workbook with rows put in: what stands below, and every formula, name, chart and picture, goes with them. */
function grown(bytes: Uint8Array, inserts: readonly RowInsert[]): Uint8Array {
  // From below, so that each is told by its place in the blank.
  const ordered = [...inserts].sort((a, b) => b.last - a.last)
  const { workbook, sheets } = partsOfXlsx(bytes, WORKBOOK_LIMITS)
  const changed = new Map<string, string | null>()
  const change = (path: string, into: (xml: string) => string) => {
    const before = partText(bytes, WORKBOOK_LIMITS, path)
    if (before === null) return
    const after = into(before)
    if (after !== before) changed.set(path.toLowerCase(), after)
  }
  const each = (xml: string, into: (xml: string, insert: RowInsert) => string) => ordered.reduce(into, xml)
  for (const [name, path] of sheets) {
    change(path, (xml) =>
      each(xml, (one, insert) =>
        name === insert.sheet ? withRows(one, insert) : withFormulas(one, name, insert, OTHERS),
      ),
    )
    for (const drawing of relatedParts(bytes, WORKBOOK_LIMITS, path, 'drawing'))
      change(drawing, (xml) => each(xml, (one, insert) => (name === insert.sheet ? anchorsAfter(one, insert) : one)))
  }
  change(workbook, (xml) => each(xml, (one, insert) => withFormulas(one, '', insert, NAMES)))
  for (const part of partNames(bytes, WORKBOOK_LIMITS)) {
    if (CHART.test(part)) change(part, (xml) => each(xml, (one, insert) => withFormulas(one, '', insert, OTHERS)))
    if (part !== CHAIN) continue
    changed.set(CHAIN, null)
    const relations = workbook.replace(/([^/]+)$/, '_rels/$1.rels')
    change(relations, (xml) => xml.replace(/<Relationship\b[^>]*calcChain\.xml[^>]*\/>/i, ''))
    change('[Content_Types].xml', (xml) => xml.replace(/<Override\b[^>]*calcChain\.xml[^>]*\/>/i, ''))
  }
  return repacked(bytes, WORKBOOK_LIMITS, changed)
}

function filled(bytes: Uint8Array, edits: readonly CellEdit[]): FilledForm {
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
    const made = fillSheetPart(before, bySheet.get(sheet) ?? [], styles)
    unplaced.push(...made.unplaced)
    hasFormulas ||= /<(?:\w+:)?f[\s>/]/.test(before)
    if (made.xml !== before) changed.set(path.toLowerCase(), made.xml)
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
