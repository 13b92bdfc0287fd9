import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Select, Skeleton, Tag } from 'antd'
import { type Board, type BoardTask, boardQuery } from '../api/supervision.ts'
import { Left } from '../cases/Left.tsx'
import { Failure } from '../common/Failure.tsx'
import { useHere } from '../shell/standing.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'

const route = getRouteApi('/$bureau/tasks')

/** 任务板: what is to be done, by how it stands, the most pressing first; narrowed to one owner or kind. */
export function TaskBoard() {
  const { bureau } = useHere()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(boardQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const shown = data.tasks.filter(
    ({ owner, kind }) => owner === (search.owner ?? owner) && kind === (search.kind ?? kind),
  )
  const narrow = (next: { readonly owner?: string | undefined; readonly kind?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false })
  return (
    <>
      <div className="supervision-line">
        <Choice
          name="责任单位"
          of={data.tasks.map(({ owner }) => owner)}
          value={search.owner}
          onChange={(owner) => narrow({ owner })}
        />
        <Choice
          name="任务类别"
          of={data.tasks.map(({ kind }) => kind)}
          value={search.kind}
          onChange={(kind) => narrow({ kind })}
        />
        <span className="kc-quiet">{sumOf(shown)}</span>
        <Link className="supervision-aside" to="/$bureau/registers/$register" params={{ bureau, register: 'task' }}>
          任务台账
        </Link>
      </div>
      {data.tasks.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有工作任务</strong>
          <p>把定稿文稿的工作安排、会议议定事项分解成任务，或整表导入任务台账。</p>
          <Button onClick={() => void navigate({ search: { tab: 'sources' } })}>去分解</Button>
        </div>
      ) : (
        <Columns bureau={bureau} board={data} tasks={shown} />
      )}
    </>
  )
}

function sumOf(tasks: readonly BoardTask[]): string {
  const open = tasks.filter(({ state }) => state !== 'closed')
  const late = open.filter(({ level, state }) => level === 'overdue' && state === 'doing').length
  return `在办 ${open.length} 项${late > 0 ? `，逾期 ${late} 项` : ''}`
}

function Choice({
  name,
  of,
  value,
  onChange,
}: {
  readonly name: string
  readonly of: readonly string[]
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}) {
  const names = [...new Set(of)]
  return (
    <Select
      aria-label={name}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={`全部${name}`}
      popupMatchSelectWidth={false}
      value={value ?? null}
      options={names.map((one) => ({ value: one, label: `${one}（${of.filter((other) => other === one).length}）` }))}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  )
}

function Columns({
  bureau,
  board: { states },
  tasks,
}: {
  readonly bureau: string
  readonly board: Board
  readonly tasks: readonly BoardTask[]
}) {
  return (
    <div className="supervision-board">
      {states.map(({ state, label }) => {
        const own = tasks.filter((one) => one.state === state)
        return (
          <section key={state} className="supervision-column" aria-label={label}>
            <h2>
              {label} <strong>{own.length}</strong>
              {state === 'closed' && <small className="kc-quiet">近 30 天</small>}
            </h2>
            <ul>
              {own.map((one) => (
                <li key={one.id}>
                  <TaskCard bureau={bureau} task={one} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function TaskCard({ bureau, task }: { readonly bureau: string; readonly task: BoardTask }) {
  const { id, subject, kind, owner, dueOn, left, level, supervised, said, document, reached } = task
  const { open } = useOpenFigure()
  return (
    <article className="kc-card supervision-card">
      <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: 'task', record: id }}>
        {subject}
      </Link>
      <p className="supervision-facts">
        <span>{owner}</span>
        <span className="kc-quiet">{kind}</span>
        {task.state !== 'closed' && <Left left={left} level={level} />}
        {dueOn !== null && <span className="kc-quiet">{dueOn}</span>}
        {supervised && <Tag color="red">督办</Tag>}
        {document !== null && (
          <Link to="/$bureau/documents/$id" params={{ bureau, id: document }}>
            原文
          </Link>
        )}
      </p>
      {reached !== null && (
        <button
          type="button"
          className="kc-plain kc-opens"
          onClick={() => open({ id: reached.indicator, during: String(reached.year), at: reached.area })}
        >
          {reached.label} {reached.value ?? reached.reason}
          {reached.target !== null && `，目标 ${reached.target}`}
          {reached.completion !== null && `，完成 ${reached.completion}%`}
        </button>
      )}
      {said !== null && <p className="kc-quiet supervision-said">{said}</p>}
    </article>
  )
}
