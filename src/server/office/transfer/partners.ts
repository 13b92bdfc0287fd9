import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day } from '../../../kernel/values.ts'
import { agreement } from '../../../lines/contracts/agreement.ts'
import { tradingBody } from '../../../lines/contracts/tradingBody.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { expert } from '../../../lines/experts/expert.ts'
import { organisation } from '../../../lines/experts/organisation.ts'
import { kindsOf } from '../../../lines/platforms/kind.ts'
import { platform } from '../../../lines/platforms/platform.ts'
import { scienceService } from '../../../lines/platforms/scienceService.ts'
import { strategicPartner } from '../../../lines/platforms/strategicPartner.ts'
import { elementMatch } from '../../../lines/service/elementMatch.ts'
import { achievement } from '../../../lines/transfer/achievement.ts'
import { demand } from '../../../lines/transfer/demand.ts'
import { type Described, runsOf, shelfOf } from '../../../lines/transfer/match.ts'
import { matchmaking } from '../../../lines/transfer/matchmaking.ts'
import { voucherInstitution } from '../../../lines/vouchers/institution.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { type FirmName, firmsById, recordsOf } from '../service/firms.ts'
import { needWords, nextCode } from './matching.ts'

/** Who looks for a partner: a firm with a need, or one that asked the bureau for a partner. */
export interface Seeker {
  readonly register: 'demand' | 'elementMatch'
  readonly id: string
  readonly version: number
  readonly title: string
  readonly firm: FirmName
  readonly kind: string
  readonly on: Day
  readonly words: string | null
}

export type PartnerKind = '高校' | '院所' | '服务机构' | '企业' | '其他'

/** Something that is known of a partner and speaks of the need. */
export interface Evidence {
  readonly source: string
  readonly text: string
  readonly register: string
  readonly record: string
}

export interface Partner {
  readonly name: string
  readonly kind: PartnerKind
  readonly percent: number
  readonly shared: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Agreements and meetings that there were with it, for whichever firm. */
  readonly before: number
  /** 回避事项, told before anybody is introduced. */
  readonly avoids: string | null
}

export interface OpenedSeeker {
  readonly seeker: Seeker
  readonly partners: readonly Partner[]
  readonly nextCode: string
}

const PARTNERS_MAX = 20
const EVIDENCE_MAX = 3
const PERCENT = 100

type Values = { readonly [field: string]: unknown }
const valuesOf = ({ content }: StoredRecord): Values => content.values
const textOf = (record: StoredRecord, field: string): string | null => {
  const value = valuesOf(record)[field]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Needs that nobody was found for yet, the oldest first: of the list of needs, and of those who asked for a partner. */
export async function seekers(at: At): Promise<readonly Seeker[]> {
  const needs = (await recordsOf(at, demand)).filter(
    (one) => valuesOf(one).closedOn === null && valuesOf(one).matchedOn === null,
  )
  const asked = (await recordsOf(at, elementMatch)).filter(
    (one) => valuesOf(one).element === '技术合作伙伴' && valuesOf(one).agreedOn === null,
  )
  const all = [...needs, ...asked]
  const firms = await firmsById(
    at,
    all.map((one) => String(valuesOf(one).enterprise)),
  )
  const seeker = (register: Seeker['register'], one: StoredRecord): Seeker[] => {
    const firm = firms.get(String(valuesOf(one).enterprise))
    if (firm === undefined) return []
    const of = { register, id: one.id, version: one.version, firm }
    return register === 'demand'
      ? [
          {
            ...of,
            ...{ title: textOf(one, 'title') ?? '', kind: textOf(one, 'kind') ?? '' },
            ...{ on: valuesOf(one).raisedOn as Day, words: textOf(one, 'problem') },
          },
        ]
      : [
          {
            ...of,
            ...{ title: textOf(one, 'need') ?? '', kind: '技术合作伙伴' },
            ...{ on: valuesOf(one).neededOn as Day, words: textOf(one, 'outcome') },
          },
        ]
  }
  return [
    ...needs.flatMap((one) => seeker('demand', one)),
    ...asked.flatMap((one) => seeker('elementMatch', one)),
  ].sort((a, b) => a.on.localeCompare(b.on))
}

/** 找合作单位: one need with whoever is known to work on the like, each with the words and the records that say so. */
export async function openSeeker(at: At, id: string, day: Day): Promise<OpenedSeeker> {
  const seeker = (await seekers(at)).find((one) => one.id === id)
  if (seeker === undefined)
    throw new Refusal('matching.unknown', '没有找到这项需求', '可能已经对接、办结或作废，请从列表重新打开')
  const register: Register = seeker.register === 'demand' ? demand : elementMatch
  const record = (await recordsById(at.tx, register, at.bureau, [id])).get(id)
  const meetings = await recordsOf(at, matchmaking)
  const need: Described =
    seeker.register === 'demand' && record !== undefined
      ? needWords(record)
      : { name: seeker.title, field: null, industry: null, text: seeker.words }
  const known = await knownOfPartners(at, day)
  const near = shelfOf(known.items, ({ words }) => words)
    .near(need)
    .filter(({ of }) => of.partner !== seeker.firm.name)
  const partners = [...Map.groupBy(near, ({ of }) => of.partner)].map(([name, found]): Partner => {
    const [best] = found
    const shared = new Set(found.slice(0, EVIDENCE_MAX).flatMap((one) => one.shared))
    return {
      name,
      kind: known.kinds.get(name) ?? kindByName(name),
      percent: Math.round((best?.score ?? 0) * PERCENT),
      shared: runsOf([...shared]),
      evidence: found.slice(0, EVIDENCE_MAX).map(({ of: { evidence } }) => evidence),
      before: (known.agreements.get(name) ?? 0) + meetings.filter((one) => valuesOf(one).partner === name).length,
      avoids: known.avoids.get(name) ?? null,
    }
  })
  return { seeker, partners: partners.slice(0, PARTNERS_MAX), nextCode: nextCode(meetings, day) }
}

interface Item {
  readonly partner: string
  readonly words: Described
  readonly evidence: Evidence
}

interface Known {
  readonly items: readonly Item[]
  readonly kinds: ReadonlyMap<string, PartnerKind>
  readonly agreements: ReadonlyMap<string, number>
  readonly avoids: ReadonlyMap<string, string>
}

/** All that the registers say of what somebody can do, thing by thing: a university is not near because it does much. */
async function knownOfPartners(at: At, day: Day): Promise<Known> {
  const kinds = new Map<string, PartnerKind>()
  const agreements = new Map<string, number>()
  const avoids = new Map<string, string>()
  const items: Item[] = []
  const add = (
    register: Register,
    one: StoredRecord,
    partner: string | null,
    source: string,
    said: readonly (string | null)[],
  ) => {
    const parts = said.filter((part) => part !== null)
    if (partner === null || parts.length === 0) return
    const [name = '', ...rest] = parts
    const text = rest.length === 0 ? null : rest.join(' ')
    const evidence = { source, text: name, register: register.name, record: one.id }
    items.push({ partner, words: { name, field: null, industry: null, text }, evidence })
  }
  const each = async (register: Register, until: string | null, take: (one: StoredRecord) => void) => {
    for (const one of await recordsOf(at, register)) {
      const ended = until === null ? null : (valuesOf(one)[until] as Day | null)
      if (ended === null || ended === undefined || ended > day) take(one)
    }
  }
  await each(organisation, 'endedOn', (one) => {
    const name = textOf(one, 'name')
    if (name !== null) kinds.set(name, kindOfOrganisation(latest(valuesOf(one).organisationKind as Dated<string>)))
    const avoided = textOf(one, 'avoids')
    if (name !== null && avoided !== null) avoids.set(name, avoided)
    add(organisation, one, name, '专长', [textOf(one, 'expertise')])
  })
  await each(strategicPartner, 'endedOn', (one) =>
    add(strategicPartner, one, textOf(one, 'name'), '战略合作领域', [textOf(one, 'fields')]),
  )
  await each(achievement, 'removedOn', (one) => {
    const [owner, source] = [textOf(one, 'owner'), textOf(one, 'source')]
    if (owner !== null && source === '企业') kinds.set(owner, '企业')
    const said = ['name', 'field', 'industry', 'summary'].map((field) => textOf(one, field))
    add(achievement, one, owner, '成果', said)
  })
  await each(agreement, null, (one) => {
    const partner = textOf(one, 'partner')
    if (partner !== null) agreements.set(partner, (agreements.get(partner) ?? 0) + 1)
    add(agreement, one, partner, '合作过', [textOf(one, 'project')])
  })
  // By unit, not by name: whom one speaks to first is the institution.
  await each(expert, 'leftOn', (one) => add(expert, one, textOf(one, 'unit'), '专家领域', [textOf(one, 'fields')]))
  await each(scienceService, 'removedOn', (one) => {
    const provider = textOf(one, 'provider')
    if (provider !== null && !kinds.has(provider)) kinds.set(provider, '服务机构')
    add(scienceService, one, provider, '科技服务', [textOf(one, 'name'), textOf(one, 'content')])
  })
  await each(voucherInstitution, 'delistedOn', (one) => {
    const name = textOf(one, 'name')
    if (name !== null && !kinds.has(name)) kinds.set(name, '服务机构')
    add(voucherInstitution, one, name, '创新券服务', [textOf(one, 'services')])
  })
  await each(tradingBody, 'endedOn', (one) => {
    const name = textOf(one, 'name')
    if (name !== null && !kinds.has(name)) kinds.set(name, '服务机构')
    add(tradingBody, one, name, '技术贸易范围', [textOf(one, 'scope')])
  })
  await addHosts(at, add, kinds)
  return { items, kinds, agreements, avoids }
}

/** Firms with an R&D body, by what it is called and what the firm does. */
async function addHosts(
  at: At,
  add: (register: Register, one: StoredRecord, partner: string | null, source: string, said: (string | null)[]) => void,
  kinds: Map<string, PartnerKind>,
): Promise<void> {
  const research = new Set<string>(kindsOf('研发平台'))
  const bodies = (await recordsOf(at, platform)).filter((one) => {
    const { kind, recognisedOn, removedOn } = valuesOf(one)
    return research.has(String(kind)) && recognisedOn !== null && removedOn === null
  })
  const hosts = await recordsById(
    at.tx,
    enterprise,
    at.bureau,
    bodies.flatMap((one) => textOf(one, 'host') ?? []),
  )
  for (const one of bodies) {
    const host = hosts.get(textOf(one, 'host') ?? '')
    if (host === undefined) continue
    const name = latest((valuesOf(host).name ?? []) as Dated<string>)
    if (name !== null && !kinds.has(name)) kinds.set(name, kindByName(name) === '其他' ? '企业' : kindByName(name))
    add(platform, one, name, '研发机构', [textOf(one, 'name'), textOf(host, 'scope')])
  }
}

function kindOfOrganisation(kind: string | null): PartnerKind {
  if (kind === '高等院校') return '高校'
  if (kind === '科研院所') return '院所'
  return kind === null || kind === '其他' ? '其他' : '服务机构'
}

function kindByName(name: string): PartnerKind {
  if (/大学|学院|学校/.test(name)) return '高校'
  if (/研究院|研究所|科学院|实验室/.test(name)) return '院所'
  if (/事务所|服务中心|检测|检验|咨询/.test(name)) return '服务机构'
  return /公司|集团|厂$/.test(name) ? '企业' : '其他'
}
