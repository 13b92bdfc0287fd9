import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { always } from '../../../kernel/dated.ts'
import type { Day } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { everything } from '../../../lines/index.ts'
import { addBureau, loadAreas } from '../../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../../store/database.ts'
import { folderFiles } from '../../../store/keepers/folder.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { testStore } from '../../../store/testing.ts'
import { makeMember } from '../../http/testing.ts'
import type { Office } from '../office.ts'
import { remindTitles } from './remindTitles.ts'

const bureau = '990101'
const JIA = '91350100M000100Y43'
const YI = '91320115MA1XXXXX9J'

describe('the duty of certificates', () => {
  let store: Store
  let folder: string
  let office: Office
  const accounts: { [name: string]: string } = {}

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-certificates-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    office = { store, catalog: everything, bureau, actor: '系统', files: folderFiles(folder) }
    accounts.clerk = await makeMember(store, 'zhang', { bureau, role: 'staff', duties: ['经办人'] })
    accounts.jia = await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: JIA })
    accounts.yi = await makeMember(store, 'yi', { bureau, role: 'enterprise', enterprise: YI })
    const firm = (creditCode: string, name: string) => save('enterprise', { creditCode, name: always(name) })
    const [jia, yi] = [await firm(JIA, '甲公司'), await firm(YI, '乙公司')]
    const certificate = { title: '高新技术企业', firstTime: '首次' }
    await save('recognition', { ...certificate, enterprise: jia, batch: '2023-1', recognisedOn: '2023-11-20' })
    await save('recognition', { ...certificate, enterprise: yi, batch: '2023-2', recognisedOn: '2023-12-08' })
    // Certified anew: the certificate before is no longer spoken of.
    await save('recognition', { ...certificate, enterprise: yi, batch: '2025-1', recognisedOn: '2025-12-01' })
  })
  after(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function save(name: string, values: object): Promise<string> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const register = everything.registers.get(name)!
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register, id: null, kind: 'create', content: content(register, values as never) },
      ])
      return saved[0]!.id
    })
  }

  const on = (day: string) => remindTitles(office, day as Day)

  async function told(name: string): Promise<readonly string[]> {
    const { rows } = await sql<{ title: string; text: string }>`
      select title, text from message where account = ${accounts[name]} order by made_at, key`.execute(store.owner)
    return rows.map(({ title, text }) => `${title}：${text}`)
  }

  it('tells a firm 12, 6 and 3 months before its certificate ends, each time once, and the office how many', async () => {
    assert.equal(await on('2025-11-18'), 0)
    assert.equal(await on('2025-11-20'), 1)
    await on('2025-11-21')
    assert.deepEqual(await told('jia'), [
      '高新技术企业证书12个月内到期：高新技术企业证书有效期至2026-11-19，请对照体检准备重新认定',
    ])
    await on('2026-05-19')
    await on('2026-08-19')
    const months = (await told('jia'))
      .map((text) => /证书(\d+)个月内/.exec(text)?.[1])
      .filter((one) => one !== undefined)
    assert.deepEqual(months.toSorted(), ['12', '3', '6'])
    assert.match((await told('clerk'))[0] ?? '', /12个月内到期的有1家，最早2026-11-19/)
    assert.equal((await told('yi')).filter((text) => /到期/.test(text)).length, 0)
  })

  it('asks for the annual return in May twice, each firm that holds a certificate and the office', async () => {
    await on('2026-05-06')
    await on('2026-05-07')
    await on('2026-05-25')
    const asked = (await told('yi')).filter((text) => /年报/.test(text))
    assert.equal(asked.length, 2)
    assert.match((await told('clerk')).find((text) => /催报/.test(text)) ?? '', /2家高新技术企业要在2026-05-31前/)
  })

  it('is silent about a certificate that is over', async () => {
    const before = (await told('jia')).length
    await on('2026-12-01')
    assert.equal((await told('jia')).length, before)
  })
})
