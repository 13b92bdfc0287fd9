import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Claim, Finding } from '../../src/proofread/reading.ts'

const MODULE = new URL('../../src/proofread/index.ts', import.meta.url)

export interface Reading {
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
}

/** What is measured: reads a text as of a day (YYYY-MM-DD). */
export type Proofread = (text: string, options: { readonly date: string }) => Reading

/** The product's `proofread`; `null` while src/proofread/index.ts is not there. */
export async function proofreader(): Promise<Proofread | null> {
  if (!existsSync(fileURLToPath(MODULE))) return null
  const module: { readonly proofread?: Proofread } = await import(MODULE.href)
  return module.proofread ?? null
}
