import { Worker } from 'node:worker_threads'
import { damaged, outOfMemory, timedOut, WorkbookError } from './error.ts'
import { WORKER_HEAP_MEGABYTES_MAX, WORKERS_MAX } from './limits.ts'
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

function run(task: WorkerTask, milliseconds: number): Promise<PackedWorkbook | Uint8Array> {
  return new Promise((resolve, reject) => {
    const { data, transferList } = handOver(task)
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: data,
      transferList,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MEGABYTES_MAX },
    })
    const end = (settle: () => void) => {
      clearTimeout(deadline)
      settle()
      void worker.terminate()
    }
    const deadline = setTimeout(() => end(() => reject(timedOut(milliseconds))), milliseconds)
    worker.once('message', (answer: WorkerAnswer) =>
      end(() => {
        if (answer.result) resolve(answer.result)
        else reject(new WorkbookError(answer.problem, { cause: answer.cause }))
      }),
    )
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') reject(outOfMemory())
        else reject('read' in task ? damaged(error) : error)
      }),
    )
    worker.once('exit', () => end(() => reject(damaged())))
  })
}

/** One copy of the bytes goes over, not the larger buffer they may be a part of. */
function handOver(task: WorkerTask): { data: WorkerTask; transferList: ArrayBuffer[] } {
  if ('write' in task) return { data: task, transferList: [] }
  const bytes = new Uint8Array(task.read.bytes)
  return { data: { read: { ...task.read, bytes } }, transferList: [bytes.buffer] }
}
