import { sql } from 'kysely'
import type { Actor, Procedure, Who } from '../../../kernel/procedure/index.ts'
import { normaliseName } from '../../../kernel/read/name.ts'
import type { Register } from '../../../kernel/register.ts'
import { tableName } from '../../../store/schema/registers.ts'
import { type Office, work } from '../office.ts'
import type { Suggestion } from '../suggest.ts'

/** A kind of case that somebody from outside may enter: about their own firm, or about one that they choose. */
export interface Openable {
  readonly procedure: Procedure
  readonly about: 'own' | 'chosen'
}

export function openableBy({ catalog }: Pick<Office, 'catalog'>, actor: Actor): readonly Openable[] {
  return [...catalog.procedures.values()].flatMap((procedure): Openable[] => {
    const by = procedure.opens?.by ?? []
    if (actor.enterprise !== null && by.some(({ is }) => is === 'owner')) return [{ procedure, about: 'own' }]
    return by.some((who) => mayBe(who, actor)) ? [{ procedure, about: 'chosen' }] : []
  })
}

/** Whether somebody may be meant, about one firm or another. */
function mayBe(who: Who, actor: Actor): boolean {
  switch (who.is) {
    case 'role':
      return actor.roles.includes(who.role)
    case 'section':
      return actor.section === who.section
    case 'area':
      return actor.area !== null
    case 'all':
      return who.of.every((part) => mayBe(part, actor))
    case 'owner':
    case 'assigned':
    case 'system':
      return false
  }
}

const SUGGESTIONS_MAX = 20

/** Firms that a reader may see, by a part of the name or the code. Names are the bureau's; the grants say which show. */
export async function suggestReadable(
  office: Office,
  register: Register,
  find: string,
): Promise<readonly Suggestion[]> {
  const wanted = normaliseName(find)
  const grants = [...(office.reads?.grants ?? [])]
  return work(office, async ({ tx, bureau }) => {
    const { rows } = await sql<Suggestion>`
      select id, name, identity from (
        select distinct on (r.id) r.id, n.name, r.identity, strpos(n.name, ${wanted}) as place
        from ${sql.table(tableName(register))} r
        join record_name n on n.bureau = r.bureau and n.record = r.id and n.register = ${register.name} and n.origin = 'name'
        where r.bureau = ${bureau} and r.state <> 'void' and r.readers && ${grants}::text[]
          and (strpos(n.name, ${wanted}) > 0 or strpos(upper(r.identity), ${wanted}) > 0)
        order by r.id, strpos(n.name, ${wanted})
      ) found order by place, length(name), name limit ${SUGGESTIONS_MAX}`.execute(tx)
    return rows
  })
}
