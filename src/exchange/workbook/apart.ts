import { Worker } from 'node:worker_threads'
import { damaged, outOfMemory, timedOut, WorkbookError } from './error.ts'
import { WORKER_FILES_MAX, WORKER_HEAP_MEGABYTES_MAX, WORKER_IDLE_MILLISECONDS, WORKERS_MAX } from './limits.ts'
import type { PackedWorkbook } from './pack.ts'
import type { ParseRequest } from './parse.ts'
import type { WorkbookSpec } from './sheet-spec.ts'
import type { WorkerAnswer, WorkerTask } from './worker.ts'

/**
 * Runs a task in a thread of its own with a memory limit and a deadline: content from outside may hang or exhaust a
 * parser, and a long list would stop everything else meanwhile. Few run at a time; further tasks wait.
 */
export function runApart(task: { read: ParseRequest }, milliseconds: number): Promise<PackedWorkbook>
export function runApart(task: { write: WorkbookSpec }, milliseconds: number): Promise<Uint8Array>
export async function runApart(task: WorkerTask, milliseconds: number): Promise<PackedWorkbook | Uint8Array> {
  if (running >= WORKERS_MAX) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await run(task, milliseconds)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

let running = 0
const waiting: (() => void)[] = []

/** A thread that has answered well may take another file: starting one costs more than reading a small list. */
interface Thread {
  readonly worker: Worker
  files: number
  leaving: NodeJS.Timeout | null
}

const idle: Thread[] = []

function run(task: WorkerTask, milliseconds: number): Promise<PackedWorkbook | Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = takeThread()
    const { worker } = thread
    const end = (settle: () => void, keep = false) => {
      clearTimeout(deadline)
      worker.removeAllListeners()
      settle()
      if (keep) park(thread)
      else void worker.terminate()
    }
    const deadline = setTimeout(() => end(() => reject(timedOut(milliseconds))), milliseconds)
    worker.once('message', (answer: WorkerAnswer) => {
      // What a parser choked on may have left it in any state.
      if (answer.result) end(() => resolve(answer.result), true)
      else end(() => reject(new WorkbookError(answer.problem, { cause: answer.cause })))
    })
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') reject(outOfMemory())
        else reject('read' in task ? damaged(error) : error)
      }),
    )
    worker.once('exit', () => end(() => reject(damaged())))
    const { data, transferList } = handOver(task)
    worker.postMessage(data, transferList)
  })
}

function takeThread(): Thread {
  const thread = idle.pop() ?? { worker: startWorker(), files: 0, leaving: null }
  if (thread.leaving !== null) clearTimeout(thread.leaving)
  thread.worker.removeAllListeners()
  thread.worker.ref()
  thread.files += 1
  return thread
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MEGABYTES_MAX },
  })
}

/** Waits for the next file, for a while; it keeps no process alive, and one that fails meanwhile is forgotten. */
function park(thread: Thread): void {
  const { worker } = thread
  if (thread.files >= WORKER_FILES_MAX) return void worker.terminate()
  const leave = () => {
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
    void worker.terminate()
  }
  worker.once('error', leave)
  worker.once('exit', leave)
  worker.unref()
  thread.leaving = setTimeout(leave, WORKER_IDLE_MILLISECONDS).unref()
  idle.push(thread)
}

/** One copy of the bytes goes over, not the larger buffer they may be a part of. */
function handOver(task: WorkerTask): { data: WorkerTask; transferList: ArrayBuffer[] } {
  if ('write' in task) return { data: task, transferList: [] }
  const bytes = new Uint8Array(task.read.bytes)
  return { data: { read: { ...task.read, bytes } }, transferList: [bytes.buffer] }
}
