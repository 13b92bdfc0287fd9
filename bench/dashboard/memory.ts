import { readdirSync, readFileSync } from 'node:fs'

/** The most memory that this process and the database server took, in megabytes; only where /proc tells. */
export class Memory {
  #process = 0
  #server = 0
  readonly #timer: NodeJS.Timeout

  constructor(serverPid: number | null) {
    const look = () => {
      this.#process = Math.max(this.#process, process.memoryUsage.rss())
      if (serverPid !== null) this.#server = Math.max(this.#server, serverBytes(serverPid))
    }
    this.#timer = setInterval(look, 250)
  }

  stop(): { readonly process: number; readonly server: number | null } {
    clearInterval(this.#timer)
    const mega = (bytes: number) => Math.round(bytes / 1_048_576)
    return { process: mega(this.#process), server: this.#server === 0 ? null : mega(this.#server) }
  }
}

/** Proportional shares, so that the shared buffers count once. */
function serverBytes(pid: number): number {
  try {
    const ids = readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && (Number(name) === pid || parentOf(name) === pid),
    )
    return ids.reduce((sum, id) => sum + shareOf(id), 0)
  } catch {
    return 0
  }
}

function parentOf(id: string): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readOr(`/proc/${id}/status`))?.[1])
}

function shareOf(id: string): number {
  return Number(/^Pss:\s*(\d+)/m.exec(readOr(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024
}

// A process may end between being listed and being read.
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
