import { sql } from 'kysely'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { question } from '../../../lines/service/question.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'

/** What anybody may read of a question: never who asked it. */
export interface PublicQuestion {
  readonly id: string
  readonly topic: string
  readonly question: string
  readonly answer: string
  readonly basis: string | null
  readonly section: string | null
  readonly publishedOn: Day
}

/** 公开问答: answered questions that were published by a day and hold a text, the latest first. */
export async function publicQuestions(
  { tx, bureau }: Pick<At, 'tx' | 'bureau'>,
  { find, offset, limit }: { readonly find: string; readonly offset: number; readonly limit: number },
  day: Day,
): Promise<{ readonly total: number; readonly questions: readonly PublicQuestion[] }> {
  const column = (name: keyof typeof question.fields) => sql.ref(columnName(name))
  const { rows } = await sql<{ readonly [column: string]: unknown; readonly total: number }>`
    select *, (count(*) over ())::int as total from ${sql.table(tableName(question))}
    where bureau = ${bureau} and state = 'live' and ${column('open')} = '是' and ${column('publishedOn')} <= ${day}
      and ${column('answer')} is not null
      and (strpos(${column('question')}, ${find}) > 0 or strpos(${column('answer')}, ${find}) > 0)
    order by ${column('publishedOn')} desc, id limit ${limit} offset ${offset}`.execute(tx)
  const questions = rows.map((row): PublicQuestion => {
    const { id, content } = storedRecord(question, row)
    const {
      topic,
      question: asked,
      answer,
      basis,
      section,
      publishedOn,
    } = content.values as Values<typeof question.fields>
    return { id, topic, question: asked, answer: answer!, basis, section, publishedOn: publishedOn! }
  })
  return { total: rows[0]?.total ?? 0, questions }
}
