/*
 * node scripts/phrases.ts: writes src/proofread/indicator/phrases.ts, the words by which our templates name figures.
 * Run it when a template has new words; a test says when.
 */
import { writeFileSync } from 'node:fs'
import { learntPhrases } from '../src/proofread/indicator/testing.ts'

const lines = learntPhrases().map(
  ({ indicator, phrase, unit, behind }) => `  ['${indicator}', '${phrase}', '${unit}', '${behind.join(' ')}'],`,
)
writeFileSync(
  new URL('../src/proofread/indicator/phrases.ts', import.meta.url),
  `/** Written by scripts/phrases.ts from templates/: indicator, words, unit, and the figures behind which they say it. */
export const PHRASES: readonly (readonly [indicator: string, phrase: string, unit: string, behind: string])[] = [
${lines.join('\n')}
]
`,
)
