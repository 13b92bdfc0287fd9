import { createHash } from 'node:crypto'
import type { Files } from '../../store/files.ts'
import type { Office } from './office.ts'

/** Workbooks that were made in the background, until they are fetched: by the id of their job, for a day. */
const DOWNLOADS = '.exports/'
const KEPT_MS = 24 * 60 * 60_000
const ID = /^[0-9a-f-]{36}$/

/** Made twice, it is the later one. */
export async function keepDownload({ files }: Pick<Office, 'files'>, id: string, bytes: Uint8Array): Promise<void> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  await files.put(nameOf(id), { hash, bytes: bytes.length, body: () => [bytes] })
}

/** Whose it is stands in the job. */
export async function readDownload({ files }: Pick<Office, 'files'>, id: string): Promise<Uint8Array | null> {
  const opened = await files.open(nameOf(id))
  return opened === null ? null : new Uint8Array(await new Response(opened.body).arrayBuffer())
}

/** Takes away what was made more than a day ago. */
export async function sweepDownloads(files: Files, now: Date): Promise<void> {
  for await (const { name, changedAt } of files.list(DOWNLOADS))
    if (changedAt.getTime() < now.getTime() - KEPT_MS) await files.remove(name)
}

function nameOf(id: string): string {
  if (!ID.test(id)) throw new Error(`no id of a job: ${id}`)
  return `${DOWNLOADS}${id}`
}
