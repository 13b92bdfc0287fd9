import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Skeleton, Tag } from 'antd'
import { type AchievementHead, achievementQuery, achievementsQuery, type OpenedAchievement } from '../api/matching.ts'
import { Failure } from '../common/Failure.tsx'
import type { Here } from '../shell/standing.ts'
import { Likeness } from './Likeness.tsx'
import { Meetings } from './Meetings.tsx'
import { NeedTags } from './Needs.tsx'
import { Shelf } from './Shelf.tsx'
import { useWriting } from './useWriting.tsx'

interface Chosen {
  readonly here: Here
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** 成果找难题. */
export function Achievements({ here, chosen, onChoose }: Chosen) {
  const { data, error, refetch } = useQuery(achievementsQuery(here.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const open = chosen ?? (data.find(({ nearCount }) => nearCount > 0) ?? data[0])?.id
  if (open === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>成果库是空的</strong>
        <p>登记高校院所的成果，或从表格导入；这里按文字列出相近的难题。</p>
      </div>
    )
  const items = data.map((one) => ({
    ...{ id: one.id, name: one.name, of: one.owner },
    tags: one.transferredOn === null ? null : <Tag>已转化</Tag>,
    near: one.nearCount,
  }))
  return (
    <div className="matching-columns">
      <Shelf label="在库成果" items={items} chosen={open} onChoose={onChoose} />
      <Opened key={open} here={here} id={open} />
    </div>
  )
}

function Opened({ here, id }: { readonly here: Here; readonly id: string }) {
  const { data, error, refetch } = useQuery(achievementQuery(here.bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return <Page here={here} opened={data} />
}

function Page({ here, opened }: { readonly here: Here; readonly opened: OpenedAchievement }) {
  const { achievement, near, meetings, nextCode, words } = opened
  const { writing, propose, mayWrite, ...acts } = useWriting(here)
  const { bureau } = here
  const about = {
    code: { text: nextCode },
    partner: { text: achievement.owner },
    achievement: { text: achievement.name, record: achievement.id },
  }
  return (
    <div className="matching-opened">
      <section className="kc-card matching-card" aria-label={achievement.name}>
        <h2>
          <Link
            to="/$bureau/registers/$register/$record"
            params={{ bureau, register: 'achievement', record: achievement.id }}
          >
            {achievement.name}
          </Link>
        </h2>
        <AchievementFacts achievement={achievement} />
        {words !== null && <p className="matching-words">{words}</p>}
      </section>
      <Meetings bureau={bureau} meetings={meetings} acts={mayWrite ? acts : null} />
      <section className="kc-card matching-card" aria-label="相近的难题">
        <h2>相近的难题</h2>
        {near.length === 0 ? (
          <p className="kc-quiet">未办结的难题里没有文字相近的。</p>
        ) : (
          <ul className="matching-near">
            {near.map((one) => (
              <li key={one.id}>
                <div>
                  <strong>
                    <Link to="/$bureau/matching" params={{ bureau }} search={{ of: one.id }}>
                      {one.title}
                    </Link>
                  </strong>
                  <p className="kc-quiet">
                    {one.firm.name}
                    {'　'}
                    {one.kind}
                    {'　'}
                    {one.raisedOn} 提出 <NeedTags need={one} />
                  </p>
                  <Likeness percent={one.percent} shared={one.shared} />
                </div>
                {mayWrite && (
                  <Button
                    onClick={() =>
                      propose({
                        ...about,
                        enterprise: { text: one.firm.name, record: one.firm.firm },
                        subject: { text: one.title },
                        demand: { text: one.title, record: one.id },
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

export function AchievementFacts({
  achievement: { owner, source, maturity, price, major, transferredOn, meetings },
}: {
  readonly achievement: AchievementHead
}) {
  const facts = [owner, source, maturity, price === null ? null : `意向价 ${price} 万元`].filter((one) => one !== null)
  return (
    <p className="kc-quiet">
      {facts.join('　')} {major && <Tag color="blue">重大成果</Tag>}
      {transferredOn !== null && <Tag>{transferredOn} 已转化</Tag>}
      {meetings > 0 && <Tag>对接 {meetings} 次</Tag>}
    </p>
  )
}
