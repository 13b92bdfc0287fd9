import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from './peer.ts'

const START_LIMIT_MS = 180_000
const STOP_LIMIT_MS = 15_000
const POLL_MS = 500

export interface Surroundings {
  readonly folder: string
  readonly env: { readonly [name: string]: string }
}

/** Runs a program to its end; what it says goes into a log beside it. */
export async function runCommand(of: Command, { folder, env }: Surroundings): Promise<void> {
  const child = started(of, { folder, env })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${[of.command, ...of.args].join(' ')} ended with ${code}; see ${logOf(folder)}`)
}

/** A server that runs, with all that it has started. */
export interface Running {
  stop(): Promise<void>
}

/** Starts a server and waits until it answers. */
export async function startCommand(of: Command, surroundings: Surroundings, ready: string): Promise<Running> {
  const child = started(of, surroundings)
  const closed = once(child, 'close')
  let ended = false
  void closed.then(() => {
    ended = true
  })
  const stop = async () => {
    signal(child, 'SIGTERM')
    await Promise.race([closed, sleep(STOP_LIMIT_MS, null, { ref: false })])
    signal(child, 'SIGKILL')
    process.off('exit', atExit)
  }
  const atExit = () => signal(child, 'SIGKILL')
  process.on('exit', atExit)
  const limit = performance.now() + START_LIMIT_MS
  while (!(await answers(ready))) {
    if (ended || performance.now() > limit) {
      await stop()
      throw new Error(
        `${of.command} ${of.args.join(' ')} does not answer at ${ready}; see ${logOf(surroundings.folder)}`,
      )
    }
    await sleep(POLL_MS)
  }
  return { stop }
}

function started({ command, args, env }: Command, surroundings: Surroundings): ChildProcess {
  const child = spawn(command, args, {
    cwd: surroundings.folder,
    env: { ...process.env, PATH: pathOf(surroundings.folder), ...surroundings.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Launchers start others; a signal reaches all of them.
    detached: true,
  })
  const log = createWriteStream(logOf(surroundings.folder), { flags: 'a' })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  child.once('close', () => log.end())
  child.once('error', (error) => console.error(`${command}: ${error.message}`))
  return child
}

/** The Node that measures runs the products too; tools that several want lie beside them. */
function pathOf(folder: string): string {
  const tools = join(dirname(folder), 'tools', 'node_modules', '.bin')
  const own = join(folder, 'node_modules', '.bin')
  return [dirname(process.execPath), own, tools, process.env.PATH ?? ''].join(delimiter)
}

function logOf(folder: string): string {
  return join(folder, 'measured.log')
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name)
  } catch {}
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(POLL_MS * 10) })
    await answer.arrayBuffer()
    return answer.status < 500
  } catch {
    return false
  }
}
