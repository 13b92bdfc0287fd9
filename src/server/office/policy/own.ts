import { v5 as uuid } from 'uuid'
import { formatDecimal } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { commitment, payment } from '../../../lines/funds/payment.ts'
import { named, policyDelivery } from '../../../lines/policy/delivery.ts'
import { policy } from '../../../lines/policy/policy.ts'
import { voucherInstitution } from '../../../lines/vouchers/institution.ts'
import { voucherUse } from '../../../lines/vouchers/voucherUse.ts'
import { listRecords, recordsById } from '../../../store/records/load.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { isDoubleKey } from '../cases/act.ts'
import { type Office, work } from '../office.ts'
import { asOwner, present, whole } from '../own.ts'
import type { Person } from '../people/actor.ts'
import { createRecord, type EditResult } from '../records.ts'
import { budgetOf, firmFacts, policyNumber } from './calculate.ts'
import { type ClauseMatch, isForEach, matchFirm } from './match.ts'
import { among, budgets } from './money.ts'
import type { Delivery } from './push.ts'
import { vouchersOf } from './vouchers.ts'

/** Ids of what a firm brings in are made of the firm and of what it is, so that pressing twice makes one. */
const OWN = '2f2ef8d5-5d0c-4a53-9b0c-0c6f0f0f3f55'

/** 我能享受的政策: every published clause with the firm's own standing. */
export function ownMatches(office: Office, person: Person, on: Day): Promise<readonly ClauseMatch[]> {
  return asOwner(office, person, async (at, firm) =>
    firm === null ? [] : matchFirm(at, await firmFacts(at, firm, on), on),
  )
}

export interface Confirmed {
  readonly clause: string
  /** 奖补对象, where the clause pays for each of several. */
  readonly object: string | null
  readonly accountName: string
  readonly bank: string
  readonly account: string
}

/** 确认享受: the firm says that it wants what a clause gives it, to which account, and promises that it is true. */
export async function confirmOwn(office: Office, person: Person, given: Confirmed, on: Day): Promise<EditResult> {
  const { accountName, bank, account } = given
  const { firm, match, budget } = await asOwner(office, person, async (at, found) => {
    const own = present(found)
    const matches = await matchFirm(at, await firmFacts(at, own, on), on)
    const wanted = matches.find((one) => one.clause.id === given.clause && (one.object?.label ?? null) === given.object)
    return {
      ...{ firm: own, match: wanted },
      budget: wanted === undefined ? null : budgetOf(await budgets(at), wanted.clause, on),
    }
  })
  if (match === undefined) throw new Refusal('clause.unknown', '没有找到这个政策条款', '请刷新页面后再试')
  const { clause, calculation, standing, object } = match
  if (standing === 'claimed')
    throw new Refusal('own.claimed', `已经申报过${match.claim ?? ''}`, '请在「我的办件」中查看进展')
  if (standing !== 'gets' || calculation === null || calculation.amount === null)
    throw new Refusal(
      'own.notEntitled',
      `「${clause.values.title}」现在还不能享受：${match.lacks.join('；')}`,
      '补齐后再确认',
    )
  const { number, cashing, level } = clause.values
  const policyYear = Number(on.slice(0, 4))
  const cells = {
    enterprise: { text: '', record: firm },
    policy: { text: policyNumber(clause.paper) },
    item: { text: itemOf(match) },
    policyYear: { text: String(policyYear) },
    clause: { text: number },
    underClause: { text: '', record: clause.id },
    ...(budget === null ? {} : { budget: { text: '', record: budget.id } }),
    ...(level === '区县' ? { level: { text: '区' } } : {}),
    noApplication: { text: cashing === '免申即享' ? '是' : '否' },
    applied: { text: `${calculation.report.amount ?? calculation.amount}元` },
    calculation: {
      text: calculation.steps
        .map(({ name, amount, says }) => `${name}：${formatDecimal(amount, { group: true })}元（${says}）`)
        .join('\n'),
    },
    ...object?.cells,
    accountName: { text: accountName },
    bank: { text: bank },
    account: { text: account },
  }
  const [pledge = ''] = commitment.facts.choices ?? []
  const values = { appliedOn: on, confirmedOn: on, commitment: pledge }
  const what = object === null ? '' : ` ${object.label}`
  const id = uuid(`${office.bureau} ${firm} ${clause.id} ${policyYear}${what}`, OWN)
  return once(() => createRecord(office, payment, cells, () => false, { id, values }))
}

/** All the contracts of a firm in one claim are told by the first. */
const LABEL_CHARACTERS_MAX = 60

/** A year has one claim of a name: what is paid for each of several is told by what it is for. */
function itemOf({ clause, object }: ClauseMatch): string {
  const { title } = clause.values
  if (object === null || !isForEach(clause)) return title
  const { label } = object
  return `${title}（${label.length > LABEL_CHARACTERS_MAX ? `${label.slice(0, LABEL_CHARACTERS_MAX)}等` : label}）`
}

/** Sent twice at once: one of the two has made the record, and the other finds it made. */
async function once(enter: () => Promise<EditResult>): Promise<EditResult> {
  try {
    return await enter()
  } catch (error) {
    if (isDoubleKey(error)) return enter()
    throw error
  }
}

const INSTITUTIONS_MAX = 500

export interface OwnVouchers {
  readonly vouchers: Awaited<ReturnType<typeof vouchersOf>>
  readonly institutions: readonly { readonly id: string; readonly name: string; readonly services: string | null }[]
}

export function ownVouchers(office: Office, person: Person, on: Day): Promise<OwnVouchers> {
  return asOwner(office, person, async (at, firm) => {
    const listed = await listRecords(at.tx, voucherInstitution, at.bureau, { state: 'live', limit: INSTITUTIONS_MAX })
    return {
      vouchers: firm === null ? [] : await vouchersOf(at, firm, on),
      institutions: listed
        .filter(({ content: { values } }) => isListed(values, on))
        .map(({ id, content: { values } }) => ({
          ...{ id, name: String(values.name) },
          services: (values.services as string | null | undefined) ?? null,
        })),
    }
  })
}

function isListed({ listedOn, delistedOn }: { readonly [field: string]: unknown }, on: Day): boolean {
  return typeof listedOn === 'string' && listedOn <= on && (typeof delistedOn !== 'string' || delistedOn > on)
}

export interface Booking {
  readonly voucher: string
  readonly institution: string
  readonly contract: string
  readonly service: string
  readonly contractAmount: string
  readonly amount: string
}

/** 预约用券: asks the office to lock an amount of the firm's own voucher for a service. */
export async function bookOwn(office: Office, person: Person, booking: Booking, on: Day): Promise<EditResult> {
  const firm = await asOwner(office, person, async (at, found) => {
    const own = present(found)
    const held = (await vouchersOf(at, own, on)).some(({ id }) => id === booking.voucher)
    if (!held) throw new Refusal('voucher.unknown', '没有找到这张创新券', '请刷新页面后再试')
    return own
  })
  const cells = {
    voucher: { text: '', record: booking.voucher },
    institution: { text: '', record: booking.institution },
    enterprise: { text: '', record: firm },
    contract: { text: booking.contract },
    service: { text: booking.service },
    contractAmount: { text: `${booking.contractAmount}元` },
    amount: { text: `${booking.amount}元` },
  }
  const id = uuid(`${office.bureau} ${booking.voucher} ${booking.contract}`, OWN)
  return once(() => createRecord(office, voucherUse, cells, () => false, { id }))
}

/** What the office sent this firm, the latest first. */
export interface OwnDelivery {
  readonly id: string
  readonly title: string
  readonly on: Day
  readonly sent: readonly string[]
  readonly isRead: boolean
}

export function ownDeliveries(office: Office, person: Person): Promise<readonly OwnDelivery[]> {
  return asOwner(office, person, async (at, firm) => {
    if (firm === null) return []
    const sent = (await among(at, policyDelivery, 'enterprise', [firm])).filter(
      ({ content: { values } }) => values.way === '网上推送',
    )
    const ids = [...new Set(sent.map(({ content: { values } }) => String(values.policy)))]
    const papers = await recordsById(at.tx, policy, at.bureau, ids)
    return sent
      .map(({ id, content }): OwnDelivery => {
        const values = content.values as Delivery
        const paper = papers.get(values.policy)?.content.values as Values<typeof policy.fields> | undefined
        return {
          ...{ id, on: values.on, isRead: values.read === '是' },
          title: `${paper?.number ?? ''} ${paper?.title ?? ''}`.trim(),
          sent: values.sent === null ? [] : named(values.sent),
        }
      })
      .sort((a, b) => b.on.localeCompare(a.on))
  })
}

/** 已读回执: the firm opened what was sent to it. The first time counts. */
export async function readOwn(office: Office, person: Person, id: string, on: Day): Promise<void> {
  const own = await asOwner(office, person, async (_, firm) => present(firm))
  await work(whole(office), async (at) => {
    const found = (await recordsById(at.tx, policyDelivery, at.bureau, [id], { lock: true })).get(id)
    if (found === undefined || found.content.voided || found.content.values.enterprise !== own)
      throw new Refusal('delivery.unknown', '没有找到这次推送', '请刷新页面')
    const { values } = found.content
    if (values.read === '是') return
    const read = { ...values, read: '是', readOn: on }
    await saveRecords(at.tx, at, [
      { register: policyDelivery, id, kind: 'change', content: { ...found.content, values: read } },
    ])
  })
}
