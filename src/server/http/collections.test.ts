import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import { always } from '../../kernel/dated.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { remindFillings } from '../office/collecting/remind.ts'
import { nextDeadline, nextTitle, repeatDue } from '../office/collecting/rhythm.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const jia = '91350100M000100Y43'

describe('collecting', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    for (const code of [bureau, '990102']) await addBureau(store, { code, name: `${code}科学技术局` }, code)
    await inScope(store, bureauScope(bureau), async (tx) => {
      const east = {
        code: '990101001' as AreaCode,
        name: '东山街道',
        parent: bureau as AreaCode,
        also: [],
        group: null,
      }
      await saveAreas(tx, bureau, [east])
      const enterprise = everything.registers.get('enterprise')!
      const facts = { creditCode: jia, name: always('甲公司'), area: always('990101001'), phone: '13900000000' }
      const areas = await loadAreas(tx, bureau)
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register: enterprise, id: null, kind: 'create', content: content(enterprise, facts) },
      ])
    })
    await makeMember(store, 'zhang', { bureau, role: 'staff' })
    await makeMember(store, 'other', { bureau: '990102', role: 'staff' })
    await makeMember(store, 'firm', { bureau, role: 'enterprise', enterprise: jia })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  async function come(name: string) {
    const visitor = http.visitor()
    await visitor.signIn(name, 'right horse')
    return visitor
  }

  async function sheet(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
    const text = (title: string) => ({ title, kind: 'text' as const })
    return writeWorkbook({
      sheets: [
        {
          name: '研发情况',
          note: '2026年上半年研发情况摸底表',
          columns: [
            text('企业名称'),
            text('统一社会信用代码'),
            { title: '研发费用', unit: '万元', kind: 'number' },
            text('研发人员数'),
            text('备注'),
          ],
          rows,
        },
      ],
    })
  }

  async function made() {
    const clerk = await come('zhang')
    const { hash } = await (await clerk.upload('摸底表.xlsx', await sheet([['甲公司', jia, 120.5, '12', '']]))).json()
    const proposal = await (await clerk.post('/api/collections/propose', { hash, name: '摸底表.xlsx' })).json()
    const columns = proposal.columns.map((one: { label: string; takes: unknown }) => ({
      ...one,
      required: one.label === '研发费用',
      takes: one.label === '研发人员数' ? 'integer' : one.takes,
    }))
    const sent = await (
      await clerk.post('/api/collections', {
        title: proposal.title,
        deadline: '2026-07-10',
        columns,
        fillers: [
          { name: '甲公司', enterprise: jia },
          { name: '东山街道', area: '990101001' },
        ],
        sourceHash: hash,
      })
    ).json()
    return { clerk, proposal, sent }
  }

  it('makes a form of a sheet, shows what the books know, takes what is filled in, and merges it', async () => {
    const { clerk, proposal, sent } = await made()
    assert.equal(proposal.title, '2026年上半年研发情况摸底表')
    assert.deepEqual(
      proposal.columns.map(({ label, unit, takes }: { label: string; unit: string; takes: unknown }) => [
        label,
        unit,
        takes,
      ]),
      [
        ['企业名称', null, { register: 'enterprise', field: 'name' }],
        ['统一社会信用代码', null, { register: 'enterprise', field: 'creditCode' }],
        ['研发费用', '万元', { register: 'enterpriseYear', field: 'rdExpense' }],
        ['研发人员数', null, 'text'],
        ['备注', null, 'text'],
      ],
    )
    const [own, street] = sent.links
    const nobody = http.visitor()
    const page = await (await nobody.get(`/api/fill/${own.token}`)).json()
    assert.deepEqual(page.known, ['甲公司', jia, '', '', ''])
    assert.deepEqual([page.filler, page.closed, page.late], ['甲公司', false, false])

    const wrong = await (
      await nobody.post(`/api/fill/${own.token}`, { rows: [['乙公司', '', '', '很多', '']], filledBy: '王会计' })
    ).json()
    assert.equal(wrong.taken, false)
    assert.deepEqual(
      wrong.faults.map(({ column }: { column: number }) => column),
      [2, 3],
    )

    const taken = await (
      await nobody.post(`/api/fill/${own.token}`, { rows: [['乙公司', '', '120.5', '12', '']], filledBy: '王会计' })
    ).json()
    assert.deepEqual(taken, { taken: true, version: 1, rows: 1 })

    const blank = await nobody.get(`/api/fill/${street.token}/sheet`)
    const [form] = (await readWorkbook(new Uint8Array(await blank.arrayBuffer()), 'a.xlsx')).sheets
    assert.ok(form?.rows.some(({ cells }) => cells.some(({ text }) => text.includes('研发费用'))))
    const filled = await sheet([
      ['甲公司', jia, 99, '3', ''],
      ['丙公司', '', 8, '1', '新'],
    ])
    const read = await http.app.request(`http://kechuang.test/api/fill/${street.token}/sheet?name=a.xlsx`, {
      method: 'POST',
      body: new Uint8Array(filled),
      headers: { 'content-type': 'application/octet-stream', origin: 'http://kechuang.test' },
    })
    const { rows } = (await read.json()) as { rows: string[][] }
    assert.deepEqual(rows[1]?.slice(0, 4), ['丙公司', '', '8', '1'])
    await nobody.post(`/api/fill/${street.token}`, { rows, filledBy: '李专员' })

    const seen = await (await clerk.get(`/api/collections/${sent.id}`)).json()
    assert.deepEqual(
      seen.rows.map(({ filler, cells, remark }: { filler: string; cells: string[]; remark: string }) => [
        filler,
        cells[0],
        remark,
      ]),
      [
        ['甲公司', '甲公司', null],
        ['东山街道', '甲公司', `甲公司已报过“${jia}”`],
        ['东山街道', '丙公司', null],
      ],
      'a filler cannot speak for another firm, and what is told twice is marked',
    )
    const book = await clerk.get(`/api/collections/${sent.id}/workbook`)
    assert.equal((await readWorkbook(new Uint8Array(await book.arrayBuffer()), 'b.xlsx')).sheets.length, 2)
  })

  it('warns of a form that was sent out lately, says who is missing, renews a link and ends', async () => {
    const { clerk, proposal, sent } = await made()
    assert.ok(proposal.alike.length >= 1)
    assert.ok(proposal.alike[0].shared.includes('研发费用'))
    const before = await (await clerk.get(`/api/collections/${sent.id}`)).json()
    assert.match(before.reminder, /尚有2家未报：甲公司、东山街道/)
    const [renewed] = await (await clerk.post(`/api/collections/${sent.id}/links`, { ordinals: [1] })).json()
    const nobody = http.visitor()
    assert.equal((await nobody.get(`/api/fill/${sent.links[0].token}`)).status, 404)
    assert.equal((await nobody.get(`/api/fill/${renewed.token}`)).status, 200)
    await clerk.post(`/api/collections/${sent.id}/close`, {})
    const late = await nobody.post(`/api/fill/${renewed.token}`, { rows: [['', '', '1', '1', '']], filledBy: '王' })
    assert.equal(late.status, 422)
  })

  it('of a survey shows its marks, doubts what is unlikely, and keeps what came from those it is not for', async () => {
    const clerk = await come('zhang')
    const number = (key: string, label: string) => ({
      ...{ key, label, unit: '万元' },
      takes: 'number',
      required: true,
    })
    const survey = {
      ...{ kind: 'survey', table: '科调1表', maker: '云浦区科技局', approver: '云浦区统计局' },
      ...{ approval: '云统备〔2026〕1号', validUntil: '2036-12-31' },
    }
    const form = {
      ...{ title: '研发情况（1—6月）', note: '单位为万元', deadline: '2026-07-10', nature: survey },
      ...{
        columns: [number('a', '营业收入'), number('b', '研发费用')],
        fillers: [{ name: '甲公司', enterprise: jia }],
      },
    }
    const hinting = await clerk.post('/api/collections', { ...form, note: '研发费用同比增长15%以上' })
    assert.equal(hinting.status, 422)
    assert.match((await hinting.json()).message, /对填报数的要求/)
    const sent = await (await clerk.post('/api/collections', form)).json()
    const fill = async (rows: string[][], sure: boolean, token = sent.links[0].token) =>
      (await http.visitor().post(`/api/fill/${token}`, { rows, filledBy: '王会计', sure })).json()
    const page = await (await http.visitor().get(`/api/fill/${sent.links[0].token}`)).json()
    assert.ok(page.marks.includes('批准（备案）文号：云统备〔2026〕1号'))
    const doubted = await fill([['100', '900']], false)
    assert.deepEqual([doubted.taken, doubted.faults, doubted.doubts.length], [false, [], 1])
    assert.equal((await fill([['1000', '90']], false)).taken, true)

    const seen = await (await clerk.get(`/api/collections/${sent.id}`)).json()
    assert.deepEqual([seen.withheld, seen.rows, seen.fillers[0].rows], [true, [], 1])
    assert.equal((await clerk.get(`/api/collections/${sent.id}/workbook`)).status, 422)

    const late = await clerk.post(`/api/collections/${sent.id}/again`, { title: '（1—9月）', deadline: '2020-01-01' })
    assert.equal((await late.json()).code, 'collection.over', 'nobody is asked for what is already late')
    const again = await clerk.post(`/api/collections/${sent.id}/again`, { title: '（1—9月）', deadline: '2026-10-10' })
    const [link] = (await again.json()).links
    assert.match((await fill([['1500', '900']], false, link.token)).doubts[0].message, /相差十倍/)
    assert.equal((await fill([['1500', '900']], true, link.token)).taken, true, 'it is so')
  })

  it('goes out again by itself each month, reaches the firm in its portal with last month’s values, and reminds it', async () => {
    const clerk = await come('zhang')
    const number = { key: 'a', label: '研发费用', unit: '万元', takes: 'number', required: true }
    const form = {
      ...{ title: '研发调度（2026年12月）', deadline: '2026-12-31', columns: [number] },
      fillers: [{ name: '甲公司', enterprise: jia }, { name: '乙公司' }],
    }
    const sent = await (await clerk.post('/api/collections', form)).json()
    assert.equal((await clerk.put(`/api/collections/${sent.id}/rhythm`, { every: 'month' })).status, 200)
    const firm = await come('firm')
    const waiting = async () =>
      (await (await firm.get('/api/portal/fillings')).json()) as { id: string; title: string }[]
    assert.equal((await waiting())[0]?.title, '研发调度（2026年12月）')
    const given = { rows: [['120']], filledBy: '李会计', sure: true }
    assert.equal((await (await firm.post(`/api/portal/fillings/${sent.id}`, given)).json()).taken, true)

    const office = { store, catalog: everything, bureau, actor: '系统', files: folderFiles(files) }
    const now = new Date('2026-12-31T02:00:00Z')
    assert.equal((await repeatDue(office, '2026-12-31' as Day, now)).sent, 0, 'not before its month')
    assert.equal((await repeatDue(office, '2027-01-01' as Day, now)).sent, 1)
    assert.equal((await repeatDue(office, '2027-01-01' as Day, now)).sent, 0, 'once')
    const [next] = await waiting()
    assert.equal(next?.title, '研发调度（2027年1月）')
    const page = await (await firm.get(`/api/portal/fillings/${next?.id}`)).json()
    assert.deepEqual(
      [page.deadline, page.rows, page.before],
      ['2027-01-31', [], { title: '研发调度（2026年12月）', rows: [['120']] }],
    )
    const early = await clerk.put(`/api/collections/${sent.id}/rhythm`, { every: null })
    assert.deepEqual([early.status, (await early.json()).code], [422, 'collection.later'])
    assert.ok((await remindFillings(office, '2027-01-30' as Day)) >= 1)
    const { messages } = await (await firm.get('/api/messages')).json()
    const told = messages.map(({ text }: { text: string }) => text)
    assert.ok(told.includes('请填报《研发调度（2027年1月）》，2027年1月31日前'))
    assert.ok(told.includes('明天到期：请填报《研发调度（2027年1月）》，2027年1月31日前'))
    // Of the others there is nothing to see, and no form that the firm was not asked for.
    const others = { ...form, title: '乙公司的表', fillers: [{ name: '乙公司' }] }
    const theirs = await (await clerk.post('/api/collections', others)).json()
    assert.equal((await firm.get(`/api/portal/fillings/${theirs.id}`)).status, 404)
  })

  it('goes on by itself from a period that a clerk sent out by hand', async () => {
    const clerk = await come('zhang')
    const column = { key: 'a', label: '服务次数', unit: null, takes: 'number', required: true }
    const form = {
      title: '服务月报（2027年2月）',
      deadline: '2027-02-28',
      columns: [column],
      fillers: [{ name: '甲公司' }],
    }
    const sent = await (await clerk.post('/api/collections', form)).json()
    await clerk.put(`/api/collections/${sent.id}/rhythm`, { every: 'month' })
    const early = { title: '服务月报（2027年3月）', deadline: '2027-03-31' }
    const again = await (await clerk.post(`/api/collections/${sent.id}/again`, early)).json()
    const read = async (id: string) => (await clerk.get(`/api/collections/${id}`)).json()
    const latest = await read(again.id)
    assert.deepEqual([latest.every, latest.later], ['month', null])
    // The one before tells where the series goes on, and does not begin a second one.
    assert.deepEqual((await read(sent.id)).later, { id: again.id, title: early.title })
    const twice = await clerk.post(`/api/collections/${sent.id}/again`, early)
    assert.deepEqual([twice.status, (await twice.json()).code], [422, 'collection.later'])
    const office = { store, catalog: everything, bureau, actor: '系统', files: folderFiles(files) }
    await repeatDue(office, '2027-04-01' as Day, new Date('2027-04-01T00:10:00Z'))
    const listed = await (await clerk.get('/api/collections')).json()
    const titles = listed.map(({ title }: { title: string }) => title)
    assert.ok(titles.includes('服务月报（2027年4月）'), titles.join())
  })

  it('asks a firm in two lines of one form, each opened and handed in by itself', async () => {
    const clerk = await come('zhang')
    const column = { key: 'a', label: '人数', unit: '人', takes: 'number', required: true }
    const lines = ['甲公司一厂', '甲公司二厂'].map((name) => ({ name, enterprise: jia }))
    const form = { title: '两厂人数', deadline: '2027-05-31', columns: [column], fillers: lines }
    const { id } = await (await clerk.post('/api/collections', form)).json()
    const firm = await come('firm')
    const page = async (ordinal: number) => (await firm.get(`/api/portal/fillings/${id}?ordinal=${ordinal}`)).json()
    const hand = (ordinal: number, count: string) =>
      firm.post(`/api/portal/fillings/${id}?ordinal=${ordinal}`, { rows: [[count]], filledBy: '李会计', sure: true })
    // The second first, and again after the first: nobody writes into the other's line.
    await hand(2, '20')
    await hand(1, '10')
    await hand(2, '21')
    const [first, second] = [await page(1), await page(2)]
    assert.deepEqual([first.filler, first.rows], ['甲公司一厂', [['10']]])
    assert.deepEqual([second.filler, second.rows], ['甲公司二厂', [['21']]])
    assert.equal((await firm.get(`/api/portal/fillings/${id}?ordinal=3`)).status, 404)
  })

  it('turns the title and the day of a period into those of the next', () => {
    const turned = (title: string, every: 'month' | 'quarter', deadline: string) => {
      const due = nextDeadline(deadline as Day, every)
      return [nextTitle(title, every, due), due]
    }
    assert.deepEqual(turned('月报（6月）', 'month', '2026-07-10'), ['月报（7月）', '2026-08-10'])
    assert.deepEqual(turned('2026年四季度调度', 'quarter', '2026-12-31'), ['2027年一季度调度', '2027-03-31'])
    assert.deepEqual(turned('2026年度第四季度报表', 'quarter', '2026-12-20'), ['2027年度第一季度报表', '2027-03-20'])
    assert.deepEqual(turned('2026年第3季度', 'quarter', '2026-09-20'), ['2026年第4季度', '2026-12-20'])
    assert.deepEqual(turned('企业月报', 'month', '2026-02-28'), ['企业月报（2026年3月报）', '2026-03-31'])
    // The 28th and the 30th stay the 28th and the 30th after a month that ends with them.
    const series = (first: string, times: number) => {
      const days = [first as Day]
      for (let at = 0; at < times; at++) days.push(nextDeadline(days.at(-1)!, 'month', days.slice(0, -1)))
      return days.slice(1)
    }
    assert.deepEqual(series('2026-01-28', 3), ['2026-02-28', '2026-03-28', '2026-04-28'])
    assert.deepEqual(series('2026-01-30', 4), ['2026-02-28', '2026-03-30', '2026-04-30', '2026-05-30'])
    assert.deepEqual(series('2026-01-31', 3), ['2026-02-28', '2026-03-31', '2026-04-30'])
    assert.deepEqual(turned('企业月报（2026年3月报）', 'month', '2026-03-31'), [
      '企业月报（2026年4月报）',
      '2026-04-30',
    ])
  })

  it('is nobody else’s: another bureau, a firm, a link of no one', async () => {
    const { sent } = await made()
    assert.equal((await (await come('other')).get(`/api/collections/${sent.id}`)).status, 404)
    assert.equal((await (await come('firm')).get('/api/collections')).status, 403)
    for (const token of ['x', `${bureau}.${'a'.repeat(32)}`, `990102.${sent.links[0].token.split('.')[1]}`])
      assert.equal((await http.visitor().get(`/api/fill/${encodeURIComponent(token)}`)).status, 404)
  })
})
