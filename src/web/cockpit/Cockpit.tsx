import './cockpit.css'
import '../figure/figure.css'
import { FileAddOutlined, PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Segmented, Skeleton } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { definitionsQuery, latestFiguresQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useSoFar } from '../common/useSoFar.ts'
import { useTitle } from '../common/useTitle.ts'
import { shownUnit } from '../figure/format.ts'
import { toOpen } from '../figure/toOpen.ts'
import { type Here, standingOf, useHere } from '../shell/standing.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { Compare } from './Compare.tsx'
import { Composition } from './Composition.tsx'
import { FigureCards, FigureTable } from './FigureTable.tsx'
import { Funnel } from './Funnel.tsx'
import { KeyCard } from './KeyCard.tsx'
import { LastConfirmed } from './LastConfirmed.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { Ranking } from './Ranking.tsx'
import { firstOf, hasNews, hasNumber, keyRows, proxiesOf, type Row, rowsOf, sectionsOf } from './rows.ts'
import { TrendPanel } from './TrendPanel.tsx'

/** 驾驶舱: every figure against last year, its target's path and its neighbours; each opens. */
export function Cockpit() {
  const here = useHere()
  useTitle(`驾驶舱 ${here.periodName}`)
  const { rows, error, retry } = useRows(here)
  if (error) return <Failure error={error} onRetry={retry} />
  if (rows === undefined) return <CockpitSkeleton />
  if (!rows.some(({ figure }) => figure.value !== null)) return <NothingYet here={here} />
  return <Figures here={here} rows={rows} />
}

function useRows(here: Here) {
  const definitions = useQuery(definitionsQuery(here.bureau))
  const figures = useQuery(latestFiguresQuery(standingOf(here)))
  const rows = useMemo(() => {
    if (definitions.data === undefined || figures.data === undefined) return undefined
    return rowsOf(definitions.data, figures.data)
  }, [definitions.data, figures.data])
  return {
    rows,
    error: definitions.error ?? figures.error,
    retry: () => void Promise.all([definitions.refetch(), figures.refetch()]),
  }
}

type View = 'list' | 'compare' | 'funnel'

const views = [
  { value: 'list', label: '一览' },
  { value: 'compare', label: '街道比较' },
  { value: 'funnel', label: '申报到认定' },
] satisfies { readonly value: View; readonly label: string }[]

function Figures({ here, rows }: { readonly here: Here; readonly rows: readonly Row[] }) {
  const narrow = useNarrow()
  const [by, setBy] = useState<'line' | 'owner'>('line')
  const [all, setAll] = useState(false)
  const [view, setView] = useState<View>('list')
  const keys = keyRows(rows)
  const [wanted, setWanted] = useState<string>()
  const byId = new Map(rows.map((row) => [row.definition.id, row]))
  const chosen = byId.get(wanted ?? '') ?? keys[0] ?? rows[0]
  const news = rows.filter(hasNews)
  const listed = all ? rows : news
  const sections = sectionsOf(listed, by)
  const { opened } = useOpenFigure()
  const soFar = useSoFar(listed.length, `${by} ${all}`, opened !== null)
  const without = rows.length - news.length
  const confirmed = rows.filter(({ figure }) => figure.confirmation?.state === 'confirmed').length
  const choosing = { chosen: chosen?.definition.id, onChoose: setWanted }
  const Table = narrow ? FigureCards : FigureTable
  // The figures that matter most are read while the long table is still being drawn.
  const drawn = useDeferredValue(true, false)
  return (
    <div className="cockpit">
      <h1 className="kc-hidden">
        驾驶舱　{here.periodName}　{here.areaName}
      </h1>
      {confirmed === 0 && <LastConfirmed here={here} />}
      <section className="keys kc-no-print" aria-label="重点指标">
        {keys.map((row) => (
          <KeyCard
            key={row.definition.id}
            row={row}
            chosen={row === chosen}
            onChoose={() => setWanted(row.definition.id)}
            proxies={proxiesOf(row, byId)}
          />
        ))}
      </section>
      <div className="cockpit-main kc-no-print">
        <section className={narrow ? 'cockpit-list' : 'kc-card cockpit-list'} aria-label="全部指标">
          <div className="cockpit-tools">
            <Segmented aria-label="怎么看" value={view} onChange={setView} options={views} />
            <span className="cockpit-actions">
              <Link to="/$bureau/confirm" params={{ bureau: here.bureau }}>
                {rows.filter(hasNumber).length} 项有数，{confirmed} 项已确认
              </Link>
              {view === 'list' && (
                <Segmented
                  size="small"
                  aria-label="分组"
                  value={by}
                  onChange={setBy}
                  options={[
                    { value: 'line', label: '按业务' },
                    { value: 'owner', label: '按科室' },
                  ]}
                />
              )}
              {view === 'list' && without > 0 && (
                <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
                  另 {without} 项为零或无数
                </Checkbox>
              )}
              <Link
                className="cockpit-report"
                to="/$bureau/sheets/new"
                params={{ bureau: here.bureau }}
                search={(search) => ({ ...search, pick: chosen?.definition.id })}
              >
                <FileAddOutlined aria-hidden="true" /> 报数
              </Link>
              {!narrow && (
                <Button size="small" icon={<PrinterOutlined />} onClick={() => window.print()}>
                  打印
                </Button>
              )}
            </span>
          </div>
          {view === 'list' &&
            (drawn ? (
              <Table sections={firstOf(sections, soFar)} {...choosing} />
            ) : (
              <Skeleton paragraph={{ rows: 12 }} />
            ))}
          {view === 'compare' && <Compare rows={rows} standing={standingOf(here)} />}
          {view === 'funnel' && <Funnel rows={rows} periodName={here.periodName} />}
        </section>
        {chosen && <Aside here={here} row={chosen} narrow={narrow} />}
      </div>
      <PrintSheet sections={sections} />
    </div>
  )
}

/** The chosen indicator among its streets and over its months. */
function Aside({ here, row, narrow }: { readonly here: Here; readonly row: Row; readonly narrow: boolean }) {
  const { definition, figure } = row
  const standing = { ...standingOf(here), period: figure.period }
  const to = toOpen(row.figure)
  return (
    <aside className="cockpit-aside" aria-label={`${definition.label}：排名与走势`}>
      <section className="kc-card kc-panel">
        <h2>
          {definition.label}
          <small>按街道（{shownUnit(definition)}）</small>
        </h2>
        <Ranking key={definition.id} definition={definition} standing={standing} to={to} />
      </section>
      <section className="kc-card kc-panel">
        <h2>
          走势
          <small>{definition.yearly ? '近五年' : '今年与上年'}</small>
        </h2>
        <TrendPanel definition={definition} standing={standing} to={to} />
      </section>
      {!narrow && definition.dimensions.length > 0 && (
        <section className="kc-card kc-panel">
          <h2>
            构成
            <small>{shownUnit(definition)}</small>
          </h2>
          <Composition key={definition.id} definition={definition} standing={standing} to={to} />
        </section>
      )}
    </aside>
  )
}

function CockpitSkeleton() {
  return (
    <div className="cockpit" aria-busy="true">
      <section className="keys">
        {['一', '二', '三', '四'].map((name) => (
          <div key={name} className="kc-card key">
            <Skeleton paragraph={{ rows: 3 }} />
          </div>
        ))}
      </section>
      <div className="kc-card kc-panel">
        <Skeleton paragraph={{ rows: 12 }} title={false} />
      </div>
    </div>
  )
}

function NothingYet({ here }: { readonly here: Here }) {
  return (
    <div className="kc-card kc-state">
      <strong>
        {here.periodName}，{here.areaName}
        {here.asOf === undefined ? '还没有数' : '在那时还没有数'}
      </strong>
      <WhatToDo here={here} />
    </div>
  )
}

function WhatToDo({ here: { asOf, bureau, state } }: { readonly here: Here }) {
  if (asOf !== undefined) return <p>请点「回到现在」，或在上方换一个晚些的截止日期。</p>
  if (state.months !== null)
    return (
      <p>
        台账里有 {state.months.first} 至 {state.months.last} 的记录，请在上方换一个期间或区划。
      </p>
    )
  return (
    <p>
      还没有导入过台账。先导入企业名录，再导入认定、合同、兑付等明细，这里就会有数。
      <br />
      在服务器上运行 kechuang import enterprise 名录.xlsx --bureau {bureau}
    </p>
  )
}
