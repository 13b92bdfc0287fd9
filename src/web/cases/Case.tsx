import './cases.css'
import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Drawer, Skeleton, Tag } from 'antd'
import { type CaseAnswer, caseFileAddress, caseQuery } from '../api/cases.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { NONE } from '../figure/format.ts'
import { CaseNotice } from '../notices/CaseNotice.tsx'
import { OwnReviews } from '../portal/OwnReviews.tsx'
import { FileLink } from '../preview/FileLink.tsx'
import { CaseReview } from '../reviews/CaseReview.tsx'
import { useHere } from '../shell/standing.ts'
import { useOutside } from '../shell/useOutside.ts'
import { Acting } from './Acting.tsx'
import { ActionForm } from './ActionForm.tsx'
import { Stages } from './Stages.tsx'

const route = getRouteApi('/$bureau/cases/$register/$record')
const FORM_WIDTH = 640

/** 办件: where it is on its way, what it says, what happened to it, and what its reader may do now. */
export function Case() {
  const { bureau } = useHere()
  const { register, record: id } = route.useParams()
  const { data, error, refetch } = useQuery(caseQuery(bureau, { register, id }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return <Page key={id} bureau={bureau} of={data} />
}

function Page({ bureau, of }: { readonly bureau: string; readonly of: CaseAnswer }) {
  useTitle(of.record.title)
  const narrow = useNarrow()
  const navigate = route.useNavigate()
  const outside = useOutside()
  const { do: open } = route.useSearch()
  const act = (name: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, do: name }), replace: name === undefined })
  const offer = of.offers.find(({ name }) => name === open)
  return (
    <div className="case">
      <header className="case-head">
        <p className="kc-quiet">
          <Link to="/$bureau/work" params={{ bureau }}>
            {outside ? '我的办件' : '工作台'}
          </Link>
          {' / '}
          {of.registerLabel}
        </p>
        <h1>
          {of.record.title}
          <Tag color={of.ended ? 'default' : 'blue'}>{of.stateLabel}</Tag>
          {of.suspended && <Tag>已中止</Tag>}
          {of.supervised && <Tag color="red">督办</Tag>}
          {of.urged > 0 && <Tag color="orange">催办 {of.urged} 次</Tag>}
        </h1>
        <span className="case-links">
          <span className="kc-quiet">编号 {of.code}</span>
          {!outside && (
            <>
              <Link
                to="/$bureau/outside/$register/$record"
                params={{ bureau, register: of.register, record: of.record.record }}
              >
                一次性链接与代录
              </Link>
              <Link
                to="/$bureau/registers/$register/$record"
                params={{ bureau, register: of.register, record: of.record.record }}
              >
                台账记录
              </Link>
            </>
          )}
          <Link
            to="/$bureau/cases/$register/$record/print"
            params={{ bureau, register: of.register, record: of.record.record }}
          >
            <PrinterOutlined aria-hidden="true" /> 打印表单
          </Link>
        </span>
      </header>
      <Stages stages={of.stages} />
      <div className="case-body">
        <Acting of={of} onAct={act} />
        <div className="case-main">
          {of.gaps.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title="依据缺口"
              description={
                <ul>
                  {of.gaps.map((gap) => (
                    <li key={gap}>{gap}</li>
                  ))}
                </ul>
              }
            />
          )}
          {outside && <OwnReviews bureau={bureau} register={of.register} id={of.record.record} />}
          {!outside && (
            <>
              <CaseReview bureau={bureau} register={of.register} id={of.record.record} />
              <CaseNotice bureau={bureau} register={of.register} id={of.record.record} />
            </>
          )}
          <Fields bureau={bureau} of={of} outside={outside} />
          <Materials bureau={bureau} of={of} onSupply={() => act('supply')} />
          <History bureau={bureau} of={of} />
        </div>
      </div>
      {open !== undefined && (
        <Drawer
          open
          title={`${offer?.label ?? '办理'}：${of.record.title}`}
          size={narrow ? '100%' : FORM_WIDTH}
          mask={{ closable: false }}
          onClose={() => act(undefined)}
        >
          <ActionForm
            key={open}
            bureau={bureau}
            of={of}
            name={open}
            offer={offer}
            onDone={() => act(undefined)}
            onCancel={() => act(undefined)}
          />
        </Drawer>
      )}
    </div>
  )
}

function Fields({
  bureau,
  of,
  outside,
}: {
  readonly bureau: string
  readonly of: CaseAnswer
  readonly outside: boolean
}) {
  const filled = of.record.fields.filter(({ shown, withheld }) => shown !== '' || withheld !== null)
  const empty = of.record.fields.filter((field) => !filled.includes(field))
  return (
    <section className="kc-card" aria-label="内容">
      <h2>内容</h2>
      <dl className="case-fields">
        {filled.map(({ name, label, unit, shown, withheld, refersTo }) => (
          <div key={name}>
            <dt>
              {label}
              {unit !== null && unit !== '' && <small>（{unit}）</small>}
            </dt>
            <dd>
              {refersTo?.register === 'enterprise' && !outside ? (
                <Link to="/$bureau/enterprises/$id" params={{ bureau, id: refersTo.record }}>
                  {shown}
                </Link>
              ) : (
                shown || NONE
              )}
              {withheld === 'personal' && <small className="kc-quiet">（个人信息，已隐去部分）</small>}
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && <p className="kc-quiet">未填：{empty.map(({ label }) => label).join('、')}</p>}
    </section>
  )
}

function Materials({
  bureau,
  of,
  onSupply,
}: {
  readonly bureau: string
  readonly of: CaseAnswer
  readonly onSupply: () => void
}) {
  if (of.materials.length === 0) return null
  const maySupply = of.offers.some(({ name, may }) => name === 'supply' && may)
  return (
    <section className="kc-card" aria-label="材料">
      <h2>
        材料
        {maySupply && (
          <button type="button" className="kc-plain case-link case-head-link" onClick={onSupply}>
            补交材料
          </button>
        )}
      </h2>
      <ul className="case-materials">
        {of.materials.map(({ name, label, required, file }) => (
          <li key={name}>
            <span>
              {label}
              {!required && <small className="kc-quiet">（可不交）</small>}
            </span>
            {file === null ? (
              <span className={required ? 'case-missing' : 'kc-quiet'}>{required ? '还没有交' : NONE}</span>
            ) : (
              <CaseFile bureau={bureau} of={of} file={file} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last is what somebody comes to see. */
function History({ bureau, of }: { readonly bureau: string; readonly of: CaseAnswer }) {
  const latestFirst = of.history.map((step, index) => ({ ...step, index })).reverse()
  return (
    <section className="kc-card" aria-label="经过">
      <h2>经过</h2>
      {latestFirst.length === 0 ? (
        <p className="kc-quiet">还没有办理过。{of.since === null ? '' : `自 ${of.since} 起为「${of.stateLabel}」。`}</p>
      ) : (
        <ol className="case-history">
          {latestFirst.map(({ index, sentence, files, direct }) => (
            <li key={index}>
              <p>
                {sentence}
                {direct && <Tag>直接登记</Tag>}
              </p>
              {files.map((file) => (
                <CaseFile key={file.hash} bureau={bureau} of={of} file={file} />
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function CaseFile({
  bureau,
  of: { register, record },
  file: { hash, name },
}: {
  readonly bureau: string
  readonly of: CaseAnswer
  readonly file: { readonly hash: string; readonly name: string }
}) {
  return <FileLink name={name} href={caseFileAddress(bureau, { register, id: record.record }, hash)} />
}
