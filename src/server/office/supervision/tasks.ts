import { sql } from 'kysely'
import type { Values } from '../../../kernel/field/index.ts'
import { caseOf, type Step, standingOf } from '../../../kernel/procedure/index.ts'
import { task, type taskStates } from '../../../lines/supervision/task.ts'
import { taskProcedure } from '../../../lines/supervision/taskProcedure.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'

export type TaskValues = Values<typeof task.fields>
export type TaskState = keyof typeof taskStates

/** 工作任务 as the books have it now. */
export interface StoredTask {
  readonly id: string
  readonly values: TaskValues
  readonly state: TaskState
  readonly supervised: boolean
  readonly steps: readonly Step[]
  readonly voided: boolean
}

/** Every task of the bureau, those that were voided too: what was made once is not made again. */
export async function tasksIn({ tx, bureau, areas }: At): Promise<readonly StoredTask[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(task))} where bureau = ${bureau} order by id`.execute(tx)
  return rows.map((row) => {
    const { id, content } = storedRecord(task, row)
    const { state, supervised } = standingOf(taskProcedure, caseOf(task, content, areas))
    return {
      id,
      values: content.values as TaskValues,
      state: state as TaskState,
      supervised,
      steps: content.steps,
      voided: content.voided,
    }
  })
}
