import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import { recognition } from '../../../lines/cultivation/recognition.ts'
import { lastDayValid, type Title } from '../../../lines/cultivation/title.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { asOfEntry } from '../enterprise.ts'
import type { At } from '../office.ts'
import { assessFirm, assessmentsOf, type Held, type KeptAssessment } from './assessing.ts'
import { type Campaign, type Campaigner, type CaseOfFirm, casesOf, threeLists } from './campaign.ts'
import { itemsOf, type RectificationItem } from './items.ts'
import { type Resource, resourcesOf } from './resources.ts'
import { titleRules } from './rulebook.ts'

/** A title that a firm holds on the day. */
export interface HeldTitle {
  readonly title: Title
  readonly until: Day | null
}

/** All that a campaign says of one firm. */
export interface FirmCampaign {
  readonly of: Campaign['of']
  readonly held: Held
  readonly items: readonly RectificationItem[]
  readonly assessments: readonly KeptAssessment[]
  readonly case: (CaseOfFirm & { readonly list: Campaigner['list'] | null }) | null
  readonly titles: readonly HeldTitle[]
  readonly resources: readonly Resource[]
  /** Rules by the title that they lead to. */
  readonly rules: ReadonlyMap<Title, string>
}

export async function firmCampaign(at: At, firm: string, campaign: Campaign): Promise<FirmCampaign> {
  const { of, day, entry, year } = campaign
  const held = await assessFirm(at, of, firm, { day, entry })
  const items = await itemsOf(at, { firms: [firm], title: of.title, entry, day })
  const own = (await casesOf(at, of.title, year, entry)).find((one) => one.firm === firm)
  const lists = own === undefined ? null : await threeLists(at, campaign)
  const listed = lists === null ? [] : [...lists.declare, ...lists.rectify, ...lists.recommend]
  const list = listed.find((one) => one.firm === firm)?.list ?? null
  const rules = new Map((await titleRules()).map(({ rule, title }) => [title, rule.data.id]))
  return {
    ...{ of, held, items, rules },
    case: own === undefined ? null : { ...own, list },
    assessments: await assessmentsOf(at, firm),
    titles: await titlesHeld(at, firm, day, entry),
    resources: await resourcesOf(at, firm, entry),
  }
}

async function titlesHeld(at: At, firm: string, day: Day, entry: number | null): Promise<readonly HeldTitle[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(recognition))}
    where bureau = ${at.bureau} and ${sql.ref(columnName('enterprise'))} = ${firm}::uuid and state <> 'pending'`.execute(
    at.tx,
  )
  const records = await asOfEntry(
    at,
    rows.map((row) => storedRecord(recognition, row)),
    entry,
  )
  const held = new Map<Title, HeldTitle>()
  for (const { content } of records) {
    const { title, recognisedOn, expiresOn, endedOn } = content.values as {
      readonly title: Title
      readonly recognisedOn: Day | null
      readonly expiresOn: Day | null
      readonly endedOn: Day | null
    }
    if (content.voided || recognisedOn === null || recognisedOn > day || (endedOn !== null && endedOn <= day)) continue
    const until = expiresOn ?? lastDayValid(title, recognisedOn)
    if (until !== null && until < day) continue
    const before = held.get(title)
    if (before === undefined || (before.until !== null && (until === null || until > before.until)))
      held.set(title, { title, until })
  }
  return [...held.values()]
}
