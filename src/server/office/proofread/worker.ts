import { parentPort } from 'node:worker_threads'
import { readText } from '../../../exchange/text.ts'
import { WordError } from '../../../exchange/word/index.ts'
import { WorkbookError } from '../../../exchange/workbook/error.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { proofread } from '../../../proofread/index.ts'
import { sightings } from '../../../proofread/masking/sightings.ts'
import { type ReadAnswer, type ReadTask, TEXT_CHARACTERS_MAX } from './reader.ts'

const tooLong: Problem = {
  code: 'proofread.tooLong',
  message: `这份文稿超过 ${TEXT_CHARACTERS_MAX / 10_000} 万字`,
  advice: '请按章节分成几份再核',
}

async function answer({ content, date }: ReadTask): Promise<ReadAnswer> {
  try {
    const text = typeof content === 'string' ? content : await readText(content)
    if (text.length > TEXT_CHARACTERS_MAX) return { problem: tooLong }
    const firms = sightings(text).flatMap(({ kind, start, end }) => (kind === 'enterprise' ? [{ start, end }] : []))
    return { result: { text, ...proofread(text, date === null ? {} : { date }), firms } }
  } catch (error) {
    if (error instanceof WordError || error instanceof WorkbookError) return { problem: error.problem }
    throw error
  }
}

parentPort?.on('message', (task: ReadTask) => void answer(task).then((said) => parentPort?.postMessage(said)))
