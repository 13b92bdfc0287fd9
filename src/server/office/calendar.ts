import { sql } from 'kysely'
import { isDay } from '../../kernel/day.ts'
import { LAST_OFFICIAL_YEAR } from '../../kernel/officialDays.ts'
import { bureaus } from '../../store/bureau.ts'
import { rebuildCases } from '../../store/cases/rebuild.ts'
import { bureauScope, readInScope } from '../../store/database.ts'
import { Refusal } from '../../store/refusal.ts'
import type { Office } from './office.ts'
import { bureausBeyond } from './people/installation.ts'

export interface CalendarDay {
  readonly day: string
  readonly kind: 'open' | 'closed'
  readonly source: string
  readonly actor: string
}

/** What has been entered beside the official calendar, and whether its reader may add to it. */
export async function calendarDays({ store, bureau }: Pick<Office, 'store' | 'bureau'>, account: string) {
  const { rows } = await sql<CalendarDay>`select day, kind, source, actor from calendar_day order by day`.execute(
    store.app,
  )
  const beyond = await beyondReach({ store, bureau }, account)
  return { lastOfficialYear: LAST_OFFICIAL_YEAR, days: rows, mayChange: beyond.length === 0 }
}

/** The calendar is the installation's: nobody changes it for a bureau that they do not administer. */
export async function refuseBureauAlone(office: Pick<Office, 'store' | 'bureau'>, account: string): Promise<void> {
  const beyond = await beyondReach(office, account)
  if (beyond.length > 0)
    throw new Refusal(
      'calendar.bureaus',
      `工作日历由本系统的全部单位共用，您不是${beyond.join('、')}的管理员`,
      '请由负责全部单位的系统管理员补充，把通知的文号告诉对方',
    )
}

function beyondReach({ store, bureau }: Pick<Office, 'store' | 'bureau'>, account: string): Promise<readonly string[]> {
  return readInScope(store, bureauScope(bureau), (tx) => bureausBeyond(tx, account, ['admin', 'system']))
}

/**
 * 调休、放假: changes days for the whole installation, and reckons the last days of all open cases anew. `null` takes
 * a correction back.
 */
export async function changeCalendar(
  { store, catalog, actor }: Pick<Office, 'store' | 'catalog' | 'actor'>,
  changes: readonly { readonly day: string; readonly kind: CalendarDay['kind'] | null }[],
  source: string,
): Promise<void> {
  const wrong = changes.find(({ day }) => !isDay(day))
  if (wrong !== undefined) throw new Refusal('calendar.day', `「${wrong.day}」不是日期`, '填写为2026-06-05的样式')
  const now = new Date().toISOString()
  await store.app.transaction().execute(async (tx) => {
    for (const { day, kind } of changes) {
      if (kind === null) await sql`delete from calendar_day where day = ${day}`.execute(tx)
      else
        await sql`insert into calendar_day (day, kind, source, actor, made_at) values (${day}, ${kind}, ${source}, ${actor}, ${now})
          on conflict (day) do update set kind = excluded.kind, source = excluded.source, actor = excluded.actor, made_at = excluded.made_at`.execute(
          tx,
        )
    }
  })
  for (const { code } of await bureaus(store)) await rebuildCases(store, catalog, code)
}
