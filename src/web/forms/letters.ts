const LETTERS = 26
const CAPITAL_A = 65

/** 0 is `A`, 26 is `AA`: as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let rest = index; rest >= 0; rest = Math.floor(rest / LETTERS) - 1)
    letters = String.fromCharCode(CAPITAL_A + (rest % LETTERS)) + letters
  return letters
}
