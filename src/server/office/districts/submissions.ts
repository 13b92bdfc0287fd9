import { v7 as uuid } from 'uuid'
import { bureauScope, inScope, readInScope } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import { findSheet } from '../../../store/sheets.ts'
import { decideSubmission, insertSubmission, listSubmissions, type Submission } from '../../../store/submissions.ts'
import { superiorOf } from '../../../store/superiors.ts'
import { look, type Office } from '../office.ts'

type Here = Pick<Office, 'store' | 'catalog' | 'bureau' | 'actor' | 'files'>

/** 报送: sends an issued sheet to the superior, whose rows these are. One that waits or was accepted is not sent again. */
export async function sendSheet(office: Here, id: string, now: Date): Promise<void> {
  const { store, bureau, actor } = office
  const superior = await superiorOf(store.app, bureau)
  if (superior === null)
    throw new Refusal('submission.superior', '本单位没有登记上级单位', '请系统管理员在“系统·单位设置”里选择上级单位')
  const sheet = await look(office, ({ tx }) => findSheet(tx, bureau, id))
  if (sheet === null) throw new Refusal('submission.sheet', '没有这张报数单', '请先报出，再报送上级')
  await inScope(store, bureauScope(superior.code), async (tx) => {
    const [last] = await listSubmissions(tx, superior.code, { sender: bureau, sheet: id })
    if (last !== undefined && last.state !== 'returned')
      throw new Refusal(
        'submission.double',
        last.state === 'sent' ? '这张报数单已经报送，等待接收' : '这张报数单已被接收',
        '数有变化时，请另出一张报数单再报送',
      )
    const row = { sender: bureau, sheet: id, title: sheet.title, actor, sentAt: now.toISOString() }
    await insertSubmission(tx, superior.code, { id: uuid(), ...row })
  })
}

/** What became of a sheet at the superior's, the latest first; `superior` is `null` where there is none. */
export async function sentSheets({ store, bureau }: Here, sheet: string) {
  const superior = await superiorOf(store.app, bureau)
  const sent: readonly Submission[] =
    superior === null
      ? []
      : await readInScope(store, bureauScope(superior.code), (tx) =>
          listSubmissions(tx, superior.code, { sender: bureau, sheet }),
        )
  return { superior: superior?.name ?? null, sent }
}

/** 接收 or 退回: a return says why. */
export async function decide(
  { store, bureau, actor }: Here,
  id: string,
  { accept, note }: { readonly accept: boolean; readonly note: string },
  now: Date,
): Promise<void> {
  if (!accept && note.trim() === '')
    throw new Refusal('submission.note', '退回要写明原因', '写明哪个数、为什么，对方按此更正后再报')
  const state = accept ? 'accepted' : 'returned'
  const isDone = await inScope(store, bureauScope(bureau), (tx) =>
    decideSubmission(tx, bureau, { id, state, note: note.trim(), decidedBy: actor, decidedAt: now.toISOString() }),
  )
  if (!isDone) throw new Refusal('submission.decided', '这一份已经有人处理，或不存在', '请刷新后查看结果')
}
