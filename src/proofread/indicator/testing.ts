import { readdirSync, readFileSync } from 'node:fs'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { read } from '../read.ts'
import { labelled } from './labels.ts'
import { type Learnt, learntFrom } from './learn.ts'
import { indicatorOf } from './match.ts'

const TEMPLATES = new URL('../../../templates/', import.meta.url)
export const READ_ON = '2026-01-12' as Day

export function templateTexts(): readonly string[] {
  return readdirSync(TEMPLATES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, TEMPLATES), 'utf8'))
}

/** What there is to learn from the templates as they stand. */
export function learntPhrases(): readonly Learnt[] {
  return learntFrom(
    templateTexts(),
    everything.indicators,
    (text) => read(text, READ_ON),
    (phrase, unit, id) =>
      (labelled(phrase, unit) ?? indicatorOf({ phrase, context: phrase, unit, kind: 'flow' })) === id,
  )
}
