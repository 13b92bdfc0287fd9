import { readDelimited } from './delimited.ts'
import type { FileKind } from './kind.ts'
import type { WorkbookLimits } from './limits.ts'
import { createPacker, type PackedWorkbook } from './pack.ts'
import { readXlsx } from './xlsx.ts'

export interface ParseRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly kind: FileKind
  readonly limits: WorkbookLimits
}

/** Reads the bytes with the reader of their format; takes as long as it takes, so large files go to a worker. */
export async function parseWorkbook({ bytes, fileName, kind, limits }: ParseRequest): Promise<PackedWorkbook> {
  const packer = createPacker(limits)
  switch (kind) {
    case 'delimited':
      readDelimited(bytes, fileName, packer, limits)
      break
    case 'xlsx':
      readXlsx(bytes, packer, limits)
      break
    case 'word': {
      const { readWordTables } = await import('../word/tables.ts')
      readWordTables(bytes, packer, limits)
      break
    }
    case 'pdf': {
      const { readPdfTables } = await import('../pdf/read.ts')
      await readPdfTables(bytes, packer)
      break
    }
    case 'legacy':
    case 'markup': {
      const { readLegacy, readMarkup } = await import('./legacy.ts')
      if (kind === 'legacy') readLegacy(bytes, packer)
      else readMarkup(bytes, packer)
      break
    }
  }
  return packer.finish()
}
