import type { Problem } from '../../kernel/problem.ts'

/** A file that cannot be read as a Word document, with what to tell the person who chose it. */
export class WordError extends Error {
  override readonly name = 'WordError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

export function notWord(): WordError {
  return new WordError({
    code: 'word.notDocx',
    message: '这个文件不是 Word 文档（.docx）。',
    advice: '请选择 .docx 文件；若是 PDF、WPS 或其他格式，先用 WPS 或 Word 打开，另存为“Word 文档（.docx）”。',
  })
}

export function oldOrLocked(): WordError {
  return new WordError({
    code: 'word.oldOrLocked',
    message: '这是旧版 Word 文件（.doc、.wps），或者设了打开密码，读不出内容。',
    advice: '请用 WPS 或 Word 打开，去掉打开密码，另存为“Word 文档（.docx）”后再选。',
  })
}

export function damaged(): WordError {
  return new WordError({
    code: 'word.damaged',
    message: '这个 Word 文件已损坏，或者内部结构不合规范，读不出内容。',
    advice: '请用 WPS 或 Word 打开，检查内容后另存为新的 .docx 文件再选；打不开时请向发件人重新索取。',
  })
}

/** `what` says which limit it passes, such as `展开后超过 50 MB`. */
export function tooLarge(what: string): WordError {
  return new WordError({
    code: 'word.tooLarge',
    message: `这个 Word 文件太大：${what}，没有读取。`,
    advice: '请删去图片等与文字无关的内容，或者把文稿分成几个文件。',
  })
}
