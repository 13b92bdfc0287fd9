import { REWARDS_2026 } from '../../../sample/budgets.ts'
import { claimWalks, useWalks, type Walk, type Walked, type Whom } from '../../../sample/walks.ts'
import { type Action, type Actor, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { budget } from '../../lines/funds/budget.ts'
import { payment } from '../../lines/funds/payment.ts'
import { everything } from '../../lines/index.ts'
import { clause } from '../../lines/policy/clause.ts'
import { listRecords } from '../../store/records/load.ts'
import { keep } from './cases/act.ts'
import { type GivenForm, inputOf } from './cases/given.ts'
import { loadCase } from './cases/load.ts'
import { type At, look, type Office, work } from './office.ts'
import { changeRecords, createRecord } from './records.ts'
import { keepUpload } from './upload.ts'

const nobody = { posts: [], section: '规划科', area: null, enterprise: null, deputises: [] }

/** Whoever took the steps of the sample: no account, so that nobody signs in as them. */
const people: { readonly [who in Whom]: Actor } = {
  clerk: { ...nobody, id: '00000000-0000-4000-8000-0000000000a1', name: '示例经办人', roles: ['经办人'] },
  head: { ...nobody, id: '00000000-0000-4000-8000-0000000000a2', name: '示例科长', roles: ['科室负责人'] },
  leader: { ...nobody, id: '00000000-0000-4000-8000-0000000000a3', name: '示例局领导', roles: ['局领导'] },
}

const PAPER = new TextEncoder().encode('示例材料。真实办理时，这里是盖章的扫描件。\n')
const ROWS_MAX = 1_000

/** Enters the claims and voucher uses of the sample and takes each as far as it says, as the office would. */
export async function walkSample(office: Office): Promise<void> {
  const known = await references(office)
  await chargeRewards(office, known.budget)
  for (const walk of [...claimWalks, ...useWalks]) await take(office, walk, known)
}

interface Known {
  readonly budget: string
  /** 第八条, which has a rule. */
  readonly clause: string
}

async function references(office: Office): Promise<Known> {
  return look(office, async ({ tx, bureau }) => {
    const [budgets, clauses] = [
      await listRecords(tx, budget, bureau, { state: 'live', limit: ROWS_MAX }),
      await listRecords(tx, clause, bureau, { state: 'live', limit: ROWS_MAX }),
    ]
    const found = {
      budget: budgets.find(({ content }) => content.values.name === REWARDS_2026)?.id,
      clause: clauses.find(({ content }) => content.values.number === '第八条')?.id,
    }
    if (found.budget === undefined || found.clause === undefined) throw new Error('the sample has no budget or clause')
    return { budget: found.budget, clause: found.clause }
  })
}

/** What the bureau itself has given in 2026 is charged to its budget. */
async function chargeRewards(office: Office, budgetId: string): Promise<void> {
  const claims = await look(office, ({ tx, bureau }) =>
    listRecords(tx, payment, bureau, { state: 'live', limit: ROWS_MAX }),
  )
  const own = claims.filter(
    ({ content: { values } }) => values.level === '区' && String(values.approvedOn ?? '').startsWith('2026'),
  )
  const edits = own.map(({ id, version }) => ({ id, version, cells: { budget: { text: '', record: budgetId } } }))
  await changeRecords(office, payment, edits, { withheld: () => false, dated: null, reason: '指定预算' })
}

async function take(office: Office, { register, cells, steps }: Walk, known: Known): Promise<void> {
  const typed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }]))
  const made = await createRecord(office, everything.registers.get(register)!, typed, () => false)
  if (made.outcome !== 'saved') throw new Error(`the sample has a ${register} that is refused: ${JSON.stringify(made)}`)
  // One transaction for all of its steps: the first start is waited for.
  await work(office, async (at) => {
    for (const step of steps) await takeStep(office, at, register, made.id, step, known)
  })
}

async function takeStep(
  office: Office,
  at: At,
  register: string,
  id: string,
  [name, by, on, given = {}]: Walked,
  known: Known,
): Promise<void> {
  const [actor, day] = [people[by], on as Day]
  const form: { [field: string]: GivenForm[string] } = {}
  for (const [field, text] of Object.entries(given)) form[field] = await givenValue(office, actor, field, text, known)
  const loaded = await loadCase(at, register, id, { lock: true })
  const { procedure, calendar, the } = loaded
  const action = (procedure.actions as { readonly [action: string]: Action })[name]!
  const input = await inputOf({ office, account: actor.id }, at, procedure, action, form, day)
  const outcome = perform(procedure, name, input as never, the, actor, { day, calendar })
  if (!outcome.done) throw new Error(`the sample cannot ${name}: ${outcome.why.map(({ message }) => message).join()}`)
  await keep(at, loaded, outcome, day)
}

async function givenValue(office: Office, actor: Actor, field: string, text: string, known: Known) {
  if (text === 'file:') {
    const { hash, name } = await keepUpload(office, actor.id, '示例材料.txt', PAPER)
    return { file: { hash, name } }
  }
  if (field === 'underClause') return { record: known.clause }
  return field === 'budget' ? { record: known.budget } : { text }
}
