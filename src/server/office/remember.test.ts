import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { parsePeriod } from '../../kernel/period.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { ownSeries } from '../../lines/statistics/ownSeries.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, readInScope, type Store } from '../../store/database.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { reportIndicators } from './indicator.ts'
import { look, type Office } from './office.ts'
import { ownCatalog } from './ownCatalog.ts'
import { rememberIn } from './remember.ts'

const bureau = '990101'

describe('what is remembered of the books', () => {
  let store: Store
  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  })
  after(() => store.close())

  /** As another server does it: nobody here is told. */
  async function nameSeries(id: string | null, name: string): Promise<string> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const values = { name, unit: '亿元', keptBy: '商务局', definition: '口径', nature: '按期间', scope: '公开' }
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register: ownSeries, id, kind: id === null ? 'create' : 'change', content: content(ownSeries, values) },
      ])
      return saved[0]!.id
    })
  }

  const catalogNow = () => readInScope(store, bureauScope(bureau), (tx) => ownCatalog(tx, everything, bureau))

  /** Asks as several do at once: each on a connection of its own. */
  const ask = (read: () => Promise<string>, question = '问') =>
    readInScope(store, bureauScope(bureau), (tx) =>
      rememberIn(store, { tx, bureau, catalog: everything })([question], read),
    )

  it('hangs on what an indicator means, which another server may have changed a moment ago', async () => {
    const series = await nameSeries(null, '直播电商零售额')
    const stale = await catalogNow()
    await nameSeries(series, '直播零售额（新口径）')
    const labels = async (catalog: Office['catalog']) => {
      const office: Office = { store, catalog, bureau, actor: '张三', files: null as never }
      const cutoff = await resolveCutoff(store, bureau, null)
      const own = [...catalog.indicators.values()].filter(({ id }) => !everything.indicators.has(id))
      return look(office, async (at) => {
        const reports = await reportIndicators(at, cutoff, own, [at.areas.root], parsePeriod('2026H1')!)
        return reports.map(({ label }) => label)
      })
    }
    assert.deepEqual(await labels(stale), ['直播电商零售额'])
    assert.deepEqual(await labels(await catalogNow()), ['直播零售额（新口径）'])
  })

  it('fails nobody for what failed for whoever asked first', async () => {
    let fail: (error: Error) => void = () => {}
    const first = ask(() => new Promise((_, failed) => (fail = failed)))
    first.catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    const second = ask(async () => 'own')
    await new Promise((resolve) => setTimeout(resolve, 100))
    fail(new Error('their connection is gone'))
    await assert.rejects(first, /their connection/)
    assert.equal(await second, 'own')
    assert.equal(await ask(async () => 'later'), 'later', 'what failed is not kept')
  })

  it('is read anew in books that were put back and have gone another way since', async () => {
    assert.equal(await ask(async () => 'as it was', '账'), 'as it was')
    assert.equal(await ask(async () => 'again', '账'), 'as it was')
    await sql`update head set hash = ${'f'.repeat(64)} where bureau = ${bureau}`.execute(store.owner)
    assert.equal(await ask(async () => 'as it is', '账'), 'as it is')
  })
})
