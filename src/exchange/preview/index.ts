import { Worker } from 'node:worker_threads'
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

/**
 * Draws a page in a thread of its own with a memory limit and a deadline, one at a time: what comes from outside may
 * hang or exhaust whatever reads it.
 */
export async function previewOf(
  request: PreviewRequest,
  { milliseconds = PREVIEW_MILLISECONDS_MAX }: { readonly milliseconds?: number } = {},
): Promise<Preview> {
  refuseLarge(request.bytes.length)
  if (waiting >= WAITING_MAX) throw tooBusy()
  waiting += 1
  const before = last
  const drawn = before.then(() => draw(request, milliseconds))
  last = drawn.catch(() => {})
  return drawn.finally(() => {
    waiting -= 1
  })
}

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

interface Thread {
  readonly worker: Worker
  files: number
  leaving: NodeJS.Timeout | null
}

let resting: Thread | null = null

function draw({ bytes, page }: PreviewRequest, milliseconds: number): Promise<Preview> {
  return new Promise((resolve, reject) => {
    const thread = takeThread()
    const { worker } = thread
    const end = (settle: () => void, keep = false) => {
      clearTimeout(deadline)
      worker.removeAllListeners()
      settle()
      if (keep && thread.files < THREAD_FILES_MAX) rest(thread)
      else void worker.terminate()
    }
    const deadline = setTimeout(() => end(() => reject(tooSlow(Math.round(milliseconds / 1000)))), milliseconds)
    worker.once('message', (answer: PreviewAnswer) => {
      // What a file was refused for may have left the thread in any state.
      if (answer.preview) end(() => resolve(answer.preview), true)
      else end(() => reject(new PreviewError(answer.problem)))
    })
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge('这一页要用的内存过多') : damaged())),
    )
    worker.once('exit', () => end(() => reject(damaged())))
    const own = new Uint8Array(bytes)
    worker.postMessage({ bytes: own, page } satisfies PreviewRequest, [own.buffer])
  })
}

function takeThread(): Thread {
  const thread = resting ?? { worker: startWorker(), files: 0, leaving: null }
  resting = null
  if (thread.leaving !== null) clearTimeout(thread.leaving)
  thread.worker.removeAllListeners()
  thread.worker.ref()
  thread.files += 1
  return thread
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: PREVIEW_HEAP_MEGABYTES_MAX },
    // Nothing that a file says can reach a setting, or a password in one.
    env: {},
  })
}

/** Waits for the next page, for a while; it keeps no process alive. */
function rest(thread: Thread): void {
  const { worker } = thread
  const leave = () => {
    if (resting === thread) resting = null
    void worker.terminate()
  }
  worker.once('error', leave)
  worker.once('exit', leave)
  worker.unref()
  thread.leaving = setTimeout(leave, THREAD_IDLE_MILLISECONDS).unref()
  resting = thread
}
