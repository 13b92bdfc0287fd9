import { sql } from 'kysely'
import { bureauScope, inScope, type Store, type Tx } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import { INSTALLATION, saveSetting } from '../../../store/settings.ts'
import type { Person } from './actor.ts'
import { bureausBeyond } from './installation.ts'
import { administrators, type Level } from './profile.ts'

const labels = { system: '系统管理员', security: '安全管理员', audit: '审计管理员' } as const

/** What the installation still lacks for a level; empty where it may be switched on. */
export async function lackingFor(tx: Tx, level: Level, { secure }: { readonly secure: boolean }): Promise<string[]> {
  if (level === 2) return []
  const { rows: bureaus } = await sql<{ name: string; roles: readonly string[] }>`
    select b.name, array(select distinct m.role from membership m join account a on a.id = m.account
      where m.bureau = b.code and m.status = 'active' and a.disabled_at is null) as roles
    from bureau b order by b.code`.execute(tx)
  const lacking = bureaus.flatMap(({ name, roles }) =>
    administrators.filter((role) => !roles.includes(role)).map((role) => `${name}没有${labels[role]}`),
  )
  const { rows: double } = await sql<{ name: string }>`
    select a.display_name as name from membership m join account a on a.id = m.account
    where m.status = 'active' and a.disabled_at is null and m.role <> 'admin' group by a.id, a.display_name
    having count(distinct m.role) > 1 and bool_or(m.role = any(${[...administrators]}))`.execute(tx)
  return [
    ...lacking,
    ...double.map(({ name }) => `${name}同时有三员之一和其他角色`),
    ...(secure ? [] : ['当前不是经 HTTPS 访问：请在前置代理上启用 TLS，并传递 X-Forwarded-Proto']),
  ]
}

/** 切换等级, for the whole installation. Refused while something is missing, which it says. */
export async function switchLevel(
  store: Pick<Store, 'app'>,
  { account, member }: Person,
  level: Level,
  how: { readonly secure: boolean; readonly now: Date },
): Promise<void> {
  await inScope(store, bureauScope(member.bureau), async (tx) => {
    await refuseStranger(tx, account.id)
    const lacking = await lackingFor(tx, level, how)
    if (lacking.length > 0)
      throw new Refusal('profile.lacking', `还不能切换到等保三级：${lacking.join('；')}`, '补齐后再切换')
    const value = { level }
    const actor = account.displayName
    await saveSetting(tx, { bureau: INSTALLATION, name: 'profile', value, version: null, actor })
  })
}

async function refuseStranger(tx: Tx, account: string): Promise<void> {
  const beyond = await bureausBeyond(tx, account, ['admin', 'security'])
  if (beyond.length > 0)
    throw new Refusal(
      'profile.bureaus',
      `等级对整个系统生效，您不是${beyond.join('、')}的安全管理员`,
      '请由负责全部单位安全的管理员办理',
    )
}
