import { sql } from 'kysely'
import type { Dated } from '../../../kernel/dated.ts'
import { latest, valueOn } from '../../../kernel/dated.ts'
import { normaliseName } from '../../../kernel/read/name.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Finding, Span } from '../../../proofread/reading.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { quoted } from '../../../store/schema/model.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { candidates } from '../claim.ts'
import { likeness } from '../claimDesk.ts'
import type { At } from '../office.ts'

/** A name in full; the short ones of running text mean too many. */
const FULL_NAME = /(?:公司|集团|合作社|事务所|厂)$/
const NAME_CHARACTERS_MIN = 5
const FIRMS_MAX = 2_000
/** Names that nobody has are compared with all others, which takes time. */
const LIKENED_MAX = 40

/** Firms that a text names and that are in no register, have another name now, are struck off, or lost their title. */
export async function holdFirms(at: At, text: string, spans: readonly Span[], date: Day): Promise<readonly Finding[]> {
  const register = at.catalog.registers.get('enterprise')
  if (register === undefined) return []
  const named = spans
    .map((span) => ({ ...span, quote: text.slice(span.start, span.end) }))
    .filter(({ quote }) => FULL_NAME.test(quote) && quote.length >= NAME_CHARACTERS_MIN)
    .slice(0, FIRMS_MAX)
  const known = await firmsNamed(at, register, [...new Set(named.map(({ quote }) => normaliseName(quote)))])
  const titles = await titlesOf(at, [...new Set([...known.values()].map(({ id }) => id))])
  const likened = new Map<string, Promise<string | null>>()
  const findings: Finding[] = []
  for (const place of named) {
    const firm = known.get(normaliseName(place.quote))
    if (firm === undefined) {
      if (!likened.has(place.quote) && likened.size < LIKENED_MAX)
        likened.set(place.quote, nearest(at, register, place.quote))
      findings.push(unknown(place, (await likened.get(place.quote)) ?? null))
    } else findings.push(...standing(place, firm, date), ...lapsed(text, place, titles.get(firm.id) ?? [], date))
  }
  return findings
}

type Place = Span & { readonly quote: string }

function unknown(place: Place, near: string | null): Finding {
  const reason =
    near === null ? `企业台账里没有“${place.quote}”，请核对名称` : `企业台账里没有“${place.quote}”，是否为“${near}”`
  return { ...place, kind: 'firm.unknown', certainty: near === null ? 'hint' : 'probable', reason, correction: near }
}

async function nearest(at: At, register: Register, name: string): Promise<string | null> {
  const [first] = await candidates(at, register, name)
  return first !== undefined && likeness(name, first.name).startsWith('只差') ? first.name : null
}

async function firmsNamed(at: At, register: Register, names: readonly string[]): Promise<Map<string, StoredRecord>> {
  const { rows } = await sql<{ name: string; record: string }>`
    select name, record from record_name where bureau = ${at.bureau} and register = ${register.name} and name = any(${[...names]}::text[])`.execute(
    at.tx,
  )
  const records = await recordsById(at.tx, register, at.bureau, [...new Set(rows.map(({ record }) => record))])
  const firms = new Map<string, StoredRecord>()
  for (const { name, record } of rows) {
    const found = records.get(record)
    if (found !== undefined && !found.content.voided) firms.set(name, found)
  }
  return firms
}

const GONE = ['注销', '吊销', '迁出']

function standing(place: Place, { content: { values } }: StoredRecord, date: Day): Finding[] {
  const findings: Finding[] = []
  const status = valueOn(values.status as Dated<string>, date)
  if (status !== null && GONE.includes(status)) {
    const since = (values.status as Dated<string>).findLast(({ value }) => value === status)?.from ?? null
    const reason = `“${place.quote}”${since === null ? '' : `自 ${since} 起`}登记状态为${status}`
    findings.push({ ...place, kind: 'firm.ended', certainty: 'probable', reason, correction: null })
  }
  const now = latest(values.name as Dated<string>)
  if (now !== null && normaliseName(now) !== normaliseName(place.quote)) {
    const reason = `“${place.quote}”现名“${now}”`
    findings.push({ ...place, kind: 'firm.renamed', certainty: 'hint', reason, correction: now })
  }
  return findings
}

interface HeldTitle {
  readonly title: string
  /** The last day on which it holds; `null` where it has no end. */
  readonly until: Day | null
}

async function titlesOf(at: At, firms: readonly string[]): Promise<Map<string, HeldTitle[]>> {
  const register = at.catalog.registers.get('recognition')
  const held = new Map<string, HeldTitle[]>()
  if (register === undefined || firms.length === 0) return held
  const column = (field: string) => sql.raw(quoted(columnName(field)))
  const { rows } = await sql<HeldTitle & { firm: string }>`
    select ${column('enterprise')} as firm, ${column('title')} as title, least(${column('expiresOn')}, ${column('endedOn')})::text as until
    from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${at.bureau} and state = 'live' and ${column('enterprise')} = any(${[...firms]}::uuid[]) and ${column('recognisedOn')} is not null`.execute(
    at.tx,
  )
  for (const { firm, title, until } of rows) held.set(firm, [...(held.get(firm) ?? []), { title, until }])
  return held
}

/** A sentence that names a title beside a firm whose title has ended. */
function lapsed(text: string, place: Place, titles: readonly HeldTitle[], date: Day): Finding[] {
  const sentence = sentenceAt(text, place)
  const names = new Set(titles.map(({ title }) => title).filter((title) => sentence.includes(title)))
  return [...names].flatMap((name): Finding[] => {
    const own = titles.filter(({ title }) => title === name)
    if (own.some(({ until }) => until === null || until >= date)) return []
    const until = own
      .map((one) => one.until ?? '')
      .sort()
      .at(-1)
    const reason = `“${place.quote}”的${name}资格已于 ${until} 到期或终止`
    return [{ ...place, kind: 'firm.title', certainty: 'probable', reason, correction: null }]
  })
}

/** The sentence in which something stands. */
export function sentenceAt(text: string, { start, end }: Span): string {
  const from = Math.max(...['。', '；', ';', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const ends = ['。', '；', ';', '！', '？', '\n'].map((mark) => text.indexOf(mark, end)).filter((place) => place >= 0)
  const to = ends.length === 0 ? text.length : Math.min(...ends) + 1
  return text.slice(from, to).trim()
}
