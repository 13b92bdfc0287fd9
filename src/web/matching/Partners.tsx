import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Segmented, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { type OpenedSeeker, type Partner, partnersQuery, seekersQuery } from '../api/matching.ts'
import { Failure } from '../common/Failure.tsx'
import { today } from '../common/time.ts'
import type { Here } from '../shell/standing.ts'
import { Likeness } from './Likeness.tsx'
import { Shelf } from './Shelf.tsx'
import { useWriting } from './useWriting.tsx'

/** 找合作单位: who is known to work on what a firm cannot do alone, each with what says so. */
export function Partners({
  here,
  chosen,
  onChoose,
}: {
  readonly here: Here
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) {
  const { data, error, refetch } = useQuery(seekersQuery(here.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const open = data.find(({ id }) => id === chosen)?.id ?? data[0]?.id
  if (open === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>没有等着找合作单位的企业</strong>
        <p>登记企业技术难题，或在要素对接里登记“技术合作伙伴”需求；这里按文字列出可能的合作单位。</p>
      </div>
    )
  const items = data.map((one) => ({
    ...{ id: one.id, name: one.title, of: one.firm.name },
    tags: <Tag>{one.register === 'demand' ? '难题' : '要素对接'}</Tag>,
  }))
  return (
    <div className="matching-columns">
      <Shelf label="等着找合作单位的" items={items} chosen={open} onChoose={onChoose} />
      <Opened key={open} here={here} id={open} />
    </div>
  )
}

function Opened({ here, id }: { readonly here: Here; readonly id: string }) {
  const { data, error, refetch } = useQuery(partnersQuery(here.bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return <Page here={here} opened={data} />
}

const EVERYBODY = '全部'

function Page({
  here,
  opened: { seeker, partners, nextCode },
}: {
  readonly here: Here
  readonly opened: OpenedSeeker
}) {
  const { bureau } = here
  const { writing, propose, introduce, mayWrite, busy } = useWriting(here)
  const [kind, setKind] = useState(EVERYBODY)
  const kinds = [...new Set(partners.map((one) => one.kind))]
  const shown = partners.filter((one) => kind === EVERYBODY || one.kind === kind)
  const take = (partner: string) =>
    seeker.register === 'demand'
      ? propose({
          code: { text: nextCode },
          enterprise: { text: seeker.firm.name, record: seeker.firm.firm },
          subject: { text: seeker.title },
          demand: { text: seeker.title, record: seeker.id },
          partner: { text: partner },
        })
      : void introduce(seeker, partner, today())
  return (
    <div className="matching-opened">
      <section className="kc-card matching-card" aria-label={seeker.title}>
        <h2>
          <Link
            to="/$bureau/registers/$register/$record"
            params={{ bureau, register: seeker.register, record: seeker.id }}
          >
            {seeker.title}
          </Link>
        </h2>
        <p className="kc-quiet">
          <Link to="/$bureau/enterprises/$id" params={{ bureau, id: seeker.firm.firm }}>
            {seeker.firm.name}
          </Link>
          {'　'}
          {seeker.kind}
          {'　'}
          {seeker.on} 提出
        </p>
        {seeker.words !== null && <p className="matching-words">{seeker.words}</p>}
      </section>
      <section className="kc-card matching-card" aria-label="可能的合作单位">
        <h2>可能的合作单位</h2>
        <p className="kc-quiet">
          从合作机构库、战略合作单位、成果、协议、专家单位、科技服务、服务机构和有研发机构的企业里按文字找；只是线索，联系前请核实。
        </p>
        {kinds.length > 1 && (
          <p>
            <Segmented aria-label="类型" value={kind} options={[EVERYBODY, ...kinds]} onChange={setKind} />
          </p>
        )}
        {shown.length === 0 ? (
          <p className="kc-quiet">没有文字相近的单位。把难题描述写具体些，或补充合作机构库的专长领域。</p>
        ) : (
          <ul className="matching-near">
            {shown.map((one) => (
              <li key={one.name}>
                <PartnerFacts bureau={bureau} partner={one} />
                {mayWrite && (
                  <Button disabled={busy} onClick={() => take(one.name)}>
                    {seeker.register === 'demand' ? '提出对接' : '登记已介绍'}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {writing}
    </div>
  )
}

function PartnerFacts({
  bureau,
  partner: { name, kind, percent, shared, evidence, before, avoids },
}: {
  readonly bureau: string
  readonly partner: Partner
}) {
  return (
    <div>
      <strong>{name}</strong> <Tag>{kind}</Tag> {before > 0 && <Tag color="blue">合作、对接过 {before} 次</Tag>}
      <Likeness percent={percent} shared={shared} />
      <ul className="matching-evidence">
        {evidence.map(({ source, text, register, record }) => (
          <li key={`${register} ${record}`}>
            <span className="kc-quiet">{source}：</span>
            <Link to="/$bureau/registers/$register/$record" params={{ bureau, register, record }}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      {avoids !== null && <p className="matching-avoids">回避事项：{avoids}</p>}
    </div>
  )
}
