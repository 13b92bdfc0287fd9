import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cpuOf } from './cpuTime.ts'

const READY_MS_MAX = 60_000

/** The product in a process of its own, to be killed and started again. */
export interface Serving {
  readonly address: string
  start(): Promise<void>
  /** As a power cut or an administrator in a hurry: nothing is said before. With the database under it, that first. */
  kill(what?: 'server' | 'both'): Promise<void>
  stop(): Promise<void>
  /** Processor time that server and database have used since they started, in milliseconds; 0 where the system does not tell. */
  cpuMs(): Promise<{ readonly server: number; readonly database: number }>
}

export function serving(data: string, port: number, password: string): Serving {
  const address = `http://127.0.0.1:${port}`
  const postmaster = async () =>
    Number((await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0] ?? '')
  let child: ChildProcess | null = null
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    child = null
    if (ending === null) return
    ending.kill(signal)
    await ended(ending)
  }
  return {
    address,
    async start() {
      child = spawn(
        process.execPath,
        [
          join(import.meta.dirname, '../../src/cli/main.ts'),
          'serve',
          '--data',
          data,
          '--port',
          String(port),
          '--empty',
        ],
        { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, KECHUANG_ADMIN_PASSWORD: password } },
      )
      const until = performance.now() + READY_MS_MAX
      while (performance.now() < until) {
        const answer = await fetch(`${address}/api/session`).catch(() => null)
        if (answer !== null) return
        assert.equal(child.exitCode, null, 'the server ended before it was ready')
        await pause(50)
      }
      throw new Error('the server was not ready in time')
    },
    async kill(what = 'server') {
      if (what === 'both') process.kill(await postmaster(), 'SIGKILL')
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    async cpuMs() {
      if (child?.pid === undefined) return { server: 0, database: 0 }
      return { server: await cpuOf(child.pid, false), database: await cpuOf(await postmaster(), true) }
    },
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
