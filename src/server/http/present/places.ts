import type { z } from '@hono/zod-openapi'
import type { Line, Register } from '../../../kernel/register.ts'
import type { placesSchema } from '../schema/places.ts'
import { lineNames, lineOrder } from './lines.ts'

/** The registers under their lines of business, in the order in which the office lists its lines. */
export function presentPlaces(all: readonly Register[], waiting: number): z.infer<typeof placesSchema> {
  const lines = [...new Set(all.map(({ line }) => line))].sort((a, b) => lineOrder(a) - lineOrder(b))
  const under = (line: Line) =>
    all.filter((register) => register.line === line).map(({ name, label, jot }) => ({ name, label, jot }))
  return { lines: lines.map((line) => ({ line, label: lineNames[line], registers: under(line) })), waiting }
}
