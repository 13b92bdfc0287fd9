import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { always, changed, corrected, type Dated } from '../../kernel/dated.ts'
import { addDays } from '../../kernel/day.ts'
import { evaluate, isKnown } from '../../kernel/evaluate.ts'
import { toDecimal } from '../../kernel/exact.ts'
import { distinct, flow, holders, stock } from '../../kernel/figure.ts'
import { naiveBooks } from '../../kernel/naive.ts'
import { months, wholeYear } from '../../kernel/period.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { type Content, content, postingsOf } from '../../kernel/version.ts'
import { recognised, valid } from '../../lines/cultivation/recognition.ts'
import { everything } from '../../lines/index.ts'
import { verifyBalances } from '../balance/verify.ts'
import { addBureau, loadAreas, saveAreas } from '../bureau.ts'
import { bureauScope, inScope, readInScope, type Store } from '../database.ts'
import { type Cutoff, resolveCutoff } from '../journal/cutoff.ts'
import { verifyJournal } from '../journal/verify.ts'
import { recordsById } from '../records/load.ts'
import { type Save, saveRecords } from '../records/save.ts'
import { testStore } from '../testing.ts'
import { answer } from './books.ts'
import { drillLeaf } from './drill.ts'

const bureau = '990102'
const streets = ['990102001', '990102002', '990102003'] as AreaCode[]
const enterprise = everything.registers.get('enterprise')!
const recognition = everything.registers.get('recognition')!
const SEED = Number(process.env.KECHUANG_SEED ?? 20261121)
const OPERATIONS = 120

const highTech = { title: '高新技术企业' } as const
const figures = [
  flow(recognised, highTech),
  flow(recognised, highTech, 'belongsTo'),
  flow(recognised),
  stock(valid, highTech),
  holders(valid, highTech),
  distinct(recognised, highTech),
  distinct(recognised, highTech, 'belongsTo'),
]

/** Small, seeded, good enough to shuffle a clerk's afternoon (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe(`answers at a cut-off, seed ${SEED}`, () => {
  let store: Store
  const next = random(SEED)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const day = (): Day => addDays('2023-01-01' as Day, Math.floor(next() * 1400))
  // Recording goes on over two years, a few days between one piece of work and the next.
  let recordedAt = BigInt(Date.UTC(2024, 0, 3)) * 1000n
  const clock = () => recordedAt

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '测试区科学技术局' }, '测试区')
    const areas = streets.map((code, index) => ({
      code,
      name: `第${index + 1}街道`,
      parent: bureau as AreaCode,
      also: [],
      group: null,
    }))
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, areas))
  })

  async function save(saves: readonly Save[]): Promise<readonly string[]> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '测试', clock }, saves)
      return saved.map(({ id }) => id)
    })
  }

  async function edit(register: typeof enterprise, id: string, change: (of: Content) => Content): Promise<void> {
    const record = await readInScope(
      store,
      bureauScope(bureau),
      async (tx) => (await recordsById(tx, register, bureau, [id])).get(id)!,
    )
    await save([{ register, id, content: change(record.content), kind: 'change' }])
  }

  const firms: string[] = []
  const titles: string[] = []

  async function operate(): Promise<void> {
    recordedAt += BigInt(Math.floor(next() * 12 * 86_400)) * 1_000_000n
    const die = next()
    if (firms.length < 5 || die < 0.15) {
      const area = next() < 0.8 ? always(pick(streets)) : []
      const of = content(enterprise, { name: always(`公司${firms.length}`), area, status: always('存续') })
      firms.push(...(await save([{ register: enterprise, id: null, content: of, kind: 'create' }])))
    } else if (titles.length < 5 || die < 0.5) {
      const from = day()
      const values = {
        title: '高新技术企业',
        enterprise: pick(firms),
        batch: `${from.slice(0, 4)}-${10 + titles.length}`,
        recognisedOn: from,
        expiresOn: addDays(from, 30 + Math.floor(next() * 1000)),
      }
      titles.push(
        ...(await save([{ register: recognition, id: null, content: content(recognition, values), kind: 'create' }])),
      )
    } else if (die < 0.7) {
      await edit(enterprise, pick(firms), (of) => {
        const area = of.values.area as Dated<AreaCode>
        return {
          ...of,
          values: {
            ...of.values,
            area: next() < 0.5 ? changed(area, day(), pick(streets)) : corrected(area, pick(streets)),
          },
        }
      })
    } else if (die < 0.9) {
      await edit(recognition, pick(titles), (of) => ({ ...of, values: { ...of.values, recognisedOn: day() } }))
    } else {
      await edit(recognition, pick(titles), (of) => ({ ...of, voided: !of.voided }))
    }
  }

  /** The postings as of an entry, from the versions that records had then: without journal and balances. */
  async function postingsAsOf(entry: number) {
    const { rows } = await sql<{ register: string; content: Content }>`
      select distinct on (v.record) v.register, v.content from record_version v
      join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
      where v.bureau = ${bureau} and e.number <= ${entry} order by v.record, v.version desc`.execute(store.owner)
    return rows.flatMap(({ register, content }) =>
      postingsOf(everything.registers.get(register)!, content, bureau as AreaCode),
    )
  }

  async function compare(cutoff: Cutoff): Promise<void> {
    const postings = await postingsAsOf(cutoff.entry)
    await readInScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const questions = figures.flatMap(({ tree }) =>
        [wholeYear(2024), months(2025, 1, 6), months(2024, 4, 6), months(2025, 11, 11)].flatMap((period) =>
          [bureau as AreaCode, ...streets].map((area) => ({ tree, at: { period, area } })),
        ),
      )
      const answers = await answer(tx, { catalog: everything, bureau, areas, cutoff }, questions)
      const naive = naiveBooks(postings, areas)
      for (const [index, { tree, at }] of questions.entries()) {
        const [found, should] = [answers[index]!, evaluate(tree, at, naive)]
        // Where the books had not begun, the store says so and the naive sum is zero.
        if (!isKnown(found)) continue
        assert.ok(isKnown(should))
        const where = `seed ${SEED}, entry ${cutoff.entry}, ${JSON.stringify(tree)}, ${JSON.stringify(at)}`
        assert.equal(toDecimal(found.value), toDecimal(should.value), where)
        if (
          index % 7 !== 0 ||
          (tree.op !== 'flow' && tree.op !== 'stock' && tree.op !== 'distinct' && tree.op !== 'holders')
        )
          continue
        const lines = await drillLeaf(tx, everything, bureau, areas, cutoff.entry, tree, at)
        const counted =
          tree.op === 'flow' || tree.op === 'stock'
            ? lines.reduce((sum, { quantity }) => sum + Number(quantity), 0)
            : new Set(lines.map(({ subject }) => subject)).size
        assert.equal(String(counted), toDecimal(found.value), `drill of ${where}`)
      }
    })
  }

  it('equal what the versions of then give, from either end, for every kind of leaf', async () => {
    const cutoffs: Cutoff[] = []
    for (let n = 0; n < OPERATIONS; n++) {
      await operate()
      if (n % 15 === 0) cutoffs.push(await resolveCutoff(store, bureau, null))
    }
    for (const cutoff of [...cutoffs, await resolveCutoff(store, bureau, null)]) await compare(cutoff)
  })

  it('stand still while writers are in flight', async () => {
    const cutoff = await resolveCutoff(store, bureau, null)
    let writing = true
    const writer = (async () => {
      for (let n = 0; n < 30; n++) await operate()
      writing = false
    })()
    while (writing) await compare(cutoff)
    await writer
    await compare(cutoff)
    const now = await resolveCutoff(store, bureau, null)
    assert.ok(now.entry > cutoff.entry)
    await compare(now)
  })

  it('leave a journal and balances that verify', async () => {
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
    assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
  })
})
