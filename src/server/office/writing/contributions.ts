import { dayText } from '../../../kernel/day.ts'
import type { Citation } from '../../../kernel/document/citation.ts'
import { textSections, underHeading, withSection } from '../../../kernel/document/section.ts'
import { type DocumentText, figuresIn } from '../../../kernel/document/text.ts'
import { parsePeriod } from '../../../kernel/period.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import {
  type Contribution,
  contributionsOf,
  findContribution,
  saveContribution,
  waitingContributions,
} from '../../../store/contributions.ts'
import type { StoredDocument } from '../../../store/documents.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import type { Note } from '../../../store/messages.ts'
import { Refusal } from '../../../store/refusal.ts'
import { confirmFigures } from '../confirm.ts'
import { checkFigures, draftOf, found, save } from '../document.ts'
import { withPresentDigits } from '../documentVersions.ts'
import { reportIndicators } from '../indicator.ts'
import { tell } from '../messages/tell.ts'
import { type At, look, type Office, work } from '../office.ts'
import { answeredFor } from '../scope.ts'
import { today } from '../today.ts'
import { type Capacity, capacitiesOf, capacityAmong, capacityFor, nameIn } from './capacity.ts'
import { accountsBehind, type WritingHand, writingHand, writingHands } from './holder.ts'

const PARTS_MAX = 100
const EMPTY: DocumentText = [{ kind: 'paragraph', spans: [] }]

export interface AskedPart {
  /** The version of the document in which `block` is the heading. */
  readonly version: number
  readonly block: number
  readonly holder: string
  readonly due: Day
  readonly note: string
}

/** 供稿分工: gives the section under a heading into other hands, until a day. */
export async function askForPart(office: Office, id: string, asked: AskedPart): Promise<Contribution> {
  return work(office, async (at) => {
    const document = await draftOf(at, id, asked.version)
    const sections = textSections(document.text)
    const section = sections.find(({ block }) => block === asked.block)
    if (section === undefined)
      throw new Refusal('contribution.heading', '这里没有标题，不知道从哪里到哪里是一部分', '请选一个标题下的内容')
    if (sections.filter((one) => one.heading === section.heading).length > 1)
      throw new Refusal(
        'contribution.double',
        `有两个标题都叫「${section.heading}」，收稿时分不清`,
        '请先把其中一个标题改得不同',
      )
    const day = today()
    if (asked.due < day) throw new Refusal('contribution.due', '交稿日期已经过了', '请选今天或以后的日期')
    const all = await contributionsOf(at.tx, at.bureau, id)
    const open = all.filter((one) => isOpen(one))
    const clash = open.find(({ heading }) => {
      const other = sections.find((one) => one.heading === heading)
      return other !== undefined && other.block < section.end && section.block < other.end
    })
    if (clash !== undefined)
      throw new Refusal(
        'contribution.clash',
        `「${clash.heading}」已分给${clash.holderName}，与这一部分重叠`,
        '请先收回或收进那一部分',
      )
    if (all.length >= PARTS_MAX)
      throw new Refusal('contribution.tooMany', `一份文稿最多分 ${PARTS_MAX} 次`, '请另起一份')
    const hand = await writingHand(at, asked.holder)
    const under = underHeading(document.text, section)
    const base = under.length === 0 ? EMPTY : under
    const now = new Date().toISOString()
    const contribution: Contribution = {
      ...{ document: id, ordinal: all.length + 1, heading: section.heading, level: section.level },
      ...{ holder: hand.id, holderName: hand.name, due: asked.due, note: asked.note.trim() },
      ...{ state: 'asked', version: 1, base, text: base },
      ...{ askedBy: office.actor, askedAccount: office.account ?? null, askedAt: now, urgedAt: null },
      ...{ writtenBy: null, writtenAt: null, givenBy: null, givenAt: null, returned: null },
      ...{ settledBy: null, settledAt: null },
    }
    await saveContribution(at.tx, at.bureau, contribution)
    const note = contribution.note === '' ? '' : `：${contribution.note}`
    await tellHolders(office, at, contribution, {
      title: '请您供稿',
      text: `${office.actor}请${hand.name}写《${document.title}》中的「${section.heading}」，${dayText(asked.due)}前交${note}`,
      key: 'asked',
      kind: 'assigned',
    })
    return contribution
  })
}

export function isOpen({ state }: Pick<Contribution, 'state'>): boolean {
  return state !== 'taken' && state !== 'withdrawn'
}

/** The parts of a document with their texts on its present figures, and who may be asked. */
export async function partsOf(
  office: Office,
  id: string,
): Promise<{
  readonly document: StoredDocument
  readonly parts: readonly (Contribution & { readonly mine: boolean })[]
  readonly hands: readonly WritingHand[]
}> {
  return look(office, async (at) => {
    const document = await found(at, id)
    const parts = await contributionsOf(at.tx, at.bureau, id)
    const shown = await Promise.all(
      parts.map(async (part) => ({
        ...part,
        text: withPresentDigits(part.text, document.citations),
        base: withPresentDigits(part.base, document.citations),
        mine: (await capacityToWrite(office, at, part)) !== null,
      })),
    )
    const hands = document.status === 'draft' ? await writingHands(at) : []
    return { document: { ...document, citations: await answeredFor(at, document.citations) }, parts: shown, hands }
  })
}

/** Whoever asked for a part may write it as well, in their own name. */
async function capacityToWrite(
  office: Office,
  at: At,
  { holder, askedAccount }: Contribution,
): Promise<Capacity | null> {
  const { account } = office
  if (account !== undefined && account === askedAccount) return { account, absent: null }
  return capacityFor(office, at, holder)
}

/** What waits for whoever works here: parts to write, and parts that came back to be taken in. */
export async function partsWaiting(office: Office) {
  return look(office, async (at) => {
    const { account } = office
    if (account === undefined) return []
    const day = today()
    const waiting = await waitingContributions(at.tx, at.bureau)
    const places = await capacitiesOf(at, account, day)
    const mine = await Promise.all(
      waiting.map(async (part) => {
        if (part.state === 'given') return part.askedAccount === account
        return capacityAmong(places, await accountsBehind(at, part.holder, day)) !== undefined
      }),
    )
    return waiting.filter((_, index) => mine[index])
  })
}

export interface WrittenPart {
  readonly version: number
  readonly text: DocumentText
}

/** 写供稿: the part alone; nothing of it stands in the document before it is taken in. */
export async function writePart(
  office: Office,
  id: string,
  ordinal: number,
  written: WrittenPart,
): Promise<Contribution> {
  return work(office, async (at) => {
    const { document, part, by } = await writable(office, at, id, ordinal, written.version)
    checkBlocks(written.text, part.level)
    checkFigures(written.text, document.citations)
    const now = new Date().toISOString()
    const after = { ...part, text: written.text, version: part.version + 1, writtenBy: by, writtenAt: now }
    await saveContribution(at.tx, at.bureau, after)
    return after
  })
}

/** A part has no heading of its own level or above, and no title: these are the document's. */
function checkBlocks(text: DocumentText, level: number): void {
  for (const block of text) {
    if (block.kind === 'heading' ? block.level > level : block.kind === 'paragraph' || block.kind === 'table') continue
    throw new Refusal(
      'contribution.blocks',
      '供稿里只能有段落、表和下一级的标题',
      '请把这一段改成正文，或改用下一级标题；上一级的标题由主笔写',
    )
  }
}

async function writable(office: Office, at: At, id: string, ordinal: number, version: number) {
  const document = await draftOf(at, id)
  const part = await partOf(at, id, ordinal)
  if (part.state !== 'asked' && part.state !== 'returned')
    throw new Refusal(
      'contribution.given',
      `「${part.heading}」${stateWords[part.state]}，不能再改`,
      '确需修改的，请主笔退回后再改',
    )
  const capacity = await capacityToWrite(office, at, part)
  if (capacity === null)
    throw new Refusal(
      'contribution.others',
      `「${part.heading}」由${part.holderName}供稿`,
      `请由${part.holderName}填写，或请${part.askedBy}改派`,
    )
  if (part.version !== version)
    throw new Refusal(
      'contribution.stale',
      `「${part.heading}」刚被 ${part.writtenBy ?? part.askedBy} 修改过`,
      '请刷新后核对，再保存您的修改',
    )
  return { document, part, by: nameIn(office, capacity) }
}

export const stateWords = {
  asked: '待供稿',
  given: '已交稿',
  returned: '退回待改',
  taken: '已收进',
  withdrawn: '已收回分工',
} as const satisfies { readonly [state in Contribution['state']]: string }

async function partOf({ tx, bureau }: At, id: string, ordinal: number): Promise<Contribution> {
  const part = await findContribution(tx, bureau, id, ordinal)
  if (part === null) throw new Refusal('contribution.unknown', '没有这一部分供稿', '请刷新页面后再看')
  return part
}

export interface Given {
  readonly contribution: Contribution
  /** Figures that whoever gave it now answers for. */
  readonly confirmed: number
  /** Those whose value has changed in the books since the draft: nobody answers for them by this. */
  readonly moved: readonly string[]
}

/** 交稿: the section answers for its words and, where it says so, for the figures in them. */
export async function givePart(
  office: Office,
  id: string,
  ordinal: number,
  { version, confirm }: { readonly version: number; readonly confirm: boolean },
): Promise<Given> {
  const cited = await look(office, async (at) => {
    const document = await found(at, id)
    const part = await partSeen(at, id, ordinal)
    const used = new Set(figuresIn(part.text))
    const own = document.citations.filter((one) => used.has(one.id) && one.aspect === 'value')
    return (await answeredFor(at, own)).filter((one) => one.confirmed === null)
  })
  const contribution = await work(office, async (at) => {
    const { document, part, by } = await writable(office, at, id, ordinal, version)
    const now = new Date().toISOString()
    const after: Contribution = { ...part, state: 'given', givenBy: by, givenAt: now }
    await saveContribution(at.tx, at.bureau, after)
    if (part.askedAccount !== null && part.askedAccount !== office.account)
      await tellAccounts(at, [part.askedAccount], after, {
        title: '供稿已交',
        text: `${by}交来《${document.title}》中的「${part.heading}」，请收进或退回`,
        key: `given ${part.version}`,
        kind: 'assigned',
        href: `/documents/${id}`,
      })
    return after
  })
  return confirm ? { contribution, ...(await confirmCited(office, cited)) } : { contribution, confirmed: 0, moved: [] }
}

/** The same without a lock. */
async function partSeen({ tx, bureau }: At, id: string, ordinal: number): Promise<Contribution> {
  const part = (await contributionsOf(tx, bureau, id)).find((one) => one.ordinal === ordinal)
  if (part === undefined) throw new Refusal('contribution.unknown', '没有这一部分供稿', '请刷新页面后再看')
  return part
}

async function confirmCited(office: Office, cited: readonly Citation[]): Promise<Omit<Given, 'contribution'>> {
  const groups = new Map<string, Citation[]>()
  for (const one of cited) {
    const key = `${one.period} ${one.area}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  let confirmed = 0
  const moved: string[] = []
  for (const group of groups.values()) {
    const [first] = group
    const period = first === undefined ? null : parsePeriod(first.period)
    if (first === undefined || period === null) continue
    const area = first.area as AreaCode
    const named = [...new Set(group.map(({ indicator }) => indicator))].flatMap(
      (one) => office.catalog.indicators.get(one) ?? [],
    )
    const reports = await look(office, (at) => reportIndicators(at, cutoff, named, [area], period))
    const seen = named.flatMap((indicator, index) => {
      const now = reports[index]?.value ?? null
      const drafted = group.find((one) => one.indicator === indicator.id)
      if (now !== null && drafted?.value === now) return [{ indicator, value: now }]
      moved.push(indicator.label)
      return []
    })
    if (seen.length > 0) await confirmFigures(office, seen, period, area, { note: '供稿时确认' })
    confirmed += seen.length
  }
  return { confirmed, moved }
}

/** 催稿: tells whoever has not given it yet, once a day. */
export async function urgePart(office: Office, id: string, ordinal: number): Promise<Contribution> {
  return work(office, async (at) => {
    const document = await draftOf(at, id)
    const part = await partOf(at, id, ordinal)
    if (part.state !== 'asked' && part.state !== 'returned')
      throw new Refusal('contribution.given', `「${part.heading}」${stateWords[part.state]}，不用再催`, '请收进或退回')
    const after = { ...part, urgedAt: new Date().toISOString() }
    await saveContribution(at.tx, at.bureau, after)
    await tellHolders(office, at, after, {
      title: '催稿',
      text: `${office.actor}催《${document.title}》中的「${part.heading}」，${dayText(part.due)}前交`,
      key: `urged ${today()}`,
      kind: 'deadline',
    })
    return after
  })
}

/** 退回: what was given goes back, with what is missing. */
export async function returnPart(office: Office, id: string, ordinal: number, reason: string): Promise<Contribution> {
  return work(office, async (at) => {
    const document = await draftOf(at, id)
    const part = await partOf(at, id, ordinal)
    if (part.state !== 'given')
      throw new Refusal(
        'contribution.notGiven',
        `「${part.heading}」${stateWords[part.state]}，没有可退回的稿`,
        '请刷新页面',
      )
    if (reason.trim() === '') throw new Refusal('contribution.reason', '没有写退回的原因', '请写明要改什么')
    const after: Contribution = { ...part, state: 'returned', returned: reason.trim(), givenBy: null, givenAt: null }
    await saveContribution(at.tx, at.bureau, after)
    await tellHolders(office, at, after, {
      title: '供稿退回',
      text: `${office.actor}退回《${document.title}》中的「${part.heading}」：${reason.trim()}`,
      key: `returned ${part.version} ${part.givenAt}`,
      kind: 'assigned',
    })
    return after
  })
}

/** 收回分工: the part is the document's own again; what was written stays with it, unused. */
export async function withdrawPart(office: Office, id: string, ordinal: number): Promise<Contribution> {
  return work(office, async (at) => {
    await draftOf(at, id)
    const part = await partOf(at, id, ordinal)
    if (!isOpen(part))
      throw new Refusal('contribution.over', `「${part.heading}」${stateWords[part.state]}`, '请刷新页面')
    return settle(office, at, part, 'withdrawn')
  })
}

/** 收进: what was given takes the place of what stands under the heading; the text before stays as a version. */
export async function takePart(
  office: Office,
  id: string,
  ordinal: number,
  { version, block = null }: { readonly version: number; readonly block?: number | null },
): Promise<StoredDocument> {
  return work(office, async (at) => {
    const document = await draftOf(at, id, version)
    const part = await partOf(at, id, ordinal)
    if (part.state !== 'given')
      throw new Refusal(
        'contribution.notGiven',
        `「${part.heading}」${stateWords[part.state]}，不能收进`,
        '请等交稿后再收',
      )
    const section = textSections(document.text).find((one) =>
      block === null ? one.heading === part.heading : one.block === block,
    )
    if (section === undefined)
      throw new Refusal(
        'contribution.lost',
        `文稿里已没有标题「${part.heading}」`,
        '请把标题改回，或在“供稿”里指明收进哪个标题下',
      )
    await settle(office, at, part, 'taken')
    const text = withSection(document.text, section, withPresentDigits(part.text, document.citations))
    return save(office, at, document, { text })
  })
}

async function settle(office: Office, at: At, part: Contribution, state: 'taken' | 'withdrawn'): Promise<Contribution> {
  const after: Contribution = { ...part, state, settledBy: office.actor, settledAt: new Date().toISOString() }
  await saveContribution(at.tx, at.bureau, after)
  return after
}

/** Parts that keep a document from being frozen. */
export async function openParts({ tx, bureau }: At, id: string): Promise<readonly Contribution[]> {
  return (await contributionsOf(tx, bureau, id)).filter(isOpen)
}

export async function refuseOpenParts(at: At, id: string): Promise<void> {
  const open = await openParts(at, id)
  if (open.length === 0) return
  const named = open.map(({ heading, holderName, state }) => `「${heading}」（${holderName}，${stateWords[state]}）`)
  throw new Refusal(
    'document.parts',
    `还有 ${open.length} 部分供稿没有收进：${named.join('、')}`,
    '请在“供稿”里催稿、收进，或收回分工，再定稿',
  )
}

/** 到期提醒: the day before, on the day, and once a week after. Gives how many parts wait. */
export async function remindParts(office: Office, day: Day): Promise<number> {
  const due = await look(office, async ({ tx, bureau }) =>
    (await waitingContributions(tx, bureau)).filter((one) => one.state !== 'given' && one.due <= nextDay(day)),
  )
  for (const part of due)
    await work(office, async (at) => {
      const when = part.due < day ? '已过期' : part.due === day ? '今天到期' : '明天到期'
      const week = part.due < day ? ` ${Math.floor(Date.parse(day) / (7 * 86_400_000))}` : ''
      await tellHolders(office, at, part, {
        title: '供稿到期',
        text: `《${part.title}》中的「${part.heading}」${when}（${dayText(part.due)}）`,
        key: `due ${when} ${part.due}${week}`,
        kind: 'deadline',
      })
    })
  return due.length
}

function nextDay(day: Day): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

interface Telling extends Pick<Note, 'title' | 'text' | 'kind'> {
  readonly key: string
  readonly href?: string
}

async function tellHolders(office: Office, at: At, part: Contribution, telling: Telling): Promise<void> {
  const accounts = await accountsBehind(at, part.holder, today())
  await tellAccounts(
    at,
    accounts.filter((one) => one !== office.account),
    part,
    telling,
  )
}

async function tellAccounts(
  { tx, bureau }: At,
  accounts: readonly string[],
  { document, ordinal }: Contribution,
  { key, href = `/documents/${document}/parts/${ordinal}`, ...said }: Telling,
): Promise<void> {
  const notes = accounts.map((account): Note => ({ account, ...said, href, key: `part ${document} ${ordinal} ${key}` }))
  await tell(tx, bureau, notes, new Date())
}
