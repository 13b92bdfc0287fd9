import { Link } from '@tanstack/react-router'
import { Checkbox, Tag } from 'antd'
import type { ListedCase } from '../api/cases.ts'
import { Left } from '../cases/Left.tsx'
import { NONE } from '../figure/format.ts'

/** A list of cases at a desk. */
export function CaseTable({
  bureau,
  cases,
  stale,
  chosen,
  onChoose,
}: {
  readonly bureau: string
  readonly cases: readonly ListedCase[]
  /** Another page is on its way. */
  readonly stale: boolean
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (cases: readonly ListedCase[], isChosen: boolean) => void
}) {
  const all = cases.every(({ record }) => chosen.has(record))
  const some = cases.some(({ record }) => chosen.has(record))
  const toldWhy = cases.some(({ why }) => why !== null)
  return (
    <div className={stale ? 'kc-card work-table work-stale' : 'kc-card work-table'}>
      <table>
        <thead>
          <tr>
            <th className="work-choose">
              <Checkbox
                aria-label="选择这一页"
                checked={all}
                indeterminate={some && !all}
                onChange={({ target }) => onChoose(cases, target.checked)}
              />
            </th>
            <th>办件</th>
            <th>现在</th>
            {toldWhy && <th>为什么是我</th>}
            <th className="work-number">期限</th>
            <th>不办会怎样</th>
            <th>街道</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.record}>
              <td className="work-choose">
                <Checkbox
                  aria-label={`选择 ${[one.title, one.ownerName].filter(Boolean).join('　')}`}
                  checked={chosen.has(one.record)}
                  onChange={({ target }) => onChoose([one], target.checked)}
                />
              </td>
              <td className="work-what">
                <Link
                  to="/$bureau/cases/$register/$record"
                  params={{ bureau, register: one.register, record: one.record }}
                >
                  {one.title}
                </Link>
                <small>
                  {one.ownerName === null ? '' : `${one.ownerName}　`}
                  {one.registerLabel}
                </small>
              </td>
              <td className="work-state">
                {one.stateLabel}
                <Marks one={one} />
                <small>{one.since === null ? '' : `${one.since} 起`}</small>
              </td>
              {toldWhy && <td>{one.why ?? NONE}</td>}
              <td className="work-number">
                <Left left={one.left} level={one.level} suspended={one.suspended} />
                <small>{one.due === null ? '' : `最迟 ${one.due}`}</small>
              </td>
              <td>{one.left === null ? NONE : (one.overdueMeans ?? NONE)}</td>
              <td>{one.areaName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function Marks({ one: { supervised, urged } }: { readonly one: ListedCase }) {
  return (
    <>
      {supervised && <Tag color="red">督办</Tag>}
      {urged > 0 && <Tag color="orange">催办</Tag>}
    </>
  )
}
