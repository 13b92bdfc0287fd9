import { sql } from 'kysely'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import { tableName } from '../../store/schema/registers.ts'
import { look, type Office } from './office.ts'

/** A record that somebody may mean. */
export interface Suggestion {
  readonly id: string
  readonly name: string
  readonly identity: string
}

const SUGGESTIONS_MAX = 20

/** Records whose present or former name or code has the text in it, those that begin with it first. */
export async function suggestRecords(office: Office, register: Register, find: string): Promise<readonly Suggestion[]> {
  const wanted = normaliseName(find)
  return look(office, async ({ tx, bureau }) => {
    const { rows } = await sql<Suggestion>`
      select id, name, identity from (
        select distinct on (r.id) r.id, n.name, r.identity, strpos(n.name, ${wanted}) as place
        from ${sql.table(tableName(register))} r join record_name n on n.bureau = r.bureau and n.record = r.id and n.register = ${register.name}
        where r.bureau = ${bureau} and r.state <> 'void' and (strpos(n.name, ${wanted}) > 0 or strpos(upper(r.identity), ${wanted}) > 0)
        order by r.id, n.origin = 'name' desc, strpos(n.name, ${wanted})
      ) found order by place, length(name), name limit ${SUGGESTIONS_MAX}`.execute(tx)
    return rows
  })
}
