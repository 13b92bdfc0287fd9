import { readPdfText } from './pdf/text.ts'
import { readWord } from './word/index.ts'
import { decodeText } from './workbook/encoding.ts'
import { emptyFile } from './workbook/error.ts'

const PDF = '%PDF-'
const ZIP = 'PK\x03\x04'
const COMPOUND = '\xd0\xcf\x11\xe0'

/**
 * The text of a Word file, a PDF file with text, or a plain text in UTF-8, UTF-16 or GB18030, told apart by their
 * contents. Cells of a table are parted by tabs.
 * @throws WordError or WorkbookError for a file that is none of these.
 */
export async function readText(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw emptyFile()
  const head = String.fromCharCode(...bytes.subarray(0, PDF.length))
  if (head === PDF) return readPdfText(bytes)
  if (head.startsWith(ZIP) || head.startsWith(COMPOUND)) return readWord(bytes).paragraphs.join('\n')
  return decodeText(bytes)
}
