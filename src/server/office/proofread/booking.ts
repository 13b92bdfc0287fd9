import { isStanding } from '../../../kernel/document/within.ts'
import { evaluate, isKnown } from '../../../kernel/evaluate.ts'
import { compare, decimal, rational } from '../../../kernel/exact.ts'
import { type Indicator, show } from '../../../kernel/indicator.ts'
import { parsePeriod, periodCode } from '../../../kernel/period.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode, Decimal } from '../../../kernel/values.ts'
import { type Content, content, identityOf } from '../../../kernel/version.ts'
import type { Claim } from '../../../proofread/reading.ts'
import { openBooks } from '../../../store/figures/books.ts'
import { nameOf } from '../../../store/files.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office, work } from '../office.ts'
import { areaOf, exactValue } from './books.ts'
import { sentenceAt } from './firms.ts'
import { isExact } from './hold.ts'
import { type Named, namedClaim, type Proofreading } from './proofread.ts'

/** As what a report's figures are kept: 期初数 of our own, or 核对数 that another body tells of us. */
export type BookingAs =
  | { readonly kind: 'opening' }
  | { readonly kind: 'assertion' /** 发布单位, whose figure it is. */; readonly body: string }

/** What would become of a claim, or why nothing does. */
export type Booking = {
  readonly claim: number
  readonly sentence: string
} & (
  | ({ readonly outcome: 'new' | 'same' | 'changed' } & Entry)
  | { readonly outcome: 'refused'; readonly reason: string }
)

interface Entry {
  readonly indicator: string
  readonly label: string
  readonly period: string
  /** As it is written in the record, in `unit`. */
  readonly value: string
  readonly unit: string
}

interface Draft extends Entry {
  readonly content: Content
  readonly identity: string
  readonly area: AreaCode
  /** In the indicator's own unit. */
  readonly exact: Decimal
}

interface Order {
  readonly proofreading: Proofreading
  readonly chosen: readonly Named[]
  readonly as: BookingAs
  /** The indicators that whoever books may see. */
  readonly visible: readonly Indicator[]
}

/** What booking would do; writes nothing. */
export async function previewBooking(office: Office, order: Order): Promise<readonly Booking[]> {
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  return look(office, async (at) => (await plan(at, order, cutoff)).map(({ booking }) => booking))
}

/** Books what is new; the same report booked once more changes nothing. */
export async function book(office: Office, order: Order): Promise<readonly Booking[]> {
  const { hash } = order.proofreading
  if ((await office.files.look(nameOf(hash))) === null)
    throw new Refusal('booking.noFile', '报告原件已不在，不能作为依据', '请重新把报告放进来，再入账')
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  return work(office, async (at) => {
    const planned = await plan(at, order, cutoff)
    const register = registerOf(at, order.as)
    const saves = planned.flatMap(({ draft, known, booking: { outcome } }) =>
      draft === null || (outcome !== 'new' && outcome !== 'changed')
        ? []
        : [
            {
              register,
              id: known?.id ?? null,
              content: draft.content,
              kind: known === undefined ? ('create' as const) : ('change' as const),
              reason: `《${order.proofreading.name}》`,
            },
          ],
    )
    await saveRecords(at.tx, at, saves)
    return planned.map(({ booking }) => booking)
  })
}

interface Planned {
  readonly booking: Booking
  readonly draft: Draft | null
  readonly known: StoredRecord | undefined
}

async function plan(
  at: At,
  { proofreading, chosen, as, visible }: Order,
  cutoff: Awaited<ReturnType<typeof resolveCutoff>>,
): Promise<readonly Planned[]> {
  const register = registerOf(at, as)
  const indicators = new Map(visible.map((indicator) => [indicator.id, indicator]))
  const drafts = chosen.map((named) => {
    const claim = namedClaim(proofreading, named)
    return {
      named,
      sentence: sentenceAt(proofreading.text, claim),
      draft: draftOf(at, register, claim, proofreading, as, indicators),
    }
  })
  const made = drafts.flatMap(({ draft }) => (typeof draft === 'string' ? [] : [draft]))
  const known = await recordsByIdentity(
    at.tx,
    register,
    at.bureau,
    made.map(({ identity }) => identity),
  )
  const counted = as.kind === 'opening' ? await countedValues(at, made, indicators, cutoff) : new Map<string, string>()
  const taken = new Map<string, Decimal>()
  return drafts.map(({ named: { claim }, sentence, draft }): Planned => {
    const refused = (reason: string): Planned => ({
      ...{ draft: null, known: undefined },
      booking: { claim, sentence, outcome: 'refused', reason },
    })
    if (typeof draft === 'string') return refused(draft)
    const { content: _, identity, exact, area: __, ...entry } = draft
    const stands = known.get(identity)
    const here = taken.get(identity)
    if (here !== undefined && compare(rational(here), rational(exact)) !== 0) return refused('文中另有一处与它不同')
    taken.set(identity, exact)
    const before = here ?? exactOf(stands, indicators)
    const outcome = before === null ? 'new' : compare(rational(before), rational(exact)) === 0 ? 'same' : 'changed'
    if (outcome === 'changed' && as.kind === 'opening')
      return refused(`期初数已有 ${before}，与这里不同；以哪个为准请在“期初数”台账里改`)
    const own = counted.get(identity)
    if (outcome === 'new' && own !== undefined)
      return refused(`这一期在建账日之后，账上按明细为 ${own}；明细不全的，请先把建账日改到以后`)
    return { draft, known: stands, booking: { claim, sentence, outcome, ...entry } }
  })
}

function registerOf({ catalog }: Pick<At, 'catalog'>, { kind }: BookingAs): Register {
  const register = catalog.registers.get(kind)
  if (register === undefined) throw new Error(`no register ${kind}`)
  return register
}

const LEAVES = new Set(['flow', 'stock', 'distinct', 'holders'])

/** The record that a claim makes, or why it makes none. */
function draftOf(
  at: At,
  register: Register,
  claim: Claim,
  { text, name, hash, date }: Proofreading,
  as: BookingAs,
  indicators: ReadonlyMap<string, Indicator>,
): Draft | string {
  const indicator = indicators.get(claim.indicator ?? '')
  if (indicator === undefined) return '没有对应的指标'
  if (claim.scope !== 'own') return '不是本单位的数'
  if (claim.kind === 'target') return '是目标，不是完成数'
  if (as.kind === 'opening' && !LEAVES.has(indicator.of.tree.op)) return '由其他数算出，或属外部统计数，不记期初'
  if (!isExact(claim)) return '不是确数'
  const said = parsePeriod(claim.period ?? '')
  if (said === null) return '期间不明'
  const exact = exactValue(claim, indicator)
  if (exact === null) return '单位与指标不同'
  const period = periodCode(isStanding(indicator.of.tree) ? { first: said.last, last: said.last } : said)
  const isMoney = indicator.of.unit === '元'
  const entry = isMoney ? { value: claim.value ?? '', unit: claim.unit } : { value: exact, unit: indicator.of.unit }
  const area = areaOf(at.areas, text, claim)
  const values = {
    ...{ indicator: indicator.id, area, period, ...entry },
    ...{ source: name, sentence: sentenceAt(text, claim), evidence: `sha256:${hash} ${name}` },
    ...(as.kind === 'assertion' ? { body: as.body, publishedOn: date } : {}),
  }
  return {
    ...{ indicator: indicator.id, label: indicator.label, period, ...entry },
    area,
    content: content(register, values),
    identity: identityOf(register, values),
    exact: decimal(exact),
  }
}

function exactOf(stands: StoredRecord | undefined, indicators: ReadonlyMap<string, Indicator>): Decimal | null {
  if (stands === undefined || stands.content.voided) return null
  const { indicator: id, value, unit } = stands.content.values
  const indicator = indicators.get(String(id))
  if (indicator === undefined) return decimal(String(value))
  const claim = { value: decimal(String(value)), unit: String(unit ?? indicator.of.unit) }
  return decimal(exactValue(claim, indicator) ?? String(value))
}

/** What the books make of their own records where these are complete already: an opening would say nothing there. */
async function countedValues(
  at: At,
  drafts: readonly Draft[],
  indicators: ReadonlyMap<string, Indicator>,
  cutoff: Awaited<ReturnType<typeof resolveCutoff>>,
): Promise<Map<string, string>> {
  const asked = drafts.flatMap(({ identity, indicator: id, area, period: code }) => {
    const [indicator, period] = [indicators.get(id), parsePeriod(code)]
    return indicator === undefined || period === null
      ? []
      : [{ identity, indicator, tree: indicator.of.tree, at: { period, area } }]
  })
  const books = await openBooks(at.tx, { ...at, cutoff }, asked)
  const counted = new Map<string, string>()
  for (const { identity, indicator, tree, at: where } of asked) {
    const from = 'measure' in tree ? books.booksFrom(tree.measure) : null
    const begun = isStanding(tree) ? where.period.last : where.period.first
    const value = evaluate(tree, where, books)
    if (from === null || begun < from || !isKnown(value)) continue
    const { digits, unit } = show(indicator, value.value)
    counted.set(identity, `${digits}${unit}`)
  }
  return counted
}
