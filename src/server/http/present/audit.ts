import type { z } from '@hono/zod-openapi'
import type { Catalog } from '../../../kernel/catalog.ts'
import { AUDIT_MONTHS_MIN, DONE } from '../../../store/audit/event.ts'
import { AUDIT_COUNT_MAX, type AuditPage, type AuditRow } from '../../office/audit/search.ts'
import type { Deeds } from '../deeds.ts'
import type { auditListSchema } from '../schema/audit.ts'

type Told = z.infer<typeof auditListSchema>
type ToldEvent = Told['events'][number]

export function presentAudit(deeds: Deeds, catalog: Catalog, { events, count }: AuditPage): Told {
  return {
    events: events.map((row) => presentEvent(deeds, catalog, row)),
    count: Math.min(count, AUDIT_COUNT_MAX),
    more: count > AUDIT_COUNT_MAX,
    actions: [...deeds]
      .map(([action, label]) => ({ action, label }))
      .filter(({ action }) => !action.startsWith('GET ') || /export|audit|template|\/fill\/|receipts/.test(action)),
    monthsMin: AUDIT_MONTHS_MIN,
  }
}

export function presentEvent(deeds: Deeds, catalog: Catalog, row: AuditRow): ToldEvent {
  const { stream, number, at, account, name, address, action, target, result } = row
  return {
    ...{ key: `${stream} ${number}`, at, account, name, address, action, target },
    label: labelOf(deeds, row),
    result: result === DONE ? 'done' : result === 'server.fault' ? 'failed' : 'refused',
    code: result === DONE ? null : result,
    says: saysOf(catalog, row),
  }
}

function labelOf(deeds: Deeds, { action, detail }: AuditRow): string {
  const label = deeds.get(action) ?? action
  return 'job' in detail ? `${label}（后台结束）` : label
}

const outcomeWords: { readonly [outcome: string]: string } = {
  saved: '已存',
  done: '已办',
  unchanged: '没有变化',
  refused: '未成功',
}

/** What the detail tells, in the office's words; an event of another version tells what it still can. */
function saysOf({ registers }: Catalog, { detail }: AuditRow): string[] {
  const { job, records, outcomes, personal, before, link, given } = detail
  return [
    ...(typeof job === 'string' ? [job] : []),
    ...(typeof link === 'string' ? [`链接 ${link}`] : []),
    ...(typeof given === 'string' ? [`交来 ${given}`] : []),
    ...entries(records).map(([name, of]) => {
      const { count, ids } = of as { readonly count?: number; readonly ids?: readonly string[] }
      return `写入${registers.get(name)?.label ?? name} ${count ?? ids?.length ?? 0} 条：${(ids ?? []).join('、')}`
    }),
    ...(entries(outcomes).length === 0
      ? []
      : [
          `结果：${entries(outcomes)
            .map(([outcome, times]) => `${outcomeWords[outcome] ?? outcome} ${String(times)}`)
            .join('，')}`,
        ]),
    ...(Array.isArray(personal) ? [`看到完整的个人信息：${personal.join('、')}`] : []),
    ...(Array.isArray(before) ? [`此前的日志 ${before.length} 段已记下末号`] : []),
  ]
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
