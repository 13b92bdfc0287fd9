import { BuilderElement, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Span } from '../../kernel/document/text.ts'
import type { StyleId } from './styles.ts'
import { printable } from './xml.ts'

/** Word refuses a file with a longer tag. */
export const FIGURE_ID_CHARACTERS_MAX = 64

export function writeSpans(spans: readonly Span[]): ParagraphChild[] {
  return spans.flatMap(writeSpan)
}

export function writeStyled(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: writeText(text) })
}

function writeSpan(span: Span): ParagraphChild[] {
  return span.figure === undefined ? writeText(span.text) : [figureControl(span.figure, writeText(span.text))]
}

/** Line breaks and tabs inside a text are elements in Word, not characters. */
export function writeText(text: string): TextRun[] {
  return printable(text)
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return new TextRun({ break: 1 })
      if (piece === '\t') return new TextRun({ children: [new Tab()] })
      // Quotation marks and dashes are Chinese ones here, and as wide as a character.
      return new TextRun({ text: piece, font: { hint: 'eastAsia' } })
    })
}

/** A content control that shows no frame on screen and takes plain text only. */
function figureControl(id: string, digits: readonly TextRun[]): ParagraphChild {
  if (id.length === 0 || id.length > FIGURE_ID_CHARACTERS_MAX)
    throw new RangeError(`the id of a figure has 1 to ${FIGURE_ID_CHARACTERS_MAX} characters: ${id}`)
  const control = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          // LibreOffice 7.4 loses the tag of a control when it saves, and keeps the alias.
          valueElement('w:alias', id),
          valueElement('w:tag', id),
          valueElement('w15:appearance', 'hidden'),
          new BuilderElement({ name: 'w:text' }),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: digits }),
    ],
  })
  // The library writes any element here; its types just do not list content controls among what a paragraph holds.
  return control as unknown as ParagraphChild
}

function valueElement(name: 'w:alias' | 'w:tag' | 'w15:appearance', value: string): BuilderElement<{ val: string }> {
  const prefix = name.slice(0, name.indexOf(':'))
  return new BuilderElement({ name, attributes: { val: { key: `${prefix}:val`, value } } })
}
