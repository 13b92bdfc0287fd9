import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addAccount } from '../../store/accounts.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import type { Office } from '../office/office.ts'
import { hashPassword } from '../session-password.ts'
import { type SearchAnswer, searchSchema } from './schema/search.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const code = (n: number) => makeCreditCode(bureau, n)

describe('search over everything', () => {
  let store: Store
  let files: string
  let app: ReturnType<typeof testApp>
  let clerk: ReturnType<ReturnType<typeof testApp>['visitor']>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-http-'))
    for (const [at, name] of [
      [bureau, '云浦区'],
      [other, '桥北区'],
    ] as const)
      await addBureau(store, { code: at, name: `${name}科学技术局` }, name)
    await makeAccount(store, 'clerk', 'right horse')
    await take(
      bureau,
      'enterprise',
      '名录.csv',
      ['企业名称', '统一社会信用代码', '曾用名', '法定代表人', '联系电话'],
      [
        ['云浦精密机械有限公司', code(1), '', '张卫国', '13812345678'],
        ['云浦精密电子（北方）有限公司', code(2), '东风无线电厂', '李明', '13912345678'],
        ['江东云浦精密有限公司', code(3), '', '王强', '13712345678'],
        ['百分之百_100%有限公司', code(4), '', '赵六', '13612345678'],
        ...Array.from({ length: 12 }, (_, n) => [`同名系列${n}号有限公司`, code(20 + n), '', '', '']),
      ],
    )
    await take(
      other,
      'enterprise',
      '名录.csv',
      ['企业名称', '统一社会信用代码'],
      [['桥北精密有限公司', makeCreditCode(other, 1)]],
    )
    await take(
      bureau,
      'recognition',
      '高企公告.csv',
      ['称号', '企业名称', '批次', '认定日期', '证书编号'],
      [['高新技术企业', '云浦精密机械有限公司', '2025年第一批', '2025-11-06', 'GR202532000123']],
    )
    await take(
      bureau,
      'techContract',
      '技术合同.csv',
      ['合同登记编号', '项目名称', '合同类别', '卖方名称', '认定登记日期', '合同成交总额(万元)'],
      [['2026330102000123', '高速主轴研制', '技术开发', '云浦精密机械有限公司', '2026-03-02', '120']],
    )
    app = testApp(store, files)
    clerk = app.visitor()
    await clerk.signIn('clerk', 'right horse')
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(
    at: string,
    register: string,
    file: string,
    titles: readonly string[],
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    const office: Office = { store, catalog: everything, bureau: at, actor: '张敏', files: folderFiles(files) }
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(office, everything.registers.get(register)!, bytes, file, importDefaults)
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function search(text: string, who = clerk): Promise<SearchAnswer['groups']> {
    const answer = await who.get(`/api/search?bureau=${bureau}&q=${encodeURIComponent(text)}`)
    assert.equal(answer.status, 200, await answer.clone().text())
    return searchSchema.parse(await answer.json()).groups
  }

  const titles = (groups: SearchAnswer['groups'], kind: string) =>
    groups.filter((group) => group.kind === kind).flatMap(({ hits }) => hits.map(({ title }) => title))

  it('ranks the very name before what begins so, and that before what contains it', async () => {
    assert.deepEqual(titles(await search('云浦精密'), 'enterprise'), [
      '云浦精密机械有限公司',
      '云浦精密电子（北方）有限公司',
      '江东云浦精密有限公司',
    ])
    assert.equal(titles(await search('江东云浦精密有限公司'), 'enterprise')[0], '江东云浦精密有限公司')
    assert.deepEqual(titles(await search('北方 电子'), 'enterprise'), ['云浦精密电子（北方）有限公司'])
  })

  it('finds a firm by its former name and says so, and by part of its credit code in small letters', async () => {
    const [group] = await search('东风无线电')
    assert.equal(group?.hits[0]?.title, '云浦精密电子（北方）有限公司')
    assert.match(group?.hits[0]?.detail ?? '', /又名 东风无线电厂/)
    const [byCode] = await search(code(3).slice(6).toLowerCase())
    assert.equal(byCode?.hits[0]?.title, '江东云浦精密有限公司')
  })

  it('puts the kind of thing first that fits best: the number of a contract, of a certificate', async () => {
    const [contract] = await search('2026330102000123')
    assert.deepEqual(
      [contract?.register, contract?.hits[0]?.title],
      ['techContract', '高速主轴研制 · 2026330102000123'],
    )
    const [certificate] = await search('gr2025320001')
    assert.equal(certificate?.register, 'recognition')
    assert.match(certificate?.hits[0]?.detail ?? '', /证书编号 GR202532000123/)
  })

  it('finds indicators by name and by the words of their definition, registers and files by name', async () => {
    assert.ok(titles(await search('高新技术企业'), 'indicator').includes('有效期内高新技术企业'))
    assert.deepEqual(titles(await search('技术合同'), 'register'), ['技术合同', '技术合同登记申报'])
    assert.deepEqual(titles(await search('高企公告'), 'batch'), ['高企公告.csv'])
  })

  it('lists eight of a kind and says that there are more', async () => {
    const [group] = await search('同名系列')
    assert.equal(group?.hits.length, 8)
    assert.equal(group?.more, true)
  })

  it('takes %, _ and \\ for themselves, and takes no text for a fault of its own', async () => {
    assert.deepEqual(titles(await search('100%'), 'enterprise'), ['百分之百_100%有限公司'])
    assert.deepEqual(titles(await search('百_'), 'enterprise'), ['百分之百_100%有限公司'])
    for (const nothing of ['\\', '%%%', '__', ' ', '\t\n', "'; drop table record_name; --", '（）［］'])
      assert.deepEqual(titles(await search(nothing), 'enterprise').length > 1, false, JSON.stringify(nothing))
    assert.equal((await clerk.get(`/api/search?bureau=${bureau}&q=%00`)).status, 400)
    const long = await clerk.get(`/api/search?bureau=${bureau}&q=${'精'.repeat(3_400)}`)
    assert.equal(long.status, 400)
    assert.match(await long.text(), /不超过 100 个字/)
  })

  it('finds nothing by what belongs to a person, for nobody, and shows none of it', async () => {
    const id = await addAccount(store, {
      name: 'staff',
      displayName: '经办',
      password: await hashPassword('right horse'),
      at: new Date(),
    })
    await sql`insert into membership (bureau, account, role) values (${bureau}, ${id}, 'staff')`.execute(store.app)
    const staff = app.visitor()
    await staff.signIn('staff', 'right horse')
    for (const who of [clerk, staff])
      for (const personal of ['张卫国', '13812345678', '1381234'])
        assert.deepEqual(await search(personal, who), [], personal)
    assert.doesNotMatch(JSON.stringify(await search('精密', staff)), /张卫国|138123/)
  })

  it('finds nothing of another bureau, and nothing for who is no member', async () => {
    assert.deepEqual(titles(await search('桥北'), 'enterprise'), [])
    await makeAccount(store, 'stranger', 'right horse')
    const stranger = app.visitor()
    assert.equal((await stranger.get(`/api/search?bureau=${bureau}&q=x`)).status, 401)
    await stranger.signIn('stranger', 'right horse')
    assert.equal((await stranger.get(`/api/search?bureau=${bureau}&q=x`)).status, 404)
  })
})
