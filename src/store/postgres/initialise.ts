import { randomBytes, randomUUID } from 'node:crypto'
import { chown, mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Binaries, executable } from './binaries.ts'
import { ClusterError, errorCode } from './error.ts'
import { type Place, usesSocket } from './place.ts'
import { runProgram } from './program.ts'

export const OWNER = 'kechuang'

/**
 * Makes the database where there is none yet, whole or not at all.
 * @throws ClusterError when it cannot be made, or the existing one is of another major version
 */
export async function initialise(place: Place, binaries: Binaries): Promise<void> {
  const version = await readFile(join(place.data, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version === null) {
    await makeDatabase(place, binaries)
  } else if (Number(version) !== binaries.major) {
    throw new ClusterError(
      `数据文件夹 ${place.folder} 由 PostgreSQL ${version.trim()} 建立，而现有程序是 PostgreSQL ${binaries.major}，不能直接打开。请把环境变量 KECHUANG_PG_BIN 设为 PostgreSQL ${version.trim()} 的程序文件夹，导出备份后再恢复到新的数据文件夹。`,
    )
  }
}

async function makeDatabase(place: Place, binaries: Binaries): Promise<void> {
  // An empty folder may have been put there by hand.
  await rmdir(place.data).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') {
      throw new ClusterError(
        `${place.data} 已经存在，但不是数据库文件夹。请把它移走后重试，或用 --data 另选一个文件夹。`,
        { cause: error },
      )
    }
  })
  await removeLeftovers(place)
  // A name of its own: an initdb whose parent was killed may still be at work in the one before.
  const fresh = `${place.data}.new-${randomUUID()}`
  await mkdir(fresh, { mode: 0o700 })
  try {
    if (place.account) {
      await chown(fresh, place.account.uid, place.account.gid)
    }
    const args = ['-D', fresh, ...initdbOptions(binaries.major), ...(await authentication(place))]
    const { ok, output } = await runProgram(
      join(binaries.folder, executable('initdb')),
      args,
      place.account,
      place.folder,
    )
    if (!ok) {
      throw new ClusterError(
        `无法在 ${place.folder} 建立数据库。请检查磁盘空间和权限后重试。初始化程序的输出：\n${output}`,
      )
    }
    await moveIntoPlace(fresh, place)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

function initdbOptions(major: number): readonly string[] {
  // Order by code point everywhere; from 17 on PostgreSQL brings its own tables, so that no system library decides.
  const locale = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  return ['-U', OWNER, '-E', 'UTF8', '--locale=C', ...locale, '--data-checksums', '--no-instructions']
}

/** Peer authentication cannot hold between accounts (root and the server's); the folder's mode decides who comes in. */
async function authentication(place: Place): Promise<readonly string[]> {
  if (usesSocket) {
    return ['--auth-local=trust', '--auth-host=reject']
  }
  await writeFile(place.passwordFile, randomBytes(32).toString('hex'), { mode: 0o600 })
  return ['--auth-local=reject', '--auth-host=scram-sha-256', `--pwfile=${place.passwordFile}`]
}

async function moveIntoPlace(fresh: string, place: Place): Promise<void> {
  await rename(fresh, place.data)
  if (usesSocket) {
    const folder = await open(place.folder)
    await folder.sync().finally(() => folder.close())
  }
}

async function removeLeftovers(place: Place): Promise<void> {
  for (const name of await readdir(place.folder)) {
    if (name.startsWith('postgres.new-')) {
      await rm(join(place.folder, name), { recursive: true, force: true }).catch(() => {})
    }
  }
}
