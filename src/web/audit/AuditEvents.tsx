import type { AuditEvent } from '../api/audit.ts'
import { secondTime } from '../common/time.ts'

const resultWords = { done: '成功', refused: '未成功', failed: '出错' } as const

/** The events, a line for each; on a phone a card for each. */
export function AuditEvents({ events, busy }: { readonly events: readonly AuditEvent[]; readonly busy: boolean }) {
  return (
    <div className="kc-card audit-scroll" aria-busy={busy}>
      <table className="audit-table">
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">账户</th>
            <th scope="col">来源地址</th>
            <th scope="col">操作</th>
            <th scope="col">对象与说明</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Line key={event.key} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ event }: { readonly event: AuditEvent }) {
  const { at, name, account, address, label, action, target, says, result, code } = event
  return (
    <tr>
      <td className="audit-when">{secondTime(at)}</td>
      <td title={account === null ? '没有这个账户，或系统自身' : undefined}>{name}</td>
      <td className="kc-quiet">{address ?? '--'}</td>
      <td title={action}>{label}</td>
      <td className="audit-says">
        {target !== null && <code>{target}</code>}
        {says.map((one) => (
          <span key={one}>{one}</span>
        ))}
        {target === null && says.length === 0 && '--'}
      </td>
      <td className={result === 'done' ? 'audit-done' : 'audit-refused'}>
        {resultWords[result]}
        {code !== null && code !== 'refused' && <small>{code}</small>}
      </td>
    </tr>
  )
}
