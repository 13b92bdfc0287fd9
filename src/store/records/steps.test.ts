import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, type Procedure, perform, standingOf } from '../../kernel/procedure/index.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../bureau.ts'
import { bureauScope, inScope, type Store } from '../database.ts'
import { verifyJournal } from '../journal/verify.ts'
import { testStore } from '../testing.ts'
import { recordsById } from './load.ts'
import { type Save, saveRecords } from './save.ts'

const bureau = '990101'
const enterprise = everything.registers.get('enterprise')!
const request = everything.registers.get('request')!
const procedure: Procedure = everything.procedures.get('request')!
const calendar = officialCalendar()
const clerk: Actor = {
  id: 'u1',
  name: '张三',
  roles: ['经办人'],
  posts: [],
  section: null,
  area: null,
  enterprise: null,
  deputises: [],
}

describe('a case in the store', () => {
  let store: Store

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  })

  async function save(one: Save): Promise<string> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [one])
      return saved[0]!.id
    })
  }

  it('keeps its steps in the version, posts what they reached, and the journal verifies', async () => {
    const firm = content(enterprise, { creditCode: '91350100M000100Y43', name: always('甲公司') })
    const of = await save({ register: enterprise, id: null, content: firm, kind: 'create' })
    const values = { enterprise: of, subject: '用电增容', raisedOn: '2026-06-01', matter: '要素保障', channel: '走访' }
    const id = await save({ register: request, id: null, content: content(request, values), kind: 'create' })

    for (const [name, input, on] of [
      ['accept', { opinion: null }, '2026-06-02'],
      ['passOn', { transferredTo: '供电公司', note: null }, '2026-06-03'],
    ] as const) {
      const [stored] = (
        await inScope(store, bureauScope(bureau), (tx) => recordsById(tx, request, bureau, [id]))
      ).values()
      const before = stored!.content
      const the: Case = {
        record: before.values,
        steps: before.steps,
        owner: before.carried.enterprise!.subject,
        areas: [bureau as AreaCode],
      }
      const outcome = perform(procedure, name, input, the, clerk, { day: on as Day, calendar, seen: the.steps.length })
      assert.ok(outcome.done)
      const after = { ...before, values: outcome.the.record, steps: outcome.the.steps }
      await save({ register: request, id, expected: stored!.version, content: after, kind: 'change' })
    }

    const [stored] = (
      await inScope(store, bureauScope(bureau), (tx) => recordsById(tx, request, bureau, [id]))
    ).values()
    const { values: record, steps } = stored!.content
    assert.equal(standingOf(procedure, { record, steps }).state, 'transferred')
    const { rows } = await sql<{ measure: string; on: string }>`
      select measure, occurred_on as on from posting where bureau = ${bureau} order by measure`.execute(store.owner)
    assert.deepEqual(
      rows.map(({ measure, on }) => `${measure} ${on}`).sort(),
      ['在办诉求 2026-06-01', '诉求提出 2026-06-01', '诉求受理 2026-06-02', '诉求转办 2026-06-03'].sort(),
    )
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })
})
