import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { always, corrected, type Dated } from '../../kernel/dated.ts'
import { addDays } from '../../kernel/day.ts'
import { isKnown } from '../../kernel/evaluate.ts'
import { add, rational, subtract, toDecimal } from '../../kernel/exact.ts'
import { distinct, flow, holders, reading, stock } from '../../kernel/figure.ts'
import { months, wholeYear } from '../../kernel/period.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { type Content, content } from '../../kernel/version.ts'
import { recognised, valid } from '../../lines/cultivation/recognition.ts'
import { everything } from '../../lines/index.ts'
import { allSeries } from '../../lines/statistics/series.ts'
import { addBureau, loadAreas, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { answer } from '../../store/figures/books.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { recordsById } from '../../store/records/load.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { movesBetween } from './difference.ts'
import { isLeaf } from './indicator.ts'
import { look, type Office } from './office.ts'

const bureau = '990104'
const streets = ['990104001', '990104002'] as AreaCode[]
const register = (name: string) => everything.registers.get(name)!
const SEED = Number(process.env.KECHUANG_SEED ?? 20261121)
const OPERATIONS = 60
const PAIRS = 3

const highTech = { title: '高新技术企业' } as const
const output = allSeries.find(({ name }) => name === '地区生产总值')!
const figures = [
  flow(recognised, highTech),
  flow(recognised, highTech, 'belongsTo'),
  stock(valid, highTech),
  holders(valid, highTech),
  distinct(recognised, highTech),
  reading(output),
]
const periods = [wholeYear(2024), months(2025, 1, 6), wholeYear(2025), wholeYear(2023)]

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe(`differences between cut-offs, seed ${SEED}`, () => {
  let store: Store
  let office: Office
  const next = random(SEED)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const day = (): Day => addDays('2023-01-01' as Day, Math.floor(next() * 1100))
  const cutoffs: Cutoff[] = []
  const firms: string[] = []
  const titles: string[] = []
  /** Records that may stand once: their id by identity. */
  const single = new Map<string, string>()

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '测试区科学技术局' }, '测试区')
    office = { store, catalog: everything, bureau, actor: '测试', files: folderFiles('') }
    const parent = bureau as AreaCode
    const areas = streets.map((code, n) => ({ code, name: `第${n + 1}街道`, parent, also: [], group: null }))
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, areas))
    for (let n = 0; n < OPERATIONS; n++) {
      await operate()
      cutoffs.push(await resolveCutoff(store, bureau, null))
    }
  })

  async function save(saves: readonly Save[]): Promise<readonly string[]> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '测试' }, saves)
      return saved.map(({ id }) => id)
    })
  }

  async function create(name: string, values: Content['values']): Promise<string> {
    const of = content(register(name), values)
    const [id] = await save([{ register: register(name), id: null, content: of, kind: 'create' }])
    return id!
  }

  async function edit(name: string, id: string, change: (of: Content) => Content): Promise<void> {
    const found = await look(office, ({ tx }) => recordsById(tx, register(name), bureau, [id]))
    await save([{ register: register(name), id, content: change(found.get(id)!.content), kind: 'change' }])
  }

  /** Makes a record that may stand once, or gives the standing one other values. */
  async function state(name: string, key: string, values: Content['values']): Promise<void> {
    const known = single.get(`${name} ${key}`)
    if (known === undefined) single.set(`${name} ${key}`, await create(name, values))
    else await edit(name, known, (of) => ({ ...of, values: { ...of.values, ...values }, voided: next() < 0.3 }))
  }

  async function operate(): Promise<void> {
    const die = next()
    if (firms.length < 4 || die < 0.12) {
      const area = next() < 0.8 ? always(pick(streets)) : []
      firms.push(await create('enterprise', { name: always(`公司${firms.length}`), area, status: always('存续') }))
    } else if (titles.length < 4 || die < 0.45) {
      const from = day()
      const expiresOn = addDays(from, 30 + Math.floor(next() * 900))
      const batch = `${from.slice(0, 4)}-${10 + titles.length}`
      const enterprise = pick(firms)
      const recognition = { title: '高新技术企业', enterprise, batch, recognisedOn: from, expiresOn }
      titles.push(await create('recognition', recognition))
    } else if (die < 0.6) {
      await edit('enterprise', pick(firms), (of) => {
        const area = of.values.area as Dated<AreaCode>
        return { ...of, values: { ...of.values, area: corrected(area, pick(streets)) } }
      })
    } else if (die < 0.72) {
      await edit('recognition', pick(titles), (of) => ({ ...of, values: { ...of.values, recognisedOn: day() } }))
    } else if (die < 0.82) {
      await edit('recognition', pick(titles), (of) => ({ ...of, voided: !of.voided }))
    } else if (die < 0.92) {
      const period = pick(['2024', '2023', '2025', '2024-12', '2025-01..03', '2023-12'])
      const indicator = pick(['newHighTech', 'highTechFirms'])
      const value = String(20 + Math.floor(next() * 50))
      await state('opening', `${indicator} ${period}`, { indicator, area: bureau, period, value })
    } else if (die < 0.96) {
      await state('booksFrom', '', { register: 'recognition', from: pick(['2023-01-01', '2024-01-01', '2025-04-01']) })
    } else {
      const period = pick(['2024', '2025'])
      await state('series', period, { series: output.name, area: bureau, period, value: String(900 + n100()) })
    }
  }

  const n100 = () => Math.floor(next() * 100)

  const questions = figures.flatMap(({ tree }) =>
    periods.flatMap((period) => [bureau as AreaCode, streets[0]!].map((area) => ({ tree, at: { period, area } }))),
  )

  async function valuesAt(cutoff: Cutoff) {
    return look(office, async (at) => {
      const answers = await answer(at.tx, { ...at, cutoff }, questions)
      return answers.map((one) => (isKnown(one) ? one.value : rational(0)))
    })
  }

  it('are told entry by entry, and sum to the difference to the last digit, forwards and backwards', async () => {
    for (let n = 0; n < PAIRS; n++) {
      const [from, to] = [pick(cutoffs), pick(cutoffs)]
      const [then, now] = [await valuesAt(from), await valuesAt(to)]
      await look(office, async (at) => {
        for (const [index, { tree, at: where }] of questions.entries()) {
          assert.ok(isLeaf(tree))
          const moves = await movesBetween(at, tree, where, from, to)
          const sum = moves.reduce((total, { by }) => add(total, by), rational(0))
          const should = subtract(now[index]!, then[index]!)
          const what = `seed ${SEED}, ${from.entry} to ${to.entry}, ${JSON.stringify(tree)}, ${JSON.stringify(where)}`
          assert.equal(toDecimal(sum), toDecimal(should), what)
        }
      })
    }
  })

  it('name just the entries at which the value changed, each by as much as it changed', async () => {
    const [from, to] = [cutoffs[15]!, cutoffs[45]!]
    const steps: Awaited<ReturnType<typeof valuesAt>>[] = []
    for (let entry = from.entry; entry <= to.entry; entry++)
      steps.push(await valuesAt(await resolveCutoff(store, bureau, `#${entry}`)))
    await look(office, async (at) => {
      for (const [index, { tree, at: where }] of questions.entries()) {
        assert.ok(isLeaf(tree))
        const told = await movesBetween(at, tree, where, from, to)
        const should = steps.slice(1).flatMap((values, step) => {
          const by = subtract(values[index]!, steps[step]![index]!)
          return by.num === 0n ? [] : [[from.entry + step + 1, toDecimal(by)]]
        })
        assert.deepEqual(
          told.map(({ entry, by }) => [entry, toDecimal(by)]),
          should,
          `seed ${SEED}, ${JSON.stringify(tree)}, ${JSON.stringify(where)}`,
        )
      }
    })
  })
})
