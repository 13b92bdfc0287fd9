import { sql } from 'kysely'
import { type Afterwards, afterwards, doneOn } from '../../../sample/afterwards.ts'
import { rewardsBudget } from '../../../sample/budgets.ts'
import { claimWalks, voucherWalks, type Walk, type Walked, type Whom } from '../../../sample/walks.ts'
import { type Action, type Actor, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { budget } from '../../lines/funds/budget.ts'
import { payment } from '../../lines/funds/payment.ts'
import { everything } from '../../lines/index.ts'
import { clause } from '../../lines/policy/clause.ts'
import { listRecords, recordsById } from '../../store/records/load.ts'
import { keep } from './cases/act.ts'
import { type GivenForm, inputOf } from './cases/given.ts'
import { loadCase } from './cases/load.ts'
import { type At, look, type Office, work } from './office.ts'
import { changeRecords, createRecord, type Edit } from './records.ts'
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

/** Enters what became, until the day, of the cases that the workbooks leave open, as the office would. */
export async function bringUpSample(office: Office, today: Day): Promise<void> {
  const known = await references(office)
  for (const after of afterwards) await bringUp(office, after, today, known)
}

/** Enters the claims and voucher uses that are on their way on the day, and takes each as far as it says. */
export async function walkSample(office: Office, today: Day): Promise<void> {
  const known = await references(office)
  await chargeRewards(office, known.budget)
  for (const walk of [...claimWalks(today), ...voucherWalks(today)]) await take(office, walk, known)
}

interface Late {
  readonly id: string
  readonly due: Day
}

/** Cases that were late in a state are done, each on its day; the last ones stay. */
async function bringUp(office: Office, after: Afterwards, today: Day, known: Known): Promise<void> {
  const { register: name, state, stays, because, outcome } = after
  const register = everything.registers.get(name)!
  const { late, records } = await look(office, async ({ tx, bureau }) => {
    const { rows } = await sql<Late>`
      select record as id, due from case_standing
      where bureau = ${bureau} and register = ${name} and state = ${state} and not ended and due < ${today}
      order by due, title, record`.execute(tx)
    const ids = rows.map(({ id }) => id)
    return { late: rows, records: await recordsById(tx, register, bureau, ids) }
  })
  const edits: Edit[] = []
  const walked: (readonly [id: string, steps: readonly Walked[]])[] = []
  for (const [at, { id, due }] of late.entries()) {
    const record = records.get(id)!
    if (at >= late.length - stays) {
      if (because !== null) edits.push({ id, version: record.version, cells: typed(because) })
      continue
    }
    const on = doneOn(due, at, today)
    if (on === null) continue
    const of = outcome(on, at, record.content.values)
    if ('steps' in of) walked.push([id, of.steps])
    else edits.push({ id, version: record.version, cells: typed(of.cells) })
  }
  const done = await changeRecords(office, register, edits, { withheld: () => false, dated: null, reason: DONE })
  const refused = done.find((one) => one.outcome === 'refused')
  if (refused !== undefined) throw new Error(`the sample cannot end a ${name}: ${JSON.stringify(refused.problems)}`)
  if (walked.length === 0) return
  // One transaction for all of them: the first start is waited for.
  await work(office, async (at) => {
    for (const [id, steps] of walked) for (const step of steps) await takeStep(office, at, name, id, step, known)
  })
}

const DONE = '补记办理结果'

function typed(cells: { readonly [name: string]: string }): Edit['cells'] {
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }]))
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
      budget: budgets.find(({ content }) => content.values.name === rewardsBudget(2026))?.id,
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
  const made = await createRecord(office, everything.registers.get(register)!, typed(cells), () => false)
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
