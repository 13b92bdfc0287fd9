import './lists.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { App, Button, Drawer, Segmented, Select, Skeleton } from 'antd'
import { lazy, Suspense } from 'react'
import { yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import { type ListsAt, listsQuery, rulesQuery, settleItems, workbookAddress } from '../api/cultivation.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { FirmRule } from '../rule/FirmRule.tsx'
import { type Here, useHere } from '../shell/standing.ts'
import { Board } from './Board.tsx'
import { FIRST_RULE, type ListsSearch } from './search.ts'

const ListTable = lazy(() => import('./ListTable.tsx'))
const TiersView = lazy(() => import('./TiersView.tsx'))
const Screenings = lazy(() => import('./Screenings.tsx'))
const Unfiled = lazy(() => import('./Unfiled.tsx'))
const route = getRouteApi('/$bureau/lists')

const YEARS_BACK = 3

/** 三张清单: who can declare, who still lacks what, who is recommended. */
export function Lists() {
  useTitle('三张清单')
  const here = useHere()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const rules = useQuery(rulesQuery(here.bureau))
  if (rules.error) return <Failure error={rules.error} onRetry={() => void rules.refetch()} />
  if (rules.data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const rule = rules.data.find(({ id }) => id === (search.rule ?? FIRST_RULE)) ?? rules.data[0]
  if (rule === undefined) return <p className="kc-card kc-state">没有可用于三张清单的规则</p>
  const year = search.year === undefined ? yearOfMonth(here.when.last) : Number(search.year)
  const change = (next: ListsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false })
  const at: ListsAt = { bureau: here.bureau, rule: rule.id, year, asOf: here.asOf }
  return (
    <div className="lists">
      <header className="lists-head">
        <h1>三张清单</h1>
        <Select
          aria-label="规则"
          value={rule.id}
          onChange={(id) => change({ rule: id, firm: undefined })}
          options={rules.data.map(({ id, name }) => ({ value: id, label: name }))}
          popupMatchSelectWidth={false}
        />
        <Select
          aria-label="申报年度"
          value={year}
          onChange={(to) => change({ year: String(to) })}
          options={yearsOf(here, year).map((one) => ({ value: one, label: `${one}年` }))}
        />
        <Segmented
          aria-label="看法"
          value={search.view ?? 'board'}
          options={[
            { value: 'board', label: '看板' },
            { value: 'table', label: '列表' },
            { value: 'screening', label: '摸底' },
            { value: 'unfiled', label: '未建档' },
            { value: 'tiers', label: '梯次' },
          ]}
          onChange={(view) =>
            change({ view: view === 'board' ? undefined : (view as Exclude<ListsSearch['view'], undefined>) })
          }
        />
        {(search.view === undefined || search.view === 'table') && <Actions at={at} />}
      </header>
      {search.view !== 'tiers' && search.view !== 'unfiled' && (
        <p className="kc-quiet">{rule.authority}　每家企业只在一张清单里，差得少的排在前面。</p>
      )}
      <Suspense fallback={<Skeleton paragraph={{ rows: 10 }} />}>
        {search.view === 'tiers' ? (
          <TiersView bureau={here.bureau} year={year} />
        ) : search.view === 'unfiled' ? (
          <Unfiled key={`${at.rule} ${at.year}`} at={at} title={rule.title} onFirm={(firm) => change({ firm })} />
        ) : search.view === 'screening' ? (
          <Screenings
            at={at}
            name={rule.title}
            chosen={search.screening}
            onChoose={(screening) => change({ screening })}
            onFirm={(firm) => change({ firm })}
          />
        ) : (
          <Listed at={at} table={search.view === 'table'} onFirm={(firm) => change({ firm })} />
        )}
      </Suspense>
      <FirmDrawer at={at} firm={search.firm} onClose={() => change({ firm: undefined })} />
    </div>
  )
}

function yearsOf({ when }: Here, chosen: number): readonly number[] {
  const last = yearOfMonth(when.last) + 1
  return [...new Set([chosen, ...Array.from({ length: YEARS_BACK + 2 }, (_, n) => last - n)])].sort((a, b) => b - a)
}

function Actions({ at }: { readonly at: ListsAt }) {
  const { message, modal } = App.useApp()
  const { data } = useQuery(listsQuery(at))
  const settling = useMutation({
    mutationFn: () => settleItems(at.bureau),
    onSuccess: (done) => void message.success(done === 0 ? '没有可以销号的' : `${done} 项整改自动销号`),
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: `${advice}。` })
    },
  })
  return (
    <span className="lists-actions">
      {data?.mayManage === true && at.asOf === undefined && (
        <Button loading={settling.isPending} onClick={() => settling.mutate()}>
          核对整改
        </Button>
      )}
      <Button href={workbookAddress(at)} download>
        导出
      </Button>
    </span>
  )
}

function Listed({
  at,
  table,
  onFirm,
}: {
  readonly at: ListsAt
  readonly table: boolean
  readonly onFirm: (firm: string) => void
}) {
  const { data, error, refetch, isPlaceholderData } = useQuery(listsQuery(at))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { declare, rectify, recommend } = data.lists
  if (declare.total + rectify.total + recommend.total === 0)
    return (
      <div className="kc-card kc-state">
        <strong>{data.year}年还没有培育中的企业</strong>
        <p>在「摸底」里按规则测评全部企业，把够条件或差得少的列入培育；也可以把名单导入「称号认定」台账。</p>
      </div>
    )
  return table ? (
    <ListTable at={at} lists={data} onFirm={onFirm} />
  ) : (
    <Board lists={data} stale={isPlaceholderData} onFirm={onFirm} />
  )
}

const DRAWER_WIDTH = 1_040

function FirmDrawer({
  at,
  firm,
  onClose,
}: {
  readonly at: ListsAt
  readonly firm: string | undefined
  readonly onClose: () => void
}) {
  const narrow = useNarrow()
  return (
    <Drawer
      open={firm !== undefined}
      onClose={onClose}
      title="测评说明"
      size={narrow ? '100%' : DRAWER_WIDTH}
      destroyOnHidden
      extra={
        firm === undefined ? null : (
          <Button href={`/${at.bureau}/enterprises/${firm}?tab=assessment`} size="small">
            一企一档
          </Button>
        )
      }
    >
      {firm !== undefined && <FirmRule at={{ ...at, firm }} />}
    </Drawer>
  )
}
