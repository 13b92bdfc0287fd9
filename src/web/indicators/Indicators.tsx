import './indicators.css'
import '../figure/figure.css'
import '../drill/drill.css'
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Drawer, Input, Select, Skeleton } from 'antd'
import { lazy, memo, Suspense, useDeferredValue, useState } from 'react'
import {
  type Definition,
  definitionsQuery,
  type FigureAnswer,
  type IndicatorUses,
  latestFiguresQuery,
  usesQuery,
} from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { ConfirmedMark } from '../figure/ConfirmedMark.tsx'
import { shownUnit } from '../figure/format.ts'
import { LastIssued } from '../figure/LastIssued.tsx'
import { toOpen } from '../figure/toOpen.ts'
import { Value } from '../figure/Value.tsx'
import { ValueOf } from '../figure/ValueOf.tsx'
import { type Here, standingOf, useHere } from '../shell/standing.ts'
import { kindNames, matches, type Sought, stateOptions } from './seeking.ts'

const DefinitionCard = lazy(() =>
  import('../drill/DefinitionCard.tsx').then(({ DefinitionCard }) => ({ default: DefinitionCard })),
)

const CARD_WIDTH = 560

/** 指标目录: every indicator with its definition, what it is often taken for, where it is used, and its figure. */
export function Indicators() {
  const here = useHere()
  useTitle('指标')
  const [sought, setSought] = useState<Sought>({ words: '', line: null, kind: null, owner: null, state: null })
  // A thousand entries are drawn after the letter that was typed, not before it.
  const asked = useDeferredValue(sought)
  const [card, setCard] = useState<Definition | null>(null)
  const definitions = useQuery(definitionsQuery(here.bureau))
  const figures = useQuery(latestFiguresQuery(standingOf(here)))
  const { data: uses = [] } = useQuery(usesQuery(here.bureau))
  const error = definitions.error ?? figures.error
  if (error)
    return <Failure error={error} onRetry={() => void Promise.all([definitions.refetch(), figures.refetch()])} />
  if (definitions.data === undefined) return <Skeleton paragraph={{ rows: 14 }} />
  const byId = new Map(figures.data?.map((figure) => [figure.id, figure]))
  const usesOf = new Map(uses.map((one) => [one.id, one]))
  const found = definitions.data.filter((definition) => matches(definition, byId.get(definition.id), asked))
  const lines = [...new Set(found.map(({ lineName }) => lineName))]
  return (
    <div className="indicators">
      <header className="indicators-head">
        <h1>指标与口径</h1>
        <Input
          allowClear
          aria-label="查找指标"
          prefix={<SearchOutlined />}
          placeholder="按名称、口径、科室查找"
          value={sought.words}
          onChange={({ target }) => setSought({ ...sought, words: target.value })}
        />
        <Filters definitions={definitions.data} sought={sought} onSeek={setSought} />
        <span className="kc-quiet indicators-count">
          {found.length === definitions.data.length ? `共 ${found.length} 项` : `找到 ${found.length} 项`}
        </span>
      </header>
      {found.length === 0 && (
        <div className="kc-card kc-state">
          <strong>没有这样的指标</strong>
          <p>换一个词或放宽条件试试，如「高新技术」「兑付」「成果科」。</p>
        </div>
      )}
      {lines.map((line) => (
        <section key={line}>
          <h2>{line}</h2>
          <ul className="kc-card indicators-list">
            {found
              .filter(({ lineName }) => lineName === line)
              .map((definition) => (
                <Entry
                  key={definition.id}
                  definition={definition}
                  figure={byId.get(definition.id)}
                  uses={usesOf.get(definition.id)}
                  onCard={setCard}
                />
              ))}
          </ul>
        </section>
      ))}
      {card !== null && <Card here={here} definition={card} onClose={() => setCard(null)} />}
    </div>
  )
}

function Filters({
  definitions,
  sought,
  onSeek,
}: {
  readonly definitions: readonly Definition[]
  readonly sought: Sought
  readonly onSeek: (sought: Sought) => void
}) {
  const of = (names: readonly string[]) => [...new Set(names)].map((name) => ({ value: name, label: name }))
  const kinds = [...new Set(definitions.map(({ kind }) => kind))]
  const chooser = (
    name: 'line' | 'kind' | 'owner' | 'state',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      allowClear
      className="indicators-filter"
      aria-label={label}
      placeholder={label}
      value={sought[name]}
      popupMatchSelectWidth={false}
      onChange={(chosen: string | undefined) => onSeek({ ...sought, [name]: chosen ?? null })}
      options={[...options]}
    />
  )
  return (
    <span className="indicators-filters">
      {chooser('line', '业务', of(definitions.map(({ lineName }) => lineName)))}
      {chooser(
        'kind',
        '种类',
        kinds.map((kind) => ({ value: kind, label: kindNames[kind] ?? kind })),
      )}
      {chooser('owner', '责任科室', of(definitions.map(({ owner }) => owner)))}
      {chooser('state', '状态', stateOptions)}
    </span>
  )
}

const Entry = memo(function Entry({
  definition,
  figure,
  uses,
  onCard,
}: {
  readonly definition: Definition
  readonly figure: FigureAnswer | undefined
  readonly uses: IndicatorUses | undefined
  readonly onCard: (definition: Definition) => void
}) {
  const { label, owner, definition: meaning, confusedWith } = definition
  return (
    <li className="indicators-entry">
      <span className="indicators-name">
        {figure && <ConfirmedMark figure={figure} />}
        <button type="button" className="kc-plain" title="打开口径卡" onClick={() => onCard(definition)}>
          {label}
        </button>
        {figure && <ValueOf figure={figure} />}
        {figure && <LastIssued figure={figure} to={toOpen(figure)} />}
      </span>
      <span className="indicators-value">
        {figure && <Value definition={definition} figure={figure} to={toOpen(figure)} />}
        <small>{shownUnit(definition)}</small>
      </span>
      <p>
        {meaning}
        {confusedWith !== null && <span className="kc-quiet">　易混：{confusedWith}</span>}
        {figure?.value === null && <span className="kc-quiet">　没有数：{figure.reason}</span>}
        {uses !== undefined && usesWords(uses) !== '' && <span className="kc-quiet">　{usesWords(uses)}</span>}
      </p>
      <span className="kc-quiet indicators-owner">{owner}</span>
    </li>
  )
})

/** 用在哪里. */
function usesWords({ templates, issued, lastIssuedOn }: IndicatorUses): string {
  const parts = [
    templates.length === 0 ? '' : `用于${templates.map((name) => `《${name}》`).join('')}`,
    issued === 0 ? '' : `报出过 ${issued} 次，最近 ${lastIssuedOn}`,
  ]
  return parts.filter((part) => part !== '').join('；')
}

function Card({
  here,
  definition,
  onClose,
}: {
  readonly here: Here
  readonly definition: Definition
  readonly onClose: () => void
}) {
  const narrow = useNarrow()
  return (
    <Drawer open size={narrow ? '100%' : CARD_WIDTH} title="口径卡" onClose={onClose}>
      <div className="drill">
        <Suspense fallback={<Skeleton paragraph={{ rows: 8 }} />}>
          <DefinitionCard definition={definition} standing={standingOf(here)} />
        </Suspense>
      </div>
    </Drawer>
  )
}
