import { parentPort, workerData } from 'node:worker_threads'
import type { Problem } from '../../kernel/problem.ts'
import { damaged, WorkbookError } from './error.ts'
import { type PackedWorkbook, transferables } from './pack.ts'
import { type ParseRequest, parseWorkbook } from './parse.ts'

/** What the worker answers, once. */
export type WorkerAnswer = { readonly packed: PackedWorkbook } | { readonly problem: Problem; readonly cause: string }

async function answer(request: ParseRequest): Promise<void> {
  try {
    const packed = await parseWorkbook(request)
    parentPort?.postMessage({ packed } satisfies WorkerAnswer, transferables(packed))
  } catch (cause) {
    const { problem } = cause instanceof WorkbookError ? cause : damaged(cause)
    parentPort?.postMessage({ problem, cause: String(cause) } satisfies WorkerAnswer)
  }
}

await answer(workerData as ParseRequest)
