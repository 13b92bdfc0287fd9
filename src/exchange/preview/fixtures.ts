/** PDFs and pictures as tests need them, made from nothing. */

/** A PDF of these objects, the first of which is its catalogue. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.7\n'
  let at = head.length
  const offsets = body.map((text) => {
    const own = at
    at += Buffer.byteLength(text, 'latin1')
    return `${String(own).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(head + body.join('') + table + end, 'latin1')
}

export function stream(content: string, more = ''): string {
  return `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`
}

/** Pages of one size that each draw the same. */
export function pagesPdf(
  count: number,
  content: string,
  box = '0 0 595 842',
  more: readonly string[] = [],
): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ')
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> ${more.join(' ')} >> >>`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>] >>',
    ...Array.from({ length: count }, () => page),
  ])
}

/** 高新技术企业 in a font that the file names and does not bring. */
export const CHINESE = 'BT /F1 60 Tf 60 700 Td <9AD865B06280672F4F014E1A> Tj ET'

/** The head of a PNG that says how large it is, and nothing after. */
export function pngSaying(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  bytes.write('\0\0\0\rIHDR', 8, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
