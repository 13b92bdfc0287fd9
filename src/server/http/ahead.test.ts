import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import type { SignedIn } from '../session.ts'
import { aheadIn } from './ahead.ts'
import { servePages } from './pages.ts'
import { HOST, makeMember, testApp } from './testing.ts'

const manifest = {
  'shell/Shell.tsx': { file: 'assets/Shell.js', imports: ['_office.js'], css: ['assets/Shell.css'] },
  '_office.js': { file: 'assets/office.js', imports: ['shell/Shell.tsx'], css: ['assets/Shell.css'] },
  'work/Work.tsx': { file: 'assets/Work.js' },
}

const visitor = (role: string, gate: SignedIn['gate'] = null) =>
  ({ gate, memberships: [{ bureau: '990100', role, duties: ['经办人'] }] }) as unknown as SignedIn

describe('what a page begins with', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-ahead-'))
    await mkdir(join(folder, '.vite'))
    await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest))
  })
  after(() => rm(folder, { recursive: true }))

  const asked = (path: string, who: SignedIn | null) =>
    [...aheadIn(folder)(new URL(path, 'http://office'), who).matchAll(/<(\/api[^>]*)>/g)].map(([, one]) => one)

  it('is the frame, each file once', () => {
    assert.equal(
      aheadIn(folder)(new URL('http://office/990100/work'), null),
      [
        '</api/session>; rel=preload; as=fetch; crossorigin',
        '</assets/Shell.js>; rel=modulepreload',
        '</assets/office.js>; rel=modulepreload',
        '</assets/Shell.css>; rel=preload; as=style; crossorigin',
      ].join(', '),
    )
  })

  it('is nothing that would be refused', () => {
    const all = ['/api/session', '/api/bureau?bureau=990100', '/api/places?bureau=990100']
    assert.deepEqual(asked('/990100/work', visitor('staff')), all)
    assert.deepEqual(asked('/990100/?asOf=2026-06-30', visitor('staff')), ['/api/session', all[2]])
    for (const who of [null, visitor('staff', 'password'), visitor('enterprise')])
      assert.deepEqual(asked('/990100/work', who), ['/api/session'])
    assert.deepEqual(asked('/990200/work', visitor('staff')), ['/api/session'])
  })

  it('does not keep the page back while the database is away', async () => {
    await writeFile(join(folder, 'index.html'), '<title>科创台账</title>')
    const store = await testStore()
    await addBureau(store, { code: '990100', name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'zhang', { bureau: '990100', role: 'staff', duties: ['经办人'] })
    const { app, audit, visitor: come } = testApp(store, folder)
    servePages(app, { store, catalog: everything, files: folderFiles(folder), now: () => new Date() }, folder)
    const clerk = come()
    await clerk.signIn('zhang', 'right horse')
    await audit.settled()
    await store.close()
    const page = await app.request(`${HOST}/990100/work`, { headers: { cookie: clerk.cookie() } })
    assert.equal(page.status, 200)
    assert.match(await page.text(), /科创台账/)
  })
})
