import './records.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { App, Button, Skeleton } from 'antd'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import {
  type Asked,
  type Column,
  forgetAfterEdit,
  type RegisterAnswer,
  type Row,
  registerQuery,
  totalsQuery,
  type View,
  type Wanted,
} from '../api/registers.ts'
import { Failure } from '../common/Failure.tsx'
import { useLatest } from '../common/useLatest.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { Grid } from '../grid/Grid.tsx'
import type { GridColumn } from '../grid/model.ts'
import { type Here, useHere } from '../shell/standing.ts'
import { BatchBar } from './BatchBar.tsx'
import { Cards } from './Cards.tsx'
import { ColumnFilter } from './ColumnFilter.tsx'
import { Conditions } from './Conditions.tsx'
import { useDatedQuestion } from './DatedQuestion.tsx'
import { asLayout, gridColumns, useLayout } from './layout.ts'
import { askedOf, type ListSearch, searchOf, withSort, withWanted } from './search.ts'
import { Toolbar } from './Toolbar.tsx'
import { useEdits } from './useEdits.ts'
import { useOpenRecord } from './useOpenRecord.ts'
import { useRows } from './useRows.ts'

const RecordDrawer = lazy(() => import('../form/RecordDrawer.tsx'))
const MADE_SHOWN_SECONDS = 8
const route = getRouteApi('/$bureau/registers/$register')

/** 台账: the list that replaces the spreadsheet. */
export function Records() {
  const here = useHere()
  const { register } = route.useParams()
  const { data, error, refetch } = useQuery(registerQuery(here.bureau, register))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return <List key={data.name} here={here} register={data} />
}

function List({ here, register }: { readonly here: Here; readonly register: RegisterAnswer }) {
  useTitle(register.label)
  const { bureau } = here
  const narrow = useNarrow()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const search = route.useSearch()
  const asked = useMemo(
    () => askedOf({ where: search.where, sort: search.sort, q: search.q }),
    [search.where, search.sort, search.q],
  )
  const [layout, setLayout, resetLayout] = useLayout(register)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map())
  const [making, setMaking] = useState(search.new !== undefined && register.mayWrite)
  const totals = useQuery(totalsQuery(bureau, register.name, asked))
  const rows = useRows(bureau, register.name, asked)
  const { ask: askDated, question } = useDatedQuestion()
  const say = useCallback(
    (text: string, kind: 'success' | 'warning' | 'error' = 'warning') =>
      void message.open({ type: kind, content: text }),
    [message],
  )
  const edits = useEdits(bureau, register.name, rows, askDated, say)
  const columns = useMemo(() => gridColumns(register, layout, here.state.areas), [register, layout, here.state.areas])

  const change = (next: ListSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), resetScroll: false })
  const ask = (next: Asked) => {
    setChosen(new Map())
    change(searchOf(next))
  }
  const want = (column: Column, wanted: Wanted | null) => ask(withWanted(asked, column.key, wanted))
  const apply = (view: View | null) => {
    const kept = asLayout(view?.content)
    if (kept) setLayout(kept)
    const content = (view?.content ?? {}) as ListSearch
    setChosen(new Map())
    change({ where: content.where, sort: content.sort, q: content.q, view: view?.id })
  }
  const refresh = () => {
    rows.reload()
    setChosen(new Map())
    void forgetAfterEdit(bureau, register.name)
  }
  const open = (row: Row) =>
    void navigate({
      to: '/$bureau/registers/$register/$record',
      params: { bureau, register: register.name, record: row.id },
    })
  const choose = (of: readonly Row[], isChosen: boolean) => {
    const next = new Map(chosen)
    for (const row of of) isChosen ? next.set(row.id, row) : next.delete(row.id)
    setChosen(next)
  }
  const openRecord = useOpenRecord(bureau, register.name)
  /** Among hundreds of rows nobody finds the one just written. */
  const tellMade = (id: string) => {
    const key = 'made'
    const go = () => {
      message.destroy(key)
      openRecord(id)
    }
    void message.open({
      key,
      type: 'success',
      duration: MADE_SHOWN_SECONDS,
      content: (
        <span>
          已保存
          <Button type="link" size="small" aria-label={`打开新建的${register.label}`} onClick={go}>
            打开
          </Button>
        </span>
      ),
    })
  }
  const { data: told, error } = totals
  const failed = rows.error ?? error
  const chosenIds = useMemo(() => new Set(chosen.keys()), [chosen])
  const linkOf = useCallback((row: Row, column: GridColumn) => linkTo(bureau, row, column), [bureau])
  const wantNow = useLatest(want)
  const filterOf = useCallback(
    (column: GridColumn) => (
      <ColumnFilter
        bureau={bureau}
        register={register.name}
        column={column}
        asked={asked}
        onWanted={(wanted) => wantNow(column, wanted)}
      />
    ),
    [bureau, register.name, asked, wantNow],
  )
  const parts = { here, register, asked, columns }
  return (
    <div className={narrow ? 'records records-narrow' : 'records'}>
      <Toolbar
        {...parts}
        layout={layout}
        view={search.view}
        canUndo={edits.canUndo}
        onUndo={edits.undo}
        onAsk={ask}
        onLayout={setLayout}
        onResetLayout={resetLayout}
        onView={apply}
        onViewKept={(view) => change({ view })}
        onNew={() => setMaking(true)}
        onRefresh={refresh}
        onSay={say}
      />
      <p className="records-sentence" role="status">
        {told?.sentence ?? '正在统计……'}
      </p>
      <Conditions {...parts} onWanted={want} onAsk={ask} />
      {chosen.size > 0 && (
        <BatchBar
          {...parts}
          rows={[...chosen.values()].map((row) => rows.rowOf(row.id) ?? row)}
          onWrite={edits.write}
          onDone={(done) => {
            rows.replace(done)
            setChosen(new Map())
            void forgetAfterEdit(bureau, register.name)
          }}
          onClear={() => setChosen(new Map())}
          onSay={say}
        />
      )}
      {failed ? (
        <Failure error={failed} onRetry={refresh} />
      ) : told == null ? (
        <Skeleton paragraph={{ rows: 10 }} />
      ) : told.count === 0 ? (
        <Nothing register={register} whole={told.whole} onNew={() => setMaking(true)} onAll={() => apply(null)} />
      ) : narrow ? (
        <Cards
          columns={columns}
          count={told.count}
          rowAt={rows.rowAt}
          onNeed={rows.need}
          hrefOf={(row) => `/${bureau}/registers/${register.name}/${row.id}`}
        />
      ) : (
        <Grid
          question={JSON.stringify(asked)}
          label={register.label}
          bureau={bureau}
          columns={columns}
          frozen={Math.min(layout.frozen, columns.length)}
          count={told.count}
          rowAt={rows.rowAt}
          version={rows.version}
          onNeed={rows.need}
          marks={edits.marks}
          totals={told.sums}
          chosen={chosenIds}
          mayWrite={register.mayWrite}
          sort={asked.sort}
          filter={filterOf}
          link={linkOf}
          onSort={(column, also) => {
            if (column.withheld === null) ask(withSort(asked, column.key, also))
            else say(`“${column.label}”限专人查看，不能用来排序`)
          }}
          onResize={({ key }, width) =>
            setLayout({ ...layout, widths: { ...layout.widths, [key]: Math.round(width) } })
          }
          onMove={({ key }, before) => {
            const others = layout.columns.filter((one) => one !== key)
            const place = before === null ? others.length : others.indexOf(before.key)
            setLayout({ ...layout, columns: [...others.slice(0, place), key, ...others.slice(place)] })
          }}
          onChoose={choose}
          onChooseAll={(isChosen) => (isChosen ? choose(rows.loaded, true) : setChosen(new Map()))}
          onOpen={open}
          onWrite={edits.write}
          onDrop={(row, { key }) => edits.drop(row.id, key)}
          onUndo={edits.undo}
          onSay={say}
        />
      )}
      {question}
      {making && (
        <Suspense fallback={null}>
          <RecordDrawer
            here={here}
            register={register}
            onClose={() => {
              setMaking(false)
              change({ new: undefined })
            }}
            onSaved={({ id }) => {
              setMaking(false)
              refresh()
              // What was jotted down may lead on: its page says what can be begun from it.
              if (search.new !== undefined) openRecord(id)
              else tellMade(id)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Where a cell leads: to the record it names. */
function linkTo(bureau: string, row: Row, column: GridColumn): string | null {
  const to = row.cells[column.key]?.to
  if (to === undefined || column.refersTo === null) return null
  const { register } = column.refersTo
  return register === 'enterprise' ? `/${bureau}/enterprises/${to}` : `/${bureau}/registers/${register}/${to}`
}

function Nothing({
  register,
  whole,
  onNew,
  onAll,
}: {
  readonly register: RegisterAnswer
  readonly whole: number
  readonly onNew: () => void
  readonly onAll: () => void
}) {
  if (whole > 0)
    return (
      <div className="kc-card kc-state">
        <strong>没有符合条件的记录</strong>
        <p>放宽上面的条件，或查看全部 {whole} 条。</p>
        <button type="button" className="kc-plain records-all" onClick={onAll}>
          查看全部
        </button>
      </div>
    )
  return (
    <div className="kc-card kc-state">
      <strong>{register.label}台账还没有记录</strong>
      <p>{register.note ?? '有现成表格的，用“导入”一次放进来；也可以逐条新建。'}</p>
      {register.mayWrite && (
        <button type="button" className="kc-plain records-all" onClick={onNew}>
          新建第一条
        </button>
      )}
    </div>
  )
}
