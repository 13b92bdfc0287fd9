import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { CHINESE, pagesPdf, pdfOf, pngSaying, stream } from './fixtures.ts'
import { PreviewError, previewKind, previewOf } from './index.ts'
import { PAGE_PIXELS_MAX, PREVIEW_BYTES_MAX, SHOWN_SIDE_PIXELS_MAX } from './limits.ts'

describe('a preview', () => {
  it('shows each page of a PDF, and of how many', async () => {
    const bytes = pagesPdf(3, '1 0 0 rg 0 0 595 842 re f')
    for (const page of [1, 3]) {
      const { png, pages } = await previewOf({ bytes, page })
      assert.equal(pages, 3)
      assert.deepEqual(await colour(png, 0.5, 0.5), [255, 0, 0])
    }
    await assert.rejects(previewOf({ bytes, page: 4 }), said('preview.page'))
  })

  it('draws Chinese text whose font the file does not bring', async () => {
    const { png } = await previewOf({ bytes: pagesPdf(1, CHINESE), page: 1 })
    assert.ok((await ink(png)) > 5_000)
  })

  it('draws a page of any shape into a bounded picture', async () => {
    for (const box of ['0 0 20 14400', '0 0 14400 20', '0 0 14400 14400', '0 0 0.01 0.01']) {
      const drawn = await previewOf({ bytes: pagesPdf(1, '', box), page: 1 }).catch((error: unknown) => {
        assert.ok(error instanceof PreviewError)
        return null
      })
      if (drawn === null) continue
      const { width, height } = await loadImage(Buffer.from(drawn.png))
      assert.ok(width * height <= PAGE_PIXELS_MAX * 1.1, `${box}: ${width}×${height}`)
    }
  })

  it('shows a picture no larger than a screen needs, as the camera was held', async () => {
    const canvas = createCanvas(3_000, 1_500)
    const context = canvas.getContext('2d')
    context.fillStyle = '#00f'
    context.fillRect(0, 0, 1_500, 1_500)
    for (const kind of ['image/png', 'image/jpeg', 'image/webp'] as const) {
      const bytes = kind === 'image/png' ? canvas.toBuffer(kind) : canvas.toBuffer(kind, 90)
      const { png, pages } = await previewOf({ bytes, page: 1 })
      const { width, height } = await loadImage(Buffer.from(png))
      assert.deepEqual([width, height, pages], [SHOWN_SIDE_PIXELS_MAX, SHOWN_SIDE_PIXELS_MAX / 2, 1])
    }
    const { png } = await previewOf({ bytes: turned(canvas.toBuffer('image/jpeg', 90)), page: 1 })
    const { width, height } = await loadImage(Buffer.from(png))
    assert.ok(height > width, `${width}×${height}`)
    const [red, , blue] = await colour(png, 0.5, 0.1)
    assert.ok(blue > 200 && red < 50, 'the left half is above')
  })

  it('tells a kind by the content alone, and shows no page of the web', async () => {
    const encoder = new TextEncoder()
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<html>',
      'PK\x03\x04',
    ])
      await assert.rejects(previewOf({ bytes: encoder.encode(text), page: 1 }), said('preview.kind'))
    assert.equal(previewKind(encoder.encode('%PDF-1.7')), 'pdf')
    assert.equal(previewKind(new Uint8Array()), null)
  })

  it('refuses a picture that would fill the memory before it decodes any of it', async () => {
    const begin = performance.now()
    await assert.rejects(previewOf({ bytes: pngSaying(60_000, 60_000), page: 1 }), said('preview.large'))
    await assert.rejects(previewOf({ bytes: pngSaying(1, 2_000_000_000), page: 1 }), said('preview.large'))
    await assert.rejects(previewOf({ bytes: pngSaying(0, 10), page: 1 }), said('preview.damaged'))
    await assert.rejects(previewOf({ bytes: pngSaying(10, 10), page: 1 }), said('preview.damaged'))
    await assert.rejects(previewOf({ bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), page: 1 }), said('preview.damaged'))
    await assert.rejects(previewOf({ bytes: new Uint8Array(PREVIEW_BYTES_MAX + 1), page: 1 }), said('preview.large'))
    assert.ok(performance.now() - begin < 10_000)
  })

  it('leaves out a picture of a PDF that would fill the memory', async () => {
    const image = stream(
      'x',
      '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 ',
    )
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      stream('q 595 0 0 842 0 0 cm /Im Do Q'),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject << /Im 5 0 R >> >> >>',
      image,
    ])
    const { png } = await previewOf({ bytes, page: 1 })
    assert.equal(await ink(png), 0)
  })

  it('gives up on a file that never ends, and goes on with the next', async () => {
    const endless = pagesPdf(1, '0 0 m 500 800 l S\n'.repeat(400_000))
    await assert.rejects(previewOf({ bytes: endless, page: 1 }, { milliseconds: 700 }), said('preview.slow'))
    const { pages } = await previewOf({ bytes: pagesPdf(2, ''), page: 1 })
    assert.equal(pages, 2)
  })

  it('says of what it cannot open whether it is damaged or locked', async () => {
    await assert.rejects(
      previewOf({ bytes: new TextEncoder().encode('%PDF-1.7 nothing'), page: 1 }),
      said('preview.damaged'),
    )
    const locked = Buffer.from(pagesPdf(1, ''))
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`,
      )
    await assert.rejects(previewOf({ bytes: Buffer.from(locked, 'latin1'), page: 1 }), said('preview.locked'))
  })

  it('does not wait for ever behind others', async () => {
    const bytes = pagesPdf(1, '')
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => previewOf({ bytes, page: 1 })))
    const turnedAway = all.filter((one) => one.status === 'rejected')
    assert.equal(turnedAway.length, 10)
    assert.ok(turnedAway.every(({ reason }) => said('preview.busy')(reason)))
  })
})

function said(code: string) {
  return (error: unknown) => error instanceof PreviewError && error.problem.code === code
}

async function pixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

async function colour(png: Uint8Array, x: number, y: number): Promise<readonly [number, number, number]> {
  const { data, width, height } = await pixels(png)
  const at = (Math.floor(height * y) * width + Math.floor(width * x)) * 4
  return [data[at]!, data[at + 1]!, data[at + 2]!]
}

async function ink(png: Uint8Array): Promise<number> {
  const { data } = await pixels(png)
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) count += 1
  return count
}

/** A telephone that was held upright: orientation 6 of EXIF. */
function turned(jpeg: Uint8Array): Uint8Array {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, 0xe1), length, exif, jpeg.subarray(2)])
}
