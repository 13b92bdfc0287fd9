import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { always, changed } from '../kernel/dated.ts'
import { isKnown } from '../kernel/evaluate.ts'
import { toDecimal } from '../kernel/exact.ts'
import type { Figure } from '../kernel/figure.ts'
import { parsePeriod } from '../kernel/period.ts'
import type { AreaCode, Day } from '../kernel/values.ts'
import { type Content, content } from '../kernel/version.ts'
import { everything } from '../lines/index.ts'
import { addBureau, loadAreas, saveAreas } from './bureau.ts'
import { bureauScope, inScope, readInScope, type Store } from './database.ts'
import { answer } from './figures/books.ts'
import { resolveCutoff } from './journal/cutoff.ts'
import { type Save, saveRecords } from './records/save.ts'
import { testStore } from './testing.ts'

const bureau = '990101'
const east = '990101001' as AreaCode
const west = '990101002' as AreaCode
const enterprise = everything.registers.get('enterprise')!
const recognition = everything.registers.get('recognition')!

describe('the books', () => {
  let store: Store

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await inScope(store, bureauScope(bureau), (tx) =>
      saveAreas(tx, bureau, [
        { code: east, name: '东江街道', parent: bureau as AreaCode, also: [], group: null },
        { code: west, name: '西岭街道', parent: bureau as AreaCode, also: [], group: null },
      ]),
    )
  })

  async function save(saves: readonly Save[]): Promise<string[]> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '测试' }, saves)
      return saved.map(({ id }) => id)
    })
  }

  async function value(id: string, period: string, area: string = bureau, asOf: string | null = null): Promise<string> {
    const cutoff = await resolveCutoff(store, bureau, asOf)
    return readInScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const figure: Figure = everything.indicators.get(id)!.of
      const [found] = await answer(tx, { catalog: everything, bureau, areas, cutoff }, [
        { tree: figure.tree, at: { period: parsePeriod(period)!, area: area as AreaCode } },
      ])
      return found !== undefined && isKnown(found)
        ? toDecimal(found.value)
        : `missing: ${found && !isKnown(found) ? found.missing.code : ''}`
    })
  }

  const firm = (name: string, code: string, area: AreaCode): Content =>
    content(enterprise, {
      creditCode: code,
      name: always(name),
      area: always(area),
      status: always('存续'),
      industry: [],
      park: [],
    })
  const title = (of: string, batch: string, recognisedOn: string, expiresOn: string): Content =>
    content(recognition, { title: '高新技术企业', enterprise: of, batch, recognisedOn, expiresOn })
  const create = (register: typeof enterprise, of: Content): Save => ({
    register,
    id: null,
    content: of,
    kind: 'create',
  })

  it('counts a firm once though its renewed certificate overlaps the old one, and leaves its old figures where they were when it moves', async () => {
    const [a] = await save([create(enterprise, firm('甲公司', '91350100M000100Y43', east))])
    await save([
      create(recognition, title(a!, '2023-01', '2023-11-06', '2026-11-05')),
      create(recognition, title(a!, '2026-01', '2026-10-20', '2029-10-19')),
    ])
    assert.equal(await value('highTechFirms', '2026-10'), '1')
    assert.equal(await value('newHighTech', '2026'), '1')
    assert.equal(await value('newHighTech', '2023H2'), '1')
    assert.equal(await value('newHighTech', '2022'), 'missing: beforeBooks')

    const before = await resolveCutoff(store, bureau, null)
    await inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const moved: Content = {
        ...firm('甲公司', '91350100M000100Y43', east),
        values: {
          ...firm('甲公司', '91350100M000100Y43', east).values,
          area: changed(always(east), '2026-05-10' as Day, west),
        },
      }
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '测试' }, [
        { register: enterprise, id: a!, content: moved, kind: 'change' },
      ])
    })
    assert.equal(await value('highTechFirms', '2026-04', east), '1')
    assert.equal(await value('highTechFirms', '2026-05', east), '0')
    assert.equal(await value('highTechFirms', '2026-05', west), '1')
    assert.equal(await value('newHighTech', '2023', east), '1')
    assert.equal(await value('highTechFirms', '2026-05', east, `#${before.entry}`), '1')
    assert.equal(await value('highTechFirms', '2026-05', west, `#${before.entry}`), '0')
  })
})
