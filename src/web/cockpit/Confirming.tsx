import './confirming.css'
import '../figure/figure.css'
import { WarningOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Checkbox, Input, Popover, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import {
  confirmFigures,
  definitionsQuery,
  type FigureCheck,
  figureChecksQuery,
  figuresQuery,
  type SeenFigure,
} from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { ConfirmedMark } from '../figure/ConfirmedMark.tsx'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, shownUnit } from '../figure/format.ts'
import { Growth } from '../figure/Growth.tsx'
import { LastIssued } from '../figure/LastIssued.tsx'
import { Value } from '../figure/Value.tsx'
import { type Here, standingOf, useHere } from '../shell/standing.ts'
import { type Row, rowsOf, type Section, sectionsOf } from './rows.ts'

type Which = 'open' | 'all'

/** 确认本期数: one list per section of who answers for what: the value, what changed since, what looks wrong. */
export function Confirming() {
  const here = useHere()
  useTitle(`确认本期数 ${here.periodName}`)
  const definitions = useQuery(definitionsQuery(here.bureau))
  const figures = useQuery(figuresQuery(standingOf(here)))
  const error = definitions.error ?? figures.error
  if (error)
    return <Failure error={error} onRetry={() => void Promise.all([definitions.refetch(), figures.refetch()])} />
  if (definitions.data === undefined || figures.data === undefined) return <Skeleton paragraph={{ rows: 14 }} />
  const whole = here.period === String(yearOfMonth(here.when.last))
  const rows = rowsOf(definitions.data, figures.data).filter(
    ({ definition, figure }) => figure.value !== null && (whole || !definition.yearly),
  )
  return <Lists here={here} rows={rows} />
}

function Lists({ here, rows }: { readonly here: Here; readonly rows: readonly Row[] }) {
  const { data: checks = [], isPending } = useQuery(figureChecksQuery(here.bureau, here.period))
  const sections = sectionsOf(rows, 'owner')
  const [wanted, setWanted] = useState<string>()
  const [which, setWhich] = useState<Which>('open')
  const section = sections.find(({ title }) => title === wanted) ?? sections[0]
  if (section === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>{here.periodName}还没有可以确认的数</strong>
        <p>请在上方换一个期间，或先导入数据。</p>
      </div>
    )
  const open = section.rows.filter(({ figure }) => figure.confirmation?.state !== 'confirmed')
  const shown = which === 'open' && open.length > 0 ? open : section.rows
  return (
    <div className="confirming">
      <header className="confirming-head">
        <h1>确认本期数</h1>
        <span className="kc-quiet">
          {here.periodName}，{here.areaName}。确认的人对这个数负责；此后账上再变，标记变成半圆，要重新确认。
        </span>
      </header>
      <nav className="confirming-sections kc-no-print" aria-label="责任科室">
        {sections.map(({ title, rows: own }) => {
          const left = own.filter(({ figure }) => figure.confirmation?.state !== 'confirmed').length
          return (
            <Button
              key={title}
              type={title === section.title ? 'primary' : 'default'}
              aria-pressed={title === section.title}
              onClick={() => setWanted(title)}
            >
              {title}　{left === 0 ? '已全部确认' : `${left} 项未确认`}
            </Button>
          )
        })}
      </nav>
      <SectionList
        key={`${section.title} ${here.period} ${here.areaCode}`}
        here={here}
        section={{ title: section.title, rows: shown }}
        checks={isPending ? null : checks}
        which={which}
        onWhich={setWhich}
      />
    </div>
  )
}

function SectionList({
  here,
  section,
  checks,
  which,
  onWhich,
}: {
  readonly here: Here
  readonly section: Section
  readonly checks: readonly FigureCheck[] | null
  readonly which: Which
  readonly onWhich: (which: Which) => void
}) {
  const { message } = App.useApp()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const offered = section.rows.filter(({ figure }) => figure.confirmation?.state !== 'confirmed')
  const chosen = offered.filter(({ definition }) => picked.has(definition.id))
  const seen = (rows: readonly Row[]): SeenFigure[] =>
    rows.flatMap(({ definition: { id }, figure: { value } }) => (value === null ? [] : [{ id, value }]))
  const confirming = useMutation({
    mutationFn: (rows: readonly Row[]) => confirmFigures(standingOf(here), seen(rows), note.trim() || null),
    onSuccess: (_, rows) => {
      setPicked(new Set())
      setNote('')
      void message.success(`已确认 ${rows.length} 项`)
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const pick = (id: string, on: boolean) =>
    setPicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  const past = here.asOf !== undefined
  return (
    <section className="kc-card confirming-card" aria-label={section.title}>
      <div className="confirming-tools kc-no-print">
        <Segmented
          size="small"
          aria-label="列哪些"
          value={which}
          onChange={onWhich}
          options={[
            { value: 'open', label: '只看未确认' },
            { value: 'all', label: '全部' },
          ]}
        />
        {past ? (
          <span className="kc-quiet">正在看以前的数，回到现在才能确认。</span>
        ) : (
          <span className="confirming-actions">
            <Input
              aria-label="确认说明"
              placeholder="说明（可不填），如：已与名单逐户核对"
              maxLength={200}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
            <Button
              type="primary"
              disabled={chosen.length === 0}
              loading={confirming.isPending}
              onClick={() => confirming.mutate(chosen)}
            >
              确认所选{chosen.length === 0 ? '' : ` ${chosen.length} 项`}
            </Button>
          </span>
        )}
      </div>
      <div className="confirming-scroll">
        <table className="confirming-table">
          <thead>
            <tr>
              <th scope="col" className="confirming-pick">
                <Checkbox
                  aria-label="全选"
                  disabled={past || offered.length === 0}
                  checked={offered.length > 0 && chosen.length === offered.length}
                  indeterminate={chosen.length > 0 && chosen.length < offered.length}
                  onChange={({ target }) =>
                    setPicked(new Set(target.checked ? offered.map(({ definition }) => definition.id) : []))
                  }
                />
              </th>
              <th scope="col">指标</th>
              <th scope="col" className="number">
                本期数
              </th>
              <th scope="col" className="number">
                同比
              </th>
              <th scope="col">上次确认以来</th>
              <th scope="col">数据核对</th>
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row) => (
              <ConfirmRow
                key={row.definition.id}
                row={row}
                checks={checks}
                picked={picked.has(row.definition.id)}
                onPick={past ? null : (on) => pick(row.definition.id, on)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ConfirmRow({
  row: { definition, figure },
  checks,
  picked,
  onPick,
}: {
  readonly row: Row
  readonly checks: readonly FigureCheck[] | null
  readonly picked: boolean
  readonly onPick: ((on: boolean) => void) | null
}) {
  const { id, label } = definition
  const confirmed = figure.confirmation?.state === 'confirmed'
  return (
    <tr>
      <td className="confirming-pick">
        <Checkbox
          aria-label={`选${label}`}
          disabled={onPick === null || confirmed}
          checked={picked || confirmed}
          onChange={({ target }) => onPick?.(target.checked)}
        />
      </td>
      <th scope="row">
        <ConfirmedMark figure={figure} /> <span title={definition.definition}>{label}</span>{' '}
        <LastIssued figure={figure} to={{ id }} />
      </th>
      <td className="number">
        <Value definition={definition} figure={figure} to={{ id }} /> <small>{shownUnit(definition)}</small>
      </td>
      <td className="number">
        <Growth figure={figure} to={{ id }} />
      </td>
      <td>
        <SinceConfirmed row={{ definition, figure }} />
      </td>
      <td>
        <Doubts checks={checks} id={id} />
      </td>
    </tr>
  )
}

function SinceConfirmed({ row: { definition, figure } }: { readonly row: Row }) {
  const { confirmation } = figure
  if (confirmation === null) return <span className="kc-quiet">没有确认过</span>
  const { by, on, note, state, value, entry } = confirmation
  const who = `${by} ${on} 确认${note === null ? '' : `（${note}）`}`
  if (state === 'confirmed') return <span className="kc-quiet">{who}</span>
  return (
    <span>
      <span className="kc-quiet">{who}</span>　
      <FigureButton
        to={{ id: definition.id, since: `#${entry}` }}
        says={`${definition.label}确认以来的变动，打开`}
        className="confirming-changed"
      >
        {digitsOf(definition, value)} → {digitsOf(definition, figure.value)}
      </FigureButton>
    </span>
  )
}

function Doubts({ checks, id }: { readonly checks: readonly FigureCheck[] | null; readonly id: string }) {
  if (checks === null) return <span className="kc-quiet">核对中…</span>
  const own = checks.filter(({ indicators }) => indicators.includes(id))
  const failed = own.filter(({ outcome }) => outcome === 'notMet')
  if (own.length === 0) return <span className="kc-quiet">没有疑问</span>
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      placement="left"
      content={
        <ul className="confirming-doubts">
          {own.map(({ id: check, label, outcome, why, advice, count, found }) => (
            <li key={check}>
              <strong>{label}</strong>
              {outcome === 'unknown' ? '（缺数，无法核对）' : `（${count} 处）`}
              <p>{found.join('；')}</p>
              <p className="kc-quiet">
                {why}。{advice}。
              </p>
            </li>
          ))}
        </ul>
      }
    >
      <button type="button" className={failed.length > 0 ? 'kc-plain confirming-failed' : 'kc-plain kc-quiet'}>
        {failed.length > 0 ? (
          <>
            <WarningOutlined aria-hidden="true" /> {failed.length} 项有疑问
          </>
        ) : (
          `${own.length} 项缺数`
        )}
      </button>
    </Popover>
  )
}
