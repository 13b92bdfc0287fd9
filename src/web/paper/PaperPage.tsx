import './paper.css'
import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Segmented, Skeleton } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { type Paper, paperQuery } from '../api/cases.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { approvalBlocks, receiptBlocks, summaryBlocks } from './blocks.tsx'
import { Sheets } from './Sheets.tsx'

const route = getRouteApi('/$bureau/cases/$register/$record/print')

type Form = Paper['forms'][number]

const forms: { readonly [form in Form]: { readonly label: string; readonly blocks: typeof approvalBlocks } } = {
  approval: { label: '审批表', blocks: approvalBlocks },
  summary: { label: '办理摘要', blocks: summaryBlocks },
  receipt: { label: '受理回执', blocks: receiptBlocks },
}

/** 打印表单: what goes on paper looks on the screen as it will in the hand. */
export function PaperPage() {
  const { bureau } = useHere()
  const { register, record: id } = route.useParams()
  const { data, error, refetch } = useQuery(paperQuery(bureau, { register, id }))
  useEffect(() => {
    document.body.classList.add('printed-open')
    return () => document.body.classList.remove('printed-open')
  }, [])
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return <Page bureau={bureau} register={register} id={id} paper={data} />
}

function Page({
  bureau,
  register,
  id,
  paper,
}: {
  readonly bureau: string
  readonly register: string
  readonly id: string
  readonly paper: Paper
}) {
  useTitle(`打印 ${paper.title}`)
  const [form, setForm] = useState<Form>(paper.forms[0] ?? 'summary')
  const blocks = useMemo(() => forms[form].blocks(paper), [form, paper])
  return (
    <div className="printed">
      <header className="printed-bar kc-no-print">
        <Link to="/$bureau/cases/$register/$record" params={{ bureau, register, record: id }}>
          返回办件
        </Link>
        <h1>打印表单</h1>
        <Segmented
          aria-label="哪一种表单"
          value={form}
          options={paper.forms.map((one) => ({ value: one, label: forms[one].label }))}
          onChange={setForm}
        />
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          打印
        </Button>
        <span className="kc-quiet">A4；签字盖章后扫描，按右上角的码归入这一件</span>
      </header>
      {/* On a phone the sheet is wider than the screen: it is scrolled by keys as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached */}
      <section className="printed-sheets" aria-label="打印的表单" tabIndex={0}>
        <Sheets blocks={blocks} corner={<Corner code={paper.code} />} foot={<span>打印于 {paper.printedOn}</span>} />
      </section>
    </div>
  )
}

function Corner({ code: { modules, path, short } }: { readonly code: Paper['code'] }) {
  return (
    <>
      <svg role="img" aria-label={`识别码 ${short}`} viewBox={`0 0 ${modules} ${modules}`} shapeRendering="crispEdges">
        <path d={path} />
      </svg>
      <small>{short}</small>
    </>
  )
}
