/** What a browser may show by itself without running anything; everything else is only saved. */
export interface Attachment {
  readonly type: string
  readonly disposition: string
}

const signatures: readonly (readonly [type: string, head: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** What a file is, told by its content alone: a name promises nothing. */
export function attachmentOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Attachment {
  const known = signatures.find(([, head]) => head.every((byte, place) => bytes[place] === byte))
  const named = `filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`
  return known === undefined
    ? { type: 'application/octet-stream', disposition: `attachment; ${named}` }
    : { type: known[0], disposition: `inline; ${named}` }
}
