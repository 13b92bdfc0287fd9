import '../cases/cases.css'
import './workbench.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Modal, Select, Skeleton } from 'antd'
import { useId, useState } from 'react'
import { type BatchResult, caseQuery, forgetCases, type GivenForm, takeMany } from '../api/cases.ts'
import { FormFields, filledOf, missingOf } from '../cases/FormFields.tsx'
import { Unsent } from '../cases/Refused.tsx'
import { newKey } from '../cases/useDraft.ts'
import { Failure } from '../common/Failure.tsx'

/** More at once are sent as several batches by whoever acts. */
const CASES_MAX = 500

/** 批量办理: one action on many cases; each is decided by itself, and each says what became of it. */
export default function BatchActing({
  bureau,
  register,
  cases,
  onClose,
}: {
  readonly bureau: string
  readonly register: string
  readonly cases: readonly { readonly id: string; readonly seen?: number }[]
  readonly onClose: (done: boolean) => void
}) {
  const own = useId()
  const [key] = useState(newKey)
  const [name, setName] = useState<string | null>(null)
  const [form, setForm] = useState<GivenForm>({})
  const first = useQuery(caseQuery(bureau, { register, id: cases[0]?.id ?? '' }))
  const offers = (first.data?.offers ?? []).filter(({ may, name: one }) => may && one !== 'direct' && one !== 'archive')
  const offer = offers.find((one) => one.name === name)
  const missing = missingOf(offer?.form ?? [], form)
  const sending = useMutation({
    mutationFn: () =>
      takeMany(bureau, register, {
        action: name ?? '',
        form: filledOf(form),
        cases: [...cases].slice(0, CASES_MAX),
        key,
      }),
    onSuccess: () => forgetCases(bureau, register),
  })
  const results = sending.data
  return (
    <Modal
      open
      title={`批量办理 ${cases.length} 件`}
      mask={{ closable: false }}
      onCancel={() => onClose(results !== undefined)}
      footer={
        results === undefined ? (
          <>
            <Button onClick={() => onClose(false)}>取消</Button>
            <Button
              type="primary"
              loading={sending.isPending}
              disabled={offer === undefined || missing.length > 0 || cases.length > CASES_MAX}
              onClick={() => sending.mutate()}
            >
              {offer?.label ?? '办理'}
            </Button>
          </>
        ) : (
          <Button type="primary" onClick={() => onClose(true)}>
            知道了
          </Button>
        )
      }
    >
      {first.error ? (
        <Failure error={first.error} onRetry={() => void first.refetch()} />
      ) : results !== undefined ? (
        <Results results={results} />
      ) : first.data === undefined ? (
        <Skeleton paragraph={{ rows: 3 }} />
      ) : (
        <div className="form case-form">
          <p className="kc-quiet">逐件办理、逐件回复：一件不能办不影响其他的。可选的是第一件现在能办的操作。</p>
          {cases.length > CASES_MAX && <Alert type="warning" showIcon title={`一次最多 ${CASES_MAX} 件，请分批`} />}
          <Select
            aria-label="办理什么"
            placeholder="选择要办的一步"
            value={name}
            options={offers.map((one) => ({ value: one.name, label: one.label }))}
            notFoundContent="第一件现在没有您可以办的"
            onChange={(next: string) => {
              setName(next)
              setForm({})
            }}
          />
          {offer !== undefined && (
            <FormFields bureau={bureau} own={own} columns={offer.form} form={form} onChange={setForm} />
          )}
          {missing.length > 0 && <p className="kc-quiet">还需填写：{missing.join('、')}</p>}
          {sending.error !== null && <Unsent error={sending.error} />}
        </div>
      )}
    </Modal>
  )
}

function Results({ results }: { readonly results: readonly BatchResult[] }) {
  const refused = results.filter(({ done }) => !done)
  return (
    <div className="work-results">
      <p role="status">
        办好 {results.length - refused.length} 件{refused.length > 0 && `，没有办 ${refused.length} 件`}。
      </p>
      <table>
        <thead>
          <tr>
            <th>办件</th>
            <th>结果</th>
          </tr>
        </thead>
        <tbody>
          {[...refused, ...results.filter(({ done }) => done)].map(({ id, title, done, says }) => (
            <tr key={id}>
              <td>{title || id}</td>
              <td className={done ? '' : 'case-near'}>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
