import { v5 as uuid } from 'uuid'
import { caseOf, mayOpen, type Procedure } from '../../../kernel/procedure/index.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day } from '../../../kernel/values.ts'
import { recordsById, recordsByIdentity } from '../../../store/records/load.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Cells } from '../edit.ts'
import { type At, look, type Office } from '../office.ts'
import { actorOf, type Person } from '../people/actor.ts'
import { createRecord, type EditResult } from '../records.ts'
import { isDoubleKey } from './act.ts'
import { procedureOf } from './load.ts'

/** Ids of cases are made of who hands in and of the submission's key, so that handing in twice makes one. */
const CASES = '6d1b2f2e-5f0a-4c0e-9f43-7f0d5a1f6f11'

/** 提出一件, from outside the office: only what the procedure lets them fill in, for themselves or for a firm of their street. */
export async function openCase(
  office: Office,
  person: Person,
  { register, cells, key }: { readonly register: string; readonly cells: Cells; readonly key: string },
  day: Day,
): Promise<EditResult> {
  const procedure = procedureOf(office, register)
  const { opens } = procedure
  if (opens === null) throw new Refusal('case.open', `${procedure.of.label}由科技局登记`, '请联系科技局')
  const subject = await subjectOf(office, person, procedure, cells, day)
  const strange = Object.keys(cells).find((name) => name !== procedure.of.subject && !opens.fills.includes(name))
  if (strange !== undefined) throw new Refusal('case.input', `提出时不填「${strange}」`, '请刷新页面后再试')
  const id = uuid(`${office.bureau} ${person.account.id} ${key}`, CASES)
  const enter = () =>
    createRecord(office, procedure.of, { ...cells, ...subject }, () => false, { id, values: opens.sets(day) })
  try {
    return await enter()
  } catch (error) {
    // Sent twice at once: one of the two has made the record, and this one finds it made.
    if (isDoubleKey(error)) return enter()
    throw error
  }
}

/** The firm that it is about, as the procedure lets this person speak for it. */
async function subjectOf(office: Office, person: Person, procedure: Procedure, cells: Cells, day: Day): Promise<Cells> {
  const name = procedure.of.subject
  if (name === null || name === 'itself') throw new Error(`${procedure.of.name} is about nobody else`)
  const of = office.catalog.registers.get(procedure.of.fields[name]?.facts.to?.name ?? '')
  if (of === undefined) throw new Error(`${procedure.of.name} is about no register`)
  return look(office, async (at) => {
    const actor = await actorOf(at, person, day)
    const id = actor.enterprise === null ? (cells[name]?.record ?? null) : await ownFile(at, of, actor.enterprise)
    const file = id === null ? undefined : (await recordsById(at.tx, of, at.bureau, [id])).get(id)
    if (file === undefined || !mayOpen(procedure, actor, caseOf(of, file.content, at.areas)))
      throw new Refusal(
        'case.open',
        '没有找到可以代为提出的企业',
        '请从本街道的企业中选择；企业还没有档案的，请联系科技局',
      )
    return { [name]: { text: '', record: file.id } }
  })
}

/** The file of a firm, by its credit code. */
export async function ownFile({ tx, bureau }: At, of: Register, enterprise: string): Promise<string | null> {
  const [own] = (await recordsByIdentity(tx, of, bureau, [enterprise])).values()
  return own?.id ?? null
}
