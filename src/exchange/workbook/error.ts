import type { Problem } from '../../kernel/problem.ts'

/** A workbook that is not read, or not written; the problem says why and what to do. */
export class WorkbookError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.name = 'WorkbookError'
    this.problem = problem
  }
}

const SAVE_AS_XLSX = '请用 Excel 或 WPS 打开后「另存为」xlsx 格式，再上传。'

function refuse(code: string, message: string, advice: string, cause?: unknown): WorkbookError {
  return new WorkbookError({ code, message, advice }, cause === undefined ? undefined : { cause })
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en-US')} MB`
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}

export function emptyFile(): WorkbookError {
  return refuse('file.empty', '文件是空的，没有任何内容。', '请检查是否选错文件，或文件还没有下载完整，再重新上传。')
}

export function tooManyBytes(bytes: number, limit: number): WorkbookError {
  return refuse(
    'file.tooLarge',
    `文件有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限。`,
    '请删去表中的图片和用不到的工作表，或按街道、年度分成几个文件上传。',
  )
}

export function notSpreadsheet(what: string): WorkbookError {
  return refuse(
    'file.notSpreadsheet',
    `这不是电子表格，文件内容是${what}。`,
    '请上传 xlsx、xls 或 csv 格式的表格；只改扩展名不会改变文件内容。',
  )
}

export function noWordTable(): WorkbookError {
  return refuse(
    'file.noWordTable',
    '这个 Word 文档里没有表格。',
    '请确认选对了文件；表格若是图片，需要先录成表格再导入。',
  )
}

export function oldWord(): WorkbookError {
  return refuse(
    'file.oldWord',
    '这是旧版 Word 文档（.doc），读不出其中的表格。',
    '请用 Word 或 WPS 打开，另存为 docx 格式，再上传。',
  )
}

export function scannedPdf(): WorkbookError {
  return refuse(
    'file.scannedPdf',
    '这个 PDF 是扫描件或图片，里面没有文字，读不出表格。',
    '请向来文单位索取电子表格或 Word 原件；或用带文字识别的软件转成表格，核对后再导入。',
  )
}

export function noPdfTable(): WorkbookError {
  return refuse(
    'file.noPdfTable',
    '这个 PDF 里没有认出表格。',
    '请确认选对了文件；也可以在 PDF 里选中表格复制到 Excel，整理好再导入。',
  )
}

export function tooManyPages(pages: number, limit: number): WorkbookError {
  return refuse(
    'file.tooManyPages',
    `这个 PDF 有 ${count(pages)} 页，超过 ${count(limit)} 页。`,
    '请只保留表格所在的页，分成几个文件上传。',
  )
}

export function otherFormat(what: string): WorkbookError {
  return refuse('file.otherFormat', `暂不能读取${what}。`, SAVE_AS_XLSX)
}

export function wpsFormat(extension: string): WorkbookError {
  return refuse(
    'file.wpsFormat',
    `暂不能读取 WPS 专用格式（.${extension}）。`,
    '请在 WPS 中打开，另存为 xlsx，再上传。',
  )
}

export function encrypted(): WorkbookError {
  return refuse('file.encrypted', '文件设有打开密码，无法读取。', '请输入密码打开文件，去掉密码后另存，再上传。')
}

export function macros(): WorkbookError {
  return refuse('file.macros', '文件里带有宏程序，为安全起见不予读取。', '请另存为不带宏的 xlsx 格式，再上传。')
}

export function zipBomb(): WorkbookError {
  return refuse(
    'file.zipBomb',
    '文件解压后大得不合常理，可能有害，已停止读取。',
    '请把需要的数据复制到一个新建的工作簿，另存为 xlsx，再上传；来源不明的文件请不要打开。',
  )
}

export function damaged(cause?: unknown): WorkbookError {
  return refuse(
    'file.damaged',
    '文件已损坏或没有下载完整，读不出表格。',
    '请重新下载或重新导出；若能用 Excel、WPS 打开，另存为 xlsx 后再上传。',
    cause,
  )
}

export function tooManySheets(limit: number): WorkbookError {
  return refuse('file.tooManySheets', `工作表超过 ${limit} 张。`, '请只保留要导入的工作表，另存后再上传。')
}

export function tooManyRows(sheet: string, limit: number): WorkbookError {
  return refuse(
    'file.tooManyRows',
    `工作表「${sheet}」有内容的行超过 ${count(limit)} 行。`,
    '请按街道或年度分成几个文件，分次导入。',
  )
}

export function tooManyColumns(sheet: string, place: string, limit: number): WorkbookError {
  return refuse(
    'file.tooManyColumns',
    `工作表「${sheet}」的 ${place} 单元格有内容，超出前 ${limit} 列。`,
    '请把表格右侧用不到的列删除，另存后再上传。',
  )
}

export function tooManyCells(limit: number): WorkbookError {
  return refuse(
    'file.tooManyCells',
    `文件里有内容的单元格超过 ${count(limit)} 个。`,
    '请只保留要导入的列和工作表，或分成几个文件上传。',
  )
}

export function tooLongCell(sheet: string, place: string, limit: number): WorkbookError {
  return refuse(
    'file.tooLongCell',
    `工作表「${sheet}」的 ${place} 单元格有超过 ${count(limit)} 个字。`,
    '一个单元格放不下这么多字，文件可能有问题；请把需要的数据复制到新建的工作簿再上传。',
  )
}

export function tooManyMerges(sheet: string, limit: number): WorkbookError {
  return refuse(
    'file.tooManyMerges',
    `工作表「${sheet}」的合并单元格超过 ${count(limit)} 处。`,
    '请取消用不到的合并单元格，另存后再上传。',
  )
}

export function timedOut(milliseconds: number): WorkbookError {
  return refuse(
    'file.timeout',
    `处理文件超过 ${Math.round(milliseconds / 1000)} 秒，已停止。`,
    '请删去用不到的工作表、图片和整列格式，或分成几个文件上传。',
  )
}

export function outOfMemory(): WorkbookError {
  return refuse(
    'file.tooComplex',
    '文件内容过大，处理所需的内存超出上限，已停止。',
    '请只保留要导入的列和工作表，或分成几个文件上传。',
  )
}

export function unknownEncoding(): WorkbookError {
  return refuse(
    'file.encoding',
    '认不出文本文件的编码，读出来会是乱码。',
    '请用 Excel 或 WPS 打开，另存为 xlsx，或另存为「CSV UTF-8」，再上传。',
  )
}

export function unclosedQuote(line: number): WorkbookError {
  return refuse(
    'file.csvQuote',
    `第 ${line} 行起的双引号没有成对，后面的内容分不清列。`,
    '请检查该行的双引号，或用 Excel 打开后另存为 xlsx，再上传。',
  )
}

export function tooWide(columns: number, limit: number): WorkbookError {
  return refuse('sheet.tooWide', `要导出的表有 ${columns} 列，超过 ${limit} 列。`, '请减少要导出的字段。')
}

export function tooLong(rows: number, limit: number): WorkbookError {
  return refuse(
    'sheet.tooLong',
    `要导出的表有 ${count(rows)} 行，超过 ${count(limit)} 行。`,
    '请先筛选，或按街道、年度分次导出。',
  )
}
