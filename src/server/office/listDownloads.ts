/** Workbooks that were made in the background, until they are fetched: the last few, in memory, nowhere else. */
const DOWNLOADS_MAX = 8

export interface Download {
  readonly bureau: string
  /** The account that asked for it. */
  readonly owner: string
  readonly name: string
  readonly bytes: Uint8Array
}

const downloads = new Map<string, Download>()

export function keepDownload(id: string, download: Download): void {
  downloads.set(id, download)
  const [oldest] = downloads.keys()
  if (downloads.size > DOWNLOADS_MAX && oldest !== undefined) downloads.delete(oldest)
}

/** Only for who asked for it. */
export function downloadOf(id: string, { bureau, owner }: Pick<Download, 'bureau' | 'owner'>): Download | null {
  const found = downloads.get(id)
  return found !== undefined && found.bureau === bureau && found.owner === owner ? found : null
}
