import { ThreadFailed, Threads } from '../threads.ts'
import { damaged, outOfMemory, timedOut, WorkbookError } from './error.ts'
import { WORKER_FILES_MAX, WORKER_HEAP_MEGABYTES_MAX, WORKER_IDLE_MILLISECONDS, WORKERS_MAX } from './limits.ts'
import type { PackedWorkbook } from './pack.ts'
import type { ParseRequest } from './parse.ts'
import type { WorkbookSpec } from './sheet-spec.ts'
import type { WorkerAnswer, WorkerTask } from './worker.ts'

const threads = new Threads<WorkerTask, WorkerAnswer>(
  new URL('./worker.ts', import.meta.url),
  {
    heapMegabytes: WORKER_HEAP_MEGABYTES_MAX,
    atOnce: WORKERS_MAX,
    tasksPerThread: WORKER_FILES_MAX,
    idleMilliseconds: WORKER_IDLE_MILLISECONDS,
  },
  ({ result }) => result !== undefined,
)

/** Reads or writes a workbook in a thread of its own. */
export function runApart(task: { read: ParseRequest }, milliseconds: number): Promise<PackedWorkbook>
export function runApart(task: { write: WorkbookSpec }, milliseconds: number): Promise<Uint8Array>
export async function runApart(task: WorkerTask, milliseconds: number): Promise<PackedWorkbook | Uint8Array> {
  const { data, handedOver } = handOver(task)
  const answer = await threads.ask(data, milliseconds, { handedOver }).catch((error: unknown) => {
    if (!(error instanceof ThreadFailed)) throw error
    if (error.why === 'slow') throw timedOut(milliseconds)
    if (error.why === 'memory') throw outOfMemory()
    throw 'read' in task ? damaged(error.cause) : (error.cause ?? error)
  })
  if (answer.result !== undefined) return answer.result
  throw new WorkbookError(answer.problem, { cause: answer.cause })
}

/** One copy of the bytes goes over, not the larger buffer they may be a part of. */
function handOver(task: WorkerTask): { data: WorkerTask; handedOver: ArrayBuffer[] } {
  if ('write' in task) return { data: task, handedOver: [] }
  const bytes = new Uint8Array(task.read.bytes)
  return { data: { read: { ...task.read, bytes } }, handedOver: [bytes.buffer] }
}
