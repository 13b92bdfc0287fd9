import type { Span } from './text.ts'

/** A number, or one other character; white space separates and is no token. */
export interface Token {
  readonly text: string
  readonly isNumber: boolean
  /** The figure whose digits these are. */
  readonly figure: string | null
  /** Where it stands in its line. */
  readonly start: number
  readonly end: number
}

const NUMBER_OR_CHARACTER = /\d+(?:,\d{3})*(?:\.\d+)?|\S/gu

export function tokensOf(line: string, offset = 0): Token[] {
  return [...normalised(line).matchAll(NUMBER_OR_CHARACTER)].map(({ 0: text, index }) => ({
    ...facts(text, null),
    start: offset + index,
    end: offset + index + text.length,
  }))
}

export function spanTokens(spans: readonly Span[]): Token[] {
  let offset = 0
  return spans.flatMap(({ text, figure }) => {
    const start = offset
    offset += text.length
    if (figure === undefined) return tokensOf(text, start)
    return [{ ...facts(normalised(text).trim(), figure), start, end: offset }]
  })
}

function facts(text: string, figure: string | null): Pick<Token, 'text' | 'isNumber' | 'figure'> {
  const isNumber = figure !== null || /^\d/.test(text)
  return { text: isNumber ? digitsAlone(text) : text, isNumber, figure }
}

/** Thousands come and go with the hand that types them: 1,286 and 1286 are the same digits. */
export function digitsAlone(text: string): string {
  return normalised(text).replaceAll(/[,\s]/g, '')
}

/** Full-width letters, digits and the dashes of a minus as their plain forms, each in its place. */
function normalised(text: string): string {
  return text
    .replaceAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0e\uff05]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[−－﹣]/g, '-')
}
