import { repostRecords } from '../../store/records/repost.ts'
import { type Office, work } from './office.ts'

const RECORDS_PER_TRANSACTION = 1_000

/** 口径调整: after an upgrade, what registers post differently is posted anew, a slice at a time. */
export async function repostAll(office: Office): Promise<number> {
  let total = 0
  for (const register of office.catalog.registers.values()) {
    for (;;) {
      const count = await work(office, ({ tx, ...at }) => repostRecords(tx, at, register, RECORDS_PER_TRANSACTION))
      total += count
      if (count < RECORDS_PER_TRANSACTION) break
    }
  }
  return total
}
