const LETTERS = 26

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let rest = index; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters
  }
  return letters
}

/** The 0-based column and 1-based row of a reference such as `AB12`; `$` is ignored, a missing part is -1. */
export function parseReference(reference: string): { column: number; row: number } {
  let column = 0
  let row = 0
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code >= 65 && code <= 90) column = column * LETTERS + code - 64
    else if (code >= 97 && code <= 122) column = column * LETTERS + code - 96
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48
  }
  return { column: column - 1, row: row === 0 ? -1 : row }
}
