import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, readdir, realpath, rm, rmdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Account, blockedAt, giveToOwnerOf, isRoot, serverAccount } from './account.ts'
import { ClusterError, errorCode } from './error.ts'

/** Where the parts of one embedded server lie, and whose they are. */
export interface Place {
  /** The real path of the data folder. */
  readonly folder: string
  /** PostgreSQL's own data. */
  readonly data: string
  /** Held while a process opens or closes the server. */
  readonly gate: string
  /** Shared by every process that uses the server. */
  readonly members: string
  /** What the server writes before its own log begins. */
  readonly startLog: string
  /** Only where there are no Unix sockets. */
  readonly passwordFile: string
  readonly account: Account | null
}

/** The system's limit on the path of a Unix socket. */
const SOCKET_PATH_BYTES_MAX = process.platform === 'darwin' ? 103 : 107

/** No TCP port is opened: it only names the socket, which is alone in its folder. */
export const SOCKET_PORT = 5432

export const usesSocket = process.platform !== 'win32'

/**
 * Makes the data folder where it is missing, and lets the server's account through to it.
 * @throws ClusterError when this process or the server's account cannot use it
 */
export async function preparePlace(dataFolder: string): Promise<Place> {
  try {
    await mkdir(dirname(resolve(dataFolder)), { recursive: true })
    await mkdir(dataFolder, { mode: 0o700 }).catch(ignore('EEXIST'))
    const folder = await realpath(dataFolder)
    const data = join(folder, 'postgres')
    const account = await serverAccount(folder, data)
    await letThrough(folder, account)
    await refuseForeign(data)
    const run = join(folder, 'postgres.run')
    const place = {
      folder,
      data,
      gate: join(run, 'gate.lock'),
      members: join(run, 'members.lock'),
      startLog: join(run, 'start.log'),
      passwordFile: join(run, 'password'),
      account,
    }
    await mkdir(run, { mode: 0o700 }).catch(ignore('EEXIST'))
    giveToOwnerOf(folder, run)
    return place
  } catch (cause) {
    if (cause instanceof ClusterError) {
      throw cause
    }
    throw new ClusterError(
      `数据文件夹 ${dataFolder} 不能使用（${cause instanceof Error ? cause.message : String(cause)}）。请检查路径、权限和磁盘空间，或用 --data 另选一个文件夹。`,
      { cause },
    )
  }
}

/**
 * Checks, before anything is made, that the server's socket can lie in the temporary folder.
 * @throws ClusterError when its path is too long or out of the reach of the server's account
 */
export async function checkSocketFolder({ account }: Place): Promise<void> {
  const longest = join(tmpdir(), socketFolderName(''), `.s.PGSQL.${SOCKET_PORT}`)
  const bytes = Buffer.byteLength(longest)
  if (bytes > SOCKET_PATH_BYTES_MAX) {
    throw new ClusterError(
      `临时文件夹的路径过长：数据库的连接文件放在 ${tmpdir()} 之下，路径共 ${bytes} 字节，系统上限为 ${SOCKET_PATH_BYTES_MAX} 字节。请把环境变量 TMPDIR 设为较短的路径（如 /tmp）后重试。`,
    )
  }
  const blocked = account && (await blockedAt(tmpdir(), account))
  if (blocked) {
    throw new ClusterError(
      `临时文件夹 ${tmpdir()} 在 ${blocked} 之下，数据库账号 ${account.name} 无权进入。请把环境变量 TMPDIR 设为 /tmp 后重试。`,
    )
  }
}

/**
 * Makes the private folder of the server's socket, empty. It lies in the temporary folder because the system limits
 * the length of a socket's path.
 * @throws ClusterError when the name is taken by somebody else
 */
export async function prepareSocketFolder(place: Place): Promise<string> {
  const sockets = await socketFolder(place)
  const owner = place.account ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (!(await makePrivate(sockets, owner))) {
    throw new ClusterError(
      `数据库的连接文件夹 ${sockets} 已被其他账号占用。请由管理员删除它，或把环境变量 TMPDIR 设为另一个文件夹后重试。`,
    )
  }
  // Left by a killed server, and PostgreSQL does not dare remove it when the process id has been taken over.
  for (const name of await readdir(sockets)) {
    await rm(join(sockets, name), { force: true })
  }
  return sockets
}

/** Removes the socket's folder of a stopped server; what cannot be removed does no harm. */
export async function removeSocketFolder(place: Place): Promise<void> {
  if (usesSocket) {
    await socketFolder(place)
      .then(rmdir)
      .catch(() => {})
  }
}

/**
 * Named by the folder's path and by the very folder of the data: when a data folder is deleted under its running server
 * and made anew, the old server, as it goes down, removes its own socket and not the new one's.
 */
async function socketFolder({ folder, data }: Place): Promise<string> {
  const { ino } = await stat(data, { bigint: true })
  return join(tmpdir(), socketFolderName(`${folder}\n${ino}`))
}

function socketFolderName(seed: string): string {
  return `kechuang-${createHash('sha256').update(seed).digest('hex').slice(0, 12)}`
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

/** In a folder open to all, the name may have been taken: by a link, or by an account that could then listen in. */
async function makePrivate(path: string, owner: Owner): Promise<boolean> {
  for (const attempt of [1, 2]) {
    await mkdir(path, { mode: 0o700 }).catch(ignore('EEXIST'))
    const found = await lstat(path)
    const created = isRoot() && found.uid === 0
    if (found.isDirectory() && (found.uid === owner.uid || created)) {
      await chown(path, owner.uid, owner.gid)
      await chmod(path, 0o700)
      return true
    }
    if (attempt === 1) {
      // Root may clear away what a server under another account left empty.
      await rmdir(path).catch(() => {})
    }
  }
  return false
}

async function letThrough(folder: string, account: Account | null): Promise<void> {
  const blocked = account && (await blockedAt(folder, account))
  if (!blocked) {
    return
  }
  const { uid, mode } = await stat(folder)
  if (blocked === folder && uid === 0 && (mode & 0o077) === 0) {
    // Root's own private folder: open it to the server's group and to nobody else.
    await chown(folder, 0, account.gid)
    await chmod(folder, (mode & 0o777) | 0o010)
    return
  }
  throw new ClusterError(
    `数据文件夹 ${folder} ${blocked === folder ? '' : `在 ${blocked} 之下，`}数据库账号 ${account.name} 无权进入（数据库不能以 root 运行）。请用 --data 换一个该账号可以进入的文件夹（如 /var/lib/kechuang/data），或改用普通账号运行，或由管理员执行 chmod o+x ${blocked}`,
  )
}

async function refuseForeign(data: string): Promise<void> {
  const found = await stat(data).catch(ignore('ENOENT'))
  if (found && process.getuid && !isRoot() && found.uid !== process.getuid()) {
    throw new ClusterError(
      `数据库文件夹 ${data} 属于另一个账号。请用建立它的账号（或管理员）运行，或用 --data 另选文件夹。`,
    )
  }
}

function ignore(code: string): (error: unknown) => null {
  return (error) => {
    if (errorCode(error) !== code) {
      throw error
    }
    return null
  }
}
