import { createHash } from 'node:crypto'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { look, type Office } from '../office.ts'
import type { Person } from '../people/actor.ts'
import { act } from './act.ts'
import type { GivenForm } from './given.ts'
import { loadCases } from './load.ts'

export interface BatchAsked {
  readonly register: string
  readonly action: string
  readonly form: GivenForm
  readonly cases: readonly { readonly id: string; readonly seen?: number | undefined }[]
  readonly key: string
}

export interface BatchAnswer {
  readonly id: string
  readonly title: string
  readonly done: boolean
  readonly says: string
}

/** 批量办理: one action on many cases, each with its own answer; one that is refused does not hold up the others. */
export async function actOnEach(
  office: Office,
  person: Person,
  { register, action, form, cases, key }: BatchAsked,
  day: Day,
): Promise<readonly BatchAnswer[]> {
  const titles = await titlesOf(
    office,
    register,
    cases.map(({ id }) => id),
  )
  const answers: BatchAnswer[] = []
  for (const { id, seen } of cases) {
    const asked = { register, id, action, form, seen, key: keyOf(key, id) }
    answers.push({ id, title: titles.get(id) ?? '', ...(await answerOf(() => act(office, person, asked, day))) })
  }
  return answers
}

async function answerOf(acting: () => ReturnType<typeof act>): Promise<Pick<BatchAnswer, 'done' | 'says'>> {
  try {
    const acted = await acting()
    if (acted.done) return { done: true, says: acted.repeated ? '此前已办理' : '已办理' }
    return { done: false, says: acted.why.map(({ message, advice }) => `${message}。${advice}`).join('；') }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { done: false, says: `${error.problem.message}。${error.problem.advice ?? ''}` }
  }
}

/** Each case of a batch has a key of its own, the same when the batch is sent again. */
function keyOf(batch: string, id: string): string {
  return createHash('sha256').update(`${batch} ${id}`).digest('base64url')
}

async function titlesOf(office: Office, register: string, ids: readonly string[]) {
  return look(office, async (at) => {
    const loaded = await loadCases(at, register, ids)
    return new Map(loaded.map(({ stored }) => [stored.id, stored.identity]))
  })
}
