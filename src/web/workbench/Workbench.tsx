import '../cases/cases.css'
import './workbench.css'
import { ScanOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input, Pagination, Select, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import {
  CASES_PAGE,
  type CaseFilter,
  type CaseOverview,
  caseOverviewQuery,
  casesQuery,
  type ListedCase,
  type ListName,
} from '../api/cases.ts'
import { placesQuery } from '../api/places.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import type { WorkSearch } from '../cases/search.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { CaseCards } from './CaseCards.tsx'
import { CaseTable } from './CaseTable.tsx'
import { Lists } from './Lists.tsx'
import { PartsToWrite } from './PartsToWrite.tsx'
import { SignaturesWaiting } from './SignaturesWaiting.tsx'

const BatchActing = lazy(() => import('./BatchActing.tsx'))
const Scanning = lazy(() => import('./Scanning.tsx'))
const route = getRouteApi('/$bureau/work')

/** 工作台: what waits for me, why, how long it may wait, and what happens if nobody does anything. */
export function Workbench() {
  useTitle('工作台')
  const here = useHere()
  const { bureau } = here
  const narrow = useNarrow()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = filterOf(search)
  const overview = useQuery(caseOverviewQuery(bureau))
  const { data, error, refetch, isPlaceholderData } = useQuery(casesQuery(bureau, filter))
  const [chosen, setChosen] = useState<ReadonlyMap<string, ListedCase>>(new Map())
  const [dialog, setDialog] = useState<'batch' | 'scan' | null>(null)
  const change = (next: WorkSearch) => {
    setChosen(new Map())
    void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), resetScroll: false })
  }
  const choose = (cases: readonly ListedCase[], isChosen: boolean) => {
    const next = new Map(chosen)
    for (const one of cases) isChosen ? next.set(one.record, one) : next.delete(one.record)
    setChosen(next)
  }
  const kinds = new Set([...chosen.values()].map(({ register }) => register))
  const [kind] = kinds
  const close = () => setDialog(null)
  return (
    <div className="work">
      <header className="work-head">
        <h1>工作台</h1>
        {narrow && <Jots bureau={bureau} />}
        <Button icon={<ScanOutlined />} onClick={() => setDialog('scan')}>
          扫描件找办件
        </Button>
      </header>
      <SignaturesWaiting bureau={bureau} />
      <PartsToWrite bureau={bureau} />
      <Lists counts={overview.data?.counts} list={filter.list} onList={(list) => change({ list })} />
      <Filters
        key={search.q ?? ''}
        overview={overview.data}
        areas={here.state.areas.filter(({ parent }) => parent !== null)}
        search={search}
        onChange={change}
      />
      {chosen.size > 0 && (
        <div className="work-batch" role="toolbar" aria-label="批量办理">
          <span>已选 {chosen.size} 件</span>
          <Button size="small" type="primary" disabled={kinds.size > 1} onClick={() => setDialog('batch')}>
            批量办理
          </Button>
          <Button size="small" type="text" onClick={() => setChosen(new Map())}>
            取消选择
          </Button>
          {kinds.size > 1 && <span className="kc-quiet">不同事项要分开办：先按事项筛选</span>}
        </div>
      )}
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton paragraph={{ rows: 8 }} />
      ) : data.count === 0 ? (
        <Nothing
          list={filter.list}
          filtered={isFiltered(search)}
          counts={overview.data?.counts}
          onList={(list) => change({ list })}
          onAll={() => change(cleared)}
        />
      ) : narrow ? (
        <CaseCards bureau={bureau} cases={data.cases} stale={isPlaceholderData} />
      ) : (
        <CaseTable
          bureau={bureau}
          cases={data.cases}
          stale={isPlaceholderData}
          chosen={new Set(chosen.keys())}
          onChoose={choose}
        />
      )}
      {data !== undefined && data.count > CASES_PAGE && (
        <Pagination
          align="end"
          size="small"
          showSizeChanger={false}
          current={filter.page}
          pageSize={CASES_PAGE}
          total={data.count}
          showTotal={(total) => `共 ${total.toLocaleString('en-US')} 件`}
          onChange={(page) => change({ page: String(page) })}
        />
      )}
      <Suspense fallback={null}>
        {dialog === 'batch' && kind !== undefined && (
          <BatchActing
            bureau={bureau}
            register={kind}
            cases={[...chosen.values()].map(({ record, steps }) => ({ id: record, seen: steps }))}
            onClose={(done) => {
              close()
              if (done) setChosen(new Map())
            }}
          />
        )}
        {dialog === 'scan' && <Scanning bureau={bureau} onClose={close} />}
      </Suspense>
    </div>
  )
}

/** What somebody on the way writes down at once. */
function Jots({ bureau }: { readonly bureau: string }) {
  const { data: visitor } = useQuery(visitorQuery)
  const { data } = useQuery({ ...placesQuery(bureau), enabled: mayIn(visitor, bureau, 'records.write') })
  const jots = (data?.lines ?? []).flatMap(({ registers }) => registers.filter(({ jot }) => jot !== null))
  return jots.map(({ name, jot }) => (
    <Link
      key={name}
      to="/$bureau/registers/$register"
      params={{ bureau, register: name }}
      search={{ new: 'yes' }}
      className="ant-btn ant-btn-primary"
    >
      {jot}
    </Link>
  ))
}

const cleared: WorkSearch = { kind: undefined, state: undefined, street: undefined, q: undefined }

function isFiltered({ kind, state, street, q }: WorkSearch): boolean {
  return [kind, state, street, q].some((one) => one !== undefined)
}

function filterOf({ list = 'mine', kind, state, street, q, page }: WorkSearch): CaseFilter {
  return { list, register: kind, state, area: street, q, page: Math.max(1, Number(page) || 1) }
}

function Filters({
  overview,
  areas,
  search,
  onChange,
}: {
  readonly overview: CaseOverview | undefined
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly search: WorkSearch
  readonly onChange: (search: WorkSearch) => void
}) {
  const procedures = overview?.procedures ?? []
  const kind = procedures.find(({ register }) => register === search.kind)
  return (
    <search className="work-filters">
      <Input.Search
        allowClear
        aria-label="查找办件"
        placeholder="标题、企业或编号"
        defaultValue={search.q ?? ''}
        onSearch={(q) => onChange({ q: q.trim() === '' ? undefined : q.trim() })}
      />
      <Select
        aria-label="事项"
        allowClear
        placeholder="全部事项"
        value={search.kind ?? null}
        options={procedures.map(({ register, label }) => ({ value: register, label }))}
        onChange={(value: string | undefined) => onChange({ kind: value, state: undefined })}
      />
      <Select
        aria-label="环节"
        allowClear
        placeholder={kind === undefined ? '先选事项' : '全部环节'}
        disabled={kind === undefined}
        value={search.state ?? null}
        options={(kind?.states ?? []).map(({ state, label }) => ({ value: state, label }))}
        onChange={(value: string | undefined) => onChange({ state: value })}
      />
      <Select
        aria-label="街道"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="全部街道"
        value={search.street ?? null}
        options={areas.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value: string | undefined) => onChange({ street: value })}
      />
    </search>
  )
}

const nothing: { readonly [list in ListName]: readonly [string, string] } = {
  mine: ['没有等您办的', '新的办件到您这里时会出现在这一栏。'],
  near: ['没有快到期的', '剩余工作日不多的办件会出现在这一栏。'],
  overdue: ['没有逾期的', '过了期限还没有办的会出现在这一栏。'],
  supervised: ['没有督办的', '被督办、或逾期转为督办的会出现在这一栏。'],
  done: ['您还没有办过', '您办过一步的办件会留在这一栏。'],
  all: ['还没有办件', '企业提出诉求、台账里有了在办的记录后会出现在这里。'],
}

/** Where somebody who has nothing to do looks next. */
const pressing = [
  ['overdue', '逾期'],
  ['near', '临期'],
  ['supervised', '督办'],
] as const

function Nothing({
  list,
  filtered,
  counts,
  onList,
  onAll,
}: {
  readonly list: ListName
  readonly filtered: boolean
  readonly counts: CaseOverview['counts'] | undefined
  readonly onList: (list: ListName) => void
  readonly onAll: () => void
}) {
  const [title, says] = filtered ? ['没有符合条件的办件', '放宽上面的条件再看。'] : nothing[list]
  return (
    <div className="kc-card kc-state">
      <strong>{title}</strong>
      <p>{says}</p>
      {filtered && <Button onClick={onAll}>去掉条件</Button>}
      {!filtered && list === 'mine' && (
        <div className="work-elsewhere">
          {pressing.map(
            ([name, label]) =>
              (counts?.[name] ?? 0) > 0 && (
                <Button key={name} onClick={() => onList(name)}>
                  全局{label} {counts?.[name].toLocaleString('en-US')} 件
                </Button>
              ),
          )}
        </div>
      )}
    </div>
  )
}
