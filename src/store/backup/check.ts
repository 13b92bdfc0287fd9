import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { Refusal } from '../refusal.ts'
import { damaged, type Member, readContainer, wholeText } from './container.ts'
import { countRows } from './lines.ts'
import { type Contents, contentsSchema, type Manifest, manifestSchema } from './manifest.ts'
import { type Part, partOf } from './members.ts'
import { keptTables, stepNames } from './tables.ts'

export interface CheckedBackup {
  readonly bytes: number
  readonly manifest: Manifest
  readonly contents: Contents
}

/** What is done with the parts of a backup as they come by. */
export interface Handlers {
  readonly manifest?: (manifest: Manifest) => Promise<void>
  readonly rows?: (table: string, body: AsyncIterable<Uint8Array>, manifest: Manifest) => Promise<void>
  /** The body fails at its end where it is not of this hash. */
  readonly file?: (hash: string, body: AsyncIterable<Uint8Array>) => Promise<void>
}

const MANIFEST_BYTES_MAX = 64 * 1024 * 1024

/**
 * Reads a backup once through and makes sure that it is whole: every row and file that was written, nothing
 * else, in its place. What the handlers were given is to be thrown away when this fails.
 */
export async function checkBackup(path: string, handlers: Handlers = {}): Promise<CheckedBackup> {
  let manifest: Manifest | null = null
  const rows: { [table: string]: number } = {}
  let files = 0
  const visit = async (member: Member) => {
    const part = partOf(path, member)
    if (manifest === null) {
      if (part.kind !== 'manifest') throw damaged(path, '开头不是说明')
      manifest = await readManifest(path, member)
      for (const table of Object.keys(manifest.tables)) rows[table] = 0
      await handlers.manifest?.(manifest)
      return
    }
    if (part.kind === 'rows' && manifest.tables[part.table] !== undefined) {
      const counted = counting(member.body, (count) => {
        rows[part.table] = (rows[part.table] ?? 0) + count
      })
      await (handlers.rows ?? drained)(part.table, counted, manifest)
      return
    }
    if (part.kind === 'file') {
      files += 1
      await (handlers.file ?? drained)(part.hash, ofHash(path, part, member.body))
      return
    }
    throw damaged(path, '其中有说明里没有的内容')
  }
  const said = await readContainer(path, visit)
  const contents = contentsSchema.safeParse(said)
  if (manifest === null || !contents.success) throw damaged(path, '说明或封签读不懂')
  const { rows: counted, files: sealed } = contents.data
  const same = Object.keys({ ...rows, ...counted }).every((table) => rows[table] === counted[table])
  if (!same || files !== sealed) throw damaged(path, '行数或文件数与封签不符')
  return { bytes: (await stat(path)).size, manifest, contents: contents.data }
}

async function readManifest(path: string, { body, size }: Member): Promise<Manifest> {
  const text = await wholeText(body, size, MANIFEST_BYTES_MAX)
  const read = manifestSchema.safeParse(asJson(text))
  if (!read.success) {
    const { version } = Object(asJson(text))
    if (typeof version === 'number' && version > 1) throw newer(path)
    throw damaged(path, '说明读不懂', read.error)
  }
  const manifest = read.data
  if (manifest.migrations.some((step) => !stepNames().includes(step))) throw newer(path)
  // The names go into statements: only those that this product knows do.
  if (JSON.stringify(sorted(manifest.tables)) !== JSON.stringify(sorted(keptTables(manifest.migrations))))
    throw damaged(path, '说明里的数据表与其版本不符')
  return manifest
}

function newer(path: string): Refusal {
  return new Refusal(
    'backup.newer',
    `备份 ${path} 由更新版本的程序写出，本程序读不全`,
    '请先把程序升级到写出它的版本，再恢复',
  )
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sorted(tables: Manifest['tables']) {
  return Object.entries(tables)
    .map(([name, columns]) => [name, [...columns].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

async function* counting(body: AsyncIterable<Uint8Array>, told: (rows: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    told(countRows(chunk))
    yield chunk
  }
}

async function* ofHash(
  path: string,
  { hash }: Extract<Part, { kind: 'file' }>,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const own = createHash('sha256')
  for await (const chunk of body) {
    own.update(chunk)
    yield chunk
  }
  if (own.digest('hex') !== hash) throw damaged(path, `文件 ${hash.slice(0, 12)}… 的内容与名称不符`)
}

async function drained(_: string, body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of body);
}
