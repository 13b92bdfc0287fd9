import { strToU8, zipSync } from 'fflate'
import type { WorkbookLimits } from '../workbook/limits.ts'
import { inflateEntry, readZipDirectory } from '../workbook/zip.ts'

/** Zip files know no time zone and no year before 1980: the same form filled the same way is the same bytes. */
const PART_TIME = '1980-01-01T12:00:00'

/** The archive with some of its parts replaced, or left out (`null`); the others keep their content and all their order. */
export function repacked(
  bytes: Uint8Array,
  limits: WorkbookLimits,
  changed: ReadonlyMap<string, string | null>,
): Uint8Array {
  const parts: { [name: string]: Uint8Array } = {}
  for (const entry of readZipDirectory(bytes, limits)) {
    const text = changed.get(entry.name.replaceAll('\\', '/').toLowerCase())
    if (text === null) continue
    parts[entry.name] = text === undefined ? inflateEntry(bytes, entry) : strToU8(text)
  }
  return zipSync(parts, { mtime: PART_TIME })
}

/** Paths of all parts, in small letters. */
export function partNames(bytes: Uint8Array, limits: WorkbookLimits): readonly string[] {
  return readZipDirectory(bytes, limits).map(({ name }) => name.replaceAll('\\', '/').toLowerCase())
}

/** The text of a part by its path. */
export function partText(bytes: Uint8Array, limits: WorkbookLimits, path: string): string | null {
  const entry = readZipDirectory(bytes, limits).find(
    ({ name }) => name.replaceAll('\\', '/').toLowerCase() === path.toLowerCase(),
  )
  return entry === undefined ? null : new TextDecoder().decode(inflateEntry(bytes, entry))
}
