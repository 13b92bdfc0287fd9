import { sql } from 'kysely'
import { perform, SYSTEM } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { serviceCampaign } from '../../../lines/service/campaign.ts'
import { campaignFirm } from '../../../lines/service/campaignFirm.ts'
import { campaignFirmProcedure } from '../../../lines/service/campaignFirmProcedure.ts'
import { visit } from '../../../lines/service/visit.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import { type At, look, type Office, work } from '../office.ts'

/** A firm of a campaign that was visited while the campaign ran, and the days of it, the first one first. */
interface Visited {
  readonly record: string
  readonly days: readonly Day[]
}

/** 走访过的自动销号: marks every firm of a campaign that a visit was written down for. Gives how many. */
export async function settleCampaignFirms(office: Office, day: Day): Promise<number> {
  const visited = await look(office, visitedOf)
  let settled = 0
  for (const one of visited)
    if (await work({ ...office, actor: SYSTEM.name }, (at) => settle(at, one, day))) settled += 1
  return settled
}

/** A visit that names another campaign counts for that one alone; one that names none counts for every list of its day. */
async function visitedOf({ tx, bureau }: At): Promise<readonly Visited[]> {
  const [c, f, v] = [serviceCampaign, campaignFirm, visit].map((register) => sql.table(tableName(register)))
  const of = (alias: 'c' | 'f' | 'v', field: string) => sql.ref(`${alias}.${columnName(field)}`)
  const { rows } = await sql<Visited>`
    select f.id as record, array_agg(${of('v', 'on')}::text order by ${of('v', 'on')}) as days from ${f} f
    join ${c} c on c.bureau = f.bureau and c.id = ${of('f', 'campaign')} and c.state = 'live'
    join ${v} v on v.bureau = f.bureau and v.state = 'live' and ${of('v', 'enterprise')} = ${of('f', 'enterprise')}
      and ${of('v', 'on')} between greatest(${of('f', 'listedOn')}, ${of('c', 'from')}) and ${of('c', 'to')}
      and (${of('v', 'campaign')} is null or ${of('v', 'campaign')} = c.id)
    where f.bureau = ${bureau} and f.state = 'live' and ${of('f', 'visitedOn')} is null
    group by f.id`.execute(tx)
  return rows
}

async function settle(at: At, { record, days }: Visited, day: Day): Promise<boolean> {
  const loaded = await loadCase(at, campaignFirm.name, record, { lock: true })
  if (loaded.stored.content.voided) return false
  // What was sent back is visited again only by a visit after that.
  const last = loaded.the.steps.at(-1)?.on
  const on = days.find((one) => last === undefined || one > last)
  if (on === undefined) return false
  const today = { day, calendar: loaded.calendar, on }
  const outcome = perform(
    campaignFirmProcedure,
    'settle',
    { because: `${on}走访，见企业走访台账` },
    loaded.the,
    SYSTEM,
    today,
  )
  if (!outcome.done || outcome.repeated) return false
  await keep(at, loaded, outcome, day)
  return true
}
