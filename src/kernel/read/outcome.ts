import type { Problem, Read } from '../problem.ts'

/** Longer texts are cut when quoted in a message. */
const QUOTE_LENGTH_MAX = 40

/** What a clerk typed, in 「」 as messages quote it. */
export function quote(text: string): string {
  return `「${text.length > QUOTE_LENGTH_MAX ? `${text.slice(0, QUOTE_LENGTH_MAX)}…` : text}」`
}

export function problem(code: string, message: string, advice: string): Problem {
  return { code, message, advice }
}

/** Nothing can be taken, and why. */
export function refuse(code: string, message: string, advice: string): { readonly problem: Problem } {
  return { problem: problem(code, message, advice) }
}

/** The value with what there is to remark about it; several remarks become one under the code of the first. */
export function take<T>(value: T, ...remarks: readonly (Problem | undefined)[]): Read<T> {
  const notes = remarks.filter((remark) => remark !== undefined)
  const [first] = notes
  if (first === undefined) return { value }
  if (notes.length === 1) return { value, note: first }
  const message = notes.map((note) => note.message).join('；')
  return { value, note: problem(first.code, message, notes.map((note) => note.advice).join('；')) }
}
