import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { drawQr } from './draw.ts'
import { CodeError } from './error.ts'
import { readQr } from './read.ts'

const TEXT = 'KC 990101 request 0123456789ab'

/** A sheet as a scanner gives it: the code in a corner, turned, grey, with grain. */
async function scan(turnedDegrees: number, grain: number) {
  const { modules, path } = await drawQr(TEXT)
  const sheet = createCanvas(1_240, 1_754)
  const pen = sheet.getContext('2d')
  pen.fillStyle = '#f4f2ee'
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.translate(620, 877)
  pen.rotate((turnedDegrees * Math.PI) / 180)
  pen.translate(300, -560)
  pen.scale(130 / modules, 130 / modules)
  pen.fillStyle = '#3a3a3a'
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) pen.fillRect(Number(x), Number(y), 1, 1)
  pen.resetTransform()
  let state = 9
  pen.fillStyle = '#888'
  for (let dot = 0; dot < grain; dot++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    pen.fillRect(state % 1_240, Math.floor(state / 1_240) % 1_754, 1, 1)
  }
  return sheet
}

describe('a code on paper', () => {
  for (const turned of [0, 3, -7, 90, 180])
    it(`is read from a grainy scan turned by ${turned} degrees`, async () => {
      const sheet = await scan(turned, 60_000)
      assert.deepEqual(await readQr(new Uint8Array(sheet.toBuffer('image/png'))), [TEXT])
    })

  it('is read from a photograph kept as JPEG', async () => {
    const sheet = await scan(2, 20_000)
    assert.deepEqual(await readQr(new Uint8Array(sheet.toBuffer('image/jpeg', 60))), [TEXT])
  })

  it('is not found where there is none, and what is no scan is refused', async () => {
    const blank = createCanvas(300, 300)
    assert.deepEqual(await readQr(new Uint8Array(blank.toBuffer('image/png'))), [])
    await assert.rejects(readQr(new TextEncoder().encode('<svg/>')), CodeError)
    await assert.rejects(readQr(new TextEncoder().encode('%PDF-1.4 nothing')), CodeError)
  })
})
