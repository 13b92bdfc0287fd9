import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Office } from './office.ts'

/** Workbooks that were made in the background, until they are fetched: by the id of their job, for a day. */
const FOLDER = '.exports'
const KEPT_MS = 24 * 60 * 60_000
const ID = /^[0-9a-f-]{36}$/

/** A file half written never bears its name; made twice, it is the later one. */
export async function keepDownload({ files }: Pick<Office, 'files'>, id: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(files, id)
  await mkdir(join(files, FOLDER), { recursive: true })
  const part = `${path}.${randomUUID()}.part`
  await writeFile(part, bytes, { flush: true })
  await rename(part, path)
}

/** Whose it is stands in the job. */
export async function readDownload({ files }: Pick<Office, 'files'>, id: string): Promise<Uint8Array | null> {
  return readFile(pathOf(files, id)).catch(() => null)
}

/** Takes away what was made more than a day ago. */
export async function sweepDownloads(files: string, now: Date): Promise<void> {
  for (const name of await readdir(join(files, FOLDER)).catch(() => [])) {
    const path = join(files, FOLDER, name)
    const made = await stat(path).catch(() => null)
    if (made !== null && made.mtimeMs < now.getTime() - KEPT_MS) await rm(path, { force: true })
  }
}

function pathOf(files: string, id: string): string {
  if (!ID.test(id)) throw new Error(`no id of a job: ${id}`)
  return join(files, FOLDER, id)
}
