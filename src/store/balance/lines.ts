import type { Catalog } from '../../kernel/catalog.ts'
import { literal } from '../database.ts'

/** The month in which a posting `p` happened, counted like a period's months. */
export const OCCURRED = '(extract(year from p.occurred_on) * 12 + extract(month from p.occurred_on) - 1)::int'

/** Each posting of a bureau once for every view of its measure, with the key along it, as a query. */
export function linesAlong(views: Catalog['views'], bureau: string, which = 'true'): string {
  const all = [...views].flatMap(([measure, names]) => names.map((view) => ({ measure, view })))
  const widest = Math.max(0, ...all.map(({ view }) => dimensionsOf(view).length))
  const ordinals = Array.from({ length: widest }, (_, index) => index + 1)
  const columns = ['measure', 'view', 'width', ...ordinals.map((ordinal) => `d${ordinal}`)]
  const values = all.map(({ measure, view }) => {
    const names = dimensionsOf(view)
    const padded = ordinals.map((ordinal) => literal(names[ordinal - 1] ?? ''))
    return `(${[literal(measure), literal(view), names.length, ...padded].join(', ')})`
  })
  // The text that JSON.stringify gives for an array of strings, made by the database.
  const text = (ordinal: number) => `to_json(coalesce(p.dimensions ->> w.d${ordinal}, ''))::text`
  const keys = [0, ...ordinals].map((width) => {
    const parts = ordinals.slice(0, width).map(text)
    return `when ${width} then ${[`'['`, parts.join(` || ',' || `), `']'`].filter((part) => part !== '').join(' || ')}`
  })
  return `
    select p.entry, p.measure, w.view, case w.width ${keys.join(' ')} end as key, p.area, p.belongs_to, ${OCCURRED} as occurred,
      p.subject, p.quantity, case when p.reversal then -1 else 1 end as postings
    from posting p join (values ${values.join(', ')}) as w(${columns.join(', ')}) on w.measure = p.measure
    where p.bureau = ${literal(bureau)} and ${which}`
}

function dimensionsOf(view: string): string[] {
  return view === '' ? [] : view.split(',')
}
