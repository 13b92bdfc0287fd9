import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { always } from '../../src/kernel/dated.ts'
import { addDays, dayAt } from '../../src/kernel/day.ts'
import { personRef } from '../../src/kernel/field/kinds/person.ts'
import type { Step } from '../../src/kernel/procedure/step.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import type { AreaCode, Day } from '../../src/kernel/values.ts'
import { content } from '../../src/kernel/version.ts'
import { everything } from '../../src/lines/index.ts'
import { SESSION_COOKIE } from '../../src/server/http/guard.ts'
import { hashToken } from '../../src/server/session.ts'
import { hashPassword } from '../../src/server/session-password.ts'
import { addAccount, openSession, saveMembership } from '../../src/store/accounts.ts'
import { addBureau, loadAreas, saveAreas } from '../../src/store/bureau.ts'
import { bureauScope, inScope, openStore, type Store } from '../../src/store/database.ts'
import { type Save, saveRecords } from '../../src/store/records/save.ts'

export const bureau = '990105'
export const PASSWORD = 'before the deadline'
/** 经办人, 科室负责人 and the administrator of its clock. */
export const CLERKS = ['jingban1', 'jingban2', 'jingban3'] as const
export const HEAD = 'kezhang'
export const ADMINISTRATOR = 'guanli'

const STREETS = 12
const SLICE = 250
const SESSION_MS = 2 * 60 * 60_000
const TITLE = '雏鹰企业'

export interface Firm {
  readonly name: string
  readonly account: string
  readonly accountId: string
  /** Its case, listed in the reserve and not yet handed in. */
  readonly case: string
  /** Of somebody who signed in earlier in the day and left the page open. */
  readonly cookie: string
}

export interface RushBureau {
  readonly firms: readonly Firm[]
  /** Requests whose limit has passed, for the clock to act on. */
  readonly overdue: readonly string[]
}

/** A bureau on the eve of a deadline: every firm has an account and stands in the reserve, and old requests wait. */
export async function makeRushBureau(data: string, count: number, overdue: number): Promise<RushBureau> {
  const store = await openStore({ dataFolder: data, url: undefined, appUrl: undefined })
  try {
    const now = new Date()
    const today = dayAt(now.getTime())
    await addBureau(store, { code: bureau, name: '赶点区科学技术局' }, '赶点区')
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, Array.from({ length: STREETS }, street)))
    // Nobody is reminded on a day off, whenever this is run.
    await sql`insert into calendar_day (day, kind, source, actor, made_at)
      values (${today}, 'open', '演练', 'bench', ${now.toISOString()})`.execute(store.owner)
    const password = await hashPassword(PASSWORD)
    for (const name of CLERKS) await member(store, password, name, { role: 'staff', duties: ['经办人'] })
    await member(store, password, HEAD, { role: 'staff', duties: ['科室负责人'] })
    await member(store, password, ADMINISTRATOR, { role: 'admin' })
    const firms: Firm[] = []
    for (let from = 0; from < count; from += SLICE)
      firms.push(...(await makeFirms(store, password, today, from, Math.min(SLICE, count - from))))
    const old = await makeOverdue(store, today, overdue)
    await sql`vacuum analyze`.execute(store.owner)
    return { firms, overdue: old }
  } finally {
    await store.close()
  }
}

async function makeFirms(store: Store, password: string, today: Day, from: number, count: number): Promise<Firm[]> {
  const numbers = Array.from({ length: count }, (_, index) => from + index)
  const enterprise = everything.registers.get('enterprise')!
  const recognition = everything.registers.get('recognition')!
  const files = numbers.map((n): Save & { readonly newId: string } => ({
    ...{ register: enterprise, id: null, newId: idOf('firm', n), kind: 'create' },
    content: content(enterprise, {
      creditCode: codeOf(n),
      name: always(nameOf(n)),
      area: always(street(n % STREETS, n % STREETS).code),
    }),
  }))
  const cases = numbers.map((n): Save & { readonly newId: string } => {
    const fresh = content(recognition, {
      ...{ title: TITLE, enterprise: idOf('firm', n), batch: `${today.slice(0, 4)}-01`, firstTime: '首次' },
    })
    const enrolled: Step = {
      ...{
        action: 'enrol',
        from: 'potential',
        state: 'reserve',
        on: addDays(today, -30),
        entered: addDays(today, -30),
      },
      ...{ by: personRef('bench', '经办'), for: null, gives: {} },
    }
    return {
      ...{ register: recognition, id: null, newId: idOf('case', n), kind: 'create' },
      content: { ...fresh, steps: [enrolled] },
    }
  })
  await inScope(store, bureauScope(bureau), async (tx) => {
    const areas = await loadAreas(tx, bureau)
    await saveRecords(tx, { catalog: everything, bureau, areas, actor: '经办' }, [...files, ...cases])
  })
  const firms: Firm[] = []
  for (const n of numbers) {
    const account = `qiye${n}`
    const accountId = await member(store, password, account, { role: 'enterprise', enterprise: codeOf(n) })
    const cookie = await earlierSession(store, accountId)
    firms.push({ name: nameOf(n), account, accountId, case: idOf('case', n), cookie })
  }
  return firms
}

async function makeOverdue(store: Store, today: Day, count: number): Promise<readonly string[]> {
  const request = everything.registers.get('request')!
  const ids = Array.from({ length: count }, (_, n) => idOf('request', n))
  await inScope(store, bureauScope(bureau), async (tx) => {
    const areas = await loadAreas(tx, bureau)
    const saves = ids.map(
      (newId, n): Save => ({
        ...{ register: request, id: null, newId, kind: 'create' },
        content: content(request, {
          ...{ enterprise: idOf('firm', n), subject: `旧诉求${n}`, raisedOn: addDays(today, -30) },
          ...{ matter: '要素保障', channel: '走访' },
        }),
      }),
    )
    await saveRecords(tx, { catalog: everything, bureau, areas, actor: '经办' }, saves)
  })
  return ids
}

interface Place {
  readonly role: string
  readonly duties?: readonly string[]
  readonly enterprise?: string
}

async function member(store: Store, password: string, name: string, place: Place): Promise<string> {
  const at = new Date()
  const id = await addAccount(store, { name, displayName: name, password, at })
  await saveMembership(store, id, { bureau, section: null, duties: [], area: null, enterprise: null, ...place })
  return id
}

async function earlierSession(store: Store, account: string): Promise<string> {
  const [token, now] = [randomBytes(24).toString('base64url'), new Date()]
  const expiresAt = new Date(now.getTime() + SESSION_MS)
  await openSession(store, { tokenHash: hashToken(token), account, bureau, now, expiresAt, agent: null })
  return `${SESSION_COOKIE}=${token}`
}

function street(_: unknown, index: number) {
  const code = `${bureau}${String(index + 1).padStart(3, '0')}` as AreaCode
  return { code, name: `第${index + 1}街道`, parent: bureau as AreaCode, also: [], group: null }
}

function codeOf(n: number): string {
  return makeCreditCode(bureau, n)
}

function nameOf(n: number): string {
  return `赶点${n}科技有限公司`
}

/** The same ids in every run. */
function idOf(kind: string, n: number): string {
  const hex = createHash('sha256').update(`${kind} ${n}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
