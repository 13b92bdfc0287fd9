import './collecting.css'
import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button, Upload as Choosing, Input, Skeleton } from 'antd'
import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type FillPage, fillQuery, formAddress, type HandedIn, handIn, rowsOfFile } from '../api/collections.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { Terms } from './Terms.tsx'

const route = getRouteApi('/fill/$token')

/** The form behind a link, for somebody without an account: filled in on the screen, or as the file that it came from. */
export function Fill() {
  const { token } = route.useParams()
  const { data, error, refetch } = useQuery(fillQuery(token))
  useTitle(data?.title ?? '填报')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton className="fill-page" paragraph={{ rows: 8 }} />
  const desk: FillDesk = {
    keptAs: `kechuang.fill.${token.slice(-12)}`,
    address: formAddress(token),
    handIn: (given) => handIn(token, given),
    rowsOfFile: (file) => rowsOfFile(token, file),
  }
  return (
    <main>
      <Filling key={data.filledAt ?? ''} desk={desk} page={data} onHandedIn={() => void refetch()} />
    </main>
  )
}

/** How a form reaches the server: by a link, or by whoever is signed in. */
export interface FillDesk {
  /** Under which name the browser keeps what is half filled in. */
  readonly keptAs: string
  /** Of the form as a workbook. */
  readonly address: string
  /** Who fills in, where that is known. */
  readonly filledBy?: string
  handIn(given: { readonly rows: Rows; readonly filledBy: string; readonly sure: boolean }): Promise<HandedIn>
  rowsOfFile(file: File): Promise<Rows>
}

type Rows = readonly (readonly string[])[]

/** The form itself, wherever it was opened from. */
export function Filling({
  desk,
  page,
  onHandedIn,
}: {
  readonly desk: FillDesk
  readonly page: FillPage
  readonly onHandedIn: () => void
}) {
  const blank = page.columns.map(() => '')
  const [rows, setRows] = useState<Rows>(() => keptRows(desk.keptAs) ?? (page.rows.length > 0 ? page.rows : [blank]))
  const [filledBy, setFilledBy] = useState(desk.filledBy ?? '')
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map())
  const [doubts, setDoubts] = useState<ReadonlyMap<string, string>>(new Map())
  const first = useRef(rows)
  useEffect(() => {
    // What nobody has touched is the server's to tell.
    if (rows === first.current) return
    try {
      localStorage.setItem(desk.keptAs, JSON.stringify(rows))
    } catch {
      // A browser that keeps nothing only loses what was half filled in.
    }
  }, [desk.keptAs, rows])
  // Remarks are of rows by their place: they are over as soon as the rows are others.
  const forget = () => {
    setFaults(new Map())
    setDoubts(new Map())
  }
  const handing = useMutation({
    mutationFn: (sure: boolean) => desk.handIn({ rows, filledBy, sure }),
    onSuccess: (answer) => {
      if (!answer.taken) {
        setFaults(byCell(answer.faults))
        setDoubts(byCell(answer.doubts))
        return
      }
      localStorage.removeItem(desk.keptAs)
      forget()
      onHandedIn()
    },
  })
  const reading = useMutation({
    mutationFn: (file: File) => desk.rowsOfFile(file),
    onSuccess: (found) => {
      forget()
      setRows(found.length > 0 ? found : [blank])
    },
  })
  const failed = handing.error ?? reading.error
  const problem = failed === null ? null : problemOf(failed)
  const write = (at: number, column: number, text: string) =>
    setRows(rows.map((row, index) => (index === at ? row.map((old, place) => (place === column ? text : old)) : row)))
  const paste = (at: number, column: number, event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trimEnd())) return
    event.preventDefault()
    setRows(pasted(rows, blank, at, column, text))
  }
  return (
    <div className="fill-page">
      <header>
        <ul className="fill-marks" aria-label="表的性质">
          {page.marks.map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ul>
        <p className="kc-quiet">{page.bureauName}</p>
        <h1>{page.title}</h1>
        <p>
          填报单位：<strong>{page.filler}</strong>　截止：{page.deadline}
          {page.late && !page.closed && <span className="collect-late">　已过截止日期，请尽快报送</span>}
        </p>
        {page.note !== '' && <p className="fill-note">{page.note}</p>}
      </header>
      {page.closed && <Alert type="warning" showIcon title="这次收表已经结束，不再接收" />}
      {page.filledAt !== null && !page.closed && (
        <Alert
          type="success"
          showIcon
          title={`已于 ${localTime(page.filledAt)} 报送 ${page.rows.length} 行`}
          description="需要更正的，改好后再报送一次，以最后一次为准。"
        />
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {faults.size > 0 && <Alert type="error" showIcon title={`有 ${faults.size} 处需要更正，报送没有完成`} />}
      {doubts.size > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`有 ${doubts.size} 处请再核对，报送没有完成`}
          description="填错的请更正；确实如此的，点“数据无误，继续报送”。填多少以企业实际为准。"
          action={
            <Button size="small" loading={handing.isPending} onClick={() => handing.mutate(true)}>
              数据无误，继续报送
            </Button>
          }
        />
      )}
      <Terms labels={page.columns.map(({ label }) => label)} />
      <div className="fill-ways">
        <Button icon={<DownloadOutlined />} href={desk.address}>
          下载表格
        </Button>
        <Choosing
          accept=".xlsx,.xls,.csv"
          showUploadList={false}
          beforeUpload={(file) => {
            reading.mutate(file)
            return false
          }}
        >
          <Button icon={<UploadOutlined />} loading={reading.isPending} disabled={page.closed}>
            上传填好的表格
          </Button>
        </Choosing>
        <span className="kc-quiet">也可以从 Excel 复制单元格，粘贴到下面的格子里</span>
      </div>
      <div className="fill-scroll kc-card">
        <table className="fill-table">
          <thead>
            <tr>
              <th>序号</th>
              {page.columns.map(({ key, label, unit, required }) => (
                <th key={key}>
                  {required && <span className="fill-must">*</span>}
                  {unit === null ? label : `${label}（${unit}）`}
                </th>
              ))}
              <th aria-label="操作" />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // A row is told by its place: it has no other name until it is handed in.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={at}>
                <td className="collect-number">{at + 1}</td>
                {page.columns.map(({ key, label }, column) => {
                  const known = page.known[column] ?? ''
                  const fault = faults.get(`${at} ${column}`)
                  const doubt = doubts.get(`${at} ${column}`)
                  return (
                    <td key={key}>
                      {known !== '' ? (
                        <span className="kc-quiet" title="局里已有，不用填">
                          {known}
                        </span>
                      ) : (
                        <Input
                          aria-label={`第${at + 1}行${label}`}
                          variant="borderless"
                          disabled={page.closed}
                          {...(fault === undefined ? {} : { status: 'error' as const })}
                          value={row[column] ?? ''}
                          onChange={({ target }) => write(at, column, target.value)}
                          onPaste={(event) => paste(at, column, event)}
                        />
                      )}
                      {known === '' && lastOf(page, at, column) !== '' && (
                        <small className="fill-before">上期 {lastOf(page, at, column)}</small>
                      )}
                      {fault !== undefined && <small className="collect-late">{fault}</small>}
                      {doubt !== undefined && <small className="fill-doubt">{doubt}</small>}
                    </td>
                  )
                })}
                <td>
                  {rows.length > 1 && (
                    <Button
                      type="link"
                      size="small"
                      aria-label={`删去第${at + 1}行`}
                      onClick={() => {
                        forget()
                        setRows(rows.filter((_, index) => index !== at))
                      }}
                    >
                      删去
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!page.closed && (
        <footer className="fill-foot">
          <Button data-repeats icon={<PlusOutlined />} onClick={() => setRows([...rows, blank])}>
            加一行
          </Button>
          <div className="kc-field">
            填报人
            <Input
              aria-label="填报人"
              value={filledBy}
              maxLength={60}
              onChange={({ target }) => setFilledBy(target.value)}
            />
          </div>
          <Button
            type="primary"
            disabled={filledBy.trim() === ''}
            loading={handing.isPending}
            onClick={() => handing.mutate(false)}
          >
            报送
          </Button>
        </footer>
      )}
    </div>
  )
}

/** What stood there the time before, row by row. */
function lastOf({ before }: FillPage, row: number, column: number): string {
  return before?.rows[row]?.[column] ?? ''
}

/** By row and column, as the table looks them up. */
function byCell(remarks: readonly { readonly row: number; readonly column: number; readonly message: string }[]) {
  return new Map(remarks.map(({ row, column, message }) => [`${row} ${column}`, message]))
}

function keptRows(name: string): Rows | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Array.isArray(found) && found.every(Array.isArray) ? (found as Rows) : null
  } catch {
    return null
  }
}

/** A block of cells written from a place on, with new rows where it reaches below the last. */
function pasted(rows: Rows, blank: readonly string[], at: number, column: number, text: string): Rows {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  const wide = [...rows, ...Array.from({ length: Math.max(0, at + lines.length - rows.length) }, () => blank)]
  return wide.map((row, index) => {
    const line = lines[index - at]
    return line === undefined ? row : row.map((old, place) => line[place - column]?.trim() ?? old)
  })
}
