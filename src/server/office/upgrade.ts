import { outdatedBalances, rebuildBalances } from '../../store/balance/verify.ts'
import { rebuildCases } from '../../store/cases/rebuild.ts'
import { outdatedCases } from '../../store/cases/shape.ts'
import { countOutdated, noteSettled, unsettledBureaus } from '../../store/records/outdated.ts'
import type { Office } from './office.ts'
import { repostAll } from './repost.ts'

/** Who does what nobody asked for. */
export const SYSTEM = '系统'

/**
 * Brings books that an older version wrote to what this one declares: balances are summed along new lines, and
 * records whose register posts differently now are posted anew. Asks two short questions where nothing is due.
 */
export async function bringUpToDate(
  premises: Pick<Office, 'store' | 'catalog' | 'files'>,
  say: (text: string) => void,
): Promise<void> {
  const { store, catalog } = premises
  for (const bureau of await outdatedBalances(store, catalog)) {
    say(`统计口径有更新，正在重算单位 ${bureau} 的汇总……`)
    await rebuildBalances(store, catalog, bureau)
  }
  for (const bureau of await unsettledBureaus(store, catalog)) {
    const records = await countOutdated(store, catalog, bureau)
    if (records > 0) {
      say(`记账规则有调整，正在按新规则补记单位 ${bureau} 的 ${records} 条记录（口径调整）……`)
      await repostAll({ ...premises, bureau, actor: SYSTEM })
    }
    await noteSettled(store, catalog, bureau)
  }
  for (const bureau of await outdatedCases(store)) {
    say(`正在整理单位 ${bureau} 的办件……`)
    await rebuildCases(store, catalog, bureau)
  }
}
