import { runApart } from './apart.ts'
import { fileKind } from './kind.ts'
import { INLINE_TEXT_BYTES_MAX, WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import type { Workbook } from './model.ts'
import { unpack } from './pack.ts'
import { type ParseRequest, parseWorkbook } from './parse.ts'

/**
 * Reads a spreadsheet file somebody sent: .xlsx, .xls (also the HTML and XML tables systems export under that name),
 * and delimited text in UTF-8, UTF-16 or GB18030.
 * @throws WorkbookError with what is wrong and what to do, for whatever cannot or may not be read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<WorkbookLimits> = {},
): Promise<Workbook> {
  const allowed = { ...WORKBOOK_LIMITS, ...limits }
  const kind = fileKind(bytes, fileName, allowed)
  const request: ParseRequest = { bytes, fileName, kind, limits: allowed }
  const isSmallText = kind === 'delimited' && bytes.length <= INLINE_TEXT_BYTES_MAX
  return unpack(await (isSmallText ? parseWorkbook(request) : runApart({ read: request }, allowed.milliseconds)))
}
