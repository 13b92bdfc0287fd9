import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Binaries, executable, findBinaries } from './binaries.ts'
import { ClusterError, errorCode } from './error.ts'
import { initialise, OWNER } from './initialise.ts'
import {
  checkSocketFolder,
  type Place,
  prepareSocketFolder,
  removeSocketFolder,
  SOCKET_PORT,
  usesSocket,
} from './place.ts'
import { findPostmaster, hasEnded, type Postmaster } from './postmaster.ts'
import { identity, programEnvironment, runProgram } from './program.ts'
import { loopbackAddress, type Settings, settingArguments, socketAddress } from './settings.ts'

export interface Connection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
}

export interface Server {
  readonly pid: number
  readonly connection: Connection
}

/** Recovery after a crash on a large database takes minutes; the server is not given up while it works. */
export const START_LIMIT_MS = 600_000
const STOP_LIMIT_MS = 60_000
const STOP_AT_ONCE_LIMIT_MS = 10_000
/** How long sessions of a killed server may go on with what they were doing. */
const OLD_SESSIONS_LIMIT_MS = 120_000
/** How long a server that calls itself ready may leave its socket unanswered. */
const SILENCE_LIMIT_MS = 30_000
const POLL_MS = 15
const RETRY_MS = 250
const LOG_LINES = 15

/**
 * Joins the server at work on this place, or starts one (and makes the database before that, where there is none).
 * @throws ClusterError with the end of the server's log when it dies or stays silent
 */
export async function reachServer(place: Place, settings: Settings): Promise<Server> {
  const began = Date.now()
  let started: Started | null = null
  let silentSince: number | null = null
  while (Date.now() - began < START_LIMIT_MS) {
    const postmaster = await findPostmaster(place.data)
    if (postmaster?.status === 'ready') {
      const server = await answer(place, postmaster)
      if (server) {
        return server
      }
      silentSince ??= Date.now()
      if (Date.now() - silentSince > SILENCE_LIMIT_MS) {
        throw silent(place, postmaster)
      }
    } else if (!postmaster && started === null) {
      started = await startServer(place, settings)
    } else if (!postmaster && started?.ended()) {
      if (Date.now() - began > OLD_SESSIONS_LIMIT_MS || !(await oldSessionsLive(place))) {
        await removeSocketFolder(place)
        throw await died(place)
      }
      await sleep(RETRY_MS)
      started = await startServer(place, settings)
    }
    await sleep(POLL_MS)
  }
  throw new ClusterError(
    `数据库 ${place.data} 在 ${START_LIMIT_MS / 60_000} 分钟内没有启动完成。它可能仍在恢复数据，请稍后重试；若一直如此，请查看日志：\n${await logTail(place)}`,
  )
}

/**
 * Stops the server at work on this place, if any: sessions end, everything is written, the process exits.
 * @throws ClusterError when it does not exit
 */
export async function stopServer(place: Place): Promise<void> {
  const postmaster = await findPostmaster(place.data)
  if (postmaster) {
    const stopped = usesSocket ? await signalToStop(postmaster.pid) : await askToStop(place)
    if (!stopped) {
      throw new ClusterError(
        `数据库进程 ${postmaster.pid} 没有在 ${STOP_LIMIT_MS / 1000} 秒内停止。已保存的数据不受影响，请查看日志后由管理员结束该进程：\n${await logTail(place)}`,
      )
    }
  }
  await removeSocketFolder(place)
}

async function signalToStop(pid: number): Promise<boolean> {
  // Fast shutdown; then the immediate one, after which the next start recovers from the journal of changes.
  return (await signal(pid, 'SIGINT', STOP_LIMIT_MS)) || (await signal(pid, 'SIGQUIT', STOP_AT_ONCE_LIMIT_MS))
}

async function signal(pid: number, name: NodeJS.Signals, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs
  try {
    process.kill(pid, name)
  } catch (error) {
    if (errorCode(error) === 'ESRCH') {
      return true
    }
    throw error
  }
  while (!(await hasEnded(pid))) {
    if (Date.now() > deadline) {
      return false
    }
    await sleep(POLL_MS)
  }
  return true
}

/** Windows has no signals; PostgreSQL's own tool talks to the server instead. */
async function askToStop(place: Place): Promise<boolean> {
  const { folder } = await findBinaries(place.account)
  const args = ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', String(STOP_LIMIT_MS / 1000)]
  return (await runProgram(join(folder, executable('pg_ctl')), args, null, place.folder)).ok
}

/** Null while nobody answers. */
async function answer(place: Place, { pid, host, port }: Postmaster): Promise<Server | null> {
  const password = usesSocket ? {} : { password: await readFile(place.passwordFile, 'utf8') }
  const connection = { host, port, user: OWNER, ...password, database: 'postgres' }
  const client = new Client({ ...connection, ssl: false, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
    return (await sameFolder(rows[0]!.folder, place.data)) ? { pid, connection } : null
  } catch (cause) {
    if (cause instanceof Error && 'severity' in cause && !errorCode(cause).startsWith('57P')) {
      throw new ClusterError(
        `数据库（进程 ${pid}）拒绝了连接：${cause.message}。请稍后重试；若一直如此，请查看 ${join(place.data, 'log')} 中的日志。`,
        { cause },
      )
    }
    return null
  } finally {
    await client.end().catch(() => {})
  }
}

async function sameFolder(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true })))
  return a!.dev === b!.dev && a!.ino === b!.ino
}

interface Started {
  ended(): boolean
}

async function startServer(place: Place, settings: Settings): Promise<Started> {
  if (usesSocket) {
    await checkSocketFolder(place)
  }
  const binaries = await findBinaries(place.account)
  await initialise(place, binaries)
  const args = ['-D', place.data, ...settingArguments(settings, await prepareAddress(place))]
  return usesSocket ? spawnServer(place, binaries, args) : startByTool(place, binaries, args)
}

async function prepareAddress(place: Place): Promise<Settings> {
  return usesSocket
    ? socketAddress(await prepareSocketFolder(place), SOCKET_PORT)
    : loopbackAddress(await findFreePort())
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : SOCKET_PORT
}

async function spawnServer(place: Place, binaries: Binaries, args: readonly string[]): Promise<Started> {
  // Removed first: it may belong to root.
  await rm(place.startLog, { force: true })
  const log = await open(place.startLog, 'w', 0o600)
  try {
    const child = spawn(join(binaries.folder, 'postgres'), args, {
      cwd: place.data,
      // In a session of its own: Ctrl+C in the terminal is for Kechuang, which then stops the server in order.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: programEnvironment(),
      ...identity(place.account),
    })
    let ended = false
    child.once('exit', () => (ended = true))
    await once(child, 'spawn')
    child.unref()
    return { ended: () => ended }
  } catch (cause) {
    throw new ClusterError(`数据库程序 ${join(binaries.folder, 'postgres')} 无法启动。请检查它的权限与可用内存。`, {
      cause,
    })
  } finally {
    await log.close()
  }
}

/** On Windows PostgreSQL refuses to run for an administrator; its own tool gives those rights up first. */
async function startByTool(place: Place, binaries: Binaries, args: readonly string[]): Promise<Started> {
  const options = args.slice(2).map((argument) => (argument === '-c' ? argument : `"${argument}"`))
  const wait = ['-w', '-t', String(START_LIMIT_MS / 1000)]
  // No pipes: the server would inherit them and keep them open for as long as it runs.
  const tool = spawn(
    join(binaries.folder, executable('pg_ctl')),
    ['start', '-D', place.data, '-l', place.startLog, ...wait, '-o', options.join(' ')],
    { cwd: place.folder, env: programEnvironment(), stdio: 'ignore', windowsHide: true },
  )
  const [code] = await once(tool, 'exit')
  if (code !== 0) {
    throw await died(place)
  }
  return { ended: () => false }
}

async function oldSessionsLive(place: Place): Promise<boolean> {
  return (await readFile(place.startLog, 'utf8').catch(() => '')).includes('pre-existing shared memory block')
}

async function died(place: Place): Promise<ClusterError> {
  const why = (await oldSessionsLive(place))
    ? '上一次异常中断的数据库仍有进程在运行。请稍后重试；若一直如此，请由管理员结束这些 postgres 进程或重启计算机。'
    : '请按日志中的原因处理（常见的是磁盘已满、内存不足或文件权限被改）后重试。'
  return new ClusterError(`数据库 ${place.data} 启动失败。${why}日志的最后几行：\n${await logTail(place)}`)
}

function silent(place: Place, { pid, host }: Postmaster): ClusterError {
  return new ClusterError(
    `数据库进程 ${pid} 正在使用 ${place.data}，但在 ${host} 连接不上：连接文件可能被清理了，或者它由另一个容器或服务启动。请停止正在使用它的科创台账；若没有，请由管理员结束进程 ${pid}，然后重试。`,
  )
}

/** The end of what the server wrote: before its log began, and in its newest log file. */
async function logTail(place: Place): Promise<string> {
  const folder = join(place.data, 'log')
  const names = await readdir(folder).catch(() => [])
  const logs = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  )
  const newest = logs.toSorted((a, b) => b.at - a.at)[0]?.path
  const texts = [place.startLog, ...(newest ? [newest] : [])].map((path) => readFile(path, 'utf8').catch(() => ''))
  const lines = (await Promise.all(texts)).flatMap((text) => text.trimEnd().split('\n').slice(-LOG_LINES))
  return lines.join('\n').trim()
}
