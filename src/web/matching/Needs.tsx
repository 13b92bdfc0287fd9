import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Skeleton, Tag } from 'antd'
import { type NeedHead, needQuery, needsQuery, type OpenedNeed } from '../api/matching.ts'
import { Failure } from '../common/Failure.tsx'
import type { Here } from '../shell/standing.ts'
import { AchievementFacts } from './Achievements.tsx'
import { Likeness } from './Likeness.tsx'
import { Meetings } from './Meetings.tsx'
import { Shelf } from './Shelf.tsx'
import { useWriting } from './useWriting.tsx'

interface Chosen {
  readonly here: Here
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** 难题找成果. */
export function Needs({ here, chosen, onChoose }: Chosen) {
  const { data, error, refetch } = useQuery(needsQuery(here.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const open = chosen ?? (data.find(({ nearCount }) => nearCount > 0) ?? data[0])?.id
  if (open === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>没有未办结的难题</strong>
        <p>登记企业提出的技术难题，或从表格导入；这里按文字列出相近的成果。</p>
      </div>
    )
  const items = data.map((one) => ({
    id: one.id,
    name: one.title,
    of: one.firm.name,
    tags: <NeedTags need={one} />,
    near: one.nearCount,
  }))
  return (
    <div className="matching-columns">
      <Shelf label="未办结的难题" items={items} chosen={open} onChoose={onChoose} />
      <Opened key={open} here={here} id={open} />
    </div>
  )
}

function Opened({ here, id }: { readonly here: Here; readonly id: string }) {
  const { data, error, refetch } = useQuery(needQuery(here.bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return <Page here={here} opened={data} />
}

function Page({ here, opened }: { readonly here: Here; readonly opened: OpenedNeed }) {
  const { need, near, meetings, nextCode, words } = opened
  const { writing, propose, mayWrite, ...acts } = useWriting(here)
  const { bureau } = here
  const firm = { text: need.firm.name, record: need.firm.firm }
  const about = {
    code: { text: nextCode },
    enterprise: firm,
    subject: { text: need.title },
    demand: { text: need.title, record: need.id },
  }
  const first = meetings.findLast(({ result }) => result !== null && result !== '没有举行')
  return (
    <div className="matching-opened">
      <section className="kc-card matching-card" aria-label={need.title}>
        <h2>
          <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'demand', record: need.id }}>
            {need.title}
          </Link>
        </h2>
        <p className="kc-quiet">
          <Link to="/$bureau/enterprises/$id" params={{ bureau, id: need.firm.firm }}>
            {need.firm.name}
          </Link>
          {'　'}
          {need.kind}
          {'　'}
          {need.raisedOn} 提出 <NeedTags need={need} />
        </p>
        {words !== null && <p className="matching-words">{words}</p>}
        {need.confidential && <p>企业要求保密：提出对接前先征得企业同意，只对外说技术领域。</p>}
        {mayWrite && (
          <p className="matching-acts">
            <Button onClick={() => propose(about)}>向其他单位提出对接</Button>
            {first !== undefined && need.matchedOn === null && (
              <Button loading={acts.busy} onClick={() => void acts.matched(need, first)}>
                登记难题已对接（{first.on} {first.partner}）
              </Button>
            )}
            {need.closedOn === null && need.matchedOn !== null && (
              <Button onClick={() => acts.change('demand', need.id, 'closedOn')}>办结难题</Button>
            )}
          </p>
        )}
      </section>
      <Meetings bureau={bureau} meetings={meetings} acts={mayWrite ? acts : null} />
      <section className="kc-card matching-card" aria-label="相近的成果">
        <h2>相近的成果</h2>
        {near.length === 0 ? (
          <p className="kc-quiet">成果库里没有文字相近的。换个说法补充难题描述，或到榜单发榜。</p>
        ) : (
          <ul className="matching-near">
            {near.map((one) => (
              <li key={one.id}>
                <div>
                  <strong>
                    <Link
                      to="/$bureau/registers/$register/$record"
                      params={{ bureau, register: 'achievement', record: one.id }}
                    >
                      {one.name}
                    </Link>
                  </strong>
                  <AchievementFacts achievement={one} />
                  <Likeness percent={one.percent} shared={one.shared} />
                </div>
                {mayWrite && (
                  <Button
                    onClick={() =>
                      propose({
                        ...about,
                        partner: { text: one.owner },
                        achievement: { text: one.name, record: one.id },
                      })
                    }
                  >
                    提出对接
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

export function NeedTags({
  need: { urgency, confidential, matchedOn, closedOn, meetings },
}: {
  readonly need: NeedHead
}) {
  return (
    <>
      {(urgency === '特急' || urgency === '紧急') && <Tag color="orange">{urgency}</Tag>}
      {confidential && <Tag>保密</Tag>}
      {closedOn !== null ? <Tag>已办结</Tag> : matchedOn !== null && <Tag color="blue">已对接</Tag>}
      {meetings > 0 && <Tag>对接 {meetings} 次</Tag>}
    </>
  )
}
