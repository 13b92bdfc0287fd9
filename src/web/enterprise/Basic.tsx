import { TableOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Drawer, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type EnterpriseBasic, enterpriseBasicQuery, type FirmAt } from '../api/enterprises.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useNarrow } from '../common/useNarrow.ts'
import type { CellSource } from '../drill/place.ts'
import { NONE } from '../figure/format.ts'
import type { ShellSearch } from '../search.ts'
import { FeedLine } from './FeedLine.tsx'
import { ageWords, isStale } from './range.ts'

type Field = EnterpriseBasic['fields'][number]

const CellDrawer = lazy(() => import('./CellDrawer.tsx'))
const DRAWER_WIDTH = 780

/** 概况: every value with its source and how old it is; where sources differ, both are said. */
export function Basic({ firm }: { readonly firm: FirmAt }) {
  const { data, error, refetch } = useQuery(enterpriseBasicQuery(firm))
  const narrow = useNarrow()
  const [source, setSource] = useState<CellSource | null>(null)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const filled = data.fields.filter(({ shown, withheld }) => shown !== '' || withheld !== null)
  const empty = data.fields.filter((field) => !filled.includes(field))
  const mayEdit = firm.asOf === undefined
  return (
    <section className="kc-card efile-section" aria-label="概况">
      <dl className="facts">
        {filled.map((field) => (
          <div key={field.name} className="fact">
            <dt>
              {field.label}
              {field.unit !== null && <small>（{field.unit}）</small>}
            </dt>
            <dd>
              <Value field={field} />
              {mayEdit && <Edits firm={firm} field={field} />}
            </dd>
            <dd className="fact-source">
              <Setting field={field} onOpen={setSource} />
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && <p className="kc-quiet">没有填过：{empty.map(({ label }) => label).join('、')}</p>}
      <FeedLine label="企业" feed={data.feed} />
      {source !== null && (
        <Drawer open size={narrow ? '100%' : DRAWER_WIDTH} title="原表" onClose={() => setSource(null)}>
          <Suspense fallback={<Skeleton />}>
            <CellDrawer bureau={firm.bureau} source={source} />
          </Suspense>
        </Drawer>
      )}
    </section>
  )
}

function Value({ field: { shown, history, withheld, others } }: { readonly field: Field }) {
  if (withheld === 'statistics') return <span className="kc-quiet">统计数据，限专人查看</span>
  const earlier = history.length > 1 ? history : []
  return (
    <span>
      {shown || NONE}
      {withheld === 'personal' && <small className="kc-quiet">（个人信息，已隐去部分）</small>}
      {earlier.length > 0 && (
        <small className="kc-quiet fact-more">
          {earlier.map(({ from, shown: then }) => `${from === null ? '原' : `${from} 起`}${then}`).join('；')}
        </small>
      )}
      {others.map(({ file, at, shown: other }) => (
        <small key={file} className="fact-more fact-differs">
          来源不一致：《{file}》（{localTime(at).slice(0, 10)}）为“{other}”
        </small>
      ))}
    </span>
  )
}

/** 更正 and 变更 are two things: it was always so, or it is so from a day on. */
function Edits({
  firm: { bureau, id },
  field: { name, label, dated },
}: {
  readonly firm: FirmAt
  readonly field: Field
}) {
  const to = (how: 'correct' | 'change') =>
    ({
      to: '/$bureau/registers/$register/$record',
      params: { bureau, register: 'enterprise', record: id },
      search: (before: ShellSearch) => ({ ...before, edit: name, how }),
    }) as const
  if (!dated)
    return (
      <span className="fact-edits">
        <Link {...to('correct')} aria-label={`修改${label}`}>
          修改
        </Link>
      </span>
    )
  return (
    <span className="fact-edits">
      <Link {...to('correct')} title="以前记错了，从头改过来" aria-label={`更正${label}：以前记错了`}>
        更正
      </Link>
      <Link {...to('change')} title="从某一天起变了，以前的照旧" aria-label={`变更${label}：从某一天起变了`}>
        变更
      </Link>
    </span>
  )
}

function Setting({
  field: { label, setting },
  onOpen,
}: {
  readonly field: Field
  readonly onOpen: (source: CellSource) => void
}) {
  if (setting === null) return null
  const { at, by, file, source } = setting
  const now = Date.now()
  const when = `${localTime(at).slice(0, 10)}（${ageWords(at, now)}）`
  return (
    <>
      {source === null ? (
        <span>{file === null ? `${by} 登记` : `《${file}》`}</span>
      ) : (
        <button
          type="button"
          className="kc-plain kc-opens drill-cell"
          title={`${source.sheet} ${source.column}${source.row}：${source.text}`}
          aria-label={`${label}的原表《${source.file}》${source.sheet} ${source.column}${source.row}`}
          onClick={() => onOpen(source)}
        >
          <TableOutlined aria-hidden="true" /> 《{source.file}》{source.column}
          {source.row}
        </button>
      )}{' '}
      <span className={isStale(at, now) ? 'fact-old' : ''}>{when}</span>
    </>
  )
}
