import { dayText } from '../../../kernel/day.ts'
import type { DocumentText } from '../../../kernel/document/text.ts'
import type { Day } from '../../../kernel/values.ts'
import { type StoredDocument, signedDigest } from '../../../store/documents.ts'
import type { Note } from '../../../store/messages.ts'
import { Refusal } from '../../../store/refusal.ts'
import { atOnce } from '../../../store/sending.ts'
import {
  type DocumentNumber,
  giveNumber,
  numbersOf,
  numberText,
  type Signature,
  saveSignature,
  signaturesOf,
  waitingSignatures,
} from '../../../store/signatures.ts'
import { draftOf, found, save } from '../document.ts'
import { freezeDocument } from '../documentFreeze.ts'
import { tell } from '../messages/tell.ts'
import { type At, look, type Office, work } from '../office.ts'
import { bureauName } from '../scope.ts'
import { today } from '../today.ts'
import { type Capacity, capacitiesOf, capacityAmong, capacityFor, nameIn } from './capacity.ts'
import { refuseOpenParts } from './contributions.ts'
import { accountsBehind, type WritingHand, writingHand, writingHands } from './holder.ts'
import { kindWords, signatureWords, standing, unsigned } from './signatureStanding.ts'

const SIGNATURES_MAX = 500
const SERIAL_MAX = 99_999
const PREFIX_CHARACTERS_MAX = 20
/** A letter is Chinese: 云科发, 云科函. */
const PREFIX = /^[\p{Script=Han}A-Za-z]+$/u

interface Asked {
  readonly due: Day
  readonly note: string
}

/** 送会签: several sections or people at once, each of whom agrees or sends it back. */
export async function askToCountersign(
  office: Office,
  id: string,
  { version, holders, due, note }: Asked & { readonly version: number; readonly holders: readonly string[] },
): Promise<void> {
  await work(office, async (at) => {
    const { document, signatures } = await ready(at, id, version)
    const leader = standing(signatures).find(({ kind }) => kind === 'issue')
    if (leader?.state === 'agreed' || leader?.state === 'asked')
      throw new Refusal(
        'signature.issued',
        leader.state === 'agreed' ? '这份文稿已经签发' : `这份文稿已送${leader.holderName}签发`,
        '请先撤回送签发，再送会签',
      )
    refuseDue(due)
    for (const [index, holder] of [...new Set(holders)].entries()) {
      const hand = await writingHand(at, holder)
      const before = standing(signatures).find((one) => one.kind === 'countersign' && one.holder === holder)
      if (before?.state === 'asked' || before?.state === 'agreed')
        throw new Refusal(
          'signature.double',
          `${hand.name}${signatureWords[before.state].countersign}`,
          '不用再送；其余的请另选',
        )
      await ask(office, at, document, {
        ...{ kind: 'countersign', ordinal: signatures.length + index + 1, hand, due, note },
        ...{ prefix: null, serial: null },
      })
    }
  })
}

/** 送签发: to one leader, once all who were asked to countersign have agreed; with what number it shall give. */
export async function askToIssue(
  office: Office,
  id: string,
  asked: Asked & {
    readonly version: number
    readonly holder: string
    readonly prefix: string | null
    readonly serial: number | null
  },
): Promise<void> {
  await work(office, async (at) => {
    const { document, signatures } = await ready(at, id, asked.version)
    const leader = standing(signatures).find(({ kind }) => kind === 'issue')
    if (leader?.state === 'agreed' || leader?.state === 'asked')
      throw new Refusal(
        'signature.issued',
        leader.state === 'agreed' ? '这份文稿已经签发' : `这份文稿已送${leader.holderName}签发`,
        '不用再送',
      )
    refuseMissing(signatures)
    refuseDue(asked.due)
    const prefix = asked.prefix?.trim() || null
    if (prefix !== null && (!PREFIX.test(prefix) || prefix.length > PREFIX_CHARACTERS_MAX))
      throw new Refusal('signature.prefix', `机关代字不能写成「${prefix}」`, '请写汉字，如：云科发；年份和序号不用写')
    const number = await numberOf(at, id)
    if (prefix !== null && number === null && asked.serial !== null) await refuseTaken(at, prefix, asked.serial)
    const hand = await writingHand(at, asked.holder)
    await ask(office, at, document, {
      ...{ kind: 'issue', ordinal: signatures.length + 1, hand, due: asked.due, note: asked.note },
      ...{ prefix, serial: prefix === null ? null : asked.serial },
    })
  })
}

async function ready(at: At, id: string, version: number) {
  const document = await draftOf(at, id, version)
  await refuseOpenParts(at, id)
  const signatures = await signaturesOf(at.tx, at.bureau, id)
  if (signatures.length >= SIGNATURES_MAX)
    throw new Refusal('signature.tooMany', `一份文稿最多送签 ${SIGNATURES_MAX} 次`, '请另起一份')
  return { document, signatures }
}

function refuseDue(due: Day): void {
  if (due < today()) throw new Refusal('signature.due', '期限已经过了', '请选今天或以后的日期')
}

/** Nobody signs off what others have not yet agreed to. */
function refuseMissing(signatures: readonly Signature[]): void {
  const missing = unsigned(signatures).filter(({ kind }) => kind === 'countersign')
  if (missing.length === 0) return
  const named = missing.map(({ holderName, state }) => `${holderName}（${signatureWords[state].countersign}）`)
  throw new Refusal('signature.missing', `会签没有齐：${named.join('、')}`, '请等会签齐了再送签发，或撤回那几家的会签')
}

async function refuseTaken(at: At, prefix: string, serial: number): Promise<void> {
  if (!Number.isInteger(serial) || serial < 1 || serial > SERIAL_MAX)
    throw new Refusal('signature.serial', `序号不能是 ${serial}`, `请写 1 到 ${SERIAL_MAX} 的整数，不写由系统接着编`)
  const year = Number(today().slice(0, 4))
  const taken = (await numbersOf(at.tx, at.bureau)).find(
    (one) => one.prefix === prefix && one.year === year && one.serial === serial,
  )
  if (taken !== undefined) throw await takenBy(at, taken)
}

async function takenBy(at: At, number: DocumentNumber): Promise<Refusal> {
  const other = await found(at, number.document)
  return new Refusal(
    'signature.number',
    `${numberText(number)} 已用在《${other.title}》上`,
    '请换一个序号，或不填序号由系统接着编',
  )
}

interface NewSignature extends Asked, Pick<Signature, 'kind' | 'ordinal' | 'prefix' | 'serial'> {
  readonly hand: WritingHand
}

async function ask(
  office: Office,
  at: At,
  document: StoredDocument,
  { kind, ordinal, hand, due, note, prefix, serial }: NewSignature,
): Promise<void> {
  const signature: Signature = {
    ...{ document: document.id, ordinal, kind, holder: hand.id, holderName: hand.name, due, note: note.trim() },
    ...{ state: 'asked', prefix, serial },
    ...{ askedBy: office.actor, askedAccount: office.account ?? null, askedAt: new Date().toISOString() },
    ...{ urgedAt: null, answeredBy: null, answeredAccount: null, answeredAt: null, opinion: null, digest: null },
    ...{ settledBy: null, settledAt: null },
  }
  await saveSignature(at.tx, at.bureau, signature)
  const words = signature.note === '' ? '' : `：${signature.note}`
  await tellHolders(office, at, signature, {
    title: `请您${kindWords[kind]}`,
    text: `${office.actor}请${hand.name}${kindWords[kind]}《${document.title}》，${dayText(due)}前${words}`,
    key: 'asked',
    kind: 'assigned',
  })
}

export interface Answer {
  /** The version that was read: nobody signs what somebody else changed meanwhile. */
  readonly version: number
  readonly agrees: boolean
  readonly opinion: string
}

/**
 * 会签, 签发: agrees to the text as it stands, or sends it back with what is to be changed. A leader's sign-off gives
 * the number and the date of writing.
 */
export async function answerSignature(office: Office, id: string, ordinal: number, answer: Answer): Promise<Signature> {
  return work(office, async (at) => {
    const document = await draftOf(at, id, answer.version)
    const signatures = await signaturesOf(at.tx, at.bureau, id)
    const signature = signatureOf(signatures, ordinal)
    const { kind, holderName, askedBy } = signature
    if (signature.state !== 'asked')
      throw new Refusal('signature.over', `${holderName}${signatureWords[signature.state][kind]}`, '请刷新页面')
    const capacity = await capacityFor(office, at, signature.holder)
    if (capacity === null)
      throw new Refusal(
        'signature.others',
        `这份文稿送的是${holderName}${kindWords[kind]}`,
        `请由${holderName}签，或请${askedBy}改送；因外出需要代签的，由本人设置委托`,
      )
    const opinion = answer.opinion.trim() || null
    if (!answer.agrees && opinion === null) throw new Refusal('signature.reason', '没有写退回的意见', '请写明要改什么')
    if (answer.agrees && kind === 'issue') refuseMissing(signatures)
    const answeredAt = new Date().toISOString()
    const issued = answer.agrees && kind === 'issue' ? await issuedText(at, document) : document.text
    const after: Signature = {
      ...signature,
      ...{ state: answer.agrees ? 'agreed' : 'returned', opinion, answeredAt },
      ...{ answeredBy: nameIn(office, capacity), answeredAccount: office.account ?? null },
      digest: answer.agrees ? signedDigest(issued, kind) : null,
    }
    await saveSignature(at.tx, at.bureau, after)
    const number = answer.agrees && kind === 'issue' ? await numbered(office, at, after) : null
    // Those who agreed before signed the same words: only the date of writing, or the 落款 as a whole, came to them.
    if (issued !== document.text) {
      await signAnew(at, signatures, issued)
      await save(office, at, document, { text: issued })
    }
    await tellAsker(office, at, after, document.title, number)
    return after
  })
}

function signatureOf(signatures: readonly Signature[], ordinal: number): Signature {
  const signature = signatures.find((one) => one.ordinal === ordinal)
  if (signature === undefined) throw new Refusal('signature.unknown', '没有这次送签', '请刷新页面后再看')
  return signature
}

/** 成文日期 is the day on which the leader signs (GB/T 9704, 7.3.5.4); a paper without 落款 gets one. */
async function issuedText(at: At, { text }: StoredDocument): Promise<DocumentText> {
  const date = dayText(today())
  if (text.some(({ kind }) => kind === 'signature'))
    return text.map((block) => (block.kind === 'signature' ? { ...block, date } : block))
  const first = text.findIndex(({ kind }) => kind === 'attachment')
  const end = first === -1 ? text.length : first
  return [...text.slice(0, end), { kind: 'signature', agency: await bureauName(at), date }, ...text.slice(end)]
}

async function signAnew(at: At, signatures: readonly Signature[], text: DocumentText): Promise<void> {
  for (const one of standing(signatures)) {
    const digest = signedDigest(text, one.kind)
    if (one.state === 'agreed' && one.digest !== digest) await saveSignature(at.tx, at.bureau, { ...one, digest })
  }
}

/** The number that the document has, or the one that the sign-off gives it. */
async function numbered(office: Office, at: At, { document, prefix, serial }: Signature): Promise<string | null> {
  const before = await numberOf(at, document)
  if (before !== null) return numberText(before)
  if (prefix === null) return null
  const [year, givenAt] = [Number(today().slice(0, 4)), new Date().toISOString()]
  const own = { document, prefix, year, givenAt }
  if (serial !== null) {
    const number = { ...own, serial }
    if (await giveNumber(at.tx, at.bureau, number, office.actor)) return numberText(number)
    await refuseTaken(at, prefix, serial)
  }
  for (let next = nextSerial(await numbersOf(at.tx, at.bureau), prefix, year); next <= SERIAL_MAX; next++)
    if (await giveNumber(at.tx, at.bureau, { ...own, serial: next }, office.actor))
      return numberText({ ...own, serial: next })
  throw new Refusal('signature.serial', `${prefix}〔${year}〕的序号用完了`, '请换一个机关代字')
}

function nextSerial(numbers: readonly DocumentNumber[], prefix: string, year: number): number {
  return numbers.reduce(
    (next, one) => (one.prefix === prefix && one.year === year ? Math.max(next, one.serial + 1) : next),
    1,
  )
}

async function numberOf({ tx, bureau }: At, id: string): Promise<DocumentNumber | null> {
  return (await numbersOf(tx, bureau, id))[0] ?? null
}

async function tellAsker(
  office: Office,
  at: At,
  signature: Signature,
  title: string,
  number: string | null,
): Promise<void> {
  const { askedAccount, kind, state, opinion, ordinal, answeredBy } = signature
  if (askedAccount === null || askedAccount === office.account) return
  const did = state === 'agreed' ? (kind === 'issue' ? '签发了' : '会签同意') : '退回'
  const words = opinion === null ? '' : `：${opinion}`
  await tellAccounts(at, [askedAccount], signature, {
    title: `${kindWords[kind]}${state === 'agreed' ? '同意' : '退回'}`,
    text: `${answeredBy}${did}《${title}》${number === null ? '' : `，${number}`}${words}`,
    key: `answered ${ordinal}`,
    kind: 'assigned',
  })
}

/** 签发并定稿: what was signed off stands from then on, at the cut-off that was signed. */
export async function freezeIssued(office: Office, id: string): Promise<StoredDocument> {
  return freezeDocument(office, id, {})
}

/** 撤回送签: nobody is asked any more, and a signature that sent it back or was voided no longer counts. */
export async function withdrawSignature(office: Office, id: string, ordinal: number): Promise<void> {
  await work(office, async (at) => {
    await draftOf(at, id)
    const signature = signatureOf(await signaturesOf(at.tx, at.bureau, id), ordinal)
    if (signature.state === 'withdrawn' || (signature.state === 'agreed' && signature.kind === 'countersign'))
      throw new Refusal(
        'signature.over',
        `${signature.holderName}${signatureWords[signature.state][signature.kind]}`,
        '不用撤回',
      )
    const settledAt = new Date().toISOString()
    await saveSignature(at.tx, at.bureau, { ...signature, state: 'withdrawn', settledBy: office.actor, settledAt })
  })
}

/** 催签, once a day. */
export async function urgeSignature(office: Office, id: string, ordinal: number): Promise<void> {
  await work(office, async (at) => {
    const document = await draftOf(at, id)
    const signature = signatureOf(await signaturesOf(at.tx, at.bureau, id), ordinal)
    const { kind, holderName, state, due } = signature
    if (state !== 'asked')
      throw new Refusal('signature.over', `${holderName}${signatureWords[state][kind]}`, '不用再催')
    await saveSignature(at.tx, at.bureau, { ...signature, urgedAt: new Date().toISOString() })
    await tellHolders(office, at, signature, {
      title: `催${kindWords[kind]}`,
      text: `${office.actor}催${kindWords[kind]}《${document.title}》，${dayText(due)}前`,
      key: `urged ${today()}`,
      kind: 'deadline',
    })
  })
}

export interface Signing {
  readonly document: StoredDocument
  /** Each with the place in which whoever asks may sign it; `null` where they may not. */
  readonly signatures: readonly (Signature & { readonly capacity: Capacity | null })[]
  readonly number: DocumentNumber | null
  readonly hands: readonly WritingHand[]
  /** The letters that were given before, each with the serial that comes next this year. */
  readonly prefixes: readonly { readonly prefix: string; readonly next: number }[]
}

/** Who was asked to sign a document, what each said, and who may be asked. */
export async function signingOf(office: Office, id: string): Promise<Signing> {
  return look(office, async (at) => {
    const document = await found(at, id)
    const signatures = await signaturesOf(at.tx, at.bureau, id)
    const isDraft = document.status === 'draft'
    const shown = await Promise.all(
      signatures.map(async (one) => ({
        ...one,
        capacity: isDraft && one.state === 'asked' ? await capacityFor(office, at, one.holder) : null,
      })),
    )
    const numbers = isDraft ? await numbersOf(at.tx, at.bureau) : []
    const year = Number(today().slice(0, 4))
    const prefixes = [...new Set(numbers.map(({ prefix }) => prefix))].map((prefix) => ({
      prefix,
      next: nextSerial(numbers, prefix, year),
    }))
    const hands = isDraft ? await writingHands(at) : []
    return { document, signatures: shown, number: await numberOf(at, id), hands, prefixes }
  })
}

/** 待我会签, 待我签发, and what came back to whoever asked. */
export async function signaturesWaiting(office: Office) {
  return look(office, async (at) => {
    const { account } = office
    if (account === undefined) return []
    const waiting = await waitingSignatures(at.tx, at.bureau)
    // A leader is asked for many papers at once.
    const asked = [...new Set(waiting.flatMap(({ state, holder }) => (state === 'asked' ? [holder] : [])))]
    const day = today()
    const places = await capacitiesOf(at, account, day)
    const behind = await atOnce(asked.map((holder) => accountsBehind(at, holder, day)))
    const mine = new Map(asked.map((holder, index) => [holder, capacityAmong(places, behind[index] ?? [])]))
    return waiting.flatMap((one) => {
      if (one.state !== 'asked') return one.askedAccount === account ? { ...one, absent: null } : []
      const capacity = mine.get(one.holder)
      return capacity === undefined ? [] : { ...one, absent: capacity.absent }
    })
  })
}

/** 到期提醒: the day before, on the day, and once a week after. Gives how many signatures wait. */
export async function remindSignatures(office: Office, day: Day): Promise<number> {
  const tomorrow = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  const due = await look(office, async ({ tx, bureau }) =>
    (await waitingSignatures(tx, bureau)).filter((one) => one.state === 'asked' && one.due <= tomorrow),
  )
  for (const one of due)
    await work(office, async (at) => {
      const when = one.due < day ? '已过期' : one.due === day ? '今天到期' : '明天到期'
      const week = one.due < day ? ` ${Math.floor(Date.parse(day) / (7 * 86_400_000))}` : ''
      await tellHolders(office, at, one, {
        title: `${kindWords[one.kind]}到期`,
        text: `《${one.title}》等${one.holderName}${kindWords[one.kind]}，${when}（${dayText(one.due)}）`,
        key: `due ${when} ${one.due}${week}`,
        kind: 'deadline',
      })
    })
  return due.length
}

interface Telling extends Pick<Note, 'title' | 'text' | 'kind'> {
  readonly key: string
}

async function tellHolders(office: Office, at: At, signature: Signature, telling: Telling): Promise<void> {
  const accounts = await accountsBehind(at, signature.holder, today())
  await tellAccounts(
    at,
    accounts.filter((one) => one !== office.account),
    signature,
    telling,
  )
}

async function tellAccounts(
  { tx, bureau }: At,
  accounts: readonly string[],
  { document, ordinal }: Signature,
  { key, ...said }: Telling,
): Promise<void> {
  const href = `/documents/${document}`
  const notes = accounts.map(
    (account): Note => ({ account, ...said, href, key: `signature ${document} ${ordinal} ${key}` }),
  )
  await tell(tx, bureau, notes, new Date())
}
