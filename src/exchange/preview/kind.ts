/** What can be shown: told by the content alone, since a name promises nothing. */
export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp'
export type PreviewKind = PictureKind | 'pdf'

const signatures: readonly (readonly [kind: PreviewKind, at: number, bytes: readonly number[]])[] = [
  ['pdf', 0, ascii('%PDF')],
  ['png', 0, [0x89, ...ascii('PNG\r\n\x1a\n')]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, ascii('GIF8')],
  ['webp', 8, ascii('WEBPVP8')],
  ['bmp', 0, ascii('BM')],
]

export function previewKind(bytes: Uint8Array): PreviewKind | null {
  return signatures.find(([, at, head]) => head.every((byte, place) => bytes[at + place] === byte))?.[0] ?? null
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How large a picture says that it is, before anything of it is decoded; `null` where it does not say. */
export function sizeOf(kind: PictureKind, bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const { width, height } = sizes[kind](view)
    return width > 0 && height > 0 ? { width, height } : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const sizes: { readonly [kind in PictureKind]: (view: DataView) => Size } = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  bmp: (view) => ({ width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }),
  jpeg: jpegSize,
  webp: webpSize,
}

const MARKER = 0xff
/** The start of a frame, of any coding; three numbers among them mean other things. */
const FRAMES = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] } as const

function jpegSize(view: DataView): Size {
  let at = 2
  for (;;) {
    while (view.getUint8(at) !== MARKER) at += 1
    while (view.getUint8(at) === MARKER) at += 1
    const marker = view.getUint8(at)
    const isFrame = marker >= FRAMES.first && marker <= FRAMES.last && !FRAMES.others.some((other) => other === marker)
    if (isFrame) return { height: view.getUint16(at + 4), width: view.getUint16(at + 6) }
    at += 1 + view.getUint16(at + 1)
  }
}

function webpSize(view: DataView): Size {
  const form = String.fromCharCode(view.getUint8(15))
  if (form === 'X') return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) }
  if (form === 'L') {
    const packed = view.getUint32(21, true)
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
}
