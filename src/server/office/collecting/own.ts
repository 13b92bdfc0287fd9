import type { Day } from '../../../kernel/values.ts'
import type { Membership } from '../../../store/accounts.ts'
import { fillingsOf } from '../../../store/collections.ts'
import { Refusal } from '../../../store/refusal.ts'
import { look, type Office } from '../office.ts'
import { organisationRoles } from '../people/place.ts'
import type { LinkedFiller } from './link.ts'

export interface OwnFilling {
  readonly id: string
  readonly ordinal: number
  readonly title: string
  readonly filler: string
  readonly deadline: string
  readonly closed: boolean
  readonly late: boolean
  readonly filledAt: string | null
}

type Filling = Pick<Membership, 'role' | 'area' | 'enterprise'>

/** 我的填报: the forms that a firm or a street was asked to fill in, those that wait first. */
export async function ownFillings(office: Office, member: Filling, day: Day): Promise<readonly OwnFilling[]> {
  const found = await look(office, ({ tx, bureau }) => fillingsOf(tx, bureau, whoFills(member)))
  return found.map(({ status, deadline, filledAt, ...one }) => ({
    ...{ ...one, deadline, filledAt, closed: status === 'closed' },
    late: status === 'open' && filledAt === null && day > deadline,
  }))
}

/** One's own line of a form; a form may ask a firm or a street in several. */
export interface OwnLine {
  readonly id: string
  /** The first where it is not said. */
  readonly ordinal?: number | undefined
}

/** The same as whoever has the link: of the form alone, and of one's own line in it. */
export async function ownFiller(office: Office, member: Filling, { id, ordinal }: OwnLine): Promise<LinkedFiller> {
  const lines = await look(office, ({ tx, bureau }) => fillingsOf(tx, bureau, whoFills(member)))
  const own = lines
    .filter((one) => one.id === id && (ordinal === undefined || one.ordinal === ordinal))
    .sort((a, b) => a.ordinal - b.ordinal)[0]
  if (own === undefined)
    throw new Refusal('collection.unknown', '没有找到这次填报', '请从“我的填报”重新打开；没有的，请联系科技局')
  return { bureau: office.bureau, collection: id, ordinal: own.ordinal, name: own.filler }
}

function whoFills({ role, area, enterprise }: Filling) {
  return {
    enterprise: organisationRoles.includes(role) ? enterprise : null,
    area: role === 'street' ? area : null,
  }
}
