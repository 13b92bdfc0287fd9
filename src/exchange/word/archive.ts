import { inflateRawSync } from 'node:zlib'
import { damaged, notWord, oldOrLocked, tooLarge } from './error.ts'

/** What all parts of a file, pictures among them, may come to when inflated. */
export const INFLATED_BYTES_MAX = 50_000_000
export const ARCHIVE_PARTS_MAX = 10_000

const MEGABYTE = 1_000_000
const DIRECTORY_ENTRY_BYTES = 46
const DIRECTORY_END_BYTES = 22
const LOCAL_HEADER_BYTES = 30
const COMMENT_BYTES_MAX = 65_535
const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAG = 1

/** The parts of a zip file by name. A part is inflated when it is read, and never beyond its declared size. */
export interface Archive {
  readonly names: readonly string[]
  read(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly storedBytes: number
  readonly inflatedBytes: number
  readonly offset: number
}

/** Judges a file by its directory, before anything is inflated. */
export function openArchive(bytes: Uint8Array): Archive {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrLocked()
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw notWord()
  const entries = readDirectory(bytes)
  const inflatedBytes = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0)
  if (inflatedBytes > INFLATED_BYTES_MAX) throw tooLarge(`展开后超过 ${INFLATED_BYTES_MAX / MEGABYTE} MB`)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  // Two parts of one name are read differently by different programs: what is verified must be what is seen.
  if (byName.size !== entries.length) throw damaged()
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name)
      return entry ? inflate(bytes, entry) : null
    },
  }
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findDirectoryEnd(view)
    const count = view.getUint16(end + 10, true)
    if (count > ARCHIVE_PARTS_MAX) throw damaged()
    const entries: Entry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged()
      if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw oldOrLocked()
      const nameBytes = view.getUint16(at + 28, true)
      entries.push({
        name: new TextDecoder().decode(
          bytes.subarray(at + DIRECTORY_ENTRY_BYTES, at + DIRECTORY_ENTRY_BYTES + nameBytes),
        ),
        method: view.getUint16(at + 10, true),
        storedBytes: view.getUint32(at + 20, true),
        inflatedBytes: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
      at += DIRECTORY_ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_BYTES
  for (let at = last; at >= 0 && at >= last - COMMENT_BYTES_MAX; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged()
}

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const start =
      entry.offset +
      LOCAL_HEADER_BYTES +
      view.getUint16(entry.offset + 26, true) +
      view.getUint16(entry.offset + 28, true)
    const stored = bytes.subarray(start, start + entry.storedBytes)
    if (entry.method === STORED) return stored
    if (entry.method !== DEFLATED) throw damaged()
    return inflateRawSync(stored, { maxOutputLength: Math.max(entry.inflatedBytes, 1) })
  } catch {
    throw damaged()
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
