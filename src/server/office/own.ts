import { enterprise } from '../../lines/cultivation/enterprise.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import { Refusal } from '../../store/refusal.ts'
import { type At, look, type Office } from './office.ts'
import type { Person } from './people/actor.ts'

/**
 * The firm itself, asked for by who signed in and by nothing else. What no grant opens is read here for this firm alone,
 * and only its own part is told.
 */
export async function asOwner<T>(
  office: Office,
  { member }: Person,
  read: (at: At, firm: string | null) => Promise<T>,
): Promise<T> {
  return look(whole(office), async (at) => {
    const code = member.enterprise
    const own = code === null ? undefined : (await recordsByIdentity(at.tx, enterprise, at.bureau, [code])).get(code)
    return read(at, own === undefined || own.content.voided ? null : own.id)
  })
}

/** The office with all of its books: whoever uses it tells nothing but the firm's own. */
export function whole(office: Office): Office {
  const { reads: _, ...all } = office
  return all
}

/** Who has no file in the books has nothing to ask for. */
export function present(firm: string | null): string {
  if (firm === null) throw new Refusal('own.none', '您的账户没有对应的企业档案', '请联系科技局核对统一社会信用代码')
  return firm
}
