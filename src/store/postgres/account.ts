import { chownSync, statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ClusterError } from './error.ts'

/** The unprivileged account the server runs under when Kechuang itself runs as root. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** In order of preference; an id without an entry in the account list does not do, initdb looks for its name. */
const ACCOUNT_NAMES = ['postgres', 'nobody'] as const

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The account for a server on this data: null when the server runs as this process does.
 * PostgreSQL refuses to run as root, so root lends it the owner of the existing data, else of the folder, else
 * `postgres` or `nobody`. Taking the owner keeps the choice stable when such an account appears later.
 */
export async function serverAccount(folder: string, data: string): Promise<Account | null> {
  if (!isRoot()) {
    return null
  }
  const accounts = await listAccounts()
  const existing = await stat(join(data, 'PG_VERSION')).catch(() => null)
  if (existing?.uid === 0) {
    throw new ClusterError(
      `数据库文件夹 ${data} 属于 root，而数据库不能以 root 运行。请改为其他账号所有，例如执行 chown -R postgres: ${data}`,
    )
  }
  const owner = existing ?? (await stat(folder))
  if (owner.uid !== 0) {
    const name = accounts.find((account) => account.uid === owner.uid)?.name ?? String(owner.uid)
    return { name, uid: owner.uid, gid: owner.gid }
  }
  for (const name of ACCOUNT_NAMES) {
    const account = accounts.find((candidate) => candidate.name === name)
    if (account) {
      return account
    }
  }
  throw new ClusterError(
    '数据库不能以 root 运行，而本机没有 postgres 或 nobody 账号可用。请新建一个普通账号并用它运行，或把数据文件夹改为某个普通账号所有。',
  )
}

/** What root makes in somebody's data folder stays usable by its owner. */
export function giveToOwnerOf(folder: string, path: string): void {
  if (isRoot()) {
    const { uid, gid } = statSync(folder)
    chownSync(path, uid, gid)
  }
}

/** The first folder on the way to `path` (itself included) that the account may not pass through, or null. */
export async function blockedAt(path: string, account: Account): Promise<string | null> {
  const parent = dirname(path)
  const above = parent === path ? null : await blockedAt(parent, account)
  if (above) {
    return above
  }
  const found = await stat(path)
  const shift = found.uid === account.uid ? 6 : found.gid === account.gid ? 3 : 0
  return ((found.mode >> shift) & 1) === 1 ? null : path
}

async function listAccounts(): Promise<readonly Account[]> {
  const list = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return list
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && !fields[0]!.startsWith('#'))
    .map((fields) => ({ name: fields[0]!, uid: unsigned(fields[2]!), gid: unsigned(fields[3]!) }))
}

/** macOS writes the ids of `nobody` as -2. */
function unsigned(id: string): number {
  return Number(id) >>> 0
}
