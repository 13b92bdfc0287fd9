import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes, writeBarcode } from 'zxing-wasm/full'

let prepared: Promise<void> | null = null

/** The library would fetch its compiled part from elsewhere; it is given the one that lies beside it. */
function prepare(): Promise<void> {
  prepared ??= load().catch((error: unknown) => {
    prepared = null
    throw error
  })
  return prepared
}

async function load(): Promise<void> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/full/zxing_full.wasm'))
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer }, fireImmediately: true })
}

export async function readCodes(...given: Parameters<typeof readBarcodes>): ReturnType<typeof readBarcodes> {
  await prepare()
  return readBarcodes(...given)
}

export async function drawCode(...given: Parameters<typeof writeBarcode>): ReturnType<typeof writeBarcode> {
  await prepare()
  return writeBarcode(...given)
}
