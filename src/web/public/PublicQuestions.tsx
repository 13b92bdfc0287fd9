import './public.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Input, Pagination, Skeleton } from 'antd'
import { useState } from 'react'
import { PUBLIC_PAGE, publicQuestionsQuery } from '../api/public.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { PublicFrame } from './PublicFrame.tsx'

const route = getRouteApi('/public/$bureau/questions')

/** 政企问答 for everybody: what firms asked, what the bureau answered; never who asked. */
export function PublicQuestions() {
  const { bureau } = route.useParams()
  const [find, setFind] = useState('')
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery(publicQuestionsQuery(bureau, find, offset))
  useTitle('政企问答')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  return (
    <PublicFrame bureau={bureau} name={data.bureau}>
      <h1>政企问答</h1>
      <Input.Search
        allowClear
        aria-label="查找问答"
        placeholder="按问题或答复里的词查找，如 辅助账"
        defaultValue={find}
        onSearch={(said) => {
          setFind(said.trim())
          setOffset(0)
        }}
      />
      {data.questions.length === 0 && (
        <p className="kc-card kc-state">
          {find === '' ? '目前没有公开的问答。' : `没有找到“${find}”，请换一个词，或直接向${data.bureau}咨询。`}
        </p>
      )}
      {data.questions.map(({ id, topic, question, answer, basis, section, publishedOn }) => (
        <article key={id} className="kc-card public-question">
          <h2>{question}</h2>
          <p>{answer}</p>
          <p className="kc-quiet">
            {[topic, basis === null ? '' : `依据：${basis}`, section, publishedOn].filter(Boolean).join('　')}
          </p>
        </article>
      ))}
      {data.total > PUBLIC_PAGE && (
        <Pagination
          align="end"
          showSizeChanger={false}
          pageSize={PUBLIC_PAGE}
          total={data.total}
          current={offset / PUBLIC_PAGE + 1}
          onChange={(page) => setOffset((page - 1) * PUBLIC_PAGE)}
        />
      )}
    </PublicFrame>
  )
}
