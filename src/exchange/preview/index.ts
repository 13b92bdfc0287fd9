import { ThreadFailed, Threads } from '../threads.ts'
import type { Preview, PreviewRequest } from './draw.ts'
import { damaged, PreviewError, tooBusy, tooLarge, tooSlow } from './error.ts'
import {
  PREVIEW_BYTES_MAX,
  PREVIEW_HEAP_MEGABYTES_MAX,
  PREVIEW_MILLISECONDS_MAX,
  THREAD_FILES_MAX,
  THREAD_IDLE_MILLISECONDS,
  WAITING_MAX,
} from './limits.ts'
import type { PreviewAnswer } from './worker.ts'

export type { Preview } from './draw.ts'
export { PreviewError } from './error.ts'
export { type PreviewKind, previewKind } from './kind.ts'

/** Refuses what is too large to be looked at before anybody reads it. */
export function refuseLarge(bytes: number): void {
  if (bytes > PREVIEW_BYTES_MAX) throw tooLarge(`文件有 ${Math.ceil(bytes / 1024 / 1024)} MB`)
}

const threads = new Threads<PreviewRequest, PreviewAnswer>(
  new URL('./worker.ts', import.meta.url),
  {
    heapMegabytes: PREVIEW_HEAP_MEGABYTES_MAX,
    atOnce: 1,
    tasksPerThread: THREAD_FILES_MAX,
    idleMilliseconds: THREAD_IDLE_MILLISECONDS,
  },
  ({ preview }) => preview !== undefined,
)

let waiting = 0

/** Draws a page in a thread of its own, one at a time. */
export async function previewOf(
  { bytes, page }: PreviewRequest,
  { milliseconds = PREVIEW_MILLISECONDS_MAX }: { readonly milliseconds?: number } = {},
): Promise<Preview> {
  refuseLarge(bytes.length)
  if (waiting >= WAITING_MAX) throw tooBusy()
  waiting += 1
  try {
    const own = new Uint8Array(bytes)
    const answer = await threads.ask({ bytes: own, page }, milliseconds, { handedOver: [own.buffer] })
    if (answer.preview !== undefined) return answer.preview
    throw new PreviewError(answer.problem)
  } catch (error) {
    if (!(error instanceof ThreadFailed)) throw error
    if (error.why === 'slow') throw tooSlow(Math.round(milliseconds / 1000))
    throw error.why === 'memory' ? tooLarge('这一页要用的内存过多') : damaged()
  } finally {
    waiting -= 1
  }
}
