import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { startServer } from './start.ts'
import { makeMember, visitorOf } from './testing.ts'

const bureau = '990101'

let store: Store
let folder: string
before(async () => {
  store = await testStore()
  folder = await mkdtemp(join(tmpdir(), 'kechuang-start-'))
  await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  await makeMember(store, 'zhang', { bureau, role: 'staff' })
})
after(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

it('closes only after what was asked for is done, also where whoever asked has gone, and the audit tells it', async () => {
  const premises = { store, catalog: everything, files: folderFiles(folder), now: () => new Date() }
  const server = await startServer(premises, { host: '127.0.0.1', port: 0 })
  const leaving = new AbortController()
  const { address } = server
  const zhang = visitorOf((path, init) =>
    fetch(`${address}${path}`, { ...init, headers: { ...init?.headers, origin: address }, signal: leaving.signal }),
  )
  await zhang.signIn('zhang', 'right horse')
  const cells = {
    name: { text: '第一公司' },
    creditCode: { text: makeCreditCode(bureau, 1) },
    area: { text: '云浦区' },
  }
  let closed = false
  // Not the promise itself: the lock would be held until it is kept.
  const { closing } = await store.owner.transaction().execute(async (tx) => {
    await sql`select 1 from head where bureau = ${bureau} for update`.execute(tx)
    const left = assert.rejects(zhang.post(`/api/registers/enterprise/records?bureau=${bureau}`, { cells }))
    await heldUp()
    leaving.abort()
    await left
    const closing = server.close().then(() => {
      closed = true
    })
    await setTimeout(100)
    assert.equal(closed, false)
    return { closing }
  })
  await closing
  assert.equal(closed, true)
  const { rows } = await sql`select result from audit where bureau = ${bureau} and action like '%records%'`.execute(
    store.owner,
  )
  assert.equal(rows.length, 1)
})

/** Until somebody waits for the end of the journal. */
async function heldUp(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where not granted limit 1`.execute(store.owner)
    if (rows.length > 0) return
    await setTimeout(20)
  }
}
