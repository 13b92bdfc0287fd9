import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CodeError } from './error.ts'

/** A scan of an approval sheet has few pages; the code stands on each. */
const PAGES_MAX = 12
/** About 150 dots per inch of A4: a module of the code has four or more. */
const WIDTH_PIXELS = 1_240
/** A scanned page at 600 dots per inch. */
const PICTURE_PIXELS_MAX = 40_000_000

/** The pages of a PDF as PNG pictures. Scripts, forms and foreign fonts are left out. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const { createCanvas } = await canvas()
  const document = await getDocument({
    data: new Uint8Array(bytes),
    maxImageSize: PICTURE_PIXELS_MAX,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  }).promise.catch(() => {
    throw new CodeError('scan.damaged', '这个 PDF 打不开', '请重新扫描，或另存为图片后再上传')
  })
  try {
    for (let number = 1; number <= Math.min(document.numPages, PAGES_MAX); number++) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: WIDTH_PIXELS / page.getViewport({ scale: 1 }).width })
      const picture = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      await page.render({ canvas: picture as unknown as HTMLCanvasElement, viewport }).promise
      yield new Uint8Array(picture.toBuffer('image/png'))
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What draws the pages comes with the PDF library where the system has it. */
async function canvas() {
  return import('@napi-rs/canvas').catch(() => {
    throw new CodeError('scan.pdf', '本服务器不能显示 PDF', '请把扫描件存成 PNG 或 JPEG 再上传')
  })
}
