import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { SignedIn } from '../session.ts'
import { aheadIn } from './ahead.ts'

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
})
