import type { Aspect, Definition, FigureAnswer } from '../api/figures.ts'
import { digitsOf, shownUnit } from '../figure/format.ts'

/** A number as a report shows it: 162, 4,303.8, 23.5亿元. */
export interface ReportedNumber {
  readonly digits: string
  readonly unit: string
}

const NUMBER = /^([+-]?\d[\d,]*(?:\.\d+)?)\s*(\D{0,6})$/

export function reportedNumber(text: string): ReportedNumber | null {
  const [, digits, unit = ''] = NUMBER.exec(text.normalize('NFKC').trim()) ?? []
  return digits === undefined ? null : { digits: digits.replaceAll(',', ''), unit: unit.trim() }
}

export interface FigureFound {
  readonly id: string
  readonly label: string
  readonly aspect: Aspect
  readonly what: string
  readonly shown: string
}

const aspects = [
  ['value', ''],
  ['previous', '上年同期'],
  ['target', '年度目标'],
] as const

/** The figures of a page that are shown with exactly these digits. */
export function figuresShownAs(
  { digits, unit }: ReportedNumber,
  definitions: readonly Definition[],
  figures: readonly FigureAnswer[],
): readonly FigureFound[] {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]))
  return figures.flatMap((figure) => {
    const definition = byId.get(figure.id)
    if (definition === undefined) return []
    const of = shownUnit(definition)
    if (unit !== '' && unit !== of) return []
    return aspects
      .filter(([aspect]) => digitsOf(definition, figure[aspect]).replaceAll(',', '') === digits)
      .map(([aspect, what]) => ({
        id: figure.id,
        label: definition.label,
        aspect,
        what,
        shown: `${digitsOf(definition, figure[aspect])}${of}`,
      }))
  })
}
