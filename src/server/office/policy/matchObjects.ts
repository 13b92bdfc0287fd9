import type { Dictionary } from '../../../kernel/rule/index.ts'
import { laidOver } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { type Match, type MatchedFirm, type MatchedRule, matchAll, matchOf } from '../../../lines/policy/matching.ts'
import type { At } from '../office.ts'
import { allClauses } from './clauses.ts'
import { givenTo, nothingGiven } from './money.ts'
import { type FirmObjects, objectsOn, type Rewarding } from './objects.ts'

/**
 * 政策匹配 over the books: a clause that pays for each platform, for contracts or for people is matched for every one
 * of them that nothing was claimed for yet, any other for the firm itself.
 */
export async function matchEach(
  at: At,
  dictionary: Dictionary,
  rules: readonly MatchedRule[],
  firms: readonly MatchedFirm[],
  on: Day,
): Promise<readonly Match[]> {
  const ids = firms.length === 1 ? firms.map(({ id }) => id) : null
  const asked = rules.map(({ bound }) => bound.rule)
  const objects = await objectsOn(at, asked, ids, on)
  const entered = new Map((await allClauses(at)).map((clause) => [clause.id, clause]))
  const given = await givenTo(at, ids)
  const ofFirms: MatchedRule[] = []
  const matches: Match[] = []
  for (const rule of rules) {
    const clause = entered.get(rule.id) ?? asShipped(rule)
    const found = firms.map((firm) => {
      const { claims } = given.get(firm.id) ?? nothingGiven
      return { firm, of: objects(clause, rule.bound.rule, firm.id, claims) }
    })
    if (found.every(({ of }) => of === null)) ofFirms.push(rule)
    else matches.push(...found.flatMap(({ firm, of }) => (of === null ? [] : underEach(rule, firm, of, dictionary))))
  }
  const place = new Map(rules.map(({ id }, index) => [id, index]))
  return [...matchAll(ofFirms, firms), ...matches].sort(
    (a, b) => (place.get(a.clause.id) ?? 0) - (place.get(b.clause.id) ?? 0),
  )
}

/** A clause that came with the product and that nobody has entered: nothing can have been claimed under it. */
function asShipped({ id, name }: MatchedRule): Rewarding {
  return { id, paper: null, values: { number: '', title: name, from: null, publishedOn: null, recurs: null } }
}

function underEach(
  rule: MatchedRule,
  firm: MatchedFirm,
  { open, doubt }: FirmObjects,
  dictionary: Dictionary,
): readonly Match[] {
  const each = open.flatMap(({ label, facts }): readonly Match[] => {
    const match = matchOf(rule, { ...firm, facts: laidOver(dictionary, firm.facts, facts) })
    return match === null ? [] : [{ ...match, object: label }]
  })
  if (doubt === null) return each
  const about = { firm: { id: firm.id, code: firm.code, name: firm.name }, clause: { id: rule.id, name: rule.name } }
  return [
    ...each,
    {
      ...about,
      object: null,
      standing: 'asks',
      amount: null,
      lacking: [{ label: '奖补对象', says: doubt, missing: [] }],
    },
  ]
}
