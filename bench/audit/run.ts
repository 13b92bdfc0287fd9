import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { everything } from '../../src/lines/index.ts'
import { createApp } from '../../src/server/http/app.ts'
import { HOST, makeMember } from '../../src/server/http/testing.ts'
import { type Audit, openAudit } from '../../src/store/audit/write.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { testStore } from '../../src/store/testing.ts'
import { median } from '../median.ts'

const bureau = '990101'
const ROUNDS = 14
const ROUND_MS = 1_000
const AT_ONCE = 4

const unheard: Audit = { record: async () => {}, note: () => {}, writable: true, settled: async () => {} }

/** What the audit costs: requests a second of a list and of a create with it and without, turn by turn in one process. */
export async function run(): Promise<void> {
  const store = await testStore()
  const files = await mkdtemp(join(tmpdir(), 'kechuang-bench-'))
  await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  await makeMember(store, 'zhang', { bureau, role: 'admin' })
  await makeMember(store, 'li', { bureau, role: 'staff' })
  const premises = { store, catalog: everything, files: folderFiles(files), now: () => new Date() }
  const sides = { without: createApp(premises, unheard), with: createApp(premises, openAudit(store)) }
  const headersOf = async (name: string) => {
    const answer = await sides.without.request(`${HOST}/api/session`, {
      method: 'POST',
      headers: { origin: HOST, 'content-type': 'application/json' },
      body: JSON.stringify({ name, password: 'right horse' }),
    })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    return { origin: HOST, cookie, 'content-type': 'application/json' }
  }
  const [headers, whole] = [await headersOf('li'), await headersOf('zhang')]
  let made = 0
  const list = `${HOST}/api/registers/enterprise/records?limit=50`
  const works = {
    list: (app: typeof sides.with) => app.request(list, { headers }),
    // With whole phones, so that each reading is told.
    'told list': (app: typeof sides.with) => app.request(list, { headers: whole }),
    create: (app: typeof sides.with) => {
      made += 1
      const cells = {
        name: { text: `第${made}科技有限公司` },
        creditCode: { text: makeCreditCode(bureau, made) },
        phone: { text: '13900000000' },
      }
      const body = JSON.stringify({ cells })
      return app.request(`${HOST}/api/registers/enterprise/records`, { method: 'POST', headers, body })
    },
  }
  for (const name of ['create', 'list', 'told list'] as const) {
    const rates: { readonly [side in keyof typeof sides]: number[] } = { without: [], with: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)
      for (const side of order) rates[side].push(await rateOf(() => works[name](sides[side])))
    }
    const ratios = rates.with.map((rate, index) => (100 * rate) / (rates.without[index] ?? rate))
    console.log(
      `${name}: ${median(rates.without)} requests/s without the audit, ${median(rates.with)} with it, ${median(ratios)} % (median of ${ROUNDS} pairs)`,
    )
  }
  await store.close()
  await rm(files, { recursive: true })
}

/** Requests a second, some at once. */
async function rateOf(ask: () => Response | Promise<Response>): Promise<number> {
  const began = performance.now()
  let count = 0
  const worker = async () => {
    while (performance.now() - began < ROUND_MS) {
      const answer = await ask()
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
      await answer.arrayBuffer()
      count += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return (count * 1000) / (performance.now() - began)
}
