const CODES = 2 ** 16

/** Single characters in a set that is asked at every word of a text. */
export class Characters {
  readonly #codes = new Uint8Array(CODES)

  constructor(characters: string) {
    for (let place = 0; place < characters.length; place++) this.#codes[characters.charCodeAt(place)] = 1
  }

  /** Whether the first character of a word is one of these. */
  has(word: string): boolean {
    return this.#codes[word.charCodeAt(0)] === 1
  }
}

/** Which characters, by their codes, a pattern of one character fits (1): for questions asked at every place of a text. */
export function charactersLike(pattern: RegExp): Uint8Array {
  const fits = new Uint8Array(CODES)
  for (let code = 0; code < CODES; code++) if (pattern.test(String.fromCharCode(code))) fits[code] = 1
  return fits
}
