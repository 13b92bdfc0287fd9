import { CodeError } from './error.ts'
import { readCodes } from './library.ts'
import { pagesOf } from './pages.ts'

/** More are not looked for on one sheet. */
const CODES_MAX = 8

/** The texts of all QR codes on a scan (PNG, JPEG, PDF), each once, in the order of the pages. */
export async function readQr(bytes: Uint8Array): Promise<readonly string[]> {
  switch (kindOf(bytes)) {
    case 'picture':
      return textsIn(bytes)
    case 'pdf': {
      const found = new Set<string>()
      for await (const page of pagesOf(bytes)) for (const text of await textsIn(page)) found.add(text)
      return [...found]
    }
    case null:
      throw new CodeError('scan.kind', '这不是扫描件', '请用 PNG、JPEG 或 PDF 格式的扫描件或照片')
  }
}

async function textsIn(picture: Uint8Array): Promise<readonly string[]> {
  const results = await readCodes(picture, {
    formats: ['QRCode'],
    tryHarder: true,
    tryRotate: true,
    tryDownscale: true,
    maxNumberOfSymbols: CODES_MAX,
  })
  return [...new Set(results.filter(({ isValid }) => isValid).map(({ text }) => text))]
}

function kindOf(bytes: Uint8Array): 'picture' | 'pdf' | null {
  const begins = (...head: readonly number[]) => head.every((byte, place) => bytes[place] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)) return 'picture'
  return begins(0x25, 0x50, 0x44, 0x46) ? 'pdf' : null
}
