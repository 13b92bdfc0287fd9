import './records.css'
import '../drill/drill.css'
import { EditOutlined, SolutionOutlined, StopOutlined, UndoOutlined, UserDeleteOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, App, Button, Drawer, Input, Modal, Skeleton, Tag } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type RecordAnswer, recordQuery, referringQuery } from '../api/records.ts'
import {
  type EditResult,
  forgetAfterEdit,
  type RegisterAnswer,
  registerQuery,
  restoreRecords,
  undoEdits,
  voidRecords,
} from '../api/registers.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { useHasCases } from '../cases/useHasCases.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { useUndo } from '../common/useUndo.tsx'
import { CellView } from '../drill/CellView.tsx'
import type { CellSource, Go } from '../drill/place.ts'
import { FieldSource, FieldValue, RecordHistory } from '../drill/RecordView.tsx'
import { type Here, useHere } from '../shell/standing.ts'
import { Beginning } from './Beginning.tsx'
import { groupsOf } from './groups.ts'

const Erasing = lazy(() => import('./Erasing.tsx'))
const RecordDrawer = lazy(() => import('../form/RecordDrawer.tsx'))
const route = getRouteApi('/$bureau/registers/$register/$record')
const SOURCE_WIDTH = 780

const states = { live: null, pending: '待认领', void: '已作废' } as const

/** A record's page: what it holds and where from, what points at it, and everything that happened to it. */
export function Record() {
  const here = useHere()
  const { register: name, record: id } = route.useParams()
  const register = useQuery(registerQuery(here.bureau, name))
  const record = useQuery(recordQuery(here.bureau, name, id))
  const error = register.error ?? record.error
  if (error) return <Failure error={error} onRetry={() => void Promise.all([register.refetch(), record.refetch()])} />
  if (register.data === undefined || record.data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return <Page key={id} here={here} register={register.data} record={record.data} />
}

function Page({
  here,
  register,
  record,
}: {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly record: RecordAnswer
}) {
  useTitle(record.title)
  const { bureau } = here
  const narrow = useNarrow()
  const { message } = App.useApp()
  const navigate = route.useNavigate()
  const { edit, how } = route.useSearch()
  const [opened, setOpened] = useState(false)
  const begin = edit === undefined ? undefined : { field: edit, how }
  const editing = opened || (begin !== undefined && register.mayWrite && record.state !== 'void')
  const stopEditing = () => {
    setOpened(false)
    if (begin !== undefined)
      void navigate({ search: (before) => ({ ...before, edit: undefined, how: undefined }), replace: true })
  }
  const [voiding, setVoiding] = useState(false)
  const [erasing, setErasing] = useState(false)
  const { data: visitor } = useQuery(visitorQuery)
  const [source, setSource] = useState<CellSource | null>(null)
  const state = states[record.state]
  const hasCases = useHasCases(bureau, register.name)
  const go: Go = (to) => {
    if (to.kind === 'cell') return setSource(to.source)
    if (to.register === 'enterprise')
      return void navigate({ to: '/$bureau/enterprises/$id', params: { bureau, id: to.id } })
    void navigate({
      to: '/$bureau/registers/$register/$record',
      params: { bureau, register: to.register, record: to.id },
    })
  }
  const begins = register.mayWrite && record.state === 'live'
  const done = useUndo()
  const takeBack = async (taking: Promise<EditResult[]>) => {
    const [result] = await taking
    await forgetAfterEdit(bureau, register.name)
    return result?.outcome === 'refused' ? problemWords(result) : null
  }
  const restore = async () => {
    try {
      const [result] = await restoreRecords(bureau, register.name, [{ id: record.record, version: record.version }])
      if (result?.outcome === 'refused') return void message.warning(problemWords(result))
      void message.success('已恢复，重新计入指标')
      await forgetAfterEdit(bureau, register.name)
    } catch (error) {
      void message.error(problemOf(error).message)
    }
  }
  return (
    <div className="record-page">
      <header className="record-page-head">
        <p className="kc-quiet">
          <Link to="/$bureau/registers" params={{ bureau }}>
            台账
          </Link>
          {' / '}
          <Link to="/$bureau/registers/$register" params={{ bureau, register: register.name }}>
            {register.label}
          </Link>
        </p>
        <h1>
          {register.name === 'enterprise' ? (
            <Link to="/$bureau/enterprises/$id" params={{ bureau, id: record.record }}>
              {record.title}
            </Link>
          ) : (
            record.title
          )}
          {state !== null && <Tag color={record.state === 'void' ? 'default' : 'orange'}>{state}</Tag>}
        </h1>
        {register.mayWrite && (
          <span className="record-page-acts">
            {mayIn(visitor, bureau, 'personal.erase') && (
              <Button icon={<UserDeleteOutlined />} onClick={() => setErasing(true)}>
                按申请删除
              </Button>
            )}
            {hasCases && (
              <Button
                icon={<SolutionOutlined />}
                onClick={() =>
                  void navigate({
                    to: '/$bureau/cases/$register/$record',
                    params: { bureau, register: register.name, record: record.record },
                  })
                }
              >
                办件
              </Button>
            )}
            {record.state === 'void' ? (
              <Button icon={<UndoOutlined />} onClick={() => void restore()}>
                恢复
              </Button>
            ) : (
              <>
                <Button danger icon={<StopOutlined />} onClick={() => setVoiding(true)}>
                  作废
                </Button>
                <Button type="primary" icon={<EditOutlined />} onClick={() => setOpened(true)}>
                  修改
                </Button>
              </>
            )}
          </span>
        )}
      </header>
      {record.state === 'pending' && (
        <Alert
          type="warning"
          showIcon
          title="有名称待认领，这条记录还不计入指标"
          description={
            <Link to="/$bureau/claims" params={{ bureau }}>
              到认领台说明它是哪一家
            </Link>
          }
        />
      )}
      {narrow && begins && <Beginning here={here} record={record} />}
      <div className="record-page-body">
        <Fields register={register} record={record} onGo={go} />
        <aside className="record-page-side">
          {!narrow && begins && <Beginning here={here} record={record} />}
          <Referring bureau={bureau} record={record} />
          <section className="kc-card" aria-label="变动记录">
            <h2>变动记录</h2>
            <RecordHistory record={record} />
          </section>
        </aside>
      </div>
      {source !== null && (
        <Drawer open title="原表" size={narrow ? '100%' : SOURCE_WIDTH} onClose={() => setSource(null)}>
          <CellView bureau={bureau} source={source} />
        </Drawer>
      )}
      {voiding && (
        <VoidOne
          here={here}
          register={register}
          record={record}
          onClose={() => setVoiding(false)}
          onVoided={({ version }) => {
            setVoiding(false)
            done('已作废，不再计入指标', () =>
              takeBack(restoreRecords(bureau, register.name, [{ id: record.record, version }])),
            )
          }}
        />
      )}
      {erasing && (
        <Suspense fallback={null}>
          <Erasing
            of={{ bureau, register: register.name, id: record.record }}
            title={record.title}
            onClose={() => setErasing(false)}
          />
        </Suspense>
      )}
      {editing && (
        <Suspense fallback={null}>
          <RecordDrawer
            here={here}
            register={register}
            record={record}
            begin={begin}
            onClose={stopEditing}
            onSaved={({ outcome, version }) => {
              stopEditing()
              if (outcome === 'unchanged') return void message.info('没有改动')
              done('已保存', () =>
                takeBack(undoEdits(bureau, register.name, [{ id: record.record, version, to: record.version }])),
              )
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

function Fields({
  register,
  record,
  onGo,
}: {
  readonly register: RegisterAnswer
  readonly record: RecordAnswer
  readonly onGo: Go
}) {
  const groupOf = new Map(register.columns.map(({ key, group }) => [key, group]))
  const groups = groupsOf(register.columns.filter(({ of }) => of === 'field'))
  return (
    <div className="record-page-fields">
      {groups.map((group) => {
        const fields = record.fields.filter(({ name }) => groupOf.get(name) === group)
        const filled = fields.filter(({ shown, withheld }) => shown !== '' || withheld !== null)
        const empty = fields.filter((field) => !filled.includes(field))
        return (
          <section key={group} className="kc-card" aria-label={group}>
            <h2>{group}</h2>
            <dl className="drill">
              {filled.map((field) => (
                <div key={field.name} className="record-line">
                  <dt>
                    {field.label}
                    {field.unit !== null && field.unit !== '' && <small>（{field.unit}）</small>}
                  </dt>
                  <dd>
                    <FieldValue field={field} record={record} onGo={onGo} />
                    <FieldSource field={field} onGo={onGo} />
                  </dd>
                </div>
              ))}
            </dl>
            {empty.length > 0 && (
              <p className="kc-quiet record-empty">未填：{empty.map(({ label }) => label).join('、')}</p>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** Which records of other registers point here. */
function Referring({ bureau, record }: { readonly bureau: string; readonly record: RecordAnswer }) {
  const { data } = useQuery(referringQuery(bureau, record.register, record.record))
  const pointing = (data ?? []).filter(({ count }) => count > 0)
  if (pointing.length === 0) return null
  return (
    <section className="kc-card" aria-label="引用这条记录的">
      <h2>引用这条记录的</h2>
      <ul className="record-referring">
        {pointing.map(({ register, label, field, fieldLabel, count }) => (
          <li key={`${register} ${field}`}>
            <Link
              to="/$bureau/registers/$register"
              params={{ bureau, register }}
              search={{ where: JSON.stringify({ [field]: { among: [record.record] } }) }}
            >
              {label}
            </Link>
            <span className="kc-quiet">{fieldLabel}</span>
            <b>{count} 条</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function VoidOne({
  here,
  register,
  record,
  onClose,
  onVoided,
}: {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly record: RecordAnswer
  readonly onClose: () => void
  readonly onVoided: (result: EditResult) => void
}) {
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const begin = async () => {
    try {
      const seen = [{ id: record.record, version: record.version }]
      const [result] = await voidRecords(here.bureau, register.name, seen, reason)
      if (result === undefined || result.outcome === 'refused')
        return setProblem(result === undefined ? '没有完成' : problemWords(result))
      onVoided(result)
      await forgetAfterEdit(here.bureau, register.name)
    } catch (error) {
      setProblem(problemOf(error).message)
    }
  }
  return (
    <Modal
      open
      title={`作废“${record.title}”`}
      okText="作废"
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      onOk={() => void begin()}
      onCancel={onClose}
    >
      <div className="batch-set">
        <p>记录留着，但不再计入任何指标；以后可以恢复。</p>
        <Input
          autoFocus
          aria-label="作废原因"
          placeholder="作废原因"
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {problem !== null && <Alert type="warning" showIcon title={problem} />}
      </div>
    </Modal>
  )
}

function problemWords({ problems: [problem] }: EditResult): string {
  return problem === undefined ? '没有完成' : `${problem.message}。${problem.advice}`
}
