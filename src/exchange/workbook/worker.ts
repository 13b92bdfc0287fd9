import { parentPort } from 'node:worker_threads'
import type { Problem } from '../../kernel/problem.ts'
import { damaged, WorkbookError } from './error.ts'
import { type PackedWorkbook, transferables } from './pack.ts'
import { type ParseRequest, parseWorkbook } from './parse.ts'
import type { WorkbookSpec } from './sheet-spec.ts'

export type WorkerTask = { readonly read: ParseRequest } | { readonly write: WorkbookSpec }

/** What the worker answers to each task. */
export type WorkerAnswer =
  | { readonly result: PackedWorkbook | Uint8Array }
  | { readonly result?: never; readonly problem: Problem; readonly cause: string }

async function answer(task: WorkerTask): Promise<void> {
  try {
    if ('read' in task) {
      const result = await parseWorkbook(task.read)
      parentPort?.postMessage({ result } satisfies WorkerAnswer, transferables(result))
    } else {
      const { buildXlsx } = await import('./build.ts')
      const result = await buildXlsx(task.write)
      parentPort?.postMessage({ result } satisfies WorkerAnswer)
    }
  } catch (cause) {
    if ('write' in task && !(cause instanceof WorkbookError)) throw cause
    const { problem } = cause instanceof WorkbookError ? cause : damaged(cause)
    parentPort?.postMessage({ problem, cause: String(cause) } satisfies WorkerAnswer)
  }
}

parentPort?.on('message', (task: WorkerTask) => void answer(task))
