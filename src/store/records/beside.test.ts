import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../bureau.ts'
import { bureauScope, inScope, type Store } from '../database.ts'
import { testStore } from '../testing.ts'
import { recordsBeside } from './beside.ts'
import { recordsById } from './load.ts'
import { saveRecords } from './save.ts'

const bureau = '990101'
const procedure = everything.procedures.get('project')!

describe('records beside a case', () => {
  let store: Store

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  })
  after(() => store.close())

  async function make(register: string, values: object): Promise<string> {
    const of = everything.registers.get(register)!
    return inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const about = { catalog: everything, bureau, areas, actor: '张三' }
      const { saved } = await saveRecords(tx, about, [
        { register: of, id: null, kind: 'create', content: content(of, { ...values }) },
      ])
      return saved[0]!.id
    })
  }

  it('are those it names, those that name it, and those that share a topic or a leader with it', async () => {
    const firm = (name: string) =>
      make('enterprise', { name: always(name), area: [], status: [], industry: [], park: [] })
    const topic = await make('challenge', { title: '膜材', origin: '政府', collectedOn: '2026-01-05' })
    const team = async (name: string, leader: string, challenge: string | null) =>
      make('project', {
        ...{ name, leader, challenge, unit: await firm(`${name}公司`) },
        ...{ category: '重点研发', level: '区', mode: '赛马制', appliedOn: '2026-02-01' },
      })
    const [one, two, three] = [
      await team('甲', '周明', topic),
      await team('乙', '吴非', topic),
      await team('丙', '周明', null),
    ]
    const node = await make('milestone', { project: one, unit: await firm('丁公司'), name: '样机', kind: '里程碑' })

    const found = await inScope(store, bureauScope(bureau), async (tx) => {
      const cases = [...(await recordsById(tx, procedure.of, bureau, [one, three])).values()]
      return recordsBeside(tx, bureau, procedure, cases)
    })
    const ids = (of: string, key: string) => found.get(of)?.[key]?.map(({ id }) => id)
    assert.deepEqual(ids(one, 'challenge:challenge'), [topic])
    assert.deepEqual(ids(one, 'challenge=project'), [two])
    assert.deepEqual(ids(one, 'leader=project'), [three])
    assert.deepEqual(ids(one, 'milestone.project'), [node])
    assert.deepEqual(ids(one, 'subject:project'), [])
    // Nothing is shared by what is empty.
    assert.deepEqual([ids(three, 'challenge=project'), ids(three, 'milestone.project')], [[], []])
  })
})
