import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCreditCode } from '../src/kernel/read/creditCode.ts'
import { everything } from '../src/lines/index.ts'
import { startServer } from '../src/server/http/start.ts'
import { ensureAdministrator } from '../src/server/session.ts'
import { testStore } from '../src/store/testing.ts'
import { district, makeOffice } from './support/office.ts'
import { makePeople } from './support/people.ts'

const store = await testStore()
const folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
await makeOffice(store, folder)
await ensureAdministrator(store, 'right horse battery', new Date())
const P = 'right horse battery'
await makePeople(store, district, P, [
  { name: 'firm', displayName: '甲公司 李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
  { name: 'clerk', displayName: '张敏', role: 'staff', section: '企业科', duties: ['经办人'] },
  { name: 'head', displayName: '周科长', role: 'staff', section: '企业科', duties: ['科室负责人'] },
  { name: 'leader', displayName: '王局', role: 'staff', section: '局领导', duties: ['局领导'] },
  { name: 'street', displayName: '陈专员', role: 'street', duties: ['街道专员'], area: '990101001' as never },
])
const s = await startServer(
  { store, catalog: everything, files: join(folder, 'files'), now: () => new Date() },
  { host: '127.0.0.1', port: 8171 },
)
console.log(s.address)
