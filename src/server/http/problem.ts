import { z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { CodeError } from '../../exchange/code/index.ts'
import { PreviewError } from '../../exchange/preview/index.ts'
import { WordError } from '../../exchange/word/index.ts'
import { WorkbookError } from '../../exchange/workbook/error.ts'
import type { Problem } from '../../kernel/problem.ts'
import { CutoffError } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import type { Profile } from '../office/people/profile.ts'
import type { Gate } from '../session.ts'

export const problemSchema = z
  .object({ code: z.string(), message: z.string(), advice: z.string() })
  .openapi('Problem', { example: { code: 'period.invalid', message: '期间不可识别', advice: '请写成 2026H1' } })

/** What every route may answer beside what it is asked for. */
export const problemResponse = {
  default: { description: '出错时的说明', content: { 'application/json': { schema: problemSchema } } },
} as const

/** A request that is not served, with what to do about it. */
export class HttpProblem extends Error {
  readonly status: ContentfulStatusCode
  readonly problem: Problem

  constructor(status: ContentfulStatusCode, code: string, message: string, advice: string) {
    super(message)
    this.status = status
    this.problem = { code, message, advice }
  }
}

export function notSignedIn(): HttpProblem {
  return new HttpProblem(401, 'session.none', '尚未登录，或登录已超时', '请重新登录')
}

export function wrongSignIn({ attemptsMax, lockMinutes }: Pick<Profile, 'attemptsMax' | 'lockMinutes'>): HttpProblem {
  return new HttpProblem(
    401,
    'session.refused',
    '用户名或密码不正确，或账户已暂时锁定',
    `请核对后再试；连续${attemptsMax}次不正确将锁定${lockMinutes}分钟`,
  )
}

export function codeAsked(wrong: boolean): HttpProblem {
  return wrong
    ? new HttpProblem(401, 'session.codeWrong', '动态口令不正确，或已经用过', '请核对手机时间，填写正在显示的6位数字')
    : new HttpProblem(401, 'session.code', '请填写动态口令', '打开手机上的验证器，填写正在显示的6位数字')
}

/** What has to be done first, each with a code that the page makes a form of. */
export function gateClosed(gate: Gate): HttpProblem {
  switch (gate) {
    case 'password':
      return new HttpProblem(403, 'session.mustChange', '首次登录，或密码由管理员重置过，须先修改密码', '请先修改密码')
    case 'expired':
      return new HttpProblem(403, 'session.mustChange', '密码已到期，须先修改密码', '请先修改密码')
    case 'code':
      return new HttpProblem(403, 'session.mustEnrol', '管理员须启用动态口令', '请先启用动态口令')
  }
}

export function foreignOrigin(): HttpProblem {
  return new HttpProblem(403, 'request.origin', '请求不是从本系统的页面发出的', '请在本系统的页面中操作')
}

export function notAllowed(): HttpProblem {
  return new HttpProblem(403, 'access.none', '没有此项权限', '如因工作需要，请联系管理员')
}

/** The same for what does not exist and for what is another bureau's. */
export function notFound(what: string): HttpProblem {
  return new HttpProblem(404, 'request.notFound', `没有找到${what}`, '请核对链接，或返回上一页重新打开')
}

/** Nothing was done: what nobody can look up afterwards is not begun. */
export function auditStopped(): HttpProblem {
  return new HttpProblem(
    503,
    'audit.stopped',
    '审计日志暂时写不进去，为免留下没有记录的操作，现在不能修改',
    '没有作任何修改；请稍后再试，仍不行时请联系管理员检查数据库',
  )
}

export function auditLost(): HttpProblem {
  return new HttpProblem(
    503,
    'audit.lost',
    '操作已经提交，但审计日志没有及时写入',
    '请刷新页面核对是否已生效，不要直接重复提交；审计日志会自动补写',
  )
}

export function tooLarge(bytesMax: number): HttpProblem {
  const size = `${Math.round(bytesMax / 1024 / 1024)} MB`
  return new HttpProblem(413, 'request.tooLarge', `提交的内容超过 ${size}`, '请分成几份提交')
}

export function invalid(where: string, why: string): HttpProblem {
  return new HttpProblem(400, 'request.invalid', `请求的${where}不正确：${why}`, '请刷新页面后重试')
}

const HAN = /\p{Script=Han}/u

/** What does not fit a route's declaration: what a clerk can write is said in words, the rest is the page's own fault. */
export function misfit(issue: z.core.$ZodIssue | undefined, target: string): HttpProblem {
  const said = issue === undefined ? null : misfitWords(issue)
  if (said !== null) return new HttpProblem(400, 'request.invalid', said, '请改好后再提交')
  return invalid(issue?.path.join('.') || target, issue?.message ?? '')
}

function misfitWords(issue: z.core.$ZodIssue): string | null {
  if (HAN.test(issue.message)) return issue.message
  if (issue.code === 'too_big' && issue.origin === 'string') return `有一项写得太长，最多 ${issue.maximum} 个字`
  if (issue.code === 'too_big' && issue.origin === 'array') return `一次最多 ${issue.maximum} 项`
  if (issue.code === 'too_big') return `有一个数太大，最大 ${issue.maximum}`
  if (issue.code === 'too_small' && issue.origin === 'string') return '有一项必填的没有填'
  if (issue.code === 'too_small' && issue.origin === 'array') return '一项也没有选'
  if (issue.code === 'too_small') return `有一个数太小，最小 ${issue.minimum}`
  return null
}

const unexpected: Problem = {
  code: 'server.fault',
  message: '系统内部出错，本次操作没有完成',
  advice: '请稍后再试；仍不行时，请把时间告诉管理员查看日志',
}

/** Anything thrown as an answer: what speaks to a clerk is passed on, a fault of ours says nothing of its inside. */
export function problemOf(error: unknown): { readonly status: ContentfulStatusCode; readonly problem: Problem } {
  if (error instanceof HttpProblem) return error
  if (error instanceof Refusal) return { status: statusOf(error.problem), problem: error.problem }
  if (
    error instanceof WorkbookError ||
    error instanceof WordError ||
    error instanceof CodeError ||
    error instanceof PreviewError
  )
    return { status: 422, problem: error.problem }
  if (error instanceof CutoffError)
    return { status: 400, problem: { code: 'cutoff.invalid', message: error.message, advice: '请重新选择截止时间' } }
  if (error instanceof HTTPException) return unreadable(error.status)
  if (isUnstorable(error)) return invalid('内容', '含有不可用的字符')
  return { status: 500, problem: unexpected }
}

/** What the framework itself could not read: no JSON, or a content of another type. */
function unreadable(status: ContentfulStatusCode): HttpProblem {
  return status === 415
    ? new HttpProblem(415, 'request.type', '提交的内容不是系统所要的格式', '请在本系统的页面中操作')
    : invalid('内容', '格式读不懂')
}

/** A NUL or half a character, which no database keeps as text: PostgreSQL's codes for both. */
function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  const isHalf = error.code === '22P02' && 'detail' in error && String(error.detail).includes('surrogate')
  return isHalf || error.code === '22021' || error.code === '22P05'
}

function statusOf({ code }: Problem): ContentfulStatusCode {
  if (code.endsWith('.unknown')) return 404
  // The file store, which is not of this machine.
  if (code.startsWith('files.')) return 503
  if (code === 'session.busy') return 503
  return code.endsWith('.stale') ? 409 : 422
}
