import type { EnterpriseFile } from '../api/enterprises.ts'
import { placeOn, type Range, within } from './range.ts'

export type Span = EnterpriseFile['spans'][number]
export type Event = EnterpriseFile['events'][number]

/** Something on the axis that can be chosen: a time during which a title is held, or what happened about one day. */
export interface Mark {
  readonly key: string
  readonly kind: 'span' | 'events'
  /** Percent of the axis. */
  readonly left: number
  readonly width: number
  readonly words: string
  readonly spans: readonly Span[]
  readonly events: readonly Event[]
}

export interface Lane {
  readonly label: string
  readonly marks: readonly Mark[]
}

/** Events closer than this share a mark, or they could not be told apart. */
const APART_PERCENT = 1.6

/** The lanes of the axis: a title or a state each, then what happened, part by part. */
export function lanesOf({ spans, events, tabs }: EnterpriseFile, range: Range): readonly Lane[] {
  const held = [...new Set(spans.map(({ lane }) => lane))].map((label) => ({
    label,
    marks: spans
      .filter((span) => span.lane === label && within(range, span.from, span.to ?? `${range.to}-12-31`))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((span): Mark => spanMark(span, range)),
  }))
  const happened = tabs.map(({ id, label }) => ({
    label,
    marks: eventMarks(
      events.filter((event) => event.tab === id && within(range, event.on)),
      range,
    ),
  }))
  return [...held, ...happened].filter(({ marks }) => marks.length > 0)
}

function spanMark(span: Span, range: Range): Mark {
  const left = Math.max(0, placeOn(range, span.from))
  const right = span.to === null ? 100 : Math.min(100, placeOn(range, span.to))
  return {
    key: `${span.record} ${span.lane} ${span.from}`,
    kind: 'span',
    left,
    width: Math.max(0.6, right - left),
    words: `${span.lane} ${span.from} 至 ${span.to ?? '今'}`,
    spans: [span],
    events: [],
  }
}

function eventMarks(events: readonly Event[], range: Range): readonly Mark[] {
  const groups: { at: number; events: Event[] }[] = []
  for (const event of events) {
    const at = placeOn(range, event.on)
    const last = groups.at(-1)
    if (last !== undefined && at - last.at < APART_PERCENT) last.events.push(event)
    else groups.push({ at, events: [event] })
  }
  return groups.map(({ at, events: these }) => ({
    key: `${these[0]?.record} ${these[0]?.on} ${these[0]?.what}`,
    kind: 'events',
    left: at,
    width: 0,
    words: marksWords(these),
    spans: [],
    events: these,
  }))
}

function marksWords(events: readonly Event[]): string {
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return ''
  if (events.length === 1) return `${first.on} ${first.what} ${first.title}`
  const days = first.on === last.on ? first.on : `${first.on} 至 ${last.on}`
  return `${days} ${events.length} 件`
}
