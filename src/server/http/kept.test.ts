import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { sql } from 'kysely'
import { pagesPdf, pngSaying } from '../../exchange/preview/fixtures.ts'
import { always } from '../../kernel/dated.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { bucketFiles } from '../../store/keepers/bucket.ts'
import { type S3Server, startS3 } from '../../store/keepers/testing.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990103'
const jia = '91350100M000100Y43'
const yi = '91320115MA1XXXXX9J'

describe('files of cases that lie in a bucket', () => {
  let store: Store
  let s3: S3Server
  let http: ReturnType<typeof testApp>
  let id: string
  let clerk: Awaited<ReturnType<typeof come>>

  before(async () => {
    store = await testStore()
    s3 = await startS3()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await inScope(store, bureauScope(bureau), async (tx) => {
      const register = everything.registers.get('enterprise')!
      const firm = (creditCode: string, name: string) => ({
        ...{ register, id: null, kind: 'create' as const },
        content: content(register, { creditCode, name: always(name) }),
      })
      const areas = await loadAreas(tx, bureau)
      const writing = { catalog: everything, bureau, areas, actor: '张三' }
      await saveRecords(tx, writing, [firm(jia, '甲公司'), firm(yi, '乙公司')])
    })
    await makeMember(store, 'zhang', { bureau, role: 'staff', section: '企业科', duties: ['经办人'] })
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: jia })
    await makeMember(store, 'yi', { bureau, role: 'enterprise', enterprise: yi })
    http = testApp(store, bucketFiles(s3.bucket))
    clerk = await come('zhang')
    const firm = await come('jia')
    const cells = { subject: { text: '厂房扩建' }, matter: { text: '要素保障' }, phone: { text: '13900000000' } }
    const raised = await firm.post('/api/cases/request', { cells, key: 'raise-one-1' })
    id = (await raised.json()).id
  })

  after(async () => {
    await store?.close()
    await s3?.stop().catch(() => {})
  })

  async function come(name: string) {
    const visitor = http.visitor()
    assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
    return visitor
  }

  let given = 0

  /** What an enterprise adds to its case; the address at which it is kept. */
  async function add(name: string, bytes: Uint8Array): Promise<string> {
    const firm = await come('jia')
    const { hash } = await (await firm.upload(name, bytes)).json()
    const form = { statement: { file: { hash, name } } }
    const handed = await firm.post(`/api/cases/request/${id}/supply`, { key: `supply-${++given}`, form })
    assert.equal((await handed.json()).done, true)
    return `/api/cases/request/${id}/files/${hash}`
  }

  async function refused(asked: Promise<Response>, status: number, code: string): Promise<void> {
    const answer = await asked
    assert.deepEqual([answer.status, (await answer.json()).code], [status, code])
  }

  it('come back as they were handed in, and a page at a time to be looked at', async () => {
    const bytes = pagesPdf(3, '0 0 1 rg 0 0 595 842 re f')
    const path = await add('情况说明.pdf', bytes)
    const whole = await clerk.get(path)
    assert.deepEqual(Buffer.from(await whole.arrayBuffer()), Buffer.from(bytes))
    assert.equal(whole.headers.get('content-type'), 'application/pdf')
    const page = await clerk.get(`${path}?view=3`)
    assert.equal(page.headers.get('x-preview-pages'), '3')
    assert.equal(page.headers.get('content-type'), 'image/png')
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff')
    assert.match(page.headers.get('content-security-policy') ?? '', /sandbox/)
    assert.ok((await loadImage(Buffer.from(await page.arrayBuffer()))).width > 1_000)
    await refused(clerk.get(`${path}?view=4`), 422, 'preview.page')
    for (const view of ['0', '-1', '1.5', 'x', '1e9'])
      assert.equal((await clerk.get(`${path}?view=${view}`)).status, 400, view)
  })

  it('are looked at by those who may have them, and by no other', async () => {
    const path = await add('营业执照.png', createCanvas(20, 10).toBuffer('image/png'))
    assert.equal((await (await come('jia')).get(`${path}?view=1`)).status, 200)
    await refused((await come('yi')).get(`${path}?view=1`), 404, 'case.unknown')
    await refused(http.visitor().get(`${path}?view=1`), 401, 'session.none')
    await refused(clerk.get(`/api/cases/request/${id}/files/${'0'.repeat(64)}?view=1`), 422, 'case.file')
  })

  it('leave a trace when they are looked at, as when they are taken away', async () => {
    const path = await add('证明.png', createCanvas(20, 10).toBuffer('image/png'))
    await clerk.get(path)
    await clerk.get(`${path}?view=1`)
    await http.audit.settled()
    const { rows } = await sql<{ count: number }>`select count(*) as count from audit
      where action = 'GET /cases/{register}/{id}/files/{hash}' and name = 'zhang' and target like ${`%${path.split('/').at(-1)}`}`.execute(
      store.owner,
    )
    assert.equal(Number(rows[0]?.count), 2)
  })

  it('that would run or burst something are only saved', async () => {
    const page = await add('说明.pdf', new TextEncoder().encode('<html><script>alert(1)</script>'))
    const whole = await clerk.get(page)
    assert.match(whole.headers.get('content-disposition') ?? '', /^attachment/)
    assert.match(whole.headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/)
    await refused(clerk.get(`${page}?view=1`), 422, 'preview.kind')
    await refused(clerk.get(`${await add('大图.png', pngSaying(50_000, 50_000))}?view=1`), 422, 'preview.large')
    await refused(
      clerk.get(`${await add('坏.pdf', new TextEncoder().encode('%PDF-1.7'))}?view=1`),
      422,
      'preview.damaged',
    )
  })

  it('are neither taken nor given, and said so, while the bucket does not answer', async () => {
    const path = await add('停机前.png', createCanvas(30, 10).toBuffer('image/png'))
    await s3.stop()
    const quiet = console.error
    console.error = () => {}
    try {
      await refused(clerk.upload('停机时.pdf', pagesPdf(1, '')), 503, 'files.unreachable')
      await refused(clerk.get(path), 503, 'files.unreachable')
      await refused(clerk.get(`${path}?view=1`), 503, 'files.unreachable')
    } finally {
      console.error = quiet
    }
    assert.equal((await clerk.get(`/api/cases/request/${id}`)).status, 200)
  })
})
