import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { type Block, type DocumentText, type Span, spansText } from '../../kernel/document/text.ts'
import { DOCUMENT_ID_PROPERTY, type DocumentCopy } from './copy.ts'
import { completePackage } from './package.ts'
import {
  CHARACTER_TWIPS,
  FOOTER_TWIPS,
  LINE_TWIPS,
  MARGIN_BOTTOM_TWIPS,
  MARGIN_LEFT_TWIPS,
  MARGIN_RIGHT_TWIPS,
  MARGIN_TOP_TWIPS,
  PAGE_HEIGHT_TWIPS,
  PAGE_NUMBER_INDENT_TWIPS,
  PAGE_WIDTH_TWIPS,
} from './page.ts'
import { drawCharts, writePicture } from './picture.ts'
import { writeSpans, writeStyled, writeText } from './spans.ts'
import type { StyleId } from './styles.ts'
import { writeTable } from './table.ts'
import { printable } from './xml.ts'

const DATE_INDENT_CHARACTERS = 4
const AFTER_TABLE_TWIPS = 240

type SignatureBlock = Extract<Block, { kind: 'signature' }>

/**
 * A .docx in the format of GB/T 9704-2012, the digits of each figure in a content control tagged with its id. The
 * number (发文字号) stands above the title, as far as it was given.
 */
export async function writeWord(
  document: DocumentText,
  copy: DocumentCopy,
  number: string | null = null,
): Promise<Uint8Array> {
  const pictures = await drawCharts(document)
  const file = new Document({
    customProperties: [{ name: DOCUMENT_ID_PROPERTY, value: printable(copy.documentId) }],
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE_WIDTH_TWIPS, height: PAGE_HEIGHT_TWIPS },
            margin: {
              top: MARGIN_TOP_TWIPS,
              right: MARGIN_RIGHT_TWIPS,
              bottom: MARGIN_BOTTOM_TWIPS,
              left: MARGIN_LEFT_TWIPS,
              footer: FOOTER_TWIPS,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [
          ...(number === null ? [] : [writeStyled('DocumentNumber', number)]),
          ...document.flatMap((block, index) => {
            const drawn = pictures.get(index)
            const written = writeBlock(block, document[index - 1], document[index + 1])
            return drawn === undefined ? written : [writePicture(drawn, index + 1), ...written]
          }),
        ],
      },
    ],
  })
  return completePackage(new Uint8Array(await Packer.toArrayBuffer(file)), copy)
}

function writeBlock(block: Block, previous: Block | undefined, next: Block | undefined): (Paragraph | Table)[] {
  const keepNext = next?.kind === 'signature'
  const afterTable = previous?.kind === 'table' && { spacing: { before: AFTER_TABLE_TWIPS } }
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          style: 'Title' satisfies StyleId,
          ...(next?.kind !== 'title' && { spacing: { after: LINE_TWIPS } }),
          children: writeSpans(block.spans),
        }),
      ]
    case 'heading':
      return [
        new Paragraph({
          style: `Heading${block.level}` satisfies StyleId,
          ...afterTable,
          children: writeSpans(block.spans),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: (isAddressee(block.spans, previous) ? 'Addressee' : 'BodyText') satisfies StyleId,
          ...afterTable,
          ...(keepNext && { keepNext }),
          children: writeSpans(block.spans),
        }),
      ]
    case 'table':
      return writeTable(block, keepNext)
    case 'attachment':
      return [writeStyled('AttachmentMark', block.mark), writeStyled('AttachmentTitle', block.title)]
    case 'signature':
      return writeSignature(block)
  }
}

/** 主送机关 stands under the title, flush left and ending with a colon (clause 7.3.2). */
function isAddressee(spans: readonly Span[], previous: Block | undefined): boolean {
  return previous?.kind === 'title' && spansText(spans).endsWith('：')
}

/** 成文日期 stands four characters in from the right and the agency is centred over it, for a seal (clause 7.3.5.1). */
function writeSignature(signature: SignatureBlock): Paragraph[] {
  const dateWidth = widthInCharacters(signature.date)
  const agencyWidth = widthInCharacters(signature.agency)
  const agencyIndent = Math.max(0, DATE_INDENT_CHARACTERS + (dateWidth - agencyWidth) / 2)
  return [
    new Paragraph({
      style: 'Agency' satisfies StyleId,
      indent: { right: Math.round(agencyIndent * CHARACTER_TWIPS) },
      children: writeText(signature.agency),
    }),
    new Paragraph({
      style: 'DateOfWriting' satisfies StyleId,
      indent: { right: DATE_INDENT_CHARACTERS * CHARACTER_TWIPS },
      children: writeText(signature.date),
    }),
  ]
}

function widthInCharacters(text: string): number {
  return [...text].reduce((width, character) => width + (character <= '\u{ff}' ? 0.5 : 1), 0)
}

/** Odd pages carry it at the right, even pages at the left, one character in (clause 7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer' satisfies StyleId,
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: PAGE_NUMBER_INDENT_TWIPS },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}
