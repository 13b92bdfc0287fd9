import type { AreaCode } from '../../src/kernel/values.ts'
import { addBureau, saveAreas } from '../../src/store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../src/store/database.ts'
import { bureau, streets } from './questions.ts'

/** The bureau that the benchmarks fill, with its twelve streets. */
export async function makeBureau(store: Store): Promise<void> {
  await addBureau(store, { code: bureau, name: '测试区科学技术局' }, '测试区')
  const list = streets.map((code, index) => ({
    code,
    name: `第${index + 1}街道`,
    parent: bureau as AreaCode,
    also: [],
    group: null,
  }))
  await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, list))
}
