import './sheets.css'
import { FileExcelOutlined, FileWordOutlined, RedoOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { sheetFileAddress, sheetQuery } from '../api/sheets.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { SendUp } from './SendUp.tsx'
import { SheetTable } from './SheetTable.tsx'

const route = getRouteApi('/$bureau/sheets/$id')

/** A 报数单 as it was issued: the same digits for ever, each of which opens as of then. */
export function IssuedSheet() {
  const here = useHere()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(sheetQuery(here.bureau, id))
  useTitle(data?.title ?? '报数单')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  const { title, askedBy, purpose, actor, issuedAt, cutoff, table, withheld } = data
  return (
    <div className="sheet-page">
      <header className="sheet-page-head kc-no-print">
        <p>
          <Link to="/$bureau/sheets" params={{ bureau: here.bureau }}>
            报数单
          </Link>{' '}
          › <strong>{title}</strong>
        </p>
        <span className="sheet-actions">
          <SendUp bureau={here.bureau} sheet={id} />
          <Button icon={<FileExcelOutlined />} href={sheetFileAddress(here.bureau, id, 'excel')} download>
            Excel
          </Button>
          <Button icon={<FileWordOutlined />} href={sheetFileAddress(here.bureau, id, 'word')} download>
            Word
          </Button>
          <Link
            to="/$bureau/sheets/new"
            params={{ bureau: here.bureau }}
            search={({ period, area, asOf }) => ({ period, area, asOf, again: id })}
          >
            <Button type="primary" icon={<RedoOutlined />} tabIndex={-1}>
              再报一次
            </Button>
          </Link>
        </span>
      </header>
      <article className="kc-card sheet-paper">
        <h1>{title}</h1>
        <p className="kc-quiet sheet-about">
          <span>要数：{askedBy}</span>
          <span>用途：{purpose}</span>
          <span>
            填报：{actor} {localTime(issuedAt)}
          </span>
          <span>
            数据截至 {localTime(cutoff.recordedAt)}（第 {cutoff.entry} 号变动）
          </span>
        </p>
        {withheld > 0 && <p className="sheet-warning">其中 {withheld} 个数限专人查看，没有列出。</p>}
        <SheetTable table={table} known={`#${cutoff.entry}`} />
        <ol className="sheet-notes">
          {table.footnotes.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ol>
      </article>
    </div>
  )
}
