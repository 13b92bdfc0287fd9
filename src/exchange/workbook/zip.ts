import { inflateRawSync } from 'node:zlib'
import { damaged, encrypted, WorkbookError, zipBomb } from './error.ts'
import { INFLATE_RATIO_MAX, RATIO_CHECKED_BYTES_MIN, type WorkbookLimits, ZIP_ENTRIES_MAX } from './limits.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly inflatedBytes: number
  /** Of the local header. */
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const COMMENT_BYTES_MAX = 0xffff
const END64_LOCATOR_SIGNATURE = 0x07064b50
const END64_LOCATOR_BYTES = 20
const END64_SIGNATURE = 0x06064b50
const CENTRAL_SIGNATURE = 0x02014b50
const CENTRAL_BYTES = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const IN_ZIP64_16 = 0xffff
const IN_ZIP64_32 = 0xffffffff
const ZIP64_EXTRA = 1
const FLAG_ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

/** The central directory, refused before anything is inflated when it promises too much. */
export function readZipDirectory(bytes: Uint8Array, limits: WorkbookLimits): ZipEntry[] {
  const entries = listEntries(bytes)
  const inflated = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  if (inflated > limits.inflatedBytes) throw zipBomb()
  if (inflated > RATIO_CHECKED_BYTES_MIN && inflated > packed * INFLATE_RATIO_MAX) throw zipBomb()
  return entries
}

/** The content of one entry; content beyond the size its directory entry promised is refused. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  if (entry.offset + LOCAL_BYTES > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
    throw damaged()
  }
  const start =
    entry.offset + LOCAL_BYTES + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packedBytes)
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw damaged()
  if (entry.inflatedBytes === 0) return new Uint8Array()
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.inflatedBytes })
  } catch (cause) {
    const lied = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw lied ? zipBomb() : damaged(cause)
  }
}

function listEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    const view = viewOf(bytes)
    const { count, start } = findDirectory(bytes, view)
    if (count > ZIP_ENTRIES_MAX) throw zipBomb()
    const entries: ZipEntry[] = []
    let at = start
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged()
      if (view.getUint16(at + 8, true) & FLAG_ENCRYPTED) throw encrypted()
      const nameBytes = view.getUint16(at + 28, true)
      const extraBytes = view.getUint16(at + 30, true)
      const commentBytes = view.getUint16(at + 32, true)
      const extraAt = at + CENTRAL_BYTES + nameBytes
      const [inflatedBytes, packedBytes, offset] = wideNumbers(view, extraAt, extraBytes, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ])
      entries.push({
        name: Buffer.from(bytes.buffer, bytes.byteOffset + at + CENTRAL_BYTES, nameBytes).toString('utf8'),
        method: view.getUint16(at + 10, true),
        packedBytes,
        inflatedBytes,
        offset,
      })
      at = extraAt + extraBytes + commentBytes
    }
    return entries
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : damaged(cause)
  }
}

function findDirectory(bytes: Uint8Array, view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, bytes.length - END_BYTES - COMMENT_BYTES_MAX)
  let end = bytes.length - END_BYTES
  while (end >= lowest && view.getUint32(end, true) !== END_SIGNATURE) end--
  if (end < lowest) throw damaged()
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const locator = end - END64_LOCATOR_BYTES
  const wide =
    (count === IN_ZIP64_16 || start === IN_ZIP64_32) &&
    locator >= 0 &&
    view.getUint32(locator, true) === END64_LOCATOR_SIGNATURE
  if (!wide) return { count, start }
  const end64 = Number(view.getBigUint64(locator + 8, true))
  if (view.getUint32(end64, true) !== END64_SIGNATURE) throw damaged()
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  }
}

/** Sizes that do not fit 32 bits stand in an extra field, in this order, each only when its own field is full. */
function wideNumbers(
  view: DataView,
  extraAt: number,
  extraBytes: number,
  narrow: [number, number, number],
): [number, number, number] {
  if (!narrow.includes(IN_ZIP64_32)) return narrow
  const end = extraAt + extraBytes
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue
    let next = at + 4
    const [inflated, packed, offset] = narrow.map((value) => {
      if (value !== IN_ZIP64_32) return value
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    })
    return [inflated ?? 0, packed ?? 0, offset ?? 0]
  }
  return narrow
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
