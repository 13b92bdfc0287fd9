import '../form/form.css'
import './portal.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, App, AutoComplete, Button, Skeleton } from 'antd'
import { useId, useRef, useState } from 'react'
import { forgetCases } from '../api/cases.ts'
import { type Openable, type Opened, openCase, portalEnterprisesQuery, portalQuery } from '../api/portal.ts'
import type { Cells, Typed } from '../api/registers.ts'
import { Unsent } from '../cases/Refused.tsx'
import { useDraft } from '../cases/useDraft.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { FieldInput } from '../form/FieldInput.tsx'
import { useHere } from '../shell/standing.ts'

const route = getRouteApi('/$bureau/raise/$register')

/** 提出: a case from outside the office, about one's own firm or one of one's street. */
export function Raise() {
  const { bureau } = useHere()
  const { register } = route.useParams()
  const { data, error, refetch } = useQuery(portalQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const of = data.opens.find((one) => one.register === register)
  if (of === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>这类事项由{data.state.name}登记</strong>
        <p>请直接联系{data.state.name}。</p>
        <Link to="/$bureau/work" params={{ bureau }}>
          回到我的办件
        </Link>
      </div>
    )
  return <RaiseForm key={register} bureau={bureau} of={of} enterprise={data.enterpriseName} />
}

function RaiseForm({
  bureau,
  of,
  enterprise,
}: {
  readonly bureau: string
  readonly of: Openable
  readonly enterprise: string | null
}) {
  useTitle(`提出${of.label}`)
  const own = useId()
  const { message } = App.useApp()
  const navigate = route.useNavigate()
  const draft = useDraft<Cells>(`raise.${bureau}.${of.register}`, {})
  const typed = draft.value
  const busy = useRef(false)
  const [problems, setProblems] = useState<Opened['problems']>([])
  const set = (key: string, value: Typed) => draft.keep({ ...typed, [key]: value })
  const mustChoose = of.about === 'chosen' && typed[of.subject]?.record === undefined
  const missing = [
    ...(mustChoose ? ['企业'] : []),
    ...of.form.filter(({ key, required }) => required && !typed[key]?.text.trim()).map(({ label }) => label),
  ]
  const sending = useMutation({
    mutationFn: () => openCase(bureau, of.register, { cells: filled(typed), key: draft.key }),
    onSuccess: async (opened) => {
      setProblems(opened.problems)
      if (opened.outcome === 'refused' || opened.id === null) return
      draft.forget()
      void message.success(opened.outcome === 'unchanged' ? '此前已经提出，没有重复提出' : '已提出')
      await forgetCases(bureau, of.register)
      await navigate({
        to: '/$bureau/cases/$register/$record',
        params: { bureau, register: of.register, record: opened.id },
      })
    },
  })
  const whole = problems.filter(({ column }) => !of.form.some(({ key }) => key === column))
  return (
    <div className="portal">
      <h1>提出{of.label}</h1>
      <form
        className="kc-card form portal-form"
        aria-label={`提出${of.label}`}
        onSubmit={(event) => {
          event.preventDefault()
          // A second click comes before the first is drawn as pending.
          if (missing.length > 0 || busy.current) return
          busy.current = true
          sending.mutate(undefined, { onSettled: () => (busy.current = false) })
        }}
      >
        {draft.restored && (
          <p className="case-restored" role="status">
            已恢复上次没有提交的内容。
            <button type="button" className="kc-plain case-link" onClick={() => draft.keep({})}>
              清空重填
            </button>
          </p>
        )}
        {enterprise !== null && <p>提出企业：{enterprise}</p>}
        <div className="form-fields">
          {of.about === 'chosen' && (
            <div className="form-field form-wide">
              <label htmlFor={`${own}-subject`}>
                <Must />
                企业
              </label>
              <EnterpriseInput
                bureau={bureau}
                id={`${own}-subject`}
                typed={typed[of.subject] ?? { text: '' }}
                onChange={(next) => set(of.subject, next)}
              />
            </div>
          )}
          {of.form.map((column) => {
            const problem = problems.find(({ column: key }) => key === column.key)
            return (
              <div key={column.key} className={column.input === 'textarea' ? 'form-field form-wide' : 'form-field'}>
                <label htmlFor={`${own}-${column.key}`}>
                  {column.required && <Must />}
                  {column.label}
                </label>
                <FieldInput
                  bureau={bureau}
                  id={`${own}-${column.key}`}
                  column={column}
                  options={column.choices}
                  typed={typed[column.key] ?? { text: '' }}
                  invalid={problem !== undefined}
                  onChange={(next) => set(column.key, next)}
                />
                {problem !== undefined && (
                  <p className="form-problem" role="alert">
                    {problem.message}。{problem.advice}
                  </p>
                )}
              </div>
            )
          })}
        </div>
        {whole.map((problem) => (
          <Alert key={problem.message} type="error" showIcon title={problem.message} description={problem.advice} />
        ))}
        {sending.error !== null && <Unsent error={sending.error} />}
        <div className="form-ends">
          <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={missing.length > 0}>
            提出
          </Button>
          {missing.length > 0 && <span className="kc-quiet">还需填写：{missing.join('、')}</span>}
        </div>
      </form>
    </div>
  )
}

function Must() {
  return (
    <span className="form-must" aria-hidden="true">
      *
    </span>
  )
}

/** A firm of one's own street, found while its name is written. */
function EnterpriseInput({
  bureau,
  id,
  typed,
  onChange,
}: {
  readonly bureau: string
  readonly id: string
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
}) {
  const [find, setFind] = useState(typed.text)
  const { data } = useQuery(portalEnterprisesQuery(bureau, find))
  return (
    <AutoComplete
      id={id}
      aria-label="企业"
      className="field-wide"
      allowClear
      placeholder="企业名称或统一社会信用代码，从列出的里面选"
      value={typed.text}
      options={(data ?? []).map((one) => ({
        value: one.name,
        key: one.id,
        record: one.id,
        label: (
          <span className="field-record">
            {one.name}
            <small className="field-code">{one.identity}</small>
          </span>
        ),
      }))}
      showSearch={{ filterOption: false, onSearch: setFind }}
      onChange={(text: string) => onChange({ text: text ?? '' })}
      onSelect={(_: string, option) => onChange({ text: option.value, record: option.record })}
    />
  )
}

function filled(typed: Cells) {
  const entries = Object.entries(typed).filter(([, { text, record }]) => text.trim() !== '' || record !== undefined)
  return Object.fromEntries(
    entries.map(([key, { text, record }]) => [key, record === undefined ? { text } : { text, record }]),
  )
}
