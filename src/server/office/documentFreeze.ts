import { sql } from 'kysely'
import { aspectLabels } from '../../kernel/document/aspect.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import type { Refreshed } from '../../kernel/document/refresh.ts'
import type { Outdated } from '../../kernel/document/standing.ts'
import { content } from '../../kernel/version.ts'
import type { Contribution } from '../../store/contributions.ts'
import { documentDigest, keepVersion, type StoredDocument, updateDocument } from '../../store/documents.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { type Signature, signaturesOf } from '../../store/signatures.ts'
import { type CheckReport, runRelations } from './check.ts'
import { draftOf, found, saved, usedCitations } from './document.ts'
import { decided } from './documentProposals.ts'
import { refreshed } from './documentRefresh.ts'
import { sentencesAgainst } from './documentSentences.ts'
import { type At, look, type Office, work } from './office.ts'
import { answeredFor, periodOf } from './scope.ts'
import { today } from './today.ts'
import { openParts, refuseOpenParts } from './writing/contributions.ts'
import { refuseUnsigned, signsOther, unsigned } from './writing/signatureStanding.ts'

export interface Freezing {
  readonly version?: number
  readonly recipient?: string | null
  /** As the books stood then; the draft's own cut-off where absent, so that no digit moves. */
  readonly asOf?: string | null
  /** Somebody has looked at the conditional sentences that the figures no longer ask for, and keeps them. */
  readonly keepsSentences?: boolean
}

/**
 * 定稿: the text, what it cites and its place in the journal stand from now on; every figure enters the
 * register of issued figures (报数簿). At another cut-off than the draft's, its figures follow first; where the
 * words around them no longer fit, a person must look before.
 */
export async function freezeDocument(
  office: Office,
  id: string,
  { version, recipient = null, asOf = null, keepsSentences = false }: Freezing = {},
): Promise<StoredDocument> {
  const cutoff = asOf === null ? null : await resolveCutoff(office.store, office.bureau, asOf)
  return work(office, async (at) => {
    const draft = await draftOf(at, id, version)
    await refuseOpenParts(at, id)
    const { document: ready, changed, lost } = await atCutoff(at, draft, cutoff, asOf)
    const [first] = [...changed.filter(({ review }) => review), ...lost]
    if (first !== undefined)
      throw new Refusal(
        'document.review',
        `按这个截止，「${first.label}」等处的数变了，前后的文字须由人核对`,
        '请先在文稿中“换成现在的数”，核对标出的句子，再定稿',
      )
    await refuseUnsigned(at, draft, ready.text)
    if (!keepsSentences) refuseSentences(await sentencesAgainst(at, draft, ready))
    const now = new Date().toISOString()
    const document = saved(office, { ...ready, citations: usedCitations(ready), proposals: decided(ready.proposals) })
    const frozen: StoredDocument = {
      ...document,
      status: 'frozen',
      frozenAt: now,
      frozenBy: office.actor,
      digest: documentDigest(document),
    }
    await keepVersion(at.tx, at.bureau, { ...draft, citations: usedCitations(draft) })
    await updateDocument(at.tx, at.bureau, frozen)
    await saveRecords(at.tx, at, issues(at, frozen, recipient))
    return frozen
  })
}

/** A sentence whose condition does not hold is not issued unseen. */
function refuseSentences(outdated: readonly Outdated[]): void {
  const [first] = outdated
  if (first === undefined) return
  const stands = first.stands.map(({ text }) => text).join('')
  throw new Refusal(
    'document.sentences',
    `「${stands}」这一句与数不符：它写在“${first.condition}”的时候${outdated.length > 1 ? `（共 ${outdated.length} 句）` : ''}`,
    '请在“提示”里换成应有的写法；确需保留的，在定稿时勾选“句子已核对，照现在的写法定稿”，命令行加 --keep-sentences',
  )
}

interface AtCutoff {
  readonly document: StoredDocument
  readonly changed: readonly Refreshed[]
  readonly lost: readonly { readonly id: string; readonly label: string; readonly reason: string }[]
}

/** The draft as it would be frozen: at its own cut-off or another, with those who answer for its figures by now. */
async function atCutoff(at: At, draft: StoredDocument, cutoff: Cutoff | null, asOf: string | null): Promise<AtCutoff> {
  if (cutoff !== null && cutoff.entry !== draft.cutoff.entry) return refreshed(at, draft, cutoff, asOf)
  return { document: { ...draft, citations: await answeredFor(at, draft.citations) }, changed: [], lost: [] }
}

/** What freezing would do and what speaks against it; nothing is written. */
export interface FreezePreview extends AtCutoff {
  /** Each figure that will be in the register of issued figures. */
  readonly toIssue: readonly Citation[]
  /** Relations between figures of the period that do not hold (勾稽). */
  readonly failing: readonly CheckReport[]
  readonly issuedBefore: readonly IssuedBefore[]
  /** Parts that are still in other hands. */
  readonly parts: readonly Contribution[]
  /** Signatures that were asked for and do not stand. */
  readonly unsigned: readonly Signature[]
  /** At this cut-off the text would be another than the one that was signed. */
  readonly signsOther: boolean
  /** Conditional sentences that the figures no longer ask for. */
  readonly sentences: readonly Outdated[]
}

export async function previewFreeze(office: Office, id: string, asOf: string | null): Promise<FreezePreview> {
  const cutoff = asOf === null ? null : await resolveCutoff(office.store, office.bureau, asOf)
  return look(office, async (at) => {
    const draft = await found(at, id)
    const ready = await atCutoff(at, draft, cutoff, asOf)
    const signatures = await signaturesOf(at.tx, at.bureau, id)
    const checks = await runRelations(at, ready.document.cutoff, { period: periodOf(draft), area: at.areas.root })
    return {
      ...ready,
      toIssue: usedCitations(ready.document),
      failing: checks.filter(({ outcome }) => outcome === 'notMet'),
      issuedBefore: await differingFrom(at, ready.document),
      parts: await openParts(at, id),
      unsigned: unsigned(signatures),
      signsOther: signsOther(signatures, ready.document.text),
      sentences: await sentencesAgainst(at, draft, ready.document),
    }
  })
}

function issues({ catalog }: At, { id, title, citations }: StoredDocument, recipient: string | null): Save[] {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined) throw new Error('no register issuedFigure')
  return citations.map((citation) => ({
    register,
    id: null,
    kind: 'create',
    reason: '文稿定稿',
    content: content(register, {
      document: id,
      citation: citation.id,
      title,
      indicator: citation.indicator,
      aspect: aspectLabels[citation.aspect],
      area: citation.area,
      period: citation.period,
      value: citation.value,
      shown: citation.shown,
      issuedOn: today(),
      recipient,
    }),
  }))
}

/** A figure of a draft that was last issued with another value. */
export interface IssuedBefore {
  readonly id: string
  readonly label: string
  readonly shown: string
  readonly issued: string
  readonly document: string
  readonly title: string
  readonly issuedOn: string
}

/** 与上次报出不一致: the same figure of the same period, as another document last issued it. */
export async function issuedBefore(office: Office, id: string): Promise<readonly IssuedBefore[]> {
  return look(office, async (at) => differingFrom(at, await found(at, id)))
}

async function differingFrom(at: At, document: StoredDocument): Promise<readonly IssuedBefore[]> {
  const last = await lastIssued(at, document.id)
  return usedCitations(document).flatMap((citation) => {
    const { indicator, aspect, area, period, value, shown, label } = citation
    const before = last.get(`${indicator} ${aspectLabels[aspect]} ${area} ${period}`)
    if (before === undefined || before.value === value) return []
    const { shown: issued, document: other, title, issuedOn } = before
    return [{ id: citation.id, label, shown, issued, document: other, title, issuedOn }]
  })
}

interface IssuedRow {
  readonly key: string
  readonly value: string | null
  readonly shown: string
  readonly document: string
  readonly title: string
  readonly issuedOn: string
}

async function lastIssued({ tx, bureau, catalog }: At, except: string): Promise<ReadonlyMap<string, IssuedRow>> {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined) return new Map()
  const column = (field: string) => sql.raw(quoted(columnName(field)))
  const { rows } = await sql<IssuedRow>`
    select concat_ws(' ', ${column('indicator')}, ${column('aspect')}, ${column('area')}, ${column('period')}) as key,
      ${column('value')} as value, ${column('shown')} as shown, ${column('document')} as document, ${column('title')} as title,
      ${column('issuedOn')} as "issuedOn"
    from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${bureau} and state = 'live' and ${column('document')} <> ${except} order by changed_at, id`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.key, row]))
}
