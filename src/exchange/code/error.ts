import type { Problem } from '../../kernel/problem.ts'

/** A scan that cannot be read, said to whoever scanned it. */
export class CodeError extends Error {
  readonly problem: Problem

  constructor(code: string, message: string, advice: string) {
    super(message)
    this.problem = { code, message, advice }
  }
}
