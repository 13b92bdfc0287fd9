import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Day } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember } from '../http/testing.ts'
import type { Office } from './office.ts'
import { remindFindings } from './remindFindings.ts'

const bureau = '990101'
const day = '2026-06-10' as Day

describe('the duty of findings', () => {
  let store: Store
  let folder: string
  let office: Office
  let general = ''

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-findings-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    office = { store, catalog: everything, bureau, actor: '系统', files: folderFiles(folder) }
    general = await makeMember(store, 'zhang', { bureau, role: 'staff', section: '综合科', duties: ['经办人'] })
    await makeMember(store, 'li', { bureau, role: 'staff', section: '高新科', duties: ['经办人'] })
  })
  after(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function paper(name: string, validUntil: string): Promise<void> {
    await inScope(store, bureauScope(bureau), async (tx) => {
      const register = everything.registers.get('archivedPaper')!
      const areas = await loadAreas(tx, bureau)
      const values = { name, archiveNumber: name, paperKind: '证书证照', issuedOn: '2024-01-01', validUntil }
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register, id: null, kind: 'create', content: content(register, values as never) },
      ])
    })
  }

  async function told(): Promise<
    readonly { readonly account: string; readonly text: string; readonly href: string }[]
  > {
    const { rows } = await sql<{ account: string; text: string; href: string }>`
      select account, text, href from message where bureau = ${bureau} order by id`.execute(store.owner)
    return rows
  }

  it('tells the section that answers for it, once for each thing that is newly found', async () => {
    await paper('甲证', '2026-07-01')
    await paper('乙证', '2029-07-01')
    assert.equal(await remindFindings(office, day), 1)
    const [first] = await told()
    assert.deepEqual([first?.account, (await told()).length], [general, 1])
    assert.match(first?.text ?? '', /新发现1条.*甲证.*还有21天/)
    assert.match(first?.href ?? '', /^\/registers\/archivedPaper\//)
    assert.equal(await remindFindings(office, day), 0)
    // The day after it is still the same finding.
    assert.equal(await remindFindings(office, '2026-06-11' as Day), 0)
    await paper('丙证', '2026-06-01')
    assert.equal(await remindFindings(office, day), 1)
    assert.equal((await told()).length, 2)
  })
})
