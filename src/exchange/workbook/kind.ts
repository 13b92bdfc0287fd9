import { emptyFile, encrypted, macros, notSpreadsheet, oldWord, otherFormat, tooManyBytes, wpsFormat } from './error.ts'
import type { WorkbookLimits } from './limits.ts'
import { readZipDirectory } from './zip.ts'

/** `legacy` is the binary .xls; `markup` an HTML table or XML 2003 sheet that many systems export as .xls. */
export type FileKind = 'xlsx' | 'legacy' | 'markup' | 'delimited' | 'word' | 'pdf'

const WPS_EXTENSIONS = new Set(['et', 'ett', 'wps', 'wpt', 'dps', 'dpt'])
const MACRO_EXTENSIONS = new Set(['xlsm', 'xltm', 'xlam', 'xla', 'docm', 'dotm'])
const TEXT_EXTENSIONS = new Set(['csv', 'tsv', 'txt', 'xls', 'xlsx', 'htm', 'html', 'xml', ''])

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['MZ', '可执行程序'],
  ['\x7fELF', '可执行程序'],
  ['Rar!', '压缩包'],
  ['7z\xbc\xaf', '压缩包'],
  ['\x1f\x8b', '压缩包'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['GIF8', '图片'],
  ['{\\rtf', ' RTF 文档'],
]
const PDF_SIGNATURE = '%PDF-'
const ZIP_SIGNATURE = 'PK\x03\x04'
const EMPTY_ZIP_SIGNATURE = 'PK\x05\x06'
const COMPOUND_SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
/** Bare streams of the formats before compound files, Excel 2 to 4. */
const BARE_SHEET_SIGNATURES = [
  '\x09\x00\x04\x00',
  '\x09\x02\x06\x00',
  '\x09\x04\x06\x00',
  '\x09\x08\x10\x00',
  '\x09\x08\x08\x00',
]

const SNIFFED_BYTES = 4_096

/** Tells a file's format by its content, never by its name, and refuses what is not read. */
export function fileKind(bytes: Uint8Array, fileName: string, limits: WorkbookLimits): FileKind {
  if (bytes.length === 0) throw emptyFile()
  if (bytes.length > limits.bytes) throw tooManyBytes(bytes.length, limits.bytes)
  const extension = extensionOf(fileName)
  if (WPS_EXTENSIONS.has(extension)) throw wpsFormat(extension)
  if (MACRO_EXTENSIONS.has(extension)) throw macros()
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED_BYTES)).toString('latin1')
  if (head.startsWith(ZIP_SIGNATURE) || head.startsWith(EMPTY_ZIP_SIGNATURE)) return zipKind(bytes, limits)
  if (head.startsWith(COMPOUND_SIGNATURE)) return compoundKind(bytes)
  if (BARE_SHEET_SIGNATURES.some((signature) => head.startsWith(signature))) return 'legacy'
  if (head.startsWith(PDF_SIGNATURE)) return 'pdf'
  const other = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (other) throw notSpreadsheet(other[1])
  return textKind(head, extension)
}

function extensionOf(fileName: string): string {
  return /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

function zipKind(bytes: Uint8Array, limits: WorkbookLimits): FileKind {
  const names = readZipDirectory(bytes, limits).map(({ name }) => name.replaceAll('\\', '/').toLowerCase())
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (some(/vbaproject|^xl\/macrosheets\//)) throw macros()
  if (some(/^xl\/workbook\.bin$/)) throw otherFormat(' xlsb 格式')
  if (some(/^word\/document\.xml$/)) return 'word'
  if (some(/^ppt\//)) throw notSpreadsheet('演示文稿')
  if (some(/^content\.xml$/)) throw otherFormat(' ODS 格式')
  if (!names.includes('[content_types].xml')) throw notSpreadsheet('压缩包')
  return 'xlsx'
}

function compoundKind(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, 'EncryptedPackage')) throw encrypted()
  if (hasStream(bytes, '_VBA_PROJECT_CUR')) throw macros()
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'legacy'
  if (hasStream(bytes, 'WordDocument')) throw oldWord()
  if (hasStream(bytes, 'PowerPoint Document')) throw notSpreadsheet('演示文稿')
  throw notSpreadsheet('其他程序的文档')
}

const DIRECTORY_ENTRY_BYTES = 128

/** Directory entries of a compound file begin with the stream's name, at multiples of 128. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sought = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = buffer.indexOf(sought); at >= 0; at = buffer.indexOf(sought, at + 1)) {
    if (at % DIRECTORY_ENTRY_BYTES === 0) return true
  }
  return false
}

function textKind(head: string, extension: string): FileKind {
  if (/^MIME-Version:/i.test(head)) throw otherFormat('网页存档格式')
  const utf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  if (head.includes('\0') && !utf16) throw notSpreadsheet('程序数据')
  if (!TEXT_EXTENSIONS.has(extension)) throw notSpreadsheet('普通文本')
  const text = utf16 ? head.replaceAll('\0', '') : head
  const isMarkup = /^[^<]{0,8}<(\?xml|!doctype|html|head|meta|body|table|div|style|workbook)/i.test(text.trimStart())
  return isMarkup && extension !== 'csv' && extension !== 'tsv' ? 'markup' : 'delimited'
}
