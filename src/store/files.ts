import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Where files are kept, each under a name, whole or not at all. */
export interface Files {
  /** Where they lie, as an administrator would say it; without anything secret. */
  readonly place: string
  put(name: string, file: Given): Promise<void>
  /** `null` where there is none of this name. */
  open(name: string): Promise<Opened | null>
  /** `null` where there is none of this name. */
  look(name: string): Promise<Looked | null>
  /** All whose names begin so. */
  list(prefix: string): AsyncIterable<Listed>
  remove(name: string): Promise<void>
}

/** A file on its way in. */
export interface Given {
  /** SHA-256 of its content. */
  readonly hash: string
  readonly bytes: number
  readonly body: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** Of no bytes at all. */
export const EMPTY: Given = {
  hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  bytes: 0,
  body: () => [],
}

export interface Opened {
  readonly bytes: number
  readonly body: ReadableStream<Uint8Array>
}

export interface Looked {
  readonly bytes: number
  readonly changedAt: Date
}

export interface Listed extends Looked {
  readonly name: string
}

/** What a file of this content is called: two levels by its SHA-256. */
export function nameOf(hash: string): string {
  return `${hash.slice(0, 2)}/${hash}`
}

/** Keeps a file by its content; what is there already is not brought again. */
export async function keepGiven(files: Files, given: Given): Promise<void> {
  const known = await files.look(nameOf(given.hash))
  if (known?.bytes === given.bytes) return
  await files.put(nameOf(given.hash), given)
}

export async function keepFile(files: Files, hash: string, bytes: Uint8Array): Promise<void> {
  await keepGiven(files, { hash, bytes: bytes.length, body: () => [bytes] })
}

/** A kept file as it comes; `null` where it is not there. */
export function openKept(files: Files, hash: string): Promise<Opened | null> {
  return files.open(nameOf(hash))
}

/** A kept file that was named as being there is not. */
export class FileGone extends Error {}

export async function readKept(files: Files, hash: string): Promise<Uint8Array> {
  const opened = await openKept(files, hash)
  if (opened === null) throw new FileGone(`no file ${hash}`)
  return new Uint8Array(await new Response(opened.body).arrayBuffer())
}

export async function dropKept(files: Files, hash: string): Promise<void> {
  await files.remove(nameOf(hash))
}

/**
 * Lets somebody work with a file whose hash is known only at its end: it lies on this machine's disk meanwhile, never
 * whole in memory, and is gone afterwards.
 */
export async function whileSpooled<T>(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  use: (given: Given) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-file-'))
  try {
    const path = join(folder, randomUUID())
    const hash = createHash('sha256')
    let bytes = 0
    await pipeline(
      Readable.from(body),
      async function* (source: AsyncIterable<Uint8Array>) {
        for await (const chunk of source) {
          hash.update(chunk)
          bytes += chunk.length
          yield chunk
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    )
    return await use({ hash: hash.digest('hex'), bytes, body: () => createReadStream(path) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
