import { execFile } from 'node:child_process'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What `postmaster.pid` says of the server that runs on a data folder. */
export interface Postmaster {
  readonly pid: number
  /** The socket's folder or the address; empty until the server listens. */
  readonly host: string
  readonly port: number
  readonly status: string
}

/**
 * The server at work on this data, or null.
 *
 * The file outlives a killed server and its process id may have passed to another program. PostgreSQL takes a file
 * whose process is gone for stale by itself, but not one whose id is taken: that is removed here. Should old sessions
 * of the killed server still be alive, PostgreSQL notices them by their shared memory and refuses to start.
 */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  const file = join(data, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => null)
  const pid = Number(text?.split('\n')[0])
  if (text === null || !Number.isSafeInteger(pid) || pid <= 0) {
    return null
  }
  switch (await holderOf(pid, data)) {
    case 'nobody':
      return null
    case 'another program':
      await rm(file, { force: true })
      return null
    case 'our server':
      return describe(pid, text)
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the process has ended, also where the parent that should take note of its end does not. */
export async function hasEnded(pid: number): Promise<boolean> {
  return !isAlive(pid) || (process.platform === 'linux' && (await isZombie(pid)))
}

function describe(pid: number, text: string): Postmaster {
  const [, , , port = '', socketFolder = '', address = '', , status = ''] = text.split('\n').map((line) => line.trim())
  return { pid, host: socketFolder || address, port: Number(port), status }
}

type Holder = 'nobody' | 'another program' | 'our server'

async function holderOf(pid: number, data: string): Promise<Holder> {
  if (!isAlive(pid)) {
    return 'nobody'
  }
  if (process.platform !== 'linux') {
    return (await commandOf(pid)).includes('postgres') ? 'our server' : 'another program'
  }
  // PostgreSQL works in its data folder, so that its working directory tells one server from another.
  const [command, cwd, own] = await Promise.all([
    readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
    stat(`/proc/${pid}/cwd`).catch(() => null),
    stat(data),
  ])
  const ours = command.trim() === 'postgres' && cwd !== null && cwd.dev === own.dev && cwd.ino === own.ino
  return ours ? 'our server' : 'another program'
}

async function isZombie(pid: number): Promise<boolean> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return line.slice(line.lastIndexOf(')') + 2).startsWith('Z')
}

function commandOf(pid: number): Promise<string> {
  const [program, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']]
      : ['ps', ['-o', 'comm=', '-p', String(pid)]]
  return new Promise((resolve) => {
    execFile(program, args, (_, stdout) => resolve(stdout))
  })
}
