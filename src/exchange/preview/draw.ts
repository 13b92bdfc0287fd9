import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { damaged, locked, noCanvas, noPage, noPreview, tooLarge } from './error.ts'
import { type PictureKind, previewKind, sizeOf } from './kind.ts'
import {
  PAGE_PIXELS_MAX,
  PAGE_WIDTH_PIXELS,
  PAGES_MAX,
  PICTURE_PIXELS_MAX,
  PICTURE_SIDE_MAX,
  SHOWN_SIDE_PIXELS_MAX,
} from './limits.ts'

/** A page of a file, counted from 1. */
export interface PreviewRequest {
  readonly bytes: Uint8Array
  readonly page: number
}

/** A page as a picture, and of how many. What was hidden in the file (a place, a script, a link) is not in it. */
export interface Preview {
  readonly png: Uint8Array
  readonly pages: number
}

/** Draws a page of a PDF, or a picture as its only page. */
export async function drawPreview({ bytes, page }: PreviewRequest): Promise<Preview> {
  const kind = previewKind(bytes)
  if (kind === null) throw noPreview()
  return kind === 'pdf' ? drawPage(bytes, page) : drawPicture(kind, bytes, page)
}

async function drawPicture(kind: PictureKind, bytes: Uint8Array, page: number): Promise<Preview> {
  const size = sizeOf(kind, bytes)
  if (size === null) throw damaged()
  if (page !== 1) throw noPage(page, 1)
  const { width, height } = size
  if (Math.max(width, height) > PICTURE_SIDE_MAX || width * height > PICTURE_PIXELS_MAX)
    throw tooLarge(`图片有 ${width}×${height} 个像素`)
  const { createCanvas, loadImage } = await canvas()
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw damaged()
  })
  const scale = Math.min(1, SHOWN_SIDE_PIXELS_MAX / Math.max(image.width, image.height))
  const drawn = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  )
  const context = drawn.getContext('2d')
  context.fillStyle = PAPER
  context.fillRect(0, 0, drawn.width, drawn.height)
  context.drawImage(image, 0, 0, drawn.width, drawn.height)
  return { png: new Uint8Array(drawn.toBuffer('image/png')), pages: 1 }
}

const PAPER = '#fff'

async function drawPage(bytes: Uint8Array, number: number): Promise<Preview> {
  const { createCanvas } = await canvas()
  const { getDocument, PasswordException } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const document = await getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    iccUrl: join(folder, 'iccs/'),
    maxImageSize: PICTURE_PIXELS_MAX,
    disableFontFace: true,
    // What names a font without bringing it is drawn with one of this machine's.
    useSystemFonts: true,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  }).promise.catch((error: unknown) => {
    throw error instanceof PasswordException ? locked() : damaged()
  })
  try {
    const pages = Math.min(document.numPages, PAGES_MAX)
    if (number > pages) throw noPage(number, pages)
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    if (!(width >= 1 && height >= 1)) throw damaged()
    const scale = Math.min(PAGE_WIDTH_PIXELS / width, Math.sqrt(PAGE_PIXELS_MAX / (width * height)))
    const viewport = page.getViewport({ scale })
    const drawn = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)))
    await page.render({ canvas: drawn as unknown as HTMLCanvasElement, viewport, background: PAPER }).promise
    return { png: new Uint8Array(drawn.toBuffer('image/png')), pages }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What draws comes with the PDF library where the system has it. */
async function canvas() {
  try {
    const library = await import('@napi-rs/canvas')
    const { addChineseFallback } = await import('./fonts.ts')
    addChineseFallback()
    return library
  } catch {
    throw noCanvas()
  }
}
