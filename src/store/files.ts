import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where a file of this content lies: two levels of folders by its SHA-256. */
export function filePath(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash)
}

/** Keeps a file by its content. A file half written never bears its name. */
export async function keepFile(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  const path = filePath(folder, hash)
  const known = await stat(path).catch(() => null)
  if (known?.size === bytes.length) return
  await mkdir(dirname(path), { recursive: true })
  // Two who hand over the same file at once write apart; either content is the right one.
  const part = `${path}.${randomUUID()}.part`
  await writeFile(part, bytes, { flush: true })
  await rename(part, path)
}

export async function readKept(folder: string, hash: string): Promise<Uint8Array> {
  return readFile(filePath(folder, hash))
}
