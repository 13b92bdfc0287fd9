import { saveMembership } from '../../../store/accounts.ts'
import { addBureau, type Bureau } from '../../../store/bureau.ts'
import { bureauScope, readInScope } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Office } from '../office.ts'
import { bureausBeyond } from '../people/installation.ts'

/** Roles that may found a bureau: they administer systems, not business. */
const founders = ['admin', 'system'] as const

/** Whose founding it is: their role goes with them, so that the new bureau has somebody to give out accounts. */
export interface Founder {
  readonly id: string
  readonly role: string
  readonly duties: readonly string[]
}

/** Whether somebody administers every bureau of the installation, and so may add one. */
export async function mayFound({ store, bureau }: Pick<Office, 'store' | 'bureau'>, founder: string): Promise<boolean> {
  return (await beyond({ store, bureau }, founder)).length === 0
}

/**
 * Adds a bureau to the installation. `areaName` is its ground as texts call it: 云浦区. Refuses a code that is taken,
 * and whoever does not administer all bureaus that are there.
 */
export async function foundBureau(
  { store, bureau }: Pick<Office, 'store' | 'bureau'>,
  founder: Founder,
  founded: Bureau,
  areaName: string,
): Promise<void> {
  await refuseOneAlone({ store, bureau }, founder.id)
  await addBureau(store, founded, areaName)
  const place = { bureau: founded.code, role: founder.role, duties: founder.duties }
  await saveMembership(store, founder.id, { ...place, section: null, area: null, enterprise: null })
}

/** What stands between bureaus is arranged by whoever administers all of them. */
export async function refuseOneAlone(office: Pick<Office, 'store' | 'bureau'>, account: string): Promise<void> {
  const others = await beyond(office, account)
  if (others.length > 0)
    throw new Refusal(
      'bureau.founder',
      `新增单位、登记上下级要由本系统全部单位的管理员办理，您不是${others.join('、')}的管理员`,
      '请联系负责全部单位的系统管理员',
    )
}

function beyond({ store, bureau }: Pick<Office, 'store' | 'bureau'>, account: string): Promise<readonly string[]> {
  return readInScope(store, bureauScope(bureau), (tx) => bureausBeyond(tx, account, founders))
}
