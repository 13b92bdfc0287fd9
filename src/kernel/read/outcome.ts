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
  let note: Problem | undefined
  for (const remark of remarks) note = note === undefined ? remark : joined(note, remark)
  return note === undefined ? { value } : { value, note }
}

/** What there is to remark about a value that was taken. */
export function noteOf(read: Read<unknown>): Problem | undefined {
  return read.problem === undefined ? read.note : undefined
}

function joined(note: Problem, remark: Problem | undefined): Problem {
  if (remark === undefined) return note
  return problem(note.code, `${note.message}；${remark.message}`, `${note.advice}；${remark.advice}`)
}
