import { DeleteOutlined, EditOutlined, SolutionOutlined } from '@ant-design/icons'
import { Alert, Button, Input, Modal, Select } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  type Asked,
  type EditResult,
  type RegisterAnswer,
  type Row,
  restoreRecords,
  voidRecords,
} from '../api/registers.ts'
import { useHasCases } from '../cases/useHasCases.ts'
import { useUndo } from '../common/useUndo.tsx'
import { FieldInput } from '../form/FieldInput.tsx'
import type { GridColumn, Write } from '../grid/model.ts'
import type { Here } from '../shell/standing.ts'
import { ExportButton } from './Toolbar.tsx'

const BatchActing = lazy(() => import('../workbench/BatchActing.tsx'))

interface Props {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly asked: Asked
  readonly columns: readonly GridColumn[]
  readonly rows: readonly Row[]
  readonly onWrite: (writes: readonly Write[]) => void
  readonly onDone: (rows: readonly Row[]) => void
  readonly onClear: () => void
  readonly onSay: (text: string, kind?: 'success' | 'warning' | 'error') => void
}

const RECORDS_AT_ONCE = 500

/** What can be done with the rows that are chosen. */
export function BatchBar(props: Props) {
  const { here, register, rows, onClear } = props
  const [doing, setDoing] = useState<'set' | 'void' | 'act' | null>(null)
  const hasCases = useHasCases(here.bureau, register.name)
  const close = () => setDoing(null)
  return (
    <div className="records-batch" role="toolbar" aria-label="批量操作">
      <span>已选 {rows.length} 条</span>
      {register.mayWrite && (
        <>
          <Button size="small" icon={<EditOutlined />} onClick={() => setDoing('set')}>
            统一填写
          </Button>
          <Button size="small" icon={<DeleteOutlined />} onClick={() => setDoing('void')}>
            作废
          </Button>
        </>
      )}
      {hasCases && (
        <Button size="small" icon={<SolutionOutlined />} onClick={() => setDoing('act')}>
          批量办理
        </Button>
      )}
      <ExportButton {...props} ids={rows.map(({ id }) => id)} />
      <Button size="small" type="text" onClick={onClear}>
        取消选择
      </Button>
      {doing === 'set' && <SetField {...props} onClose={close} />}
      {doing === 'void' && <VoidMany {...props} onClose={close} />}
      {doing === 'act' && (
        <Suspense fallback={null}>
          <BatchActing
            bureau={here.bureau}
            register={register.name}
            cases={rows.map(({ id }) => ({ id }))}
            onClose={(done) => {
              close()
              if (done) onClear()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

function SetField({ here, columns, rows, onWrite, onClear, onClose }: Props & { readonly onClose: () => void }) {
  const editable = columns.filter(({ editable: may, identity }) => may && !identity)
  const [key, setKey] = useState(editable[0]?.key)
  const [typed, setTyped] = useState<{ readonly text: string; readonly record?: string }>({ text: '' })
  const column = editable.find((one) => one.key === key)
  return (
    <Modal
      open
      title={`给 ${rows.length} 条记录统一填写`}
      okText="填写"
      okButtonProps={{ disabled: column === undefined }}
      onCancel={onClose}
      onOk={() => {
        if (column !== undefined) onWrite(rows.map((row) => ({ row, column, ...typed })))
        onClose()
        onClear()
      }}
    >
      <div className="batch-set">
        <Select
          aria-label="填哪一列"
          showSearch={{ optionFilterProp: 'label' }}
          value={key}
          options={editable.map((one) => ({ value: one.key, label: one.label }))}
          onChange={(next) => {
            setKey(next)
            setTyped({ text: '' })
          }}
        />
        {column !== undefined && (
          <FieldInput
            key={column.key}
            bureau={here.bureau}
            column={column}
            options={column.options}
            typed={typed}
            onChange={setTyped}
          />
        )}
        <p className="kc-quiet">留空表示清空这一列。每条记录都留下变动记录，可以用 Ctrl+Z 撤销。</p>
      </div>
    </Modal>
  )
}

function VoidMany({ here, register, rows, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const undoable = useUndo()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const restoreAll = async (voided: readonly Row[]) => {
    const results: EditResult[] = []
    for (let start = 0; start < voided.length; start += RECORDS_AT_ONCE) {
      const part = voided.slice(start, start + RECORDS_AT_ONCE).map(({ id, version }) => ({ id, version }))
      results.push(...(await restoreRecords(here.bureau, register.name, part)))
    }
    onDone(results.flatMap(({ row }) => row ?? []))
    const refused = results.filter(({ outcome }) => outcome === 'refused')
    return refused.length === 0 ? null : `${refused.length} 条不能恢复，${refused[0]?.problems[0]?.message ?? ''}`
  }
  const begin = async () => {
    setBusy(true)
    try {
      const done: Row[] = []
      const refused: string[] = []
      for (let start = 0; start < rows.length; start += RECORDS_AT_ONCE) {
        const part = rows.slice(start, start + RECORDS_AT_ONCE)
        const results = await voidRecords(
          here.bureau,
          register.name,
          part.map(({ id, version }) => ({ id, version })),
          reason,
        )
        for (const { row, outcome, problems: why } of results) {
          if (outcome === 'refused') refused.push(`${row?.title ?? ''}：${why[0]?.message ?? ''}`)
          else if (row !== null) done.push(row)
        }
      }
      setProblems(refused)
      if (done.length > 0) undoable(`已作废 ${done.length} 条，不再计入指标`, () => restoreAll(done))
      if (refused.length === 0) {
        onDone(done)
        onClose()
      }
    } catch (error) {
      setProblems([problemOf(error).message])
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title={`作废 ${rows.length} 条${register.label}记录`}
      okText="作废"
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: busy }}
      onOk={() => void begin()}
      onCancel={onClose}
    >
      <div className="batch-set">
        <p>作废的记录留着，但不再计入任何指标；指标里是添上冲减，不是抹掉。</p>
        <Input
          autoFocus
          aria-label="作废原因"
          placeholder="作废原因，如：与 2026 年第一批重复登记"
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {problems.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`${problems.length} 条没有作废`}
            description={
              <ul>
                {problems.slice(0, 8).map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </Modal>
  )
}
