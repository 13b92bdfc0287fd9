import '../notices/notices.css'
import './reviews.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { type ExpertForm, type FormGiven, myFormsQuery, submitForm } from '../api/reviews.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useBureau } from '../shell/useBureau.ts'
import { Scoring } from './Scoring.tsx'

/** 我的评审: what an expert is asked to score, with nothing of the bureau's beside. */
export function MyReviews() {
  const bureau = useBureau()
  const { data, error, refetch } = useQuery(myFormsQuery(bureau))
  useTitle('我的评审')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <div className="reviewing">
      <header className="notices-head">
        <h1>我的评审</h1>
      </header>
      {data.length === 0 ? (
        <p className="kc-card kc-state">目前没有请您评审的项目。有了会发消息给您。</p>
      ) : (
        data.map((form, index) => <Form key={form.id} bureau={bureau} form={form} ordinal={index + 1} />)
      )}
    </div>
  )
}

function Form({
  bureau,
  form,
  ordinal,
}: {
  readonly bureau: string
  readonly form: ExpertForm
  readonly ordinal: number
}) {
  const { id, label, applicant, shown, criteria, due, closed, given } = form
  const sending = useMutation({ mutationFn: (of: FormGiven) => submitForm(bureau, id, of) })
  return (
    <section className="kc-card" aria-labelledby={`form-${id}`}>
      <div className="scoring">
        <h2 id={`form-${id}`}>
          {label} 第 {ordinal} 件{applicant === null ? '（盲审，不显示申报单位）' : `：${applicant}`}
        </h2>
        <dl className="review-facts">
          {shown.map(({ label: of, shown: value }) => (
            <div key={of}>
              <dt className="kc-quiet">{of}</dt>
              <dd>{value || '--'}</dd>
            </div>
          ))}
        </dl>
        {given === null && !closed && (
          <p className="kc-quiet">请在 {due} 前提交。提交后不能自行修改，需要更正的请联系组织评审的人。</p>
        )}
        {given !== null && 'declines' in given && <Alert type="info" title={`已回避：${given.declines}`} />}
        {given !== null && 'scores' in given && (
          <>
            <Alert type="success" showIcon title="评分已提交" />
            <ul>
              {criteria.map(({ name, max }) => (
                <li key={name}>
                  {name}：{given.scores[name]} / {max}
                </li>
              ))}
            </ul>
            {given.opinion !== '' && <p>{given.opinion}</p>}
          </>
        )}
        {given === null && closed && <p className="kc-quiet">评审已经结束。</p>}
      </div>
      {given === null && !closed && (
        <Scoring
          id={id}
          criteria={criteria}
          busy={sending.isPending}
          error={sending.error}
          onSend={(of) => sending.mutate(of)}
        />
      )}
    </section>
  )
}
