import type { z } from '@hono/zod-openapi'
import type { Line, Register } from '../../../kernel/register.ts'
import type { placesSchema } from '../schema/places.ts'
import { type LineNames, lineGroup, lineGroups, lineOrder } from './lines.ts'

/** The registers under their lines of business, in the order in which the navigation lists its groups and lines. */
export function presentPlaces(
  all: readonly Register[],
  names: LineNames,
  waiting: number,
): z.infer<typeof placesSchema> {
  const lines = [...new Set(all.map(({ line }) => line))].sort(
    (a, b) => groupOrder(a) - groupOrder(b) || lineOrder(a) - lineOrder(b),
  )
  const under = (line: Line) =>
    all.filter((register) => register.line === line).map(({ name, label, jot }) => ({ name, label, jot }))
  return {
    lines: lines.map((line) => ({ line, label: names[line], group: lineGroup(line), registers: under(line) })),
    waiting,
  }
}

function groupOrder(line: Line): number {
  return lineGroups.indexOf(lineGroup(line))
}
