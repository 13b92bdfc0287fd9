import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isKnown } from '../../src/kernel/evaluate.ts'
import { toDecimal } from '../../src/kernel/exact.ts'
import { everything } from '../../src/lines/index.ts'
import { rebuildBalances, verifyBalances } from '../../src/store/balance/verify.ts'
import { loadAreas } from '../../src/store/bureau.ts'
import { bureauScope, readInScope, type Store } from '../../src/store/database.ts'
import { answer } from '../../src/store/figures/books.ts'
import { resolveCutoff } from '../../src/store/journal/cutoff.ts'
import { testStore } from '../../src/store/testing.ts'
import { makeBureau } from './bureau.ts'
import { load } from './load.ts'
import { leafByLeaf, onePass, settingsForPeer } from './peer.ts'
import { bureau, questions } from './questions.ts'

// A benchmark is run seldom; what it says about lines and tables must not grow old meanwhile.
const POSTINGS = 5_000
const FIRMS = 200

let store: Store
before(async () => {
  store = await testStore()
  await makeBureau(store)
  await load(store.owner, POSTINGS, FIRMS)
  await rebuildBalances(store, everything, bureau)
})
after(() => store.close())

test('the books that benchmarks fill balance, and answer what both peers answer', async () => {
  assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
  const cutoff = await resolveCutoff(store, bureau, null)
  const ours = await readInScope(store, bureauScope(bureau), async (tx) => {
    const areas = await loadAreas(tx, bureau)
    const answers = await answer(tx, { catalog: everything, bureau, areas, cutoff }, questions)
    return answers.map((found) => (isKnown(found) ? toDecimal(found.value) : found.missing.code))
  })
  for (const peer of [leafByLeaf, onePass]) {
    const theirs = await store.owner.transaction().execute(async (tx) => {
      await settingsForPeer(tx)
      return peer(tx, cutoff.entry)
    })
    assert.deepEqual(ours, theirs)
  }
  assert.ok(ours.filter((figure) => figure !== '0').length > 100)
})
