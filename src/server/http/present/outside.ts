import type { Offer, Procedure } from '../../../kernel/procedure/index.ts'
import type { LinkListed, lookAtLink, OpenLink, outsideOffers } from '../../office/people/outside.ts'
import { presentOffer } from './case.ts'

/** The form of an action for those who act without an account: people are not theirs to choose. */
function formOf(procedure: Procedure, offer: Offer) {
  return presentOffer(procedure, offer).form.filter(({ takes }) => takes !== 'person' && takes !== 'people')
}

export function presentOutside(
  { procedure, offers }: Awaited<ReturnType<typeof outsideOffers>>,
  links: readonly LinkListed[],
  now: Date,
) {
  return {
    offers: offers.map((offer) => ({
      name: offer.name,
      label: offer.label,
      side: offer.side,
      for: offer.for,
      form: formOf(procedure, offer),
    })),
    links: links.map(({ action: _, ...link }) => ({ ...link, state: stateOf(link, now) })),
  }
}

function stateOf({ usedAt, expiresAt }: Pick<LinkListed, 'usedAt' | 'expiresAt'>, now: Date) {
  if (usedAt !== null) return 'used' as const
  return Date.parse(expiresAt) > now.getTime() ? ('open' as const) : ('expired' as const)
}

export function presentLink(
  { bureau, madeBy, expiresAt }: OpenLink,
  bureauName: string,
  { procedure, offer, ...shown }: Awaited<ReturnType<typeof lookAtLink>>,
) {
  return {
    bureau,
    bureauName,
    registerLabel: procedure.of.label,
    title: shown.title,
    for: shown.for,
    lastSaid: shown.lastSaid,
    label: offer.label,
    form: formOf(procedure, offer),
    madeBy,
    expiresAt,
  }
}
