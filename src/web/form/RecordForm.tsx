import './form.css'
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button } from 'antd'
import { useEffect, useId, useState } from 'react'
import type { BureauState } from '../api/bureau.ts'
import { problemOf } from '../api/client.ts'
import type { RecordAnswer } from '../api/records.ts'
import {
  type Cells,
  type Column,
  changeRecords,
  createRecord,
  type Dated,
  type EditResult,
  forgetAfterEdit,
  type RegisterAnswer,
  type Typed,
} from '../api/registers.ts'
import { today } from '../common/time.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { DatedChoice, datedAs } from '../records/DatedQuestion.tsx'
import { groupsOf } from '../records/groups.ts'
import { optionsOf } from '../records/layout.ts'
import { FieldInput } from './FieldInput.tsx'

const DRAWN_AFTER_MS = 350

export interface RecordFormProps {
  readonly bureau: string
  readonly areas: BureauState['areas']
  readonly register: RegisterAnswer
  /** The record to change; without one, a new one is made. */
  readonly record?: RecordAnswer | undefined
  /** What stands in a new form, as a clerk writes it. */
  readonly given?: Cells
  /** The field that somebody came to edit, and what they said of it. */
  readonly begin?: { readonly field: string; readonly how?: Dated['kind'] | undefined } | undefined
  readonly onSaved: (result: EditResult) => void
  readonly onCancel?: () => void
  /** Whether something is filled in that is not saved. */
  readonly onDirty?: (dirty: boolean) => void
}

/** The one form of all registers: made of the declaration, read by the importer's readers. */
export function RecordForm({
  bureau,
  areas,
  register,
  record,
  given,
  begin,
  onSaved,
  onCancel,
  onDirty,
}: RecordFormProps) {
  const { message } = App.useApp()
  const own = useId()
  const standing = standingCells(record)
  const [blank] = useState(() => ({ ...usualCells(register.columns), ...given }))
  const [typed, setTyped] = useState<Cells>(record === undefined ? blank : standing)
  const [dated, setDated] = useState<Dated | null>(begin?.how === undefined ? null : datedAs(begin.how))
  const [problems, setProblems] = useState<EditResult['problems']>([])
  const columns = register.columns.filter(({ of, input, withheld }) =>
    record === undefined ? of !== 'own' && input !== 'none' : of === 'field' && input !== 'none' && withheld === null,
  )
  const changes = changedCells(columns, standing, typed)
  const overTime = columns.filter(
    ({ key, dated: is }) => is && key in changes && (standing[key]?.text ?? '') !== '' && changes[key]?.text !== '',
  )
  const saving = useMutation({
    mutationFn: async () => {
      if (record === undefined) return createRecord(bureau, register.name, filledCells(columns, typed))
      const edits = [{ id: record.record, version: record.version, cells: changes }]
      const [result] = await changeRecords(bureau, register.name, edits, overTime.length === 0 ? null : dated)
      if (result === undefined) throw new Error('an edit is answered')
      return result
    },
    onSuccess: (result) => {
      setProblems(result.problems)
      if (result.outcome === 'refused') return focusFirst(own, result.problems, columns)
      for (const note of result.notes) void message.info(`${note.message}。${note.advice}`)
      void forgetAfterEdit(bureau, register.name)
      onSaved(result)
    },
  })
  const failed = saving.error === null ? null : problemOf(saving.error)
  const whole = problems.filter(({ column }) => column === null)
  const narrow = useNarrow()
  const [unfolded, setUnfolded] = useState(false)
  const isShort = narrow && record === undefined && !unfolded
  const shown = isShort
    ? columns.filter((column) => isFirst(column) || problems.some(({ column: key }) => key === column.key))
    : columns
  const groups = groupsOf(shown)
  const mustChoose = overTime.length > 0 && dated === null
  const isNothing = record !== undefined && Object.keys(changes).length === 0
  const dirty = Object.keys(changedCells(columns, record === undefined ? blank : standing, typed)).length > 0
  useEffect(() => onDirty?.(dirty), [onDirty, dirty])
  const first = begin === undefined ? null : `${own}-${begin.field}`
  useEffect(() => {
    if (first === null) return
    // The drawer takes the focus for itself when it has come in.
    const timer = setTimeout(() => document.getElementById(first)?.focus(), DRAWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [first])
  return (
    <form
      className="form"
      aria-label={record === undefined ? `新建${register.label}` : `修改${register.label}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!mustChoose && !isNothing) saving.mutate()
      }}
    >
      {record === undefined && register.note !== null && <p className="kc-quiet">{register.note}</p>}
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{group}</legend>
          <div className="form-fields">
            {shown
              .filter((column) => column.group === group)
              .map((column) => (
                <FormField
                  key={column.key}
                  id={`${own}-${column.key}`}
                  bureau={bureau}
                  column={column}
                  options={optionsOf(column, areas)}
                  typed={typed[column.key] ?? { text: '' }}
                  isNew={record === undefined}
                  problem={problems.find((problem) => problem.column === column.key)}
                  onChange={(next) => setTyped({ ...typed, [column.key]: next })}
                />
              ))}
          </div>
        </fieldset>
      ))}
      {isShort && shown.length < columns.length && (
        <Button type="dashed" onClick={() => setUnfolded(true)}>
          还有 {columns.length - shown.length} 项可填
        </Button>
      )}
      {overTime.length > 0 && (
        <fieldset>
          <legend>{overTime.map(({ label }) => label).join('、')}：更正还是变更？</legend>
          <DatedChoice dated={dated} onChange={setDated} />
        </fieldset>
      )}
      {[...whole, ...(failed === null ? [] : [failed])].map((problem) => (
        <Alert
          key={problem.message}
          type="error"
          showIcon
          title={problem.message}
          description={`${problem.advice}。`}
        />
      ))}
      <div className="form-ends">
        {onCancel && <Button onClick={onCancel}>取消</Button>}
        <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={mustChoose || isNothing}>
          保存
        </Button>
        {mustChoose && <span className="kc-quiet">先选“更正”或“变更”</span>}
        {isNothing && <span className="kc-quiet">还没有改动</span>}
      </div>
    </form>
  )
}

function FormField({
  id,
  bureau,
  column,
  options,
  typed,
  isNew,
  problem,
  onChange,
}: {
  readonly id: string
  readonly bureau: string
  readonly column: Column
  readonly options: readonly string[] | null
  readonly typed: Typed
  readonly isNew: boolean
  readonly problem: EditResult['problems'][number] | undefined
  readonly onChange: (typed: Typed) => void
}) {
  const isWide = column.input === 'textarea'
  const must = isNew && (column.required || column.identity)
  return (
    <div className={isWide ? 'form-field form-wide' : 'form-field'}>
      <label htmlFor={id}>
        {must && (
          <span className="form-must" aria-hidden="true">
            *
          </span>
        )}
        {column.label}
        {column.unit !== null && <small className="form-unit">（{column.unit}）</small>}
      </label>
      <FieldInput
        id={id}
        bureau={bureau}
        column={column}
        options={options}
        typed={typed}
        invalid={problem !== undefined}
        onChange={onChange}
      />
      {problem !== undefined && (
        <p className="form-problem" role="alert">
          {problem.message}。{problem.advice}
        </p>
      )}
    </div>
  )
}

function standingCells(record: RecordAnswer | undefined): Cells {
  return Object.fromEntries((record?.fields ?? []).map(({ name, text }) => [name, { text }]))
}

/** On the way one writes down what has to be told, and what happened in words; all else can wait for a desk. */
function isFirst({ required, identity, input }: Column): boolean {
  return required || identity || input === 'textarea'
}

function usualCells(columns: readonly Column[]): Cells {
  const usual = columns.filter((column) => column.usual === 'today')
  return Object.fromEntries(usual.map(({ key }) => [key, { text: today() }]))
}

function filledCells(columns: readonly Column[], typed: Cells): Cells {
  const filled = columns.flatMap(({ key }) => (typed[key]?.text ? [[key, typed[key]] as const] : []))
  return Object.fromEntries(filled)
}

function changedCells(columns: readonly Column[], before: Cells, after: Cells): Cells {
  const changed = columns.flatMap(({ key }) => {
    const now = after[key]
    return now === undefined ||
      (now.text === (before[key]?.text ?? '') && now.record === undefined && now.file === undefined)
      ? []
      : [[key, now] as const]
  })
  return Object.fromEntries(changed)
}

function focusFirst(own: string, problems: EditResult['problems'], columns: readonly Column[]): void {
  const first = columns.find(({ key }) => problems.some(({ column }) => column === key))
  if (first !== undefined) document.getElementById(`${own}-${first.key}`)?.focus()
}
