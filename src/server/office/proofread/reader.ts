import { ThreadFailed, Threads } from '../../../exchange/threads.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Claim, Finding, Span } from '../../../proofread/reading.ts'
import { Refusal } from '../../../store/refusal.ts'

/** A file or a text to be read as of a day; `null` for the date that the text gives itself. */
export interface ReadTask {
  readonly content: Uint8Array | string
  readonly date: Day | null
}

/** What stands in a text, before anything is asked of the books. */
export interface ReadText {
  readonly text: string
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** Where the text names firms. */
  readonly firms: readonly Span[]
}

export type ReadAnswer = { readonly result: ReadText } | { readonly result?: never; readonly problem: Problem }

/** No report of a bureau is longer; a year's yearbook is given chapter by chapter. */
export const TEXT_CHARACTERS_MAX = 600_000

const READING_MS_MAX = 60_000

/** Reading words takes about a second for 100,000 characters, which would stop everybody else meanwhile. */
const threads = new Threads<ReadTask, ReadAnswer>(
  new URL('./worker.ts', import.meta.url),
  { heapMegabytes: 768, atOnce: 1, tasksPerThread: 50, idleMilliseconds: 60_000 },
  ({ result }) => result !== undefined,
)

/**
 * Reads a text in a thread of its own.
 * @throws Refusal where whoever asked has gone, for a file that is none, and for one that cannot be read in time.
 */
export async function readApart(task: ReadTask, signal?: AbortSignal): Promise<ReadText> {
  const answer = await threads.ask(task, READING_MS_MAX, signal && { signal }).catch((error: unknown) => {
    if (!(error instanceof ThreadFailed) || error.why === 'fault') throw error
    if (error.why === 'unwanted')
      throw new Refusal('proofread.unwanted', '文字已经改动，这一次不再核', '会按新的文字再核')
    throw new Refusal('proofread.tooMuch', '这份文稿太长，一次读不完', '请按章节分成几份再核')
  })
  if (answer.result !== undefined) return answer.result
  const { code, message, advice } = answer.problem
  throw new Refusal(code, message, advice)
}
