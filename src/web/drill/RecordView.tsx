import { TableOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Skeleton, Tag } from 'antd'
import { type RecordAnswer, recordFileAddress, recordQuery } from '../api/records.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { NONE } from '../figure/format.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { useHere } from '../shell/standing.ts'
import type { Go } from './place.ts'

type Field = RecordAnswer['fields'][number]

const states = { live: null, pending: '待认领', void: '已作废' } as const
const withheldWords = { personal: '个人信息，已隐去部分', statistics: '统计数据，限专人查看' } as const

/** A record: what it holds, the cell each value came from, and everything that happened to it. */
export function RecordView({
  bureau,
  register,
  id,
  onGo,
}: {
  readonly bureau: string
  readonly register: string
  readonly id: string
  readonly onGo: Go
}) {
  const { data, error, refetch } = useQuery(recordQuery(bureau, register, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const state = states[data.state]
  const filled = data.fields.filter(({ shown, withheld }) => shown !== '' || withheld !== null)
  const empty = data.fields.filter((field) => !filled.includes(field))
  return (
    <div className="drill">
      <h3 className="record-title">
        {data.title} {state !== null && <Tag>{state}</Tag>}
      </h3>
      <p className="kc-quiet">{data.registerLabel}</p>
      <dl className="record">
        {filled.map((field) => (
          <div key={field.name} className="record-line">
            <dt>
              {field.label}
              {field.unit !== null && <small>（{field.unit}）</small>}
            </dt>
            <dd>
              <FieldValue field={field} record={data} onGo={onGo} />
              <FieldSource field={field} onGo={onGo} />
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && <p className="kc-quiet record-empty">未填：{empty.map(({ label }) => label).join('、')}</p>}
      <h3 className="record-head">变动记录</h3>
      <RecordHistory record={data} />
    </div>
  )
}

/** Everything that happened to a record, the last first. */
export function RecordHistory({ record }: { readonly record: Pick<RecordAnswer, 'versions'> }) {
  return (
    <ol className="record-versions">
      {record.versions.map(({ version, entry, recordedAt, actor, sentence, reason }) => (
        <li key={version}>
          <p className="kc-quiet">
            {localTime(recordedAt)}　{actor}　第 {entry} 号变动
          </p>
          <p>{sentence}</p>
          {reason !== null && <p className="kc-quiet">原因：{reason}</p>}
        </li>
      ))}
    </ol>
  )
}

export function FieldValue({
  field,
  record,
  onGo,
}: {
  readonly field: Field
  readonly record: Pick<RecordAnswer, 'register' | 'record'>
  readonly onGo: Go
}) {
  const { bureau } = useHere()
  const { shown, refersTo, withheld, history, file } = field
  if (withheld === 'statistics') return <span className="kc-quiet">{withheldWords.statistics}</span>
  if (file !== null) return <FileLink name={shown} href={recordFileAddress(bureau, record, file)} />
  const earlier = history.filter(({ from }) => from !== null)
  return (
    <span>
      {refersTo === null ? (
        shown || NONE
      ) : (
        <button
          type="button"
          className="kc-plain kc-opens"
          onClick={() => onGo({ kind: 'record', register: refersTo.register, id: refersTo.record })}
        >
          {shown}
        </button>
      )}
      {withheld === 'personal' && <small className="kc-quiet">（{withheldWords.personal}）</small>}
      {earlier.length > 0 && (
        <small className="kc-quiet">
          （{history.map(({ from, shown: then }) => `${from === null ? '原' : `${from}起`}${then}`).join('，')}）
        </small>
      )}
    </span>
  )
}

export function FieldSource({ field: { source, label }, onGo }: { readonly field: Field; readonly onGo: Go }) {
  if (source === null) return null
  return (
    <button
      type="button"
      className="kc-plain kc-opens drill-cell"
      title={`《${source.file}》${source.sheet}`}
      aria-label={`${label}的原表《${source.file}》${source.sheet} ${source.column}${source.row}`}
      onClick={() => onGo({ kind: 'cell', source })}
    >
      <TableOutlined aria-hidden="true" /> {source.column}
      {source.row}
    </button>
  )
}
