import { commentsOf, type DocumentComment, insertComment, resolveComment } from '../../../store/comments.ts'
import { Refusal } from '../../../store/refusal.ts'
import { found } from '../document.ts'
import { type At, look, type Office, work } from '../office.ts'

const COMMENTS_MAX = 1_000

/** The remarks on a document; they stay with it once it is frozen. */
export async function listComments(office: Office, id: string): Promise<readonly DocumentComment[]> {
  return look(office, async (at) => {
    await found(at, id)
    return commentsOf(at.tx, at.bureau, id)
  })
}

export interface Remark {
  readonly block: number
  readonly quote: string
  readonly text: string
  /** The remark that it answers. */
  readonly answers: number | null
}

/** 批注 a place, or answer what somebody said. The text is not touched, so no version is made. */
export async function addComment(office: Office, id: string, remark: Remark): Promise<DocumentComment> {
  return work(office, async (at) => {
    // Locked, so that two at once do not take one number.
    const { status, title } = await found(at, id, { lock: true })
    if (status === 'frozen')
      throw new Refusal('document.frozen', `《${title}》已定稿，不再批注`, '请看“比较”或对定稿出更正件')
    const all = await commentsOf(at.tx, at.bureau, id)
    if (all.length >= COMMENTS_MAX)
      throw new Refusal('comment.tooMany', `一份文稿最多 ${COMMENTS_MAX} 条批注`, '请另起一份')
    const about = remark.answers === null ? null : one(all, remark.answers)
    if (about !== null && about.answers !== null)
      throw new Refusal('comment.answer', '只能回复批注，不能回复“回复”', '请在同一条批注下回复')
    const text = remark.text.trim()
    if (text === '') throw new Refusal('comment.empty', '批注没有内容', '请写明意见')
    const comment: DocumentComment = {
      ...{ ordinal: all.length + 1, answers: remark.answers, block: about?.block ?? remark.block },
      ...{ quote: about?.quote ?? remark.quote, text, actor: office.actor, saidAt: new Date().toISOString() },
      ...{ resolvedBy: null, resolvedAt: null },
    }
    await insertComment(at.tx, at.bureau, id, comment)
    return comment
  })
}

/** 解决, or 重新打开. */
export async function settleComment(office: Office, id: string, ordinal: number, isResolved: boolean): Promise<void> {
  await work(office, async (at: At) => {
    await found(at, id, { lock: true })
    const comment = one(await commentsOf(at.tx, at.bureau, id), ordinal)
    if (comment.answers !== null) throw new Refusal('comment.answer', '回复不单独解决', '请在它所回复的批注上操作')
    const by = isResolved ? { actor: office.actor, at: new Date().toISOString() } : null
    await resolveComment(at.tx, at.bureau, id, ordinal, by)
  })
}

function one(all: readonly DocumentComment[], ordinal: number): DocumentComment {
  const found = all.find((comment) => comment.ordinal === ordinal)
  if (found === undefined) throw new Refusal('comment.unknown', '没有这条批注', '请刷新页面后再看')
  return found
}
