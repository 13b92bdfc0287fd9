import { Worker } from 'node:worker_threads'
import { damaged, outOfMemory, timedOut, WorkbookError } from './error.ts'
import { fileKind } from './kind.ts'
import {
  INLINE_TEXT_BYTES_MAX,
  READER_HEAP_MEGABYTES_MAX,
  READERS_MAX,
  WORKBOOK_LIMITS,
  type WorkbookLimits,
} from './limits.ts'
import type { Workbook } from './model.ts'
import { type PackedWorkbook, unpack } from './pack.ts'
import { type ParseRequest, parseWorkbook } from './parse.ts'
import type { WorkerAnswer } from './worker.ts'

/**
 * Reads a spreadsheet file somebody sent: .xlsx, .xls (also the HTML and XML tables systems export under that name),
 * and delimited text in UTF-8, UTF-16 or GB18030.
 * @throws WorkbookError with what is wrong and what to do, for whatever cannot or may not be read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<WorkbookLimits> = {},
): Promise<Workbook> {
  const allowed = { ...WORKBOOK_LIMITS, ...limits }
  const kind = fileKind(bytes, fileName, allowed)
  const request: ParseRequest = { bytes, fileName, kind, limits: allowed }
  const isSmallText = kind === 'delimited' && bytes.length <= INLINE_TEXT_BYTES_MAX
  return unpack(await (isSmallText ? parseWorkbook(request) : inTurn(() => parseApart(request))))
}

let reading = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (reading >= READERS_MAX) await new Promise<void>((resolve) => waiting.push(resolve))
  else reading++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else reading--
  }
}

/** Content from outside may hang or exhaust a parser: it gets a thread of its own, a memory limit and a deadline. */
function parseApart(request: ParseRequest): Promise<PackedWorkbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: READER_HEAP_MEGABYTES_MAX },
    })
    const end = (settle: () => void) => {
      clearTimeout(deadline)
      settle()
      void worker.terminate()
    }
    const { milliseconds } = request.limits
    const deadline = setTimeout(() => end(() => reject(timedOut(milliseconds))), milliseconds)
    worker.once('message', (answer: WorkerAnswer) =>
      end(() => {
        if ('packed' in answer) resolve(answer.packed)
        else reject(new WorkbookError(answer.problem, { cause: answer.cause }))
      }),
    )
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory() : damaged(error))),
    )
    worker.once('exit', () => end(() => reject(damaged())))
  })
}
