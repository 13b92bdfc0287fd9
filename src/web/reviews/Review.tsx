import '../notices/notices.css'
import '../notices/paper.css'
import './reviews.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Button, Skeleton } from 'antd'
import { useState } from 'react'
import {
  answerAppeal,
  concludeReview,
  paperAddress,
  proofAddress,
  type ReviewDetail,
  type ReviewExpert,
  raiseAppeal,
  returnForm,
  reviewQuery,
  voidReview,
} from '../api/reviews.ts'
import { Failure } from '../common/Failure.tsx'
import { useCopy } from '../common/useCopy.ts'
import { useTitle } from '../common/useTitle.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { Asking } from './Asking.tsx'
import { Entering } from './Entering.tsx'
import { reviewText } from './status.ts'

const route = getRouteApi('/$bureau/reviews/$id')

type Open =
  | { readonly what: 'enter' | 'return'; readonly expert: ReviewExpert }
  | { readonly what: 'void' | 'conclude' | 'appeal' | 'answer' }

/** One review: who was drawn and how, which forms are in, the result, the conclusion, the appeal. */
export function Review() {
  const { bureau, id } = route.useParams()
  const { data, error, refetch } = useQuery(reviewQuery(bureau, id))
  useTitle(data === undefined ? '评审' : `评审 ${data.applicant}`)
  const [open, setOpen] = useState<Open | null>(null)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const close = () => setOpen(null)
  const given = data.experts.filter(({ status }) => status === 'given').length
  const seats = data.experts.filter(({ status }) => status !== 'declined').length
  const brief = {
    ...data,
    given,
    seats,
    passes: data.conclusion?.passes ?? null,
    average: data.result?.average.shown ?? null,
  }
  return (
    <div className="review-page">
      <header className="notices-head">
        <h1>评审：{data.applicant}</h1>
        <span>{reviewText(brief)}</span>
        {data.open && data.conclusion === null && data.appeal === null && (
          <Button onClick={() => setOpen({ what: 'void' })}>作废抽取</Button>
        )}
      </header>
      {data.voided && (
        <Alert type="warning" showIcon title={`${data.voided.on} ${data.voided.by}作废抽取：${data.voided.reason}`} />
      )}
      {data.earlier.map((one) => (
        <Alert
          key={one.id}
          type="info"
          title={
            <>
              此前的抽取已于{one.on}由{one.by}作废：{one.reason}。
              <Link to="/$bureau/reviews/$id" params={{ bureau, id: one.id }}>
                查看
              </Link>
            </>
          }
        />
      ))}
      <Forms bureau={bureau} data={data} onOpen={setOpen} />
      <Result bureau={bureau} data={data} onOpen={setOpen} />
      <Draw data={data} />
      {open !== null && 'expert' in open && open.what === 'enter' && (
        <Entering bureau={bureau} review={id} expert={open.expert} criteria={data.rule.criteria} onClose={close} />
      )}
      {open !== null && 'expert' in open && open.what === 'return' && (
        <Asking
          title={`退回${open.expert.name}的评分表`}
          says="退回后请专家重新填写；退回的那一份留存。"
          label="退回理由"
          onSend={({ reason }) => returnForm(bureau, id, open.expert.id, reason)}
          onClose={close}
        />
      )}
      {open?.what === 'void' && (
        <Asking
          title="作废抽取"
          says="作废后可以重新抽取；这一次的名单、种子和作废理由都留存，并显示在新的评审里。"
          label="作废理由"
          danger
          onSend={({ reason }) => voidReview(bureau, id, reason)}
          onClose={close}
        />
      )}
      {open?.what === 'conclude' && (
        <Asking
          title="作出评审结论"
          says={`平均 ${data.result?.average.shown} 分，通过线 ${data.rule.line} 分。结论与评分不一致的必须写明理由。`}
          label="理由"
          choice={{ label: '结论', yes: '通过', no: '不通过' }}
          optional={(yes) => yes === data.result?.reachesLine}
          onSend={({ yes, reason }) => concludeReview(bureau, id, { passes: yes, reason })}
          onClose={close}
        />
      )}
      {open?.what === 'appeal' && (
        <Asking
          title="登记申诉"
          says={`申诉应在 ${data.appealUntil} 前提出。`}
          label="申诉理由"
          by="提出人"
          initialBy={data.applicant}
          onSend={({ by, reason }) => raiseAppeal(bureau, id, { by, reason })}
          onClose={close}
        />
      )}
      {open?.what === 'answer' && (
        <Asking
          title="答复申诉"
          says="申诉成立的，原结论撤销，由负责人重新作出结论。"
          label="复核情况和理由"
          choice={{ label: '答复', yes: '申诉成立', no: '申诉不成立' }}
          onSend={({ yes, reason }) => answerAppeal(bureau, id, { upheld: yes, reason })}
          onClose={close}
        />
      )}
    </div>
  )
}

const reachedText = {
  mail: '（已发消息和邮件）',
  app: '（已发系统消息，没有邮箱）',
  none: '（没有账户，需自行通知、代录）',
} as const

const statusText = { waiting: '待提交', given: '已提交', declined: '已回避' } as const

function Forms({
  bureau,
  data,
  onOpen,
}: {
  readonly bureau: string
  readonly data: ReviewDetail
  readonly onOpen: (open: Open) => void
}) {
  const mayEnter = data.open && data.conclusion === null
  const { criteria } = data.rule
  const copy = useCopy()
  const invite = ({ invitation, reached }: ReviewExpert) => {
    const link = reached === 'none' ? '' : `登录后打开：${window.location.origin}/${bureau}${data.scoring}`
    copy(`${invitation}${link}`, '邀请已复制，可粘贴到短信或即时通讯')
  }
  return (
    <section className="kc-card notices-block" aria-labelledby="review-forms">
      <h2 id="review-forms">评分表</h2>
      {data.result === null && <p className="kc-quiet">评分截止 {data.due}。收齐之前不显示各位专家的分数。</p>}
      <div className="notice-scroll">
        <table className="notice-table">
          <thead>
            <tr>
              <th scope="col">专家</th>
              <th scope="col">单位</th>
              <th scope="col">状态</th>
              {data.result !== null &&
                criteria.map(({ name, max }) => (
                  <th scope="col" key={name} className="review-number">
                    {name}（{max}）
                  </th>
                ))}
              {data.result !== null && (
                <th scope="col" className="review-number">
                  合计
                </th>
              )}
              <th scope="col">意见</th>
              <th scope="col">办理</th>
            </tr>
          </thead>
          <tbody>
            {data.experts.map((expert) => (
              <tr key={expert.id}>
                <td>{expert.name}</td>
                <td>{expert.unit}</td>
                <td>
                  {statusText[expert.status]}
                  {expert.status === 'waiting' && <small className="kc-quiet">{reachedText[expert.reached]}</small>}
                </td>
                {data.result !== null &&
                  criteria.map(({ name }) => (
                    <td key={name} className="review-number">
                      {expert.form?.scores[name] ?? '--'}
                    </td>
                  ))}
                {data.result !== null && (
                  <td className="review-number">
                    <span className={expert.dropped ? 'review-dropped' : ''}>{expert.total ?? '--'}</span>
                    {expert.dropped && <span className="kc-quiet">（不计）</span>}
                  </td>
                )}
                <td>{expert.declines ?? (expert.form?.opinion || '--')}</td>
                <td>
                  {expert.evidence !== null && (
                    <FileLink name={expert.evidence.name} href={paperAddress(bureau, data.id, expert.id)}>
                      扫描件（{expert.enteredBy}代录）
                    </FileLink>
                  )}
                  {mayEnter && expert.status === 'waiting' && (
                    <Button size="small" aria-label={`复制邀请给${expert.name}`} onClick={() => invite(expert)}>
                      复制邀请
                    </Button>
                  )}{' '}
                  {mayEnter && expert.status === 'waiting' && (
                    <Button
                      size="small"
                      aria-label={`代录${expert.name}的评分表`}
                      onClick={() => onOpen({ what: 'enter', expert })}
                    >
                      代录
                    </Button>
                  )}
                  {mayEnter && expert.status === 'given' && (
                    <Button
                      size="small"
                      type="link"
                      aria-label={`退回${expert.name}的评分表`}
                      onClick={() => onOpen({ what: 'return', expert })}
                    >
                      退回
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.returned.map(({ name, by, on, reason }) => (
        <p className="kc-quiet" key={`${name} ${on} ${reason}`}>
          {on} {by}退回{name}的评分表：{reason}
        </p>
      ))}
    </section>
  )
}

function Result({
  bureau,
  data,
  onOpen,
}: {
  readonly bureau: string
  readonly data: ReviewDetail
  readonly onOpen: (open: Open) => void
}) {
  const { result, rule, conclusion, appeal } = data
  if (result === null) return null
  return (
    <section className="kc-card notices-block" aria-labelledby="review-result">
      <h2 id="review-result">结果和结论</h2>
      <dl className="review-figures">
        <div>
          <dt>平均分（{result.counted}份有效）</dt>
          <dd>
            {result.average.shown} {result.average.exact.includes('/') && <small>= {result.average.exact}</small>}
          </dd>
        </div>
        <div>
          <dt>通过线</dt>
          <dd>{rule.line}</dd>
        </div>
        <div>
          <dt>最高与最低相差</dt>
          <dd className={result.wide ? 'review-wide' : ''}>
            {result.spread.shown} {result.wide && <small>分歧较大，请复核</small>}
          </dd>
        </div>
        <div>
          <dt>标准差</dt>
          <dd>{result.deviation}</dd>
        </div>
      </dl>
      {rule.dropHighLow && (
        <p className="kc-quiet">满 5 份评分时去掉一个最高分和一个最低分；平均分按分数保留，显示时四舍五入。</p>
      )}
      {conclusion !== null ? (
        <p>
          <strong>结论：{conclusion.passes ? '通过' : '不通过'}</strong>
          {conclusion.reason !== '' && `，${conclusion.reason}`}
          <span className="kc-quiet">
            {'　'}
            {conclusion.by} {conclusion.on}
          </span>
        </p>
      ) : data.mayConclude ? (
        <Button type="primary" onClick={() => onOpen({ what: 'conclude' })}>
          作出结论
        </Button>
      ) : (
        data.open && <p className="kc-quiet">等待负责人作出结论。</p>
      )}
      {appeal !== null && (
        <p>
          <strong>申诉</strong>（{appeal.by}，{appeal.on}）：{appeal.reason}
          {appeal.proof !== null && (
            <>
              {'　'}
              <a href={proofAddress(bureau, data.id)} target="_blank" rel="noreferrer">
                {appeal.proof}
              </a>
            </>
          )}
          {appeal.answer !== null &&
            `。答复（${appeal.answer.on}）：${appeal.answer.upheld ? '成立' : '不成立'}，${appeal.answer.reason}`}
        </p>
      )}
      <div className="scoring-actions">
        {data.open && conclusion !== null && appeal === null && (
          <Button onClick={() => onOpen({ what: 'appeal' })}>登记申诉</Button>
        )}
        {appeal !== null && appeal.answer === null && data.mayConclude && (
          <Button type="primary" onClick={() => onOpen({ what: 'answer' })}>
            答复申诉
          </Button>
        )}
      </div>
    </section>
  )
}

function Draw({ data: { draw, drawnBy, drawnOn } }: { readonly data: ReviewDetail }) {
  const names = (people: ReviewDetail['draw']['drawn']) =>
    people.map(({ name, unit }) => `${name}（${unit}）`).join('、') || '无'
  return (
    <section className="kc-card notices-block" aria-labelledby="review-draw">
      <h2 id="review-draw">抽取记录</h2>
      <dl className="notice-facts">
        <dt>抽取</dt>
        <dd>
          {drawnBy} {drawnOn}，从符合条件的 {draw.pool} 名专家中随机抽取
          {draw.field !== null && `，领域：${draw.field}`}
          {draw.perUnit !== null && `，同一单位最多 ${draw.perUnit} 名`}
        </dd>
        <dt>抽中</dt>
        <dd>{names(draw.drawn)}</dd>
        <dt>候补</dt>
        <dd>{names(draw.reserves)}</dd>
        <dt>回避</dt>
        <dd>
          {draw.avoided.length === 0
            ? '无'
            : draw.avoided.map(({ id, name, why }) => <div key={id}>{`${name}：${why}`}</div>)}
        </dd>
        <dt>种子</dt>
        <dd>
          {draw.seed}　<span className="kc-quiet">方法 {draw.method}，同样的专家库和种子抽出同样的结果</span>
        </dd>
      </dl>
    </section>
  )
}
