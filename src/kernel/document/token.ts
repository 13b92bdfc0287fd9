import type { Span } from './text.ts'

/** A number, or one other character; white space separates and is no token. */
export interface Token {
  readonly text: string
  readonly isNumber: boolean
  /** The figure whose digits these are. */
  readonly figure: string | null
}

const NUMBER_OR_CHARACTER = /\d+(?:,\d{3})*(?:\.\d+)?|\S/gu

export function tokensOf(line: string): Token[] {
  return [...normalised(line).matchAll(NUMBER_OR_CHARACTER)].map(([text]) => token(text, null))
}

export function spanTokens(spans: readonly Span[]): Token[] {
  return spans.flatMap(({ text, figure }) =>
    figure === undefined ? tokensOf(text) : [token(normalised(text).trim(), figure)],
  )
}

function token(text: string, figure: string | null): Token {
  const isNumber = figure !== null || /^\d/.test(text)
  return { text: isNumber ? digitsAlone(text) : text, isNumber, figure }
}

/** Thousands come and go with the hand that types them: 1,286 and 1286 are the same digits. */
export function digitsAlone(text: string): string {
  return normalised(text).replaceAll(/[,\s]/g, '')
}

/** Full-width letters, digits and the dashes of a minus as their plain forms. */
function normalised(text: string): string {
  return text
    .replaceAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0e\uff05]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[−－﹣]/g, '-')
}
