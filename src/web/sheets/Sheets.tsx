import './sheets.css'
import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input, Pagination, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { SHEETS_PAGE, type SheetHead, sheetsQuery } from '../api/sheets.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'

const TYPING_MS = 250

/** 报数单: every sheet that left the house, the latest first. */
export function Sheets() {
  const here = useHere()
  useTitle('报数单')
  const [words, setWords] = useState('')
  const [wanted, setWanted] = useState({ words: '', offset: 0 })
  useEffect(() => {
    const timer = setTimeout(() => setWanted({ words: words.trim(), offset: 0 }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [words])
  const { data, error, refetch } = useQuery(sheetsQuery(here.bureau, wanted.words, wanted.offset))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const begin = (
    <Link to="/$bureau/sheets/new" params={{ bureau: here.bureau }}>
      <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
        报数
      </Button>
    </Link>
  )
  return (
    <div className="sheets">
      <header className="sheets-head">
        <h1>报数单</h1>
        <Input
          allowClear
          aria-label="查找报数单"
          prefix={<SearchOutlined />}
          placeholder="按标题、要数人、用途、指标查找"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <span className="kc-quiet">{data.total} 张</span>
        {data.mayIssue && begin}
      </header>
      {data.sheets.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>{wanted.words === '' ? '还没有报过数' : '没有找到这样的报数单'}</strong>
          <p>
            {wanted.words === ''
              ? '谁要数、要哪些、做什么用，选好即出 Excel 和 Word；报出的数记入报数簿，下次能查「上次报的是多少」。'
              : '换一个词试试，如要数的单位、指标名称。'}
          </p>
          {data.mayIssue && begin}
        </div>
      ) : (
        <ul className="kc-card sheets-list">
          {data.sheets.map((head) => (
            <li key={head.id}>
              <Entry bureau={here.bureau} head={head} />
            </li>
          ))}
        </ul>
      )}
      {data.total > SHEETS_PAGE && (
        <Pagination
          align="end"
          showSizeChanger={false}
          pageSize={SHEETS_PAGE}
          total={data.total}
          current={wanted.offset / SHEETS_PAGE + 1}
          onChange={(page) => setWanted({ ...wanted, offset: (page - 1) * SHEETS_PAGE })}
        />
      )}
    </div>
  )
}

function Entry({ bureau, head }: { readonly bureau: string; readonly head: SheetHead }) {
  const { id, title, askedBy, purpose, actor, issuedAt } = head
  return (
    <>
      <Link to="/$bureau/sheets/$id" params={{ bureau, id }} className="sheets-title">
        {title}
      </Link>
      <span>报{askedBy}</span>
      <span className="kc-quiet">{purpose}</span>
      <span className="kc-quiet sheets-when">
        {actor}　{localTime(issuedAt)}
      </span>
    </>
  )
}
