import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { everything } from '../../lines/index.ts'
import { checkBackup } from '../../store/backup/check.ts'
import { restoreBackup } from '../../store/backup/restore.ts'
import { writeBackup } from '../../store/backup/write.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { type Files, nameOf } from '../../store/files.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { Refusal } from '../../store/refusal.ts'
import { emptyDatabase, testStore } from '../../store/testing.ts'
import { applyErasures, listErasures, readErasures } from '../office/erasures.ts'
import { importDefaults, importFile } from '../office/import.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990104'
const jia = '91350100M000100Y43'
const yi = '91320115MA1XXXXX9J'
const OLD = '13911112222'
const PHONE = '13933334444'
const SECRET = '此人病假'

describe('erasure on request', () => {
  let store: Store
  let folder: string
  let files: Files
  let http: ReturnType<typeof testApp>
  let firm: string
  let source: string
  let earlier: string

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-erase-'))
    files = folderFiles(join(folder, 'files'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const office = { store, catalog: everything, bureau, actor: '张三', files }
    const lines = [
      '企业名称,统一社会信用代码,联系电话,法定代表人',
      `甲公司,${jia},${OLD},王甲`,
      `乙公司,${yi},13955556666,李乙`,
    ]
    await importFile(
      office,
      everything.registers.get('enterprise')!,
      Buffer.from(lines.join('\n')),
      '名录.csv',
      importDefaults,
    )
    await makeMember(store, 'admin1', { bureau, role: 'admin' })
    await makeMember(store, 'zhang', { bureau, role: 'staff', section: '企业科', duties: ['经办人'] })
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: jia })
    http = testApp(store, files)
    const { rows } = await sql<{
      id: string
    }>`select id from r_enterprise where bureau = ${bureau} and f_credit_code = ${jia}`.execute(store.owner)
    firm = rows[0]!.id
    const batches = await sql<{
      hash: string
    }>`select file_hash as hash from import_batch where bureau = ${bureau}`.execute(store.owner)
    source = batches.rows[0]!.hash
    const admin = await come('admin1')
    const changed = await admin.post('/api/registers/enterprise/changes', {
      edits: [{ id: firm, version: 1, cells: { phone: { text: PHONE } } }],
      ...{ dated: null, reason: SECRET },
    })
    assert.equal((await changed.json())[0].outcome, 'saved')
    earlier = join(folder, 'earlier.kcb')
    await writeBackup({ ...store, catalog: everything, files, product: 'test' }, earlier)
  })

  after(async () => {
    await http?.audit.settled()
    await store?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function come(name: string) {
    const visitor = http.visitor()
    assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
    return visitor
  }

  const asking = { files: [], sources: [], reasons: false, paper: '云科申〔2026〕3号', reason: '本人申请' }
  const confirmed = '永久删除'
  const path = (id = firm, register = 'enterprise') => `/api/records/${register}/${id}/erasure`

  async function refused(asked: Promise<Response>, status: number, code: string): Promise<void> {
    const answer = await asked
    assert.deepEqual([answer.status, (await answer.json()).code], [status, code])
  }

  /** Every table that holds a text anywhere. */
  async function tablesWith(text: string): Promise<readonly string[]> {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
      store.owner,
    )
    const found: string[] = []
    for (const { name } of rows) {
      const { rows: hits } = await sql<{
        hit: boolean
      }>`select exists (select 1 from ${sql.table(name)} t where t::text like ${`%${text}%`}) as hit`.execute(
        store.owner,
      )
      if (hits[0]?.hit) found.push(name)
    }
    return found.sort()
  }

  const chain = async () =>
    (
      await sql<{ hash: string }>`select hash from entry where bureau = ${bureau} order by number`.execute(store.owner)
    ).rows.map(({ hash }) => hash)
  const faults = async () => (await verifyJournal(store, everything, bureau)).faults.map(({ message }) => message)

  it('is for those who may, asked twice, of what is there, as it was looked at', async () => {
    const admin = await come('admin1')
    const asked = { ...asking, version: 2, fields: ['phone'], confirmed }
    await refused((await come('zhang')).post(path(), asked), 403, 'access.none')
    await refused((await come('zhang')).get(path()), 403, 'access.none')
    await refused((await come('jia')).post(path(), asked), 403, 'access.none')
    await refused(http.visitor().post(path(), asked), 401, 'session.none')
    await refused(admin.post(path(), { ...asked, confirmed: undefined }), 422, 'erase.unconfirmed')
    await refused(admin.post(path(), { ...asked, confirmed: '删除' }), 422, 'erase.unconfirmed')
    await refused(admin.post(path(), { ...asked, version: 1 }), 409, 'record.stale')
    for (const fields of [['name'], ['creditCode'], ['constructor'], ['phone', 'area']])
      await refused(admin.post(path(), { ...asked, fields }), 409, 'erase.stale')
    await refused(admin.post(path(), { ...asked, files: [source] }), 409, 'erase.stale')
    await refused(admin.post(path(), { ...asked, sources: ['0'.repeat(64)] }), 409, 'erase.stale')
    await refused(admin.post(path(), { ...asked, fields: [] }), 422, 'erase.nothing')
    await refused(admin.post(path('00000000-0000-7000-8000-000000000000'), asked), 404, 'record.unknown')
    for (const wrong of [{ paper: ' ' }, { reason: '' }, { version: 0 }, { files: ['../x'] }])
      assert.equal((await admin.post(path(), { ...asked, ...wrong })).status, 400, JSON.stringify(wrong))
    assert.deepEqual(await tablesWith(PHONE), ['r_enterprise', 'record_version'])
  })

  it('leaves nothing of a telephone number in any version, cell or file, and the chain still verifies', async () => {
    const admin = await come('admin1')
    const before = await chain()
    const offered = await (await admin.get(path())).json()
    assert.deepEqual(offered, {
      version: 2,
      fields: [
        { name: 'legalPerson', label: '法定代表人', versions: 2 },
        { name: 'phone', label: '联系电话', versions: 2 },
      ],
      files: [],
      sources: [{ hash: source, name: '名录.csv' }],
      reasons: 1,
    })
    assert.notDeepEqual(await tablesWith(OLD), [])
    const asked = { ...asking, version: 2, fields: ['phone'], sources: [source], reasons: true, confirmed }
    const answer = await admin.post(path(), asked)
    assert.deepEqual(await answer.json(), { version: 3, removed: 1, stillUsed: 0 })
    for (const text of [OLD, PHONE, SECRET]) assert.deepEqual(await tablesWith(text), [], text)
    assert.equal(await files.look(nameOf(source)), null)
    assert.deepEqual(await faults(), [])
    assert.deepEqual((await chain()).slice(0, before.length), before, 'no entry was touched')
    await refused(admin.post(path(), { ...asked, version: 3 }), 409, 'erase.stale')
  })

  it('says where it was that it was erased, when, by which paper and why', async () => {
    const admin = await come('admin1')
    const record = await (await admin.get(`/api/records/enterprise/${firm}`)).json()
    const phone = record.fields.find(({ name }: { name: string }) => name === 'phone')
    assert.equal(phone.shown, '已按申请删除（2026-07-01，云科申〔2026〕3号：本人申请）')
    const [last, changed] = record.versions
    assert.equal(last.sentence, '已按申请删除：联系电话、历次修改的理由、1 份导入的原表')
    assert.equal(last.reason, '云科申〔2026〕3号：本人申请')
    assert.deepEqual([changed.sentence, changed.reason], ['修改', '已按申请删除'])
    assert.equal(record.fields.find(({ name }: { name: string }) => name === 'legalPerson').shown, '王甲')
    await http.audit.settled()
    const { rows } = await sql<{ result: string; target: string; detail: unknown }>`
      select result, target, detail from audit where action = 'POST /records/{register}/{id}/erasure' and result = 'done'`.execute(
      store.owner,
    )
    assert.deepEqual(
      rows.map(({ target }) => target),
      [`enterprise/${firm}`],
    )
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${OLD}|${PHONE}`))
  })

  it('is in no backup made afterwards, which finds nothing missing', async () => {
    const to = join(folder, 'after.kcb')
    const { contents } = await writeBackup({ ...store, catalog: everything, files, product: 'test' }, to)
    assert.deepEqual(contents.lost, [])
    let text = ''
    const read = async (_: string, body: AsyncIterable<Uint8Array>) => {
      for await (const chunk of body) text += Buffer.from(chunk).toString('utf8')
    }
    await checkBackup(to, { rows: read, file: read })
    assert.match(text, /甲公司/)
    assert.doesNotMatch(text, new RegExp(`${OLD}|${PHONE}|${SECRET}`))
  })

  it('is noticed when somebody alters what is left, or the statement of what is left', async () => {
    const row = sql`where record = ${firm}::uuid and version`
    for (const [what, version] of [
      [sql`content = jsonb_set(content, '{values,legalPerson}', '"赵丙"')`, 1],
      [sql`reason = '别的理由'`, 2],
      [sql`salt = null`, 2],
      [sql`content = null`, 1],
      [sql`reason = replace(reason, '本人', '他人')`, 3],
      [sql`reason = '{'`, 3],
    ] as const) {
      await sql`create table kept as select * from record_version ${row} = ${version}`.execute(store.owner)
      await sql`update record_version set ${what} ${row} = ${version}`.execute(store.owner)
      const found = await faults()
      await sql`update record_version v set content = k.content, reason = k.reason, salt = k.salt from kept k
        where v.record = k.record and v.version = k.version`.execute(store.owner)
      await sql`drop table kept`.execute(store.owner)
      assert.notDeepEqual(found, [], String(version))
    }
    assert.deepEqual(await faults(), [])
  })

  it('may be asked for again, of something else, and the chain verifies still', async () => {
    const admin = await come('admin1')
    const entered = await admin.post('/api/registers/enterprise/changes', {
      edits: [{ id: firm, version: 3, cells: { phone: { text: '13977778888' } } }],
      ...{ dated: null, reason: null },
    })
    assert.equal((await entered.json())[0].outcome, 'saved')
    const asked = { ...asking, version: 4, fields: ['legalPerson', 'phone'], paper: '云科申〔2026〕4号', confirmed }
    assert.equal((await (await admin.post(path(), asked)).json()).version, 5)
    for (const text of ['王甲', '13977778888']) assert.deepEqual(await tablesWith(text), [], text)
    assert.deepEqual(await faults(), [])
    const undone = await admin.post('/api/registers/enterprise/undo', { records: [{ id: firm, version: 4 }] })
    assert.doesNotMatch(await undone.text(), /13977778888/)
    assert.deepEqual(await tablesWith('13977778888'), [])
  })

  it('is done once more in books from before it, by a list that holds none of it', async () => {
    const list = await listErasures(store)
    const text = JSON.stringify(list)
    assert.doesNotMatch(text, new RegExp(`${OLD}|${PHONE}|王甲`))
    const { owned, open } = await emptyDatabase()
    const restored = folderFiles(join(folder, 'restored'))
    await restoreBackup({ ...owned, catalog: everything, files: restored }, earlier)
    await owned.close()
    const books = await open()
    try {
      const office = (of: string) => ({ store: books, catalog: everything, files: restored, bureau: of, actor: '系统' })
      const held = async () =>
        (
          await sql<{
            text: string
          }>`select string_agg(v::text || s::text, '') as text from record_version v, record_source s`.execute(
            books.owner,
          )
        ).rows[0]?.text ?? ''
      assert.match(await held(), new RegExp(PHONE))
      assert.deepEqual(await applyErasures(office, readErasures(text)), { applied: 2, nothing: 0 })
      assert.doesNotMatch(await held(), new RegExp(`${OLD}|${PHONE}|${SECRET}|王甲`))
      assert.equal(await restored.look(nameOf(source)), null)
      assert.deepEqual((await verifyJournal(books, everything, bureau)).faults, [])
      assert.deepEqual(await applyErasures(office, readErasures(text)), { applied: 0, nothing: 2 })
    } finally {
      await books.close()
    }
    for (const wrong of ['', '{}', '[{"bureau":1}]', text.replace('"fields"', '"felder"')])
      assert.throws(
        () => readErasures(wrong),
        (error) => error instanceof Refusal && error.problem.code === 'erase.list',
      )
  })

  it('touches nothing that others know a record by, or carry of it', () => {
    for (const { name, fields, identity } of everything.registers.values()) {
      const named = [...identity.fields, ...(identity.orElse === null ? [] : [identity.orElse])]
      const carried = Object.values(fields).flatMap(({ facts }) =>
        (facts.carry ?? []).map((fact) => facts.to?.fields[fact]),
      )
      assert.ok(!named.some((field) => fields[field]?.facts.personal), name)
      assert.ok(!carried.some((field) => field?.facts.personal), name)
    }
  })

  it('takes the files of a case out of the store, unless another case has them too', async () => {
    const [own, admin] = [await come('jia'), await come('admin1')]
    const raise = async (subject: string, key: string) => {
      const cells = { subject: { text: subject }, matter: { text: '要素保障' }, phone: { text: '13911110000' } }
      return (await (await own.post('/api/cases/request', { cells, key })).json()).id as string
    }
    const add = async (id: string, text: string, key: string) => {
      const { hash } = await (await own.upload('情况说明.pdf', Buffer.from(text))).json()
      const form = { statement: { file: { hash, name: '李某病历.pdf' } } }
      const handed = await (await own.post(`/api/cases/request/${id}/supply`, { key, form })).json()
      assert.equal(handed.done, true)
      return hash as string
    }
    const [one, two] = [await raise('一', 'raise-one-1'), await raise('二', 'raise-two-2')]
    const alone = await add(one, '%PDF-1.7 只在一件', 'supply-001')
    const shared = await add(one, '%PDF-1.7 两件都有', 'supply-002')
    await add(two, '%PDF-1.7 两件都有', 'supply-003')
    const { version } = await (await admin.get(path(one, 'request'))).json()
    const asked = { ...asking, version, fields: ['phone'], files: [alone, shared], confirmed }
    const done = await (await admin.post(path(one, 'request'), asked)).json()
    assert.deepEqual(done, { version: version + 1, removed: 1, stillUsed: 1 })
    assert.equal(await files.look(nameOf(alone)), null)
    assert.notEqual(await files.look(nameOf(shared)), null)
    const page = await (await own.get(`/api/cases/request/${one}`)).json()
    assert.match(JSON.stringify(page), /已按申请删除/)
    assert.doesNotMatch(JSON.stringify(page), /病历/)
    for (const hash of [alone, shared])
      await refused(own.get(`/api/cases/request/${one}/files/${hash}`), 422, 'case.file')
    assert.equal((await own.get(`/api/cases/request/${two}/files/${shared}`)).status, 200)
    assert.deepEqual(await faults(), [])
  })
})
