import { type KeyboardEvent, useRef, useState } from 'react'
import type { EnterpriseFile } from '../api/enterprises.ts'
import { type Lane, lanesOf, type Mark } from './lanes.ts'
import { RecordLink } from './RecordLink.tsx'
import { placeOn, type Range } from './range.ts'

const DOT_PX = 8
const DOT_GROWS_PX = 3
const DOT_PX_MAX = 20

/** One axis of time for the whole file: what is held as bars, what happened as dots; arrows lead along it. */
export function Timeline({
  bureau,
  file,
  range,
}: {
  readonly bureau: string
  readonly file: EnterpriseFile
  readonly range: Range
}) {
  const lanes = lanesOf(file, range)
  const [wanted, setWanted] = useState<string>()
  const [stop, setStop] = useState<string>()
  const axis = useRef<HTMLDivElement>(null)
  const marks = lanes.flatMap((lane) => lane.marks)
  const chosen = marks.find(({ key }) => key === wanted)
  const tabStop = marks.some(({ key }) => key === stop) ? stop : marks[0]?.key
  const go = (to: Mark | undefined) => {
    if (to === undefined) return
    setStop(to.key)
    axis.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(to.key)}"]`)?.focus()
  }
  const press = (event: KeyboardEvent, lane: number, mark: Mark) => {
    const to = neighbour(lanes, lane, mark, event.key)
    if (to === null) return
    event.preventDefault()
    go(to)
  }
  if (lanes.length === 0)
    return <p className="kc-card kc-quiet efile-none">所选年份内没有记到这家企业的事，可在上方换年份。</p>
  const years = Array.from({ length: range.to - range.from + 1 }, (_, n) => range.from + n)
  const now = placeOn(range, file.on)
  return (
    <section className="kc-card axis" aria-label={`${range.from}—${range.to} 年时间轴`}>
      {/* biome-ignore lint/a11y/useSemanticElements: bars and dots on an axis, not the controls of a form */}
      <div className="axis-lanes" ref={axis} role="group" aria-label="左右键沿时间走，上下键换行，回车查看">
        <div className="axis-years" aria-hidden="true">
          <span className="axis-label" />
          <span className="axis-track">
            {years.map((year) => (
              <span key={year} style={{ left: `${placeOn(range, `${year}-01-01`)}%` }}>
                {year}
              </span>
            ))}
          </span>
        </div>
        {lanes.map((lane, index) => (
          <div key={lane.label} className="axis-lane">
            <span className="axis-label">{lane.label}</span>
            <span className="axis-track">
              {years.map((year) => (
                <i key={year} className="axis-year" style={{ left: `${placeOn(range, `${year}-01-01`)}%` }} />
              ))}
              {now >= 0 && now <= 100 && <i className="axis-now" style={{ left: `${now}%` }} title={file.on} />}
              {lane.marks.map((mark) => (
                <button
                  key={mark.key}
                  type="button"
                  data-key={mark.key}
                  tabIndex={mark.key === tabStop ? 0 : -1}
                  aria-pressed={mark.key === wanted}
                  aria-label={`${lane.label}：${mark.words}`}
                  title={mark.words}
                  className={`kc-plain axis-mark axis-${mark.kind}${isOver(mark, file.on) ? ' axis-over' : ''}`}
                  style={styleOf(mark)}
                  onFocus={() => setStop(mark.key)}
                  onKeyDown={(event) => press(event, index, mark)}
                  onClick={() => setWanted(mark.key === wanted ? undefined : mark.key)}
                >
                  {mark.kind === 'span' && mark.width > 6 && <span>{mark.spans[0]?.from.slice(0, 7)}</span>}
                </button>
              ))}
            </span>
          </div>
        ))}
      </div>
      {chosen !== undefined && <Chosen bureau={bureau} mark={chosen} />}
    </section>
  )
}

function isOver({ spans }: Mark, on: string): boolean {
  return spans.some(({ to }) => to !== null && to < on)
}

function styleOf({ kind, left, width, events }: Mark) {
  if (kind === 'span') return { left: `${left}%`, width: `${width}%` }
  const size = Math.min(DOT_PX_MAX, DOT_PX + DOT_GROWS_PX * Math.sqrt(events.length - 1))
  return { left: `calc(${left}% - ${size / 2}px)`, width: size, height: size }
}

/** Along the lane, or to what stands nearest in the lane above or below; `null` for other keys. */
function neighbour(lanes: readonly Lane[], lane: number, mark: Mark, key: string): Mark | undefined | null {
  const along = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (along !== undefined) return lanes[lane]?.marks[lanes[lane].marks.indexOf(mark) + along]
  const across = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (across === undefined) return null
  const others = lanes[lane + across]?.marks ?? []
  return [...others].sort((a, b) => Math.abs(a.left - mark.left) - Math.abs(b.left - mark.left))[0]
}

function Chosen({ bureau, mark: { spans, events } }: { readonly bureau: string; readonly mark: Mark }) {
  return (
    <ul className="axis-chosen" aria-live="polite">
      {spans.map(({ record, register, lane, from, to, title }) => (
        <li key={record}>
          <span className="axis-day">
            {from} 至 {to ?? '今'}
          </span>
          {lane}
          {'　'}
          <RecordLink bureau={bureau} register={register} record={record}>
            {title || '打开记录'}
          </RecordLink>
        </li>
      ))}
      {events.map(({ record, register, on, what, title }) => (
        <li key={`${record} ${on} ${what}`}>
          <span className="axis-day">{on}</span>
          {what}
          {'　'}
          <RecordLink bureau={bureau} register={register} record={record}>
            {title || '打开记录'}
          </RecordLink>
        </li>
      ))}
    </ul>
  )
}
