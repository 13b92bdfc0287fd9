import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfDocument = PDFDocumentProxy
export type PdfPage = PDFPageProxy

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Opens a file with all that runs or fetches turned off: no scripts, no forms, no fonts of the system, no pictures.
 * The character maps for Chinese fonts that a file does not carry come from the library's own folder.
 */
export function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  return getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    // A picture of more pixels than this is left out; tables are made of texts and lines.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  }).promise
}
