import { parentPort } from 'node:worker_threads'
import type { Problem } from '../../kernel/problem.ts'
import { drawPreview, type Preview, type PreviewRequest } from './draw.ts'
import { damaged, PreviewError } from './error.ts'

/** What the thread answers to each page that it was asked for. */
export type PreviewAnswer = { readonly preview: Preview } | { readonly preview?: never; readonly problem: Problem }

async function answer(request: PreviewRequest): Promise<PreviewAnswer> {
  try {
    return { preview: await drawPreview(request) }
  } catch (error) {
    return { problem: (error instanceof PreviewError ? error : damaged()).problem }
  }
}

parentPort?.on(
  'message',
  (request: PreviewRequest) => void answer(request).then((said) => parentPort?.postMessage(said)),
)
