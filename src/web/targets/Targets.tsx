import './targets.css'
import '../figure/figure.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Input, Modal, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import { type Definition, definitionsQuery } from '../api/figures.ts'
import { setTargets, type Targets as Told, targetsQuery } from '../api/targets.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { type Here, useHere } from '../shell/standing.ts'
import { cellKey, changesOf, type Draft, type Drafts, standing } from './drafts.ts'
import { PathEditor } from './PathEditor.tsx'
import { StreetTargets } from './StreetTargets.tsx'
import { type Place, TargetGrid } from './TargetGrid.tsx'

const YEARS_BACK = 3

/** 目标任务: what each street is to reach this year, beside what it reached last year. */
export function Targets() {
  const here = useHere()
  useTitle('目标任务')
  const [year, setYear] = useState(yearOfMonth(here.when.last))
  const [added, setAdded] = useState<readonly string[]>([])
  const definitions = useQuery(definitionsQuery(here.bureau))
  const targets = useQuery(targetsQuery(here.bureau, year, here.asOf, added))
  const error = definitions.error ?? targets.error
  if (error) return <Failure error={error} onRetry={() => void targets.refetch()} />
  if (definitions.data === undefined || targets.data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return (
    <Editing
      key={targets.data.year}
      here={here}
      definitions={definitions.data}
      targets={targets.data}
      busy={targets.isPlaceholderData}
      onYear={setYear}
      onAdd={(id) => setAdded([...added, id])}
    />
  )
}

function Editing({
  here,
  definitions,
  targets,
  busy,
  onYear,
  onAdd,
}: {
  readonly here: Here
  readonly definitions: readonly Definition[]
  readonly targets: Told
  readonly busy: boolean
  readonly onYear: (year: number) => void
  readonly onAdd: (id: string) => void
}) {
  const narrow = useNarrow()
  const { message, modal } = App.useApp()
  const { year, rows, areas } = targets
  const [steps, setSteps] = useState<readonly Drafts[]>([new Map()])
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const [pathing, setPathing] = useState(false)
  const [asking, setAsking] = useState<string | null>(null)
  const drafts = steps[steps.length - 1] ?? new Map()
  const { changes, invalid } = changesOf(rows, drafts)
  const dirty = changes.length > 0 || invalid > 0
  const leave = useUnsaved(dirty)
  const edit = (cells: ReadonlyMap<string, Draft>) => setSteps([...steps, new Map([...drafts, ...cells])])
  const labels = new Map(definitions.map(({ id, label }) => [id, label]))
  const editable = targets.maySet && here.asOf === undefined
  const saving = useMutation({
    mutationFn: (reason: string | null) => setTargets(here.bureau, year, changes, reason),
    onSuccess: () => {
      setAsking(null)
      setSteps([new Map()])
      void message.success(`已保存 ${changes.length} 个目标`)
    },
    onError: (error) => {
      const problem = problemOf(error)
      if (problem.code === 'target.falling') setAsking(problem.message)
      else void modal.error({ title: problem.message, content: `${problem.advice}。` })
    },
  })
  const row = rows[place.row]
  const cell = row?.cells[place.column]
  const chooseYear = (chosen: number) => leave(() => onYear(chosen))
  const editing = { targets, labels, drafts, editable, onEdit: edit }
  return (
    <div className="targets" aria-busy={busy}>
      <header className="targets-head">
        <h1>目标任务</h1>
        <Select
          aria-label="年度"
          value={year}
          onChange={chooseYear}
          options={yearsAround(yearOfMonth(here.when.last), year).map((one) => ({ value: one, label: `${one}年` }))}
        />
        {editable && (
          <Select
            showSearch
            className="targets-add"
            aria-label="加一个指标"
            placeholder="加一个指标"
            value={null}
            optionFilterProp="label"
            onSelect={(id: string | null) => id !== null && onAdd(id)}
            options={definitions
              .filter(({ id, kind }) => kind !== 'rank' && !rows.some((one) => one.id === id))
              .map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        {editable && (
          <span className="targets-actions">
            {!narrow && row !== undefined && <Button onClick={() => setPathing(true)}>分月路径…</Button>}
            <Button disabled={steps.length < 2} onClick={() => setSteps(steps.slice(0, -1))}>
              撤销
            </Button>
            <Button
              type="primary"
              disabled={changes.length === 0 || invalid > 0}
              loading={saving.isPending}
              onClick={() => saving.mutate(null)}
            >
              {changes.length === 0 ? '保存' : `保存 ${changes.length} 处`}
            </Button>
          </span>
        )}
      </header>
      {invalid > 0 && (
        <p className="targets-uneven" role="alert">
          有 {invalid} 格不是数（红框），改好才能保存。
        </p>
      )}
      {rows.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>{year}年和上年都还没有目标</strong>
          <p>从上面「加一个指标」开始，或用导入「目标任务」台账的办法，把任务分解表整张导进来。</p>
        </div>
      ) : narrow ? (
        <StreetTargets {...editing} />
      ) : (
        <TargetGrid
          {...editing}
          onUndo={() => setSteps(steps.length > 1 ? steps.slice(0, -1) : steps)}
          onPlace={setPlace}
        />
      )}
      {pathing && row !== undefined && cell !== undefined && (
        <PathEditor
          bureau={here.bureau}
          year={year}
          indicator={row.id}
          area={cell.area}
          title={`${areas[place.column]?.name}　${labels.get(row.id)}`}
          path={standing(cell, drafts, row.id).path}
          whole={place.column === 0}
          onClose={() => setPathing(false)}
          onSet={(path, everywhere) => {
            const cells = everywhere ? row.cells : [cell]
            edit(
              new Map(
                cells.map((one) => [cellKey(row.id, one.area), { ...standing(one, drafts, row.id), path }] as const),
              ),
            )
            setPathing(false)
          }}
        />
      )}
      {asking !== null && (
        <Falling
          words={asking}
          busy={saving.isPending}
          onReason={(reason) => saving.mutate(reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}

/** A target below last year is set only with a reason, which stays with it. */
function Falling({
  words,
  busy,
  onReason,
  onClose,
}: {
  readonly words: string
  readonly busy: boolean
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
}) {
  const [reason, setReason] = useState('')
  return (
    <Modal
      open
      title="目标低于上年实际"
      okText="照此保存"
      cancelText="回去改"
      onCancel={onClose}
      confirmLoading={busy}
      okButtonProps={{ disabled: reason.trim().length < 2 }}
      onOk={() => onReason(reason.trim())}
    >
      <p>{words}。</p>
      <label htmlFor="falling-reason">理由（记入变动记录）</label>
      <Input
        id="falling-reason"
        maxLength={200}
        placeholder="如：市里下调任务，京政办〔2026〕8号"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  )
}

function yearsAround(now: number, chosen: number): readonly number[] {
  const years = new Set([chosen, ...Array.from({ length: YEARS_BACK + 2 }, (_, back) => now + 1 - back)])
  return Array.from(years).sort((a, b) => b - a)
}
