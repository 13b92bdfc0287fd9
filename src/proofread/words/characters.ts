const CODES = 2 ** 16

/** Which characters, by their codes, a pattern of one character fits (1): for questions asked at every place of a text. */
export function charactersLike(pattern: RegExp): Uint8Array {
  const fits = new Uint8Array(CODES)
  for (let code = 0; code < CODES; code++) if (pattern.test(String.fromCharCode(code))) fits[code] = 1
  return fits
}
