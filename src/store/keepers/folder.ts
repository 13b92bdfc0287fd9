import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files, Given, Listed, Looked, Opened } from '../files.ts'

/** Files in a folder of this machine. */
export function folderFiles(folder: string): Files {
  const at = (name: string) => join(folder, name)
  return {
    place: folder,
    put: (name, given) => put(at(name), given),
    open: (name) => openAt(at(name)),
    look: (name) => lookAt(at(name)),
    list: (prefix) => listIn(folder, prefix),
    remove: (name) => rm(at(name), { force: true }),
  }
}

/** A file half written never bears its name. */
async function put(path: string, { body }: Given): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // Two who hand over the same file at once write apart; either content is the right one.
  const part = `${path}.${randomUUID()}${PART}`
  try {
    await pipeline(Readable.from(body()), createWriteStream(part, { flush: true }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

const PART = '.part'

async function openAt(path: string): Promise<Opened | null> {
  const handle = await open(path).catch(unlessAbsent)
  if (handle === null) return null
  const { size } = await handle.stat()
  const body = Readable.toWeb(createReadStream(path, { fd: handle })) as ReadableStream<Uint8Array>
  return { bytes: size, body }
}

async function lookAt(path: string): Promise<Looked | null> {
  const found = await stat(path).catch(unlessAbsent)
  return found === null ? null : { bytes: found.size, changedAt: found.mtime }
}

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

/** Of one folder below, or of all. */
async function* listIn(folder: string, prefix: string): AsyncGenerator<Listed> {
  const above = prefix.includes('/') ? prefix.slice(0, prefix.lastIndexOf('/')) : ''
  const entries = await readdir(join(folder, above), { recursive: above === '', withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.endsWith(PART)) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1).replaceAll('\\', '/')
    if (!name.startsWith(prefix)) continue
    const found = await lookAt(path)
    if (found !== null) yield { name, ...found }
  }
}
