import { sql } from 'kysely'
import { OUTSIDE } from '../../../kernel/area.ts'
import { latest } from '../../../kernel/dated.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { reachedBy } from '../../../kernel/procedure/index.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { doublingPlan } from '../../../lines/cultivation/doublingPlan.ts'
import { enterprise, enterpriseYear } from '../../../lines/cultivation/enterprise.ts'
import { guidance } from '../../../lines/cultivation/guidance.ts'
import { rungs } from '../../../lines/cultivation/ladder.ts'
import { ownRecognition, ownTitle } from '../../../lines/cultivation/ownTitle.ts'
import { recognition } from '../../../lines/cultivation/recognition.ts'
import { taxRelief } from '../../../lines/cultivation/taxRelief.ts'
import {
  type Certificate,
  type FirmFacts,
  type Holder,
  holdersOn,
  onRungs,
  overlap,
  planStanding,
  promotions,
} from '../../../lines/cultivation/tiers.ts'
import type { Title } from '../../../lines/cultivation/title.ts'
import { kindsOf } from '../../../lines/platforms/kind.ts'
import { platform, platformOver } from '../../../lines/platforms/platform.ts'
import { platformNode } from '../../../lines/platforms/platformNode.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'
import { recordsOf } from '../service/firms.ts'

/** Titles that are asked about together: who of one holds the other as well. */
const PAIRS: readonly (readonly [Title, Title])[] = [
  ['省级科技型中小企业', '科技型中小企业'],
  ['省级科技型中小企业', '高新技术企业'],
  ['科技型中小企业', '高新技术企业'],
  ['专精特新中小企业', '高新技术企业'],
  ['专精特新“小巨人”企业', '高新技术企业'],
  ['雏鹰企业', '高新技术企业'],
]
const FIRMS_SHOWN = 200

export interface Named {
  readonly firm: string
  readonly name: string
  readonly area: AreaCode | null
  /** What is being done about it; `null` where nothing is known. */
  readonly note?: string | null
}

/** 组建中: an R&D body or a centre that is planned, with how far its nodes have come. */
export interface Planned {
  readonly record: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly host: Named | null
  readonly since: Day
  readonly plannedOn: Day | null
  readonly plan: string | null
  readonly nodes: number
  readonly done: number
  readonly late: number
  readonly next: {
    readonly record: string
    readonly name: string
    readonly dueOn: Day
    readonly isLate: boolean
  } | null
}

/** A list of firms that are owed attention. */
export interface ServiceList {
  readonly id: 'noRdBody' | 'noDeduction'
  /** `null` where what it is made of is closed to the reader, or not there. */
  readonly count: number | null
  readonly why: string | null
  readonly firms: readonly Named[]
}

/** 梯次: the rungs with who rose this year, titles held together, doubling plans, own titles, and lists of firms to serve. */
export async function tiers(at: At, { year, day, statistics }: { year: number; day: Day; statistics: boolean }) {
  const firms = await enterprises(at)
  const certificates = (await all(at, recognition)).map((values) => {
    const { enterprise: firm, title, recognisedOn, expiresOn, endedOn } = values as Values<typeof recognition.fields>
    return { firm: String(firm ?? ''), title, recognisedOn, expiresOn, endedOn } satisfies Certificate
  })
  const on = (when: Day) => holdersOn(certificates, firms, when)
  const now = on(day)
  const before = on(`${year - 1}-12-31` as Day)
  const risen = promotions(before, now)
  const counts = onRungs(now)
  const name = (firm: string): Named => ({
    ...{ firm, name: firms.get(firm)?.name ?? '', area: now.get(firm)?.area ?? latest(firms.get(firm)?.area ?? []) },
  })
  const planned = await plannedBodies(at, name, day)
  return {
    rungs: rungs.map(({ name: label, titles }, index) => {
      const up = risen.filter(({ to }) => to === index)
      return {
        name: label,
        titles,
        firms: counts[index] ?? 0,
        risen: up.length,
        who: up.slice(0, FIRMS_SHOWN).map(({ firm }) => name(firm)),
      }
    }),
    pairs: PAIRS.map(([a, b]) => ({ a, b, ofA: having(now, a), ofB: having(now, b), both: overlap(now, a, b) })),
    plans: await plans(at, on, now, { year, day }),
    own: await ownTitles(at, firms, day),
    planned,
    lists: [
      await withoutRdBody(at, firms, name, planned),
      await withoutDeduction(at, firms, name, year - 1, statistics),
    ],
  }
}

type Known = ReadonlyMap<
  string,
  FirmFacts & { readonly name: string; readonly aboveScale: boolean; readonly open: boolean }
>

const CLOSED = new Set(['注销', '吊销', '迁出'])

async function enterprises(at: At): Promise<Known> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(enterprise))} where bureau = ${at.bureau} and state = 'live'`.execute(at.tx)
  return new Map(
    rows.map((row) => {
      const { id, content } = storedRecord(enterprise, row)
      const { name, area, status, aboveScale } = content.values as Values<typeof enterprise.fields>
      const open = !CLOSED.has(latest(status) ?? '') && latest(area) !== OUTSIDE
      return [id, { area, status, name: latest(name) ?? '', aboveScale: latest(aboveScale ?? []) === '是', open }]
    }),
  )
}

async function all(at: At, register: Register): Promise<readonly { readonly [field: string]: unknown }[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))} where bureau = ${at.bureau} and state = 'live' order by id`.execute(
    at.tx,
  )
  return rows.map((row) => storedRecord(register, row).content.values)
}

function having(now: ReadonlyMap<string, Holder>, title: Title): number {
  return [...now.values()].filter(({ titles }) => titles.includes(title)).length
}

async function plans(
  at: At,
  on: (day: Day) => ReadonlyMap<string, Holder>,
  now: ReadonlyMap<string, Holder>,
  { day }: { readonly year: number; readonly day: Day },
) {
  const known = new Map<number, ReadonlyMap<string, Holder> | null>()
  const ofYear = (year: number) => {
    const end = `${year}-12-31` as Day
    if (!known.has(year)) known.set(year, end <= day ? on(end) : end.slice(0, 4) === day.slice(0, 4) ? now : null)
    return known.get(year) ?? null
  }
  const stored = await all(at, doublingPlan)
  return stored.map((values) => {
    const { title, baseYear, years, times, document } = values as Values<typeof doublingPlan.fields>
    const of = { title, baseYear: Number(baseYear), years: Math.max(1, Number(years)), times: Number(times) }
    return { ...of, document, ...planStanding(of, ofYear, now) }
  })
}

async function ownTitles(at: At, firms: Known, day: Day) {
  const kinds = (await all(at, ownTitle)) as readonly Values<typeof ownTitle.fields>[]
  const records = (await all(at, ownRecognition)) as readonly Values<typeof ownRecognition.fields>[]
  const of = (title: string) => {
    const here = records.filter((one) => one.title === title && firms.get(String(one.enterprise))?.open !== false)
    const isEnded = ({ endedOn }: (typeof here)[number]) => endedOn !== null && endedOn <= day
    const held = here.filter(
      (one) =>
        one.recognisedOn !== null &&
        one.recognisedOn <= day &&
        !isEnded(one) &&
        (one.expiresOn === null || one.expiresOn >= day),
    )
    const waiting = here.filter(
      (one) => one.candidateOn !== null && one.candidateOn <= day && one.recognisedOn === null && !isEnded(one),
    )
    const count = (list: typeof here) => new Set(list.map(({ enterprise: firm }) => String(firm))).size
    return { candidates: count(waiting), held: count(held) }
  }
  const listed = new Set(kinds.map(({ name }) => name))
  const strange = [...new Set(records.map(({ title }) => title))].filter((title) => !listed.has(title))
  return [
    ...kinds.map(({ name, level, definition, goal, goalYear }) => ({
      ...{ name, level: level as string | null, definition: definition as string | null, ...of(name) },
      ...{
        goal: goal === null ? null : Number(goal),
        goalYear: goalYear === null ? null : Number(goalYear),
        listed: true,
      },
    })),
    // Named on a list, but nowhere said what it means.
    ...strange.map((name) => ({
      ...{ name, level: null, definition: null, ...of(name), goal: null, goalYear: null, listed: false },
    })),
  ]
}

/** R&D bodies and centres that are cultivated and not recognised yet, those with a late node first. */
async function plannedBodies(at: At, name: (firm: string) => Named, day: Day): Promise<readonly Planned[]> {
  const kinds = new Set<string>(kindsOf('研发平台'))
  const nodes = Map.groupBy(await recordsOf(at, platformNode), ({ content }) => String(content.values.platform))
  return (await recordsOf(at, platform))
    .flatMap(({ id, content }): Planned[] => {
      const one = content.values as Values<typeof platform.fields>
      if (!kinds.has(one.kind) || one.cultivatedOn === null || one.cultivatedOn > day) return []
      if (one.recognisedOn !== null || platformOver(one, reachedBy(content.steps)) !== null) return []
      const own = (nodes.get(id) ?? []).map((node) => ({
        record: node.id,
        ...(node.content.values as Values<typeof platformNode.fields>),
      }))
      const open = own.filter(({ doneOn }) => doneOn === null).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
      const [next] = open
      return [
        {
          ...{ record: id, name: one.name, kind: one.kind, level: one.level, since: one.cultivatedOn },
          host: one.host === null ? null : name(String(one.host)),
          ...{ plannedOn: one.plannedOn, plan: one.plan, nodes: own.length, done: own.length - open.length },
          late: open.filter(({ dueOn }) => dueOn < day).length,
          next:
            next === undefined
              ? null
              : { record: next.record, name: next.name, dueOn: next.dueOn, isLate: next.dueOn < day },
        },
      ]
    })
    .sort((a, b) => b.late - a.late || (a.next?.dueOn ?? '9').localeCompare(b.next?.dueOn ?? '9'))
}

async function withoutRdBody(
  at: At,
  firms: Known,
  name: (firm: string) => Named,
  planned: readonly Planned[],
): Promise<ServiceList> {
  const kinds = new Set<string>(kindsOf('研发平台'))
  const hosts = new Set(
    ((await all(at, platform)) as readonly Values<typeof platform.fields>[])
      .filter(({ kind, recognisedOn, removedOn }) => kinds.has(kind) && recognisedOn !== null && removedOn === null)
      .map(({ host }) => String(host)),
  )
  const plans = new Map(planned.flatMap((one) => (one.host === null ? [] : [[one.host.firm, one] as const])))
  const coached = new Map<string, Day>()
  for (const { enterprise: firm, kind, on } of (await all(at, guidance)) as readonly Values<typeof guidance.fields>[])
    if (kind === '研发机构组建' && on > (coached.get(String(firm)) ?? '')) coached.set(String(firm), on)
  const noteOf = (firm: string): string | null => {
    const plan = plans.get(firm)
    if (plan !== undefined) return `组建中：${plan.name}，节点 ${plan.done}/${plan.nodes}`
    const on = coached.get(firm)
    return on === undefined ? null : `${on}辅导过，还没有组建计划`
  }
  // Those of whom nothing is known yet come first: they are to be spoken to.
  const order = (firm: string) => (plans.has(firm) ? 2 : coached.has(firm) ? 1 : 0)
  const found = [...firms]
    .flatMap(([id, { aboveScale, open }]) => (aboveScale && open && !hosts.has(id) ? [id] : []))
    .sort((a, b) => order(a) - order(b))
  const shown = found.slice(0, FIRMS_SHOWN).map((id) => ({ ...name(id), note: noteOf(id) }))
  return { id: 'noRdBody', count: found.length, why: null, firms: shown }
}

async function withoutDeduction(
  at: At,
  firms: Known,
  name: (firm: string) => Named,
  year: number,
  statistics: boolean,
): Promise<ServiceList> {
  const none = { id: 'noDeduction', count: null, firms: [] } as const
  if (!statistics) return { ...none, why: '分户税收数据限有权限的人员查看' }
  const told = ((await all(at, taxRelief)) as readonly Values<typeof taxRelief.fields>[]).filter(
    (one) => Number(one.year) === year,
  )
  if (told.length === 0) return { ...none, why: `没有${year}年度的分户税收数据` }
  const isSome = (money: string | null) => money !== null && !/^0+(\.0+)?$/.test(money)
  const took = new Set(told.filter(({ deducted }) => isSome(deducted)).map(({ enterprise: firm }) => String(firm)))
  const spent = ((await all(at, enterpriseYear)) as readonly Values<typeof enterpriseYear.fields>[])
    .filter((one) => Number(one.year) === year && (isSome(one.rdExpense) || isSome(one.rdAccepted)))
    .map(({ enterprise: firm }) => String(firm))
  const found = [...new Set(spent)].filter((firm) => !took.has(firm) && firms.get(firm)?.open === true)
  return { id: 'noDeduction', count: found.length, why: null, firms: found.slice(0, FIRMS_SHOWN).map(name) }
}
