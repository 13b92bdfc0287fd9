import { Link } from '@tanstack/react-router'
import { Button, Tag } from 'antd'
import type { Meeting } from '../api/matching.ts'
import { NONE } from '../figure/format.ts'
import type { MeetingActs } from './useWriting.tsx'

/** 历次对接, the last one first, each with what is to be done about it. */
export function Meetings({
  bureau,
  meetings,
  acts,
}: {
  readonly bureau: string
  readonly meetings: readonly Meeting[]
  /** `null` for whoever only looks. */
  readonly acts: MeetingActs | null
}) {
  if (meetings.length === 0) return null
  return (
    <section className="kc-card matching-card" aria-label="对接情况">
      <h2>对接情况</h2>
      <ul className="matching-near">
        {meetings.map((one) => (
          <li key={one.id}>
            <div>
              <strong>
                <Link
                  to="/$bureau/registers/$register/$record"
                  params={{ bureau, register: 'matchmaking', record: one.id }}
                >
                  {one.on} {one.partner}
                </Link>
              </strong>
              <p className="kc-quiet">
                {one.firm?.name ?? NONE}
                {'　'}
                {one.occasion}
                {'　'}
                {one.code} <Tag color={one.result === null ? 'gold' : 'default'}>{one.result ?? '待登记结果'}</Tag>
                {one.due && <Tag color="red">{one.result === null ? '已过对接日期' : '该跟进了'}</Tag>}
              </p>
              {one.followUpOn !== null && <p className="kc-quiet">下次跟进 {one.followUpOn}</p>}
              {one.agreement !== null && (
                <p>
                  协议：
                  <Link
                    to="/$bureau/registers/$register/$record"
                    params={{ bureau, register: 'agreement', record: one.agreement.id }}
                  >
                    {one.agreement.title}
                  </Link>
                </p>
              )}
            </div>
            {acts !== null && (
              <span className="matching-acts">
                <Button onClick={() => acts.change('matchmaking', one.id, 'result')}>登记结果</Button>
                {one.agreement === null && one.firm !== null && (
                  <Button onClick={() => acts.agree(one)}>登记协议</Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
