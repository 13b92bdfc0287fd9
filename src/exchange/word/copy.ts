import type { Element } from '@xmldom/xmldom'
import { attribute, childElements, childNamed, parseXml, xmlText } from './xml.ts'

/** What a document cites, as the file itself carries it. The books decide; this copy only helps to find and compare. */
export interface DocumentCopy {
  readonly documentId: string
  readonly title: string
  readonly bureau: string
  readonly period: string
  /** The journal's head that the figures were taken at; null while the document is a draft. */
  readonly cutoff: { readonly entry: number; readonly recordedAt: string; readonly hash: string } | null
  readonly citations: readonly CopiedCitation[]
}

export interface CopiedCitation {
  /** The short id, which is the tag of the figure's content control. */
  readonly id: string
  readonly indicator: string
  readonly label: string
  readonly period: string
  readonly area: string
  /** The exact value; null when the books had none. */
  readonly value: string | null
  /** The digits as they stood on paper. */
  readonly text: string
  readonly formula: string
}

export const COPY_NAMESPACE = 'urn:kechuang:document:1'

/** The custom property with the document's id. It survives the detour over .doc and .odt, which loses the copy. */
export const DOCUMENT_ID_PROPERTY = 'KechuangDocumentId'

const DOCUMENT_TEXTS = ['documentId', 'title', 'bureau', 'period'] as const
const CUTOFF_TEXTS = ['recordedAt', 'hash'] as const
const CITATION_TEXTS = ['id', 'indicator', 'label', 'period', 'area', 'text', 'formula'] as const

export function copyXml(copy: DocumentCopy): string {
  const { cutoff } = copy
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<document xmlns="${COPY_NAMESPACE}">`,
    textElements(copy, DOCUMENT_TEXTS),
    cutoff ? `<cutoff entry="${cutoff.entry}">${textElements(cutoff, CUTOFF_TEXTS)}</cutoff>` : '',
    ...copy.citations.map(citationXml),
    '</document>',
  ].join('')
}

/** The copy that a part holds; null when it is another part, or no longer says what a copy must say. */
export function readCopy(source: string): DocumentCopy | null {
  if (!source.includes(COPY_NAMESPACE)) return null
  const root = parseXml(source)
  if (root.namespaceURI !== COPY_NAMESPACE || root.localName !== 'document') return null
  const about = texts(root, DOCUMENT_TEXTS)
  const cutoff = readCutoff(childNamed(root, 'cutoff'))
  const citations = [...childElements(root)].filter((child) => child.localName === 'citation').map(readCitation)
  if (!about || cutoff === undefined || citations.includes(null)) return null
  return { ...about, cutoff, citations: citations.filter((citation) => citation !== null) }
}

/** The document's id from the custom properties of a file. */
export function readDocumentId(source: string): string | null {
  for (const property of childElements(parseXml(source)))
    if (attribute(property, 'name') === DOCUMENT_ID_PROPERTY) return property.textContent
  return null
}

function readCutoff(element: Element | null): DocumentCopy['cutoff'] | undefined {
  if (!element) return null
  const stamp = texts(element, CUTOFF_TEXTS)
  const entry = attribute(element, 'entry') ?? ''
  return stamp && /^\d{1,15}$/.test(entry) ? { entry: Number(entry), ...stamp } : undefined
}

function readCitation(element: Element): CopiedCitation | null {
  const citation = texts(element, CITATION_TEXTS)
  return citation && { ...citation, value: childNamed(element, 'value')?.textContent ?? null }
}

function citationXml(citation: CopiedCitation): string {
  const value = citation.value === null ? '' : `<value>${xmlText(citation.value)}</value>`
  return `<citation>${textElements(citation, CITATION_TEXTS)}${value}</citation>`
}

function textElements<K extends string>(source: { readonly [name in K]: string }, names: readonly K[]): string {
  return names.map((name) => `<${name}>${xmlText(source[name])}</${name}>`).join('')
}

function texts<K extends string>(parent: Element, names: readonly K[]): { readonly [name in K]: string } | null {
  const found = names.map((name) => [name, childNamed(parent, name)?.textContent] as const)
  return found.every(([, text]) => typeof text === 'string')
    ? (Object.fromEntries(found) as { readonly [name in K]: string })
    : null
}
