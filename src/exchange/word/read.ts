import { type Archive, openArchive } from './archive.ts'
import { type BodyText, readBody } from './body.ts'
import { type DocumentCopy, readCopy, readDocumentId } from './copy.ts'
import { notWord, WordError } from './error.ts'
import { readRemarks, type WordRemarks } from './remarks.ts'
import { attribute, childElements, childNamed, decodeXml, parseXml } from './xml.ts'

export interface WordReading extends BodyText {
  /** The document that the file says it is; null when it says none. */
  readonly documentId: string | null
  /** The copy of the citations; null when the file has none, or one that no longer says what it must. */
  readonly copy: DocumentCopy | null
  readonly remarks: WordRemarks
}

const MAIN_PART = 'word/document.xml'
const RELATIONSHIPS_PART = '_rels/.rels'
const COMMENTS_PART = 'word/comments.xml'
const CUSTOM_PROPERTIES_PART = 'docProps/custom.xml'
const COPY_PART = /^customXml\/item\d+\.xml$/i

/**
 * Reads a .docx of any office suite, accepting tracked changes: insertions are kept, deletions dropped.
 * Throws a `WordError` for what is not one, is damaged, or is too large.
 */
export function readWord(bytes: Uint8Array): WordReading {
  const archive = openArchive(bytes)
  const main = readPart(archive, mainPartName(archive))
  const body = main && childNamed(parseXml(main), 'body')
  if (!body) throw notWord()
  const copy = findCopy(archive)
  const remarks =
    readSidePart(archive, COMMENTS_PART, (comments) => readRemarks(body, comments)) ?? readRemarks(body, null)
  return { documentId: copy?.documentId ?? findDocumentId(archive), copy, remarks, ...readBody(body) }
}

function findDocumentId(archive: Archive): string | null {
  return readSidePart(archive, CUSTOM_PROPERTIES_PART, readDocumentId)
}

function findCopy(archive: Archive): DocumentCopy | null {
  for (const name of archive.names.filter((candidate) => COPY_PART.test(candidate))) {
    const copy = readSidePart(archive, name, readCopy)
    if (copy) return copy
  }
  return null
}

function mainPartName(archive: Archive): string {
  return readSidePart(archive, RELATIONSHIPS_PART, readMainTarget) ?? MAIN_PART
}

function readMainTarget(relationships: string): string | null {
  for (const relationship of childElements(parseXml(relationships)))
    if (attribute(relationship, 'Type')?.endsWith('/officeDocument'))
      return attribute(relationship, 'Target')?.replace(/^\//, '') ?? null
  return null
}

/** A part that the text can be read without: when it is missing or broken, so is only what it says. */
function readSidePart<T>(archive: Archive, name: string, read: (source: string) => T | null): T | null {
  try {
    const source = readPart(archive, name)
    return source === null ? null : read(source)
  } catch (error) {
    if (error instanceof WordError) return null
    throw error
  }
}

function readPart(archive: Archive, name: string): string | null {
  const bytes = archive.read(name)
  return bytes && decodeXml(bytes)
}
