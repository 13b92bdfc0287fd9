import { damaged, macros, notSpreadsheet } from './error.ts'
import type { WorkbookLimits } from './limits.ts'
import type { Sink } from './sink.ts'
import { readSheetPart, type SheetContext } from './xlsx-sheet.ts'
import { readStyles } from './xlsx-styles.ts'
import { readSharedStrings } from './xlsx-text.ts'
import { attribute, isSet, scanXml } from './xml.ts'
import { inflateEntry, readZipDirectory } from './zip.ts'

/**
 * Reads the parts of an xlsx that hold values, and no other part. Both libraries at hand read most files, but one
 * gives up where a format was drawn to the last column, the other knows no fonts, and both build a million cells
 * before a limit can be asked; here the rows go straight to the sink, which may stop at any of them.
 */
export function readXlsx(bytes: Uint8Array, sink: Sink, limits: WorkbookLimits): void {
  const parts = openParts(bytes, limits)
  const types = parts.text('[Content_Types].xml')
  if (types === undefined) throw notSpreadsheet('压缩包')
  if (promisesMacros(types)) throw macros()
  const workbookPath = relationsOf(parts, '').find((relation) => isA(relation, 'officeDocument'))?.path
  const workbook = workbookPath === undefined ? undefined : parts.text(workbookPath)
  if (workbookPath === undefined || workbook === undefined) throw damaged()
  const relations = relationsOf(parts, workbookPath)
  const partOf = (type: string) => {
    const relation = relations.find((each) => isA(each, type))
    return relation === undefined ? undefined : parts.text(relation.path)
  }
  const { sheets, date1904 } = readWorkbookPart(workbook)
  const context: SheetContext = {
    strings: readSharedStrings(partOf('sharedStrings') ?? ''),
    styles: readStyles(partOf('styles') ?? ''),
    date1904,
  }
  for (const { name, hidden, relationId } of sheets) {
    const relation = relations.find(({ id, type }) => id === relationId && isType(type, 'worksheet'))
    if (relation === undefined) continue
    const xml = parts.text(relation.path)
    if (xml === undefined) throw damaged()
    sink.sheet({ name, hidden })
    readSheetPart(xml, context, sink)
  }
}

/** The parts of an xlsx that its own relations name: the workbook, its styles, and each sheet by its name. */
export function partsOfXlsx(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): { readonly workbook: string; readonly styles: string | null; readonly sheets: ReadonlyMap<string, string> } {
  const parts = openParts(bytes, limits)
  const workbook = relationsOf(parts, '').find((relation) => isA(relation, 'officeDocument'))?.path
  const text = workbook === undefined ? undefined : parts.text(workbook)
  if (workbook === undefined || text === undefined) throw damaged()
  const relations = relationsOf(parts, workbook)
  const sheets = readWorkbookPart(text).sheets.flatMap(({ name, relationId }) => {
    const path = relations.find(({ id, type }) => id === relationId && isType(type, 'worksheet'))?.path
    return path === undefined ? [] : [[name, path] as const]
  })
  return {
    workbook,
    styles: relations.find((relation) => isA(relation, 'styles'))?.path ?? null,
    sheets: new Map(sheets),
  }
}

/** Paths of the parts that a part refers to, by what they are: `drawing`, `chart`, `pivotTable`. */
export function relatedParts(bytes: Uint8Array, limits: WorkbookLimits, path: string, type: string): readonly string[] {
  return relationsOf(openParts(bytes, limits), path).flatMap((one) => (isA(one, type) ? [one.path] : []))
}

/** A workbook with macros says so in its content type, whatever its name. */
function promisesMacros(types: string): boolean {
  let promised = false
  scanXml(types, {
    open: (name, attributes) => {
      if (name !== 'Override') return
      promised ||= /macroEnabled|vbaProject/i.test(attribute(attributes, 'ContentType') ?? '')
    },
    close: () => {},
    text: () => {},
  })
  return promised
}

interface Parts {
  text(path: string): string | undefined
}

function openParts(bytes: Uint8Array, limits: WorkbookLimits): Parts {
  const entries = new Map(
    readZipDirectory(bytes, limits).map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]),
  )
  const decoder = new TextDecoder('utf-8')
  return {
    text: (path) => {
      const entry = entries.get(path.toLowerCase())
      return entry && decoder.decode(inflateEntry(bytes, entry))
    },
  }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly path: string
}

function relationsOf(parts: Parts, path: string): Relation[] {
  const slash = path.lastIndexOf('/')
  const folder = slash < 0 ? '' : path.slice(0, slash)
  const relations: Relation[] = []
  scanXml(parts.text(`${folder && `${folder}/`}_rels/${path.slice(slash + 1)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      const target = attribute(attributes, 'Target') ?? ''
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        path: resolvePath(folder, target),
      })
    },
    close: () => {},
    text: () => {},
  })
  return relations
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function isA(relation: Relation, type: string): boolean {
  return isType(relation.type, type)
}

/** The strict and the transitional standard differ in the address before the last step. */
function isType(address: string, type: string): boolean {
  return address.endsWith(`/${type}`)
}

interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly relationId: string
}

function readWorkbookPart(xml: string): { sheets: SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = []
  let date1904 = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isSet(attributes, 'date1904')
      if (name !== 'sheet') return
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        relationId: /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
      })
    },
    close: () => {},
    text: () => {},
  })
  return { sheets, date1904 }
}
