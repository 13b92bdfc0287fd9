import { sql } from 'kysely'
import type { Database } from './database.ts'
import { Refusal } from './refusal.ts'

/**
 * Stands in a database from the first to the last moment of a restore: books that were not restored whole are
 * never opened.
 */
export const RESTORING = 'kechuang_restoring'

export async function isUnfinished(owner: Database): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean
  }>`select to_regclass(${`public.${RESTORING}`}) is not null as found`.execute(owner)
  return rows[0]?.found === true
}

export async function refuseUnfinished(owner: Database): Promise<void> {
  if (await isUnfinished(owner))
    throw new Refusal(
      'restore.unfinished',
      '这里正在从备份恢复，或上次恢复没有做完，账还不完整，不能打开',
      '正在恢复的，请等它做完；已经中断的，请重新运行 kechuang restore 备份文件',
    )
}
