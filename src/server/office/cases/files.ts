import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office } from '../office.ts'
import type { Person } from '../people/actor.ts'
import type { FoundCase } from './code.ts'
import { loadCase, loadCases } from './load.ts'
import { filesOf, isInside, type KeptFile, stepsShown } from './shown.ts'

/** A file of a case, for whoever may read the step that gave it. */
export async function caseFile(
  office: Office,
  person: Person,
  { register, id, hash }: { readonly register: string; readonly id: string; readonly hash: string },
): Promise<KeptFile> {
  const file = await look(office, async (at) => {
    const { the } = await loadCase(at, register, id)
    const shown = stepsShown(the.steps, isInside(person.member))
    return shown.flatMap(filesOf).find((one) => one.hash === hash)
  })
  if (file === undefined) throw new Refusal('case.file', '这件办件没有这份文件', '请刷新办件后重新打开')
  return file
}

/** 我的文件: a file that was handed in, and with which case. */
export interface HandedFile extends KeptFile, FoundCase {
  readonly on: Day
  readonly action: string
}

const CASES_MAX = 500

/** Every file of the cases that a reader may see, the latest first. */
export async function filesHandedIn(at: At, person: Person): Promise<readonly HandedFile[]> {
  const { rows } = await sql<FoundCase>`
    select record, register, title, state from case_standing where bureau = ${at.bureau} and steps > 0
    order by moved_at desc limit ${CASES_MAX}`.execute(at.tx)
  const files: HandedFile[] = []
  for (const register of new Set(rows.map((row) => row.register))) {
    const cases = rows.filter((row) => row.register === register)
    const loaded = await loadCases(
      at,
      register,
      cases.map(({ record }) => record),
    )
    for (const { stored, the } of loaded) {
      const found = cases.find(({ record }) => record === stored.id)!
      for (const step of stepsShown(the.steps, isInside(person.member)))
        for (const file of filesOf(step)) files.push({ ...found, ...file, on: step.on, action: step.action })
    }
  }
  return files.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
