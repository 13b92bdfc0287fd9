import type { Problem } from '../../kernel/problem.ts'

/** A file that cannot be shown, said to whoever wanted to look at it. */
export class PreviewError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

const SAVE = '请下载后用电脑上的软件打开'

export function noPreview(): PreviewError {
  return new PreviewError({ code: 'preview.kind', message: '这种文件不能在页面上预览', advice: SAVE })
}

export function tooLarge(what: string): PreviewError {
  return new PreviewError({ code: 'preview.large', message: `${what}，不在页面上预览`, advice: SAVE })
}

export function damaged(): PreviewError {
  return new PreviewError({
    code: 'preview.damaged',
    message: '文件已损坏或不完整，打不开',
    advice: '请让交文件的人重新提交',
  })
}

export function locked(): PreviewError {
  return new PreviewError({
    code: 'preview.locked',
    message: '这个 PDF 设有打开密码',
    advice: '请下载后用密码打开，或让交文件的人去掉密码再交',
  })
}

export function noPage(page: number, pages: number): PreviewError {
  return new PreviewError({
    code: 'preview.page',
    message: `这个文件没有第 ${page} 页`,
    advice: `共 ${pages} 页，请重新选择`,
  })
}

export function tooSlow(seconds: number): PreviewError {
  return new PreviewError({ code: 'preview.slow', message: `这一页 ${seconds} 秒没有画完`, advice: SAVE })
}

export function tooBusy(): PreviewError {
  return new PreviewError({ code: 'preview.busy', message: '正在预览的人较多', advice: '请过一会儿再打开，或直接下载' })
}

export function noCanvas(): PreviewError {
  return new PreviewError({ code: 'preview.none', message: '本服务器不能生成预览', advice: SAVE })
}
