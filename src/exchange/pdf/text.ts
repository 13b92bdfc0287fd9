import { damaged, encrypted, scannedPdf, tooManyPages, WorkbookError } from '../workbook/error.ts'
import { openPdf } from './library.ts'
import { linesOf, lineText } from './line.ts'
import { piecesOf } from './page.ts'
import { PDF_PAGES_MAX } from './read.ts'

/**
 * The text of a PDF file, a line for each line on paper and an empty one between pages.
 * @throws WorkbookError for a scanned file, one with a password, a damaged one, and one of too many pages.
 */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes).catch((cause: unknown) => {
    throw cause instanceof Error && cause.name === 'PasswordException' ? encrypted() : damaged(cause)
  })
  try {
    if (document.numPages > PDF_PAGES_MAX) throw tooManyPages(document.numPages, PDF_PAGES_MAX)
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const pieces = piecesOf(await page.getTextContent(), page.getViewport({ scale: 1 }).transform)
      pages.push(linesOf(pieces).map(lineText).join('\n'))
      page.cleanup()
    }
    if (pages.every((page) => page === '')) throw scannedPdf()
    return pages.join('\n')
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : damaged(cause)
  } finally {
    await document.loadingTask.destroy()
  }
}
