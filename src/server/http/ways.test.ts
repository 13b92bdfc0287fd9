import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { landingOf, officeWays, portalWays, type Way, waysFor } from '../../web/shell/ways.ts'
import { roles } from './may.ts'
import { makeMember, testApp } from './testing.ts'
import { asked } from './testing-stages.ts'

const bureau = '990101'
const inside = ['admin', 'staff', 'superior']

/** What each page of the navigation asks for before anybody has done anything on it. */
const asks = {
  '/$bureau': [
    'bureau',
    'indicators',
    'figures/changed?period=2026H1&area=990101',
    'figures?latest=true&period=2026H1',
  ],
  '/$bureau/work': ['cases/overview', 'cases?list=mine'],
  '/$bureau/reviewing': ['reviews/mine'],
  '/$bureau/files': ['portal/files'],
  '/$bureau/sheets': ['sheets'],
  '/$bureau/indicators': ['indicators', 'indicators/uses'],
  '/$bureau/parks': ['indicators', 'figures/platforms/split?period=2026H1&by=park'],
  '/$bureau/targets': ['targets?year=2026', 'indicators'],
  '/$bureau/tasks': ['supervision/board'],
  '/$bureau/documents': ['documents'],
  '/$bureau/proofread': ['documents'],
  '/$bureau/verify': ['documents'],
  '/$bureau/registers': ['registers'],
  '/$bureau/import': ['registers', 'imports'],
  '/$bureau/claims': ['claims'],
  '/$bureau/batches': ['imports'],
  '/$bureau/audit': ['audit'],
  '/$bureau/reviews': ['reviews'],
  '/$bureau/notices': ['notices', 'notices/waiting'],
  '/$bureau/collections': ['collections'],
  '/$bureau/districts': ['districts?period=2026H1', 'districts/submissions'],
  '/$bureau/reconciliations': ['reconciliations'],
  '/$bureau/forms': ['forms'],
  '/$bureau/lists': ['cultivation/rules', 'cultivation/lists/high-tech?year=2026', 'cultivation/screenings'],
  '/$bureau/checkup': ['checkup'],
  '/$bureau/system': ['system/duties', 'system/calendar', 'messages/channels', 'messages/deliveries'],
  '/$bureau/people': ['people', 'people/choices'],
  '/$bureau/posts': ['people/posts', 'cases/assignees'],
  '/$bureau/delegations': ['people/delegations', 'cases/assignees'],
  '/$bureau/handover': ['people/handover', 'cases/assignees'],
  '/$bureau/level': ['people/profile'],
  '/$bureau/policies': ['policies'],
  '/$bureau/service': ['service/campaigns', 'service/contacts'],
  '/$bureau/matching': ['service/matching/needs', 'service/matching/achievements'],
  '/$bureau/own-policies': ['portal/policies'],
  '/$bureau/own-vouchers': ['portal/vouchers'],
  '/$bureau/own-fillings': ['portal/fillings'],
  '/$bureau/own-clinic': ['portal/clinic'],
} satisfies { readonly [to in Way['to']]: readonly string[] }

/** What every frame asks for, and what those outside ask for beside. */
const frame = ['messages?unread=true&limit=1', 'jobs']

const own: { readonly [role: string]: Way['to'] } = {
  admin: '/$bureau/work',
  staff: '/$bureau/work',
  street: '/$bureau/work',
  enterprise: '/$bureau/work',
  university: '/$bureau/work',
  service: '/$bureau/work',
  commissioner: '/$bureau/work',
  expert: '/$bureau/reviewing',
  superior: '/$bureau',
  system: '/$bureau/system',
  security: '/$bureau/people',
  audit: '/$bureau/audit',
}

describe('the navigation of every role', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    for (const role of roles) {
      const enterprise = ['enterprise', 'university', 'service'].includes(role) ? '91350100M000100Y43' : null
      await makeMember(store, role, { bureau, role, enterprise })
    }
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const ask = (path: string) => `/api/${path}${path.includes('?') ? '&' : '?'}bureau=${bureau}`

  for (const role of Object.keys(own))
    it(`opens every page that it leads ${role} to, beginning with their own work`, async () => {
      const visitor = http.visitor()
      const { bureaus } = (await (await visitor.signIn(role, 'right horse')).json()) as {
        bureaus: readonly { may: readonly string[] }[]
      }
      const may = (action: string) => bureaus[0]?.may.includes(action) ?? false
      const who = asked(visitor)
      const ways = waysFor(may, !inside.includes(role)).map(({ to }) => to)
      const landing = landingOf(may)
      assert.equal(landing, own[role])
      assert.ok(ways.includes(own[role]!), 'where somebody lands stands in the navigation')
      const first = inside.includes(role) ? ['bureau', 'places'] : ['portal']
      for (const path of [...frame, ...first, ...ways.flatMap((to) => asks[to])]) {
        const { status, body } = await who.get(ask(path))
        assert.equal(status, 200, `${role} ${path}: ${JSON.stringify(body).slice(0, 200)}`)
      }
    })

  it('knows every role, and has a letter for every page', () => {
    assert.deepEqual(Object.keys(own).sort(), [...roles].sort())
    for (const ways of [officeWays, portalWays]) {
      const letters = ways.map(({ letter }) => letter)
      assert.equal(new Set(letters).size, letters.length)
    }
  })

  it('leads nobody to a page whose questions would be refused', async () => {
    const visitor = http.visitor()
    await visitor.signIn('audit', 'right horse')
    const led = new Set(['/$bureau/audit'])
    for (const [to, paths] of Object.entries(asks)) {
      if (led.has(to)) continue
      const statuses = await Promise.all(paths.map(async (path) => (await visitor.get(ask(path))).status))
      assert.ok(statuses.includes(403), `${to} would be open to the audit administrator`)
    }
  })
})
