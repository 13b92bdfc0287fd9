import type { z } from '@hono/zod-openapi'
import { passwordRule } from '../../office/people/profile.ts'
import { needsCode, type SignedIn } from '../../session.ts'
import { actionsOf } from '../may.ts'
import type { visitorSchema } from '../schema/bureau.ts'

/** Who is at work, where, and what they may do there; pages leave out what their reader may not. */
export function presentVisitor(
  { account, memberships, gate, hasCode, profile }: SignedIn,
  awaiting: readonly string[],
): z.infer<typeof visitorSchema> {
  return {
    account: { id: account.id, name: account.name, displayName: account.displayName },
    bureaus: memberships.map((member) => ({
      code: member.bureau,
      name: member.bureauName,
      role: member.role,
      section: member.section,
      may: actionsOf(member),
    })),
    awaiting,
    gate,
    hasCode,
    needsCode: needsCode(memberships, profile),
    passwordRule: passwordRule(profile),
  }
}
