import { CheckCircleFilled, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Fragment } from 'react'
import { type DrilledPosting, PAGE_ROWS, type Rows } from '../api/figures.ts'
import { localTime } from '../common/time.ts'
import type { Go } from './place.ts'

/** The postings behind a figure, which sum to it; of a count of subjects, the subjects with theirs. */
export function Postings({
  rows,
  unit,
  shown,
  offset,
  onPage,
  onGo,
}: {
  readonly rows: Rows
  readonly unit: string
  readonly shown: string | null
  readonly offset: number
  readonly onPage: (offset: number) => void
  readonly onGo: Go
}) {
  const subjects = rows.counted === 'subjects'
  return (
    <section aria-label="明细">
      <Sum rows={rows} unit={unit} shown={shown} />
      {rows.total === 0 && rows.opening === null ? (
        <p className="drill-nothing">本期没有明细，所以是零。</p>
      ) : (
        <table className="drill-table drill-postings">
          <caption className="kc-hidden">{subjects ? '计入的主体及其明细' : '明细'}</caption>
          <thead>
            <tr>
              <th scope="col">{subjects ? '主体和记录' : '记录'}</th>
              <th scope="col">发生日期</th>
              <th scope="col">区划</th>
              <th scope="col" className="number">
                数量（{subjects ? '条' : unit}）
              </th>
              <th scope="col">原表</th>
            </tr>
          </thead>
          <tbody>
            {rows.opening !== null && offset === 0 && (
              <PostingRow posting={rows.opening.posting} about={openingWords(rows.opening, unit)} onGo={onGo} />
            )}
            {rows.page.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two postings of one record may be alike in everything
              <Fragment key={`${offset + index}`}>
                {subjects && (
                  <tr className="drill-subject">
                    <th scope="rowgroup" colSpan={5}>
                      {offset + index + 1}. {row.subjectName ?? row.subject}
                      <small>{row.subject}</small>
                    </th>
                  </tr>
                )}
                {row.postings.map((posting) => (
                  <PostingRow
                    key={`${posting.entry} ${posting.occurredOn} ${posting.quantity}`}
                    posting={posting}
                    about={subjects ? null : (row.subjectName ?? row.subject)}
                    onGo={onGo}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {rows.withheld > 0 && (
        <p className="kc-quiet">另有 {rows.withheld} 条是企业的统计数据，限专人查看，已计入合计。</p>
      )}
      <Pages
        total={rows.total - rows.withheld}
        offset={offset}
        onPage={onPage}
        counted={subjects ? '个主体' : '条明细'}
      />
    </section>
  )
}

/** 期初数 was reported without a list; what records say since takes its place. */
function openingWords({ stated, covered, sentence }: NonNullable<Rows['opening']>, unit: string): string {
  const said = covered === '0' ? `期初数 ${stated}${unit}` : `期初数 ${stated}${unit}，其中 ${covered}${unit}已有记录`
  return sentence === null ? said : `${said}，原句“${sentence}”`
}

function Sum({ rows, unit, shown }: { readonly rows: Rows; readonly unit: string; readonly shown: string | null }) {
  const { counted, total, sum, opening, agrees } = rows
  const made = counted === 'subjects' ? `${sum} 个主体` : `${total} 条明细，合计 ${sum}${unit}`
  if (opening !== null)
    return (
      <p className="drill-sum">
        {made}；加期初数中没有落到记录的 {opening.posting.quantity}
        {unit}，为 {shown}。
      </p>
    )
  return (
    <p className={agrees ? 'drill-sum' : 'drill-sum drill-differs'}>
      {agrees && <CheckCircleFilled aria-hidden="true" />} {made}
      {agrees ? `，与 ${shown ?? '该数'} 一致` : `，与 ${shown ?? '该数'} 不一致，请管理员运行 kechuang balance verify`}
    </p>
  )
}

function PostingRow({
  posting,
  about,
  onGo,
}: {
  readonly posting: DrilledPosting
  readonly about: string | null
  readonly onGo: Go
}) {
  const { register, registerLabel, record, title, source, entry, recordedAt, occurredOn, areaName, quantity } = posting
  return (
    <tr>
      <td>
        <button
          type="button"
          className="kc-plain kc-opens drill-open"
          onClick={() => onGo({ kind: 'record', register, id: record })}
        >
          {title || registerLabel}
        </button>
        <small>
          {about !== null && !title.includes(about) && `${about}　`}
          {registerLabel}　第 {entry} 号变动　{localTime(recordedAt)} 入账
        </small>
      </td>
      <td>{occurredOn}</td>
      <td>{areaName}</td>
      <td className="number">{quantity}</td>
      <td>
        {source === null ? (
          <span className="kc-quiet">手工</span>
        ) : (
          <button
            type="button"
            className="kc-plain kc-opens drill-cell"
            title={`《${source.file}》${source.sheet}`}
            aria-label={`打开原表《${source.file}》${source.sheet} ${source.column}${source.row}`}
            onClick={() => onGo({ kind: 'cell', source })}
          >
            <TableOutlined aria-hidden="true" /> {source.column}
            {source.row}
          </button>
        )}
      </td>
    </tr>
  )
}

function Pages({
  total,
  offset,
  counted,
  onPage,
}: {
  readonly total: number
  readonly offset: number
  readonly counted: string
  readonly onPage: (offset: number) => void
}) {
  if (total <= PAGE_ROWS) return null
  return (
    <nav className="drill-pages" aria-label="翻页">
      <Button data-repeats size="small" disabled={offset === 0} onClick={() => onPage(Math.max(0, offset - PAGE_ROWS))}>
        上一页
      </Button>
      <span>
        第 {offset + 1}—{Math.min(total, offset + PAGE_ROWS)} {counted}，共 {total}
      </span>
      <Button
        data-repeats
        size="small"
        disabled={offset + PAGE_ROWS >= total}
        onClick={() => onPage(offset + PAGE_ROWS)}
      >
        下一页
      </Button>
    </nav>
  )
}
