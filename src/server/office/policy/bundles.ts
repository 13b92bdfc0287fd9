import type { Values } from '../../../kernel/field/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { type Content, content } from '../../../kernel/version.ts'
import { bundleClause, policyBundle } from '../../../lines/policy/bundle.ts'
import { named, policyDelivery } from '../../../lines/policy/delivery.ts'
import { visit } from '../../../lines/service/visit.ts'
import { listRecords, recordsById } from '../../../store/records/load.ts'
import { type Save, saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, type Office, work } from '../office.ts'
import { madeOrRestored } from '../restored.ts'
import { firmFacts } from './calculate.ts'
import { allClauses, type HeldClause } from './clauses.ts'
import { type ClauseMatch, matchFirm } from './match.ts'
import { among } from './money.ts'
import { words } from './push.ts'

type Bundle = Values<typeof policyBundle.fields>
type Delivery = Values<typeof policyDelivery.fields>

export interface BundleHead {
  readonly id: string
  readonly values: Bundle
  readonly clauses: number
  /** To how many firms it was brought. */
  readonly firms: number
}

const BUNDLES_MAX = 500

/** 政策清单, the latest first. */
export async function bundles(at: At): Promise<readonly BundleHead[]> {
  const stored = await listRecords(at.tx, policyBundle, at.bureau, { state: 'live', limit: BUNDLES_MAX })
  const ids = stored.map(({ id }) => id)
  const clauses = Map.groupBy(await among(at, bundleClause, 'bundle', ids), ({ content }) =>
    String(content.values.bundle),
  )
  const sent = Map.groupBy(await among(at, policyDelivery, 'bundle', ids), ({ content }) =>
    String(content.values.bundle),
  )
  return stored
    .map(({ id, content }) => ({
      ...{ id, values: content.values as Bundle, clauses: clauses.get(id)?.length ?? 0 },
      firms: new Set((sent.get(id) ?? []).map((one) => one.content.values.enterprise)).size,
    }))
    .sort((a, b) => b.values.madeOn.localeCompare(a.values.madeOn))
}

export interface BundledClause {
  readonly clause: HeldClause
  readonly say: string | null
  /** What one firm gets of it; empty where no firm was named. */
  readonly matches: readonly ClauseMatch[]
}

export interface OpenedBundle {
  readonly id: string
  readonly values: Bundle
  readonly clauses: readonly BundledClause[]
  readonly firm: { readonly id: string; readonly name: string } | null
  readonly deliveries: readonly { readonly firm: string; readonly on: Day; readonly explained: string | null }[]
}

/** A bundle with its clauses in full, for the screen and for paper; with a firm, what each gives that firm. */
export async function openBundle(at: At, id: string, enterprise: string | null, on: Day): Promise<OpenedBundle> {
  const values = await bundleOf(at, id)
  const items = (await among(at, bundleClause, 'bundle', [id])).map(({ content }) => content.values)
  const all = new Map((await allClauses(at)).map((clause) => [clause.id, clause]))
  const firm = enterprise === null ? null : await firmFacts(at, enterprise, on)
  const matches = firm === null ? [] : await matchFirm(at, firm, on)
  return {
    ...{ id, values, firm: firm === null ? null : { id: firm.id, name: firm.name } },
    clauses: items.flatMap(({ clause: of, say }) => {
      const clause = all.get(String(of))
      return clause === undefined
        ? []
        : [
            {
              clause,
              say: (say as string | null) ?? null,
              matches: matches.filter((one) => one.clause.id === clause.id),
            },
          ]
    }),
    deliveries: (await among(at, policyDelivery, 'bundle', [id])).map(({ content }) => {
      const { enterprise: to, on: day, clauses } = content.values as Delivery
      return { firm: String(to), on: day, explained: clauses }
    }),
  }
}

async function bundleOf(at: At, id: string): Promise<Bundle> {
  const stored = (await recordsById(at.tx, policyBundle, at.bureau, [id])).get(id)
  if (stored === undefined || stored.content.voided)
    throw new Refusal('bundle.unknown', '没有找到这份政策清单', '请从清单列表重新打开')
  return stored.content.values as Bundle
}

/** Makes a bundle of clauses in one go. */
export async function makeBundle(
  office: Office,
  {
    name,
    contact,
    preface,
    clauses,
  }: Pick<Bundle, 'name' | 'contact' | 'preface'> & { readonly clauses: readonly string[] },
  on: Day,
): Promise<string> {
  return work(office, async (at) => {
    const before = await listRecords(at.tx, policyBundle, at.bureau, { state: 'live', limit: BUNDLES_MAX })
    if (before.some(({ content }) => content.values.name === name))
      throw new Refusal('bundle.named', `已经有一份「${name}」`, '换一个名称，如加上年份或第几版')
    const values = { name, contact, preface, madeOn: on }
    const { saved } = await saveRecords(at.tx, at, [
      { register: policyBundle, id: null, kind: 'create', content: content(policyBundle, values) },
    ])
    const bundle = saved[0]!.id
    await saveRecords(
      at.tx,
      at,
      clauses.map(
        (clause): Save => ({
          ...{ register: bundleClause, id: null, kind: 'create' },
          content: content(bundleClause, { bundle, clause }),
        }),
      ),
    )
    return bundle
  })
}

export interface Brought {
  readonly enterprise: string
  readonly on: Day
  readonly way: Delivery['way']
  /** The clauses that were explained there. */
  readonly explained: readonly string[]
  readonly person: string | null
}

/** 送达: every paper of the bundle was brought to a firm, and of some clauses it was said what they mean. */
export async function deliverBundle(office: Office, id: string, brought: Brought, day: Day): Promise<number> {
  if (brought.on > day) throw new Refusal('bundle.day', `送达日期${brought.on}还没有到`, '填写实际送到的那一天')
  return work(office, async (at) => {
    const { clauses } = await openBundle(at, id, null, brought.on)
    if (clauses.length === 0)
      throw new Refusal('bundle.empty', '清单里还没有条款', '先在“政策清单条款”里填上要送的条款')
    const visits = await among(at, visit, 'enterprise', [brought.enterprise])
    const call = visits.find(({ content }) => content.values.on === brought.on)
    const had = await among(at, policyDelivery, 'enterprise', [brought.enterprise])
    const papers = Map.groupBy(clauses, ({ clause }) => String(clause.values.policy))
    const [saves, made]: [Save[], Content['values'][]] = [[], []]
    for (const [policy, of] of papers) {
      const explained = of.filter(({ clause }) => brought.explained.includes(clause.id))
      const values = {
        ...{ enterprise: brought.enterprise, policy, on: brought.on, way: brought.way, bundle: id },
        sent: of.map(({ clause }) => words(clause)).join('、'),
        clauses: explained.length === 0 ? null : explained.map(({ clause }) => words(clause)).join('、'),
        ...{ person: brought.person, visit: call?.id ?? null },
      }
      const same = had.find(
        ({ content: { values: one } }) => one.policy === policy && one.on === brought.on && one.way === brought.way,
      )
      if (same === undefined) made.push(values)
      else
        saves.push({
          ...{ register: policyDelivery, id: same.id, kind: 'change', expected: same.version },
          content: { ...same.content, values: joined(same.content.values as Delivery, values) },
        })
    }
    const fresh = await madeOrRestored(at, policyDelivery, made)
    await saveRecords(at.tx, at, [...saves, ...fresh.map(({ save }) => save)])
    return saves.length + fresh.length
  })
}

/** What was brought and explained before on the same day stays so: what comes later is added. */
function joined(
  before: Delivery,
  now: Pick<Delivery, 'sent' | 'clauses' | 'person'> & { readonly visit: string | null },
): { readonly [field in keyof Delivery]: unknown } {
  const both = (a: string | null, b: string | null) => {
    const all = new Set([...named(a ?? ''), ...named(b ?? '')])
    return all.size === 0 ? null : [...all].join('、')
  }
  return {
    ...{ ...before, ...now, sent: both(before.sent, now.sent), clauses: both(before.clauses, now.clauses) },
    ...{ person: now.person ?? before.person, visit: now.visit ?? before.visit },
  }
}

/** Which of a firm's matches is worth telling it on a hand-out: what it gets, and how much in yuan. */
export function gained(matches: readonly ClauseMatch[]): { readonly says: string; readonly amount: Decimal | null }[] {
  const labels = {
    gets: '贵单位可以享受',
    claimed: '已经申报',
    nearly: '差一点',
    asks: '还要补资料',
    not: null,
    closed: null,
  }
  return matches.flatMap(({ standing, calculation, object, lacks }) => {
    const label = labels[standing]
    if (label === null) return []
    const amount = standing === 'gets' ? (calculation?.amount ?? null) : null
    const more = standing === 'gets' ? object?.label : lacks[0]
    return [{ says: more === undefined ? label : `${label}：${more}`, amount }]
  })
}
