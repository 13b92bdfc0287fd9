import type { Offer, Procedure } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Enterable, lookAtEntering } from '../../office/people/entering.ts'
import type { LinkListed, lookAtLink, OpenLink, outsideOffers } from '../../office/people/outside.ts'
import { formColumn, presentOffer } from './case.ts'

/** The form of an action for those who act without an account: people are not theirs to choose. */
function formOf(procedure: Procedure, offer: Offer) {
  return presentOffer(procedure, offer).form.filter(({ takes }) => takes !== 'person' && takes !== 'people')
}

export function presentOutside(
  { procedure, title, offers }: Awaited<ReturnType<typeof outsideOffers>>,
  links: readonly LinkListed[],
  entries: readonly Enterable[],
  now: Date,
) {
  return {
    title,
    entries: entries.map(({ procedure: { of } }) => ({ register: of.name, label: of.label })),
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
    alike: shown.alike,
    label: offer.label,
    form: formOf(procedure, offer),
    madeBy,
    expiresAt,
  }
}

export function presentEntryPage(
  { madeBy, expiresAt }: OpenLink,
  { procedure, through, bureauName, title, recent, ...entering }: Awaited<ReturnType<typeof lookAtEntering>>,
  today: Day,
) {
  const { of, opens } = procedure
  return {
    ...{ bureauName, title, madeBy, expiresAt, today, why: through.why, for: entering.for },
    label: of.label,
    recent: [...recent],
    form: (opens?.fills ?? []).map((name) => {
      const field = of.fields[name]!
      return formColumn(name, field, field.facts.required)
    }),
  }
}
