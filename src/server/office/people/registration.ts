import { sql } from 'kysely'
import { addAccount } from '../../../store/accounts.ts'
import { bureauScope, inScope, type Store } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import { hashPassword } from '../../session-password.ts'
import { refuseWeak } from './password.ts'
import { codeOf, readUserName } from './place.ts'
import type { Profile } from './profile.ts'

/** Applications that wait at once: in a bureau, and of one organisation. */
const PENDING_MAX = 500
const PENDING_OF_CODE_MAX = 5

export interface Application {
  readonly bureau: string
  readonly role: 'enterprise' | 'university' | 'service'
  readonly organisation: string
  readonly creditCode: string
  readonly name: string
  readonly displayName: string
  readonly email: string | null
  readonly password: string
}

export interface Applied {
  /** Who confirms: the bureau the first account, the organisation itself every further one. */
  readonly confirmedBy: 'bureau' | 'organisation'
}

/** 企业注册: an account for an organisation, which opens nothing until it is confirmed. */
export async function register(
  store: Pick<Store, 'app'>,
  given: Application,
  profile: Profile,
  now: Date,
): Promise<Applied> {
  const name = readUserName(given.name)
  const code = codeOf(given.creditCode)
  refuseWeak(given.password, name, profile)
  const { bureau, role } = given
  const standing = await standingOf(store, bureau, role, code)
  if (standing.waiting >= PENDING_MAX || standing.ofCode >= PENDING_OF_CODE_MAX)
    throw new Refusal('register.full', '待审核的申请太多，暂时不能注册', '请联系科技局先审核已有的申请')
  const password = await hashPassword(given.password)
  await inScope(store, bureauScope(bureau), async (tx) => {
    const person = { name, displayName: given.displayName.trim(), email: given.email, password, at: now }
    const id = await addAccount({ app: tx }, person)
    await sql`insert into membership (bureau, account, role, enterprise, status, made_at, made_by)
      values (${bureau}, ${id}, ${role}, ${code}, 'pending', ${now.toISOString()}, ${`${given.organisation.trim()}（自行注册）`})`.execute(
      tx,
    )
  })
  return { confirmedBy: standing.active > 0 ? 'organisation' : 'bureau' }
}

async function standingOf({ app }: Pick<Store, 'app'>, bureau: string, role: string, code: string) {
  const { rows: known } = await sql`select 1 from bureau where code = ${bureau}`.execute(app)
  if (known.length === 0) throw new Refusal('bureau.unknown', '没有这个单位', '请重新选择要办事的科技局')
  const { rows } = await sql<{ waiting: number; ofCode: number; active: number }>`
    select count(*) filter (where m.status = 'pending')::int as waiting,
      count(*) filter (where m.status = 'pending' and m.enterprise = ${code})::int as "ofCode",
      count(*) filter (where m.status = 'active' and m.enterprise = ${code} and m.role = ${role} and a.disabled_at is null)::int as active
    from membership m join account a on a.id = m.account where m.bureau = ${bureau}`.execute(app)
  return rows[0] ?? { waiting: 0, ofCode: 0, active: 0 }
}
