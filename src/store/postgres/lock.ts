import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToOwnerOf } from './account.ts'
import { ClusterError } from './error.ts'

/**
 * A lock of the operating system on a file. It ends with the process that holds it, however that process ends, so there
 * are no registrations to clean up and no process ids that another program may have taken over.
 *
 * Node has no file locks; SQLite's are the system's own on every platform. The file stays an empty database. Nothing
 * else may open it: closing any other descriptor of the file would end the locks of this process.
 */
export interface Lock {
  release(): void
}

const SQLITE_BUSY = 5
const POLL_MS = 20

/** Without this, a lock would end when its last reference is collected as garbage. */
const held = new Set<DatabaseSync>()

export function tryExclusive(file: string): Lock | null {
  return tryLock(file, 'begin exclusive')
}

export function tryShared(file: string): Lock | null {
  return tryLock(file, 'begin; select 1 from sqlite_schema')
}

/** Waits until nobody else holds the lock; null after the limit. */
export async function waitExclusive(file: string, limitMs: number): Promise<Lock | null> {
  const deadline = Date.now() + limitMs
  for (;;) {
    const lock = tryExclusive(file)
    if (lock || Date.now() > deadline) {
      return lock
    }
    await sleep(POLL_MS)
  }
}

function tryLock(file: string, statement: string): Lock | null {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(file)
    database.exec(statement)
    giveToOwnerOf(dirname(file), file)
  } catch (cause) {
    database?.close()
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY) {
      return null
    }
    throw new ClusterError(
      `无法给文件 ${file} 加锁，因此不能确定数据库是否正被使用。请检查该文件的权限和磁盘空间；数据文件夹应放在本机磁盘上，不要放在网络共享上。`,
      { cause },
    )
  }
  const locked = database
  held.add(locked)
  return {
    release: () => {
      if (held.delete(locked)) {
        locked.close()
      }
    },
  }
}
