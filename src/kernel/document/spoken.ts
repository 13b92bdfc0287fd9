import type { Indicator } from '../indicator.ts'

/** What stands between these may be the name of an indicator: `{{name …}}`, `若 name …`, `行：name｜name`. */
const PLACES = [
  /(\{\{\s*)([A-Za-z][A-Za-z0-9]*)/g,
  /((?:若|且)\s+)([A-Za-z][A-Za-z0-9]*)/g,
  /((?:^|\n)(?:行|选指标)：)([^\n]*)/g,
] as const

/** A name with a space or a mark of the template's language in it is told by its id. */
const PLAIN = /^[^\s{}[\]|｜：且]+$/

/**
 * 模板原文 as staff read it: the ids of indicators replaced by their names, wherever the language takes either. What is
 * made of it is the same text.
 */
export function spokenSource(source: string, indicators: ReadonlyMap<string, Indicator>): string {
  const name = (id: string) => {
    const label = indicators.get(id)?.label
    return label !== undefined && PLAIN.test(label) ? label : id
  }
  const [figure, condition, cells] = PLACES
  return source
    .replaceAll(figure, (_, before: string, id: string) => `${before}${name(id)}`)
    .replaceAll(condition, (_, before: string, id: string) => `${before}${name(id)}`)
    .replaceAll(
      cells,
      (_, before: string, row: string) =>
        `${before}${row
          .split('｜')
          .map((cell) => name(cell.trim()))
          .join('｜')}`,
    )
}
