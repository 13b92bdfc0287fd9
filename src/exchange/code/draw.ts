import { drawCode } from './library.ts'

/** A QR code as a drawing: so many modules a side, and the dark ones as one path. */
export interface Drawn {
  readonly modules: number
  readonly path: string
}

/** A stamp or a fold may take a quarter of it and it is still read. */
const CORRECTION = '25%'
const DARK_BELOW = 128

export async function drawQr(text: string): Promise<Drawn> {
  const { symbol, error } = await drawCode(text, { format: 'QRCode', options: `ecLevel=${CORRECTION}` })
  if (symbol === null || symbol === undefined) throw new Error(`no code for ${text}: ${error}`)
  const { data, width, height } = symbol
  if (width !== height) throw new Error(`a code of ${width} by ${height} modules`)
  const path = Array.from(data, (shade, place) =>
    shade < DARK_BELOW ? `M${place % width} ${Math.floor(place / width)}h1v1h-1z` : '',
  ).join('')
  return { modules: width, path }
}
