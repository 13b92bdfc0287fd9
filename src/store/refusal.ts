import type { Problem } from '../kernel/problem.ts'

/** Something that the books do not take. The message is for a clerk; nothing has been written. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(code: string, message: string, advice: string) {
    super(message)
    this.problem = { code, message, advice }
  }
}
