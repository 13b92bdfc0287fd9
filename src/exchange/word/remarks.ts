import type { Element } from '@xmldom/xmldom'
import { attribute, childElements, parseXml } from './xml.ts'

/** What somebody left in a file beside its text: tracked changes, which reading accepts, and comments. */
export interface WordRemarks {
  readonly insertions: number
  readonly deletions: number
  /** Whose tracked changes these are. */
  readonly authors: readonly string[]
  readonly comments: readonly WordComment[]
}

export interface WordComment {
  readonly author: string
  readonly text: string
}

const COMMENTS_MAX = 500

export function readRemarks(body: Element, comments: string | null): WordRemarks {
  const [insertions, deletions] = [named(body, 'ins', 'moveTo'), named(body, 'del', 'moveFrom')]
  const authors = new Set([...insertions, ...deletions].flatMap((mark) => attribute(mark, 'author') ?? []))
  return {
    insertions: insertions.length,
    deletions: deletions.length,
    authors: [...authors],
    comments: comments === null ? [] : readComments(parseXml(comments)),
  }
}

function named(body: Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => [...body.getElementsByTagNameNS('*', name)])
}

function readComments(root: Element): WordComment[] {
  return [...childElements(root)]
    .filter(({ localName }) => localName === 'comment')
    .slice(0, COMMENTS_MAX)
    .map((comment) => ({
      author: attribute(comment, 'author') ?? '',
      text: [...comment.getElementsByTagNameNS('*', 'p')]
        .map((paragraph) => [...paragraph.getElementsByTagNameNS('*', 't')].map((text) => text.textContent).join(''))
        .join('\n'),
    }))
}
