import '../documents/paper.css'
import '../documents/verify.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button, Input, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { jobQuery } from '../api/jobs.ts'
import { proofreadFile } from '../api/proofread.ts'
import { DayField } from '../common/DayField.tsx'
import { useTitle } from '../common/useTitle.ts'
import { FileDrop } from '../documents/FileDrop.tsx'
import { useHere } from '../shell/standing.ts'
import { Reading } from './Reading.tsx'
import './proofread.css'

const route = getRouteApi('/$bureau/proofread')

/** 核稿: a text is read, held against the books, and shown with all that a careful reader would point at. */
export function Proofread() {
  const { bureau } = useHere()
  useTitle('核稿')
  const { reading } = route.useSearch()
  return reading === undefined ? <Giving bureau={bureau} /> : <Reading key={reading} bureau={bureau} id={reading} />
}

function Giving({ bureau }: { readonly bureau: string }) {
  const navigate = route.useNavigate()
  const [text, setText] = useState('')
  const [date, setDate] = useState<string | null>(null)
  const giving = useMutation({ mutationFn: (file: File) => proofreadFile(bureau, file, date) })
  const { data: job, error } = useQuery({
    ...jobQuery(bureau, giving.data?.id ?? ''),
    enabled: giving.data !== undefined,
  })
  const done = job?.state === 'done' ? job.id : null
  useEffect(() => {
    if (done !== null) void navigate({ search: (before) => ({ ...before, reading: done }) })
  }, [done, navigate])
  const busy = giving.isPending || job?.state === 'running'
  const failed = giving.error ?? error
  const problem = failed === null ? (job?.problem ?? null) : problemOf(failed)
  return (
    <div className="verify">
      <h1>核稿</h1>
      <FileDrop accept=".docx,.pdf,.txt" label="要核的文稿" busy={busy} onFile={(file) => giving.mutate(file)}>
        把文稿（.docx、.pdf、.txt）拖到这里，或点这里选择。逐个读出数，指出前后不一、算术、单位和用语的疑点，并与账上的数、报出过的数和企业台账核对。
      </FileDrop>
      <div className="verify-paste proofread-paste">
        <Input.TextArea
          aria-label="粘贴文字"
          autoSize={{ minRows: 5, maxRows: 14 }}
          placeholder="没有文件，就把文字粘贴在这里"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="proofread-give">
          <Button
            type="primary"
            disabled={text.trim() === ''}
            loading={busy}
            onClick={() => giving.mutate(new File([text], '粘贴的文字.txt', { type: 'text/plain' }))}
          >
            核这段文字
          </Button>
          <DayField label="成稿日期" day={date} onChange={setDate} />
          <span className="kc-quiet">“今年”“上半年”按成稿日期理解；不填就看文稿自己怎么写。</span>
        </div>
      </div>
      {busy && (
        <div className="kc-card proofread-busy" role="status">
          <p>正在读，十万字约一秒多。可以先去看别的页面，读完从右上角的任务回来。</p>
          <Progress percent={100} status="active" showInfo={false} aria-label="正在核稿" />
        </div>
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </div>
  )
}
