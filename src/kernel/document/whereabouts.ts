import { type DocumentText, spansText } from './text.ts'

const HEADING_CHARACTERS_MAX = 24

/** Where a block stands, as one says it to somebody with the paper in hand: 二、（一）抓投入…第2段. */
export function whereabouts(document: DocumentText, block: number): string {
  let heading = ''
  let paragraph = 0
  for (const one of document.slice(0, block + 1)) {
    if (one.kind === 'heading') {
      heading = shortened(spansText(one.spans))
      paragraph = 0
    } else if (one.kind === 'attachment') {
      heading = shortened(`${one.mark} ${one.title}`)
      paragraph = 0
    } else if (one.kind === 'paragraph') paragraph += 1
  }
  const at = document[block]
  if (at === undefined) return ''
  switch (at.kind) {
    case 'title':
      return '标题'
    case 'heading':
    case 'attachment':
      return heading
    case 'signature':
      return '落款'
    case 'table':
      return shortened(at.caption)
    case 'paragraph':
      return heading === '' ? `开头第${paragraph}段` : `${heading}　第${paragraph}段`
  }
}

function shortened(text: string): string {
  return text.length > HEADING_CHARACTERS_MAX ? `${text.slice(0, HEADING_CHARACTERS_MAX)}…` : text
}
