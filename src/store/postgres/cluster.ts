import { ClusterError } from './error.ts'
import { type Lock, tryExclusive, tryShared, waitExclusive } from './lock.ts'
import { type Place, preparePlace } from './place.ts'
import { type Connection, reachServer, START_LIMIT_MS, stopServer } from './server.ts'
import { checkSettings, type Settings } from './settings.ts'

/** The private PostgreSQL server of one data folder, shared by the Kechuang processes that use the folder. */
export interface Cluster {
  /**
   * For the owner (superuser `kechuang`) and the maintenance database, as `pg` takes it for a client or a pool.
   * Settings of the environment such as PGSSLMODE still apply there unless `ssl: false` is added.
   */
  readonly connection: Connection
  /** The operating system's id of the server's main process at the time of opening. */
  readonly pid: number
  /**
   * Leaves the server; the last process to leave stops it, which ends every session still open. May be called twice.
   * @throws ClusterError when the server does not stop
   */
  close(): Promise<void>
}

export interface ClusterOptions {
  /** Server settings by name (`shared_buffers: '1GB'`). They count when this call starts the server, not when it joins. */
  readonly settings?: Settings
}

/** The holder may be starting or stopping a server; both have limits of their own. */
const GATE_LIMIT_MS = START_LIMIT_MS + 60_000

/**
 * Starts the server of this data folder or joins the one that runs, also one that a killed process left behind.
 * The folder and the database are made where they are missing. A process that ends without `close` counts as gone.
 * @throws ClusterError, whose message says in Chinese what is wrong and what to do
 */
export async function openCluster(dataFolder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const settings = options.settings ?? {}
  checkSettings(settings)
  const place = await preparePlace(dataFolder)
  const { member, server } = await throughGate(place, () => enter(place, settings))
  let closing: Promise<void> | null = null
  return {
    ...server,
    close: () => (closing ??= throughGate(place, () => leave(place, member))),
  }
}

async function enter(place: Place, settings: Settings) {
  const member = tryShared(place.members)
  if (!member) {
    throw new ClusterError(
      `文件 ${place.members} 被其他程序锁住，无法登记对数据库的使用。请关闭正在读取该文件的程序后重试。`,
    )
  }
  try {
    return { member, server: await reachServer(place, settings) }
  } catch (error) {
    member.release()
    throw error
  }
}

async function leave(place: Place, member: Lock): Promise<void> {
  member.release()
  // Nobody can join in between: who joins holds the gate, as we do.
  const alone = tryExclusive(place.members)
  if (alone) {
    await stopServer(place).finally(() => alone.release())
  }
}

async function throughGate<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const gate = await waitExclusive(place.gate, GATE_LIMIT_MS)
  if (!gate) {
    throw new ClusterError(
      `另一个科创台账进程正在启动或停止数据库 ${place.data}，已等待 ${GATE_LIMIT_MS / 60_000} 分钟。请结束没有响应的科创台账进程后重试。`,
    )
  }
  try {
    return await work()
  } finally {
    gate.release()
  }
}
