import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import type { reconciliationHeadSchema, reconciliationSchema } from './schema/reconciliations.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const code = (n: number) => makeCreditCode(bureau, n)
const wrongCode = `${code(9).slice(0, 17)}${code(9).endsWith('A') ? 'B' : 'A'}`

type Head = z.infer<typeof reconciliationHeadSchema>
type Opened = z.infer<typeof reconciliationSchema>

const figure = { of: 'figure', indicator: 'highTechFirms', period: '2026-06' } as const

describe('a list of another body against ours', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '东山区科学技术局' }, '东山区')
    await inScope(store, bureauScope(bureau), (tx) =>
      saveAreas(tx, bureau, [
        { code: '990101001' as AreaCode, name: '东山街道', parent: bureau as AreaCode, also: [], group: null },
      ]),
    )
    const office = { store, catalog: everything, bureau, actor: '张三', files: folderFiles(files) }
    const take = async (register: string, lines: readonly string[], dated?: string) =>
      importFile(
        office,
        everything.registers.get(register)!,
        new TextEncoder().encode(lines.join('\n')),
        `${register}.csv`,
        {
          ...importDefaults,
          ...(dated === undefined ? {} : { dated: { kind: 'change' as const, from: dated as Day } }),
        },
      )
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬精密机械制造', '癸']
    await take('enterprise', [
      '企业名称,统一社会信用代码,所属街道,登记状态',
      ...names.map((name, index) => `${name}公司,${code(index + 1)},东山街道,存续`),
    ])
    await take('recognition', [
      '称号,企业名称,批次,认定日期,有效期至',
      ...['甲', '乙', '丙', '庚', '壬精密机械制造'].map(
        (name) => `高企,${name}公司,2024年第一批,2024-11-06,2027-11-05`,
      ),
      '高企,丁公司,2023年第一批,2023-03-01,2026-02-28',
      '高企,戊公司,2026年第一批,2026-08-20,2029-08-19',
      '高企,辛公司,2026年第一批,2026-06-10,2029-06-09',
      '高企,癸公司,2024年第一批,2024-11-06,2027-11-05',
      '高企,待认领科技有限公司,2024年第一批,2024-11-06,2027-11-05',
    ])
    await take('enterprise', ['企业名称,统一社会信用代码', `乙新材料公司,${code(2)}`], '2026-03-01')
    await take('enterprise', ['统一社会信用代码,所属街道', `${code(7)},区外`], '2026-04-15')
    await makeMember(store, 'zhang', { bureau, role: 'staff' })
    await makeMember(store, 'firm', { bureau, role: 'enterprise', enterprise: code(1) })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  async function clerk() {
    const visitor = http.visitor()
    await visitor.signIn('zhang', 'right horse')
    return visitor
  }

  async function listFile(rows: readonly (readonly string[])[]) {
    const text = (title: string) => ({ title, kind: 'text' as const })
    const columns = [text('单位名称'), text('统一社会信用代码'), text('有效期至')]
    return writeWorkbook({ sheets: [{ name: '有效高企', note: '全市有效高企名单', columns, rows }] })
  }

  async function made(bytes: Uint8Array, asked: object = figure, name = '市局名单.xlsx') {
    const visitor = await clerk()
    const { hash } = (await (await visitor.upload(name, bytes)).json()) as { hash: string }
    const answer = await visitor.post('/api/reconciliations', { hash, name, body: '市科技局', asked })
    assert.equal(answer.status, 200, await answer.clone().text())
    const head = (await answer.json()) as Head
    const opened = (await (await visitor.get(`/api/reconciliations/${head.id}?limit=200`)).json()) as Opened
    return { visitor, head, opened }
  }

  const theirs = [
    ['甲公司', code(1), '2027-11-05'],
    ['乙公司', '', '2027-11-05'],
    ['丙公司', code(3), '2027-12-31'],
    ['丁公司', code(4)],
    ['戊公司', code(5)],
    ['己公司', code(6)],
    ['庚公司', code(7)],
    ['甲公司', code(1)],
    ['壬精蜜机械制造公司', ''],
    ['待认领科技有限公司', ''],
    ['外地公司', wrongCode],
    ['外地公司', '', '2027-11-05'],
    ['丙公司', code(3), '2028-12-31'],
  ] as const

  it('says of every row why it is where it is', async () => {
    const { head, opened } = await made(await listFile(theirs))
    const why = new Map(
      opened.rows.map((row) => [
        `${row.side} ${row.theirs?.name ?? row.ours?.name}`,
        `${row.reasonLabel}${row.reasons.length === 0 ? '' : `：${row.reasons.join('；')}`}`,
      ]),
    )
    assert.deepEqual(Object.fromEntries(why), {
      'unclear 壬精蜜机械制造公司': '名称相近：名称与我方“壬精密机械制造公司”相近，未核',
      'unclear 待认领科技有限公司': '待认领：我方有记录用这个名称，还在认领台待认领',
      'theirs 丁公司': '已到期或终止：2026-03-01到期或终止',
      'theirs 戊公司': '晚于所比日期：我方记录自2026-08-20起，晚于所比的日期',
      'theirs 己公司': '我方没有记录：企业在册，但没有这一项的记录',
      'theirs 庚公司': '已迁出：2026-04-15已迁出本区',
      'theirs 外地公司': `我方没有这家：我方台账里没有这个名称和代码；对方的代码有误：「${wrongCode}」校验不通过，其中有写错或颠倒的字符`,
      'ours 辛公司': '新近列入：2026-06-10才列入，对方名单可能更早',
      'ours 癸公司': '原因待查：台账里看不出原因',
      'repeated 甲公司': '对方重复：对方名单里重复，与有效高企 第3行是同一家',
      'repeated 外地公司': '对方重复：对方名单里重复，与有效高企 第13行是同一家',
      'repeated 丙公司':
        '对方重复：对方名单里重复，与有效高企 第5行是同一家，但有效期至不同：那里“2027-12-31”，这里“2028-12-31”',
      'both 甲公司': '一致',
      'both 乙公司': '更名：2026-03-01 “乙公司”更名为“乙新材料公司”',
      'both 丙公司': '内容不同：有效期至不同：对方“2027-12-31”，我方“2027-11-05”',
    })
    assert.deepEqual([head.theirs, head.theirFirms, head.ours, head.file.name], [13, 10, 6, '市局名单.xlsx'])
    const figures = await (await (await clerk()).get('/api/figures?ids=highTechFirms&period=2026-06')).json()
    assert.equal((figures as readonly { value: string }[])[0]?.value, String(head.ours))
  })

  it('takes nothing of theirs into the books', async () => {
    const visitor = await clerk()
    const before = await (await visitor.get('/api/bureau')).json()
    await made(await listFile(theirs))
    const now = await (await visitor.get('/api/bureau')).json()
    assert.deepEqual((now as { head: unknown }).head, (before as { head: unknown }).head)
  })

  it('reads a pasted column of bare names', async () => {
    const { opened } = await made(new TextEncoder().encode('甲公司\n丙公司\n云上科技有限公司'), figure, '粘贴.txt')
    assert.deepEqual(
      opened.rows.filter(({ theirs }) => theirs !== null).map(({ side, theirs }) => `${side} ${theirs?.name}`),
      ['theirs 云上科技有限公司', 'both 甲公司', 'both 丙公司'],
    )
  })

  it('holds a list against a register on a day', async () => {
    const asked = {
      of: 'list',
      register: 'recognition',
      where: { batch: { among: ['2024-01'] } },
      search: '',
      on: '2026-06-30',
    }
    const { head, opened } = await made(await listFile([['辛公司', code(8)]]), asked)
    assert.equal(head.label, '称号认定（有效称号），按所选条件')
    const [row] = opened.rows
    assert.deepEqual([row?.side, row?.reasons], ['theirs', ['我方记在2026年第1批']])
  })

  it('keeps who decided what and when, and tells it again the next time, with what was settled since', async () => {
    const { visitor, head, opened } = await made(
      await listFile([
        ['甲公司', code(1)],
        ['丁公司', code(4)],
        ['己公司', code(6)],
      ]),
    )
    const row = opened.rows.find(({ theirs }) => theirs?.name === '丁公司')
    const said = (verdict: string, note: string) =>
      visitor.post(`/api/reconciliations/${head.id}/verdicts`, { ordinals: [row?.ordinal], verdict, note })
    assert.equal((await said('other', '')).status, 422)
    await said('ours', '')
    await said('theirs', '已到期，请市局删去')
    const again = (await (await visitor.get(`/api/reconciliations/${head.id}?side=theirs&open=true`)).json()) as Opened
    assert.deepEqual(
      again.rows.map(({ theirs }) => theirs?.name),
      ['己公司'],
    )
    const next = await made(
      await listFile([
        ['甲公司', code(1)],
        ['丁公司', code(4)],
        ['辛公司', code(8)],
        ['辛公司', code(8)],
      ]),
    )
    assert.equal(next.head.before, head.id)
    assert.deepEqual(next.opened.settledRows.map(({ name, side, now }) => `${name} ${side} ${now}`).toSorted(), [
      '己公司 只对方有 neither',
      '辛公司 只我方有 both',
    ])
    const stands = next.opened.rows.find(({ theirs }) => theirs?.name === '丁公司')
    assert.deepEqual(
      [stands?.verdict, stands?.verdictBefore?.label, stands?.verdictBefore?.note, stands?.verdictBefore?.actor],
      [null, '请对方更正', '已到期，请市局删去', 'zhang同志'],
    )
  })

  it('makes a sheet to send back with both sides beside each other', async () => {
    const { visitor, head } = await made(await listFile(theirs))
    const answer = await visitor.get(`/api/reconciliations/${head.id}/workbook`)
    const { sheets } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()), '对账单.xlsx')
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['对账', '差异', '双方都有'],
    )
    const lines = (sheets[2]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text).join('|'))
    const renamed = lines.find((line) => line.includes('乙新材料公司'))
    assert.match(renamed ?? '', /更名为.*\|乙公司\|.*2027-11-05\|乙新材料公司\|/)
  })

  it('refuses a file without a list, a figure without one, and whoever is not of the office', async () => {
    const visitor = await clerk()
    const { hash } = (await (await visitor.upload('空.csv', new TextEncoder().encode('一,二\n三,四'))).json()) as {
      hash: string
    }
    const ask = async (asked: object) =>
      (await (await visitor.post('/api/reconciliations', { hash, name: '空.csv', body: '市局', asked })).json()) as {
        code: string
      }
    assert.equal((await ask(figure)).code, 'reconcile.noList')
    assert.equal((await ask({ ...figure, indicator: 'highTechDensity' })).code, 'reconcile.figure')
    const firm = http.visitor()
    await firm.signIn('firm', 'right horse')
    assert.equal((await firm.get('/api/reconciliations')).status, 403)
  })

  it('holds the figures of others against ours, and keeps what stood against each other when it was settled', async () => {
    const visitor = await clerk()
    const said = { indicator: '有效期内高新技术企业', area: '全区', period: '2026年6月', body: '市科技局', value: '12' }
    const cells = Object.fromEntries(Object.entries(said).map(([field, text]) => [field, { text }]))
    const made = await (await visitor.post('/api/registers/assertion/records', { cells })).json()
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    const rows = async () => (await (await visitor.get('/api/reconciliations/figures')).json()).rows
    const [before] = await rows()
    assert.equal(before.standing, 'open')
    const settle = async (cause: string) =>
      visitor.post('/api/reconciliations/figures', { record: made.id, version: 1, cause, settlement: '市局更正' })
    assert.equal((await settle('无差异')).status, 422)
    assert.equal((await settle('时点不同')).status, 200)
    const [after] = await rows()
    assert.deepEqual(
      [after.standing, after.cause, after.settledAt],
      ['settled', '时点不同', { ours: before.ours, difference: before.difference }],
    )
    assert.equal((await settle('漏报')).status, 422, 'of a version that is gone')
    const gone = { records: [{ id: made.id, version: 2 }], reason: '重复登记' }
    const voided = await visitor.post('/api/registers/assertion/voids', gone)
    assert.equal((await voided.clone().json())[0].outcome, 'saved', await voided.text())
    const late = { record: made.id, version: 3, cause: '漏报', settlement: null }
    assert.equal((await visitor.post('/api/reconciliations/figures', late)).status, 404, 'of one that was struck out')
  })

  it('takes for the same what only the rounding tells apart, and nothing for the same that nobody knows', async () => {
    const visitor = await clerk()
    const enter = async (register: string, texts: { readonly [field: string]: string }) => {
      const cells = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { text }]))
      const made = await (await visitor.post(`/api/registers/${register}/records`, { cells })).json()
      assert.equal(made.outcome, 'saved', JSON.stringify(made))
      return made.id as string
    }
    await enter('techContract', {
      ...{ number: 'H1', project: '项目', kind: '技术开发', seller: '甲公司', total: '184123000元' },
      registeredOn: '2026-03-02',
    })
    const say = (value: string, body: string, period = '2026年3月') =>
      enter('assertion', { indicator: 'contractValueSold', area: '全区', period, body, value, unit: '亿元' })
    const [rounded, other, early] = [
      await say('1.84', '市科技局'),
      await say('1.85', '登记机构'),
      await say('0.5', '统计局', '1999年3月'),
    ]
    const { rows } = await (await visitor.get('/api/reconciliations/figures')).json()
    const standing = (id: string) => rows.find(({ record }: { record: string }) => record === id)?.standing
    assert.deepEqual([rounded, other, early].map(standing), ['same', 'open', 'unknown'])
    const inYuan = await enter('assertion', {
      ...{ indicator: 'contractValueSold', area: '全区', period: '2026年3月', body: '税务局' },
      ...{ value: '18412.3', unit: '万元' },
    })
    const told = (await (await visitor.get('/api/reconciliations/figures')).json()).rows
    assert.deepEqual(
      [other, inYuan].map((id) => {
        const row = told.find(({ record }: { record: string }) => record === id)
        return [row.unit, row.theirs, row.ours, row.difference]
      }),
      [
        ['亿元', '1.85', '1.84', '0.01'],
        ['亿元', '1.84123', '1.84', '0.00'],
      ],
      'cells hold numbers in one unit, which the header says',
    )
    const settle = async (record: string) =>
      (await visitor.post('/api/reconciliations/figures', { record, version: 1, cause: '无差异', settlement: null }))
        .status
    assert.deepEqual([await settle(rounded), await settle(other), await settle(early)], [200, 422, 422])
  })

  it('lists the firms that belong into the pool of a year without a file there', async () => {
    const visitor = await clerk()
    const screened = async (n: number, name: string, outcome: string) => {
      const enter = async (register: string, texts: { readonly [field: string]: string }) => {
        const cells = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { text }]))
        const made = await (await visitor.post(`/api/registers/${register}/records`, { cells })).json()
        assert.equal(made.outcome, 'saved', JSON.stringify(made))
      }
      await enter('enterprise', { name, creditCode: makeCreditCode(bureau, n) })
      await enter('assessment', {
        ...{ enterprise: name, title: '高新技术企业', rule: 'high-tech', ruleVersion: '1', assessedBy: '摸底' },
        ...{ assessedOn: '2026-04-01', outcome, lacking: '2' },
      })
    }
    await screened(901, '差两项公司', '不符合')
    await screened(902, '没资料公司', '待补充')
    const { firms, strangers } = await (await visitor.get('/api/cultivation/lists/high-tech/unfiled?year=2026')).json()
    assert.deepEqual(
      firms.map(({ name, reasons }: { name: string; reasons: string[] }) => [name, ...reasons]),
      [
        ['丁公司', '证书2026-02-28到期，没有列入重新认定'],
        ['差两项公司', '摸底只差2项'],
        ['没资料公司', '摸底待补充，2项资料不全'],
      ],
    )
    assert.deepEqual(strangers, ['待认领科技有限公司'])
  })
})
