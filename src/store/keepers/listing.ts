import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import type { Listed } from '../files.ts'

export interface Listing {
  readonly files: readonly Listed[]
  /** What to ask with for the rest; `null` at the end. */
  readonly next: string | null
}

/** One page of a bucket's contents, as ListObjectsV2 answers. */
export function readListing(xml: string): Listing {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml').documentElement
  if (root === null) throw new Error('an empty listing')
  const files = [...root.getElementsByTagNameNS('*', 'Contents')].map((found) => ({
    name: textOf(found, 'Key') ?? '',
    bytes: Number(textOf(found, 'Size')),
    changedAt: new Date(textOf(found, 'LastModified') ?? 0),
  }))
  const isCut = textOf(root, 'IsTruncated') === 'true'
  return { files, next: isCut ? textOf(root, 'NextContinuationToken') : null }
}

function textOf(parent: Element, name: string): string | null {
  return parent.getElementsByTagNameNS('*', name)[0]?.textContent ?? null
}
