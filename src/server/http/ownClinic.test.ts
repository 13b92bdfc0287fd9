import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const FIRMS = ['甲', '乙', '丙', '丁'] as const
const PAST = '2026-06-30'
const TODAY = '2026-07-01'
const DAY = '2026-07-07'
const HOUR = '09:00—10:00'

interface Hour {
  readonly id: string
  readonly expert: string
  readonly on: string
  readonly hour: string
}
interface Own extends Hour {
  readonly title: string | null
  readonly isOpen: boolean
}

describe('the hours of the clinic, booked by firms', () => {
  let store: Store
  let http: ReturnType<typeof testApp>
  const slots: { [name: string]: string } = {}

  before(async () => {
    store = await testStore()
    http = testApp(store, tmpdir())
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'clerk', { bureau, role: 'staff' })
    await makeMember(store, 'gao', { bureau, role: 'staff', section: '高新科' })
    await makeMember(store, 'ping', { bureau, role: 'staff', section: '平台科' })
    for (const [at, name] of FIRMS.entries())
      await makeMember(store, name, { bureau, role: 'enterprise', enterprise: makeCreditCode(bureau, at + 1) })
    await makeMember(store, '无档', { bureau, role: 'enterprise', enterprise: makeCreditCode(bureau, 99) })
    const clerk = await come('clerk')
    for (const [at, name] of FIRMS.entries())
      await clerk.post('/api/registers/enterprise/records', {
        cells: {
          name: { text: `${name}公司` },
          creditCode: { text: makeCreditCode(bureau, at + 1) },
          area: { text: '云浦区' },
        },
      })
    for (const [name, expert, on, hour] of [
      ['周九点', '周明', DAY, HOUR],
      ['吴九点', '吴晓', DAY, HOUR],
      ['周十点', '周明', DAY, '10:00—11:00'],
      ['今天', '周明', TODAY, HOUR],
      ['过去', '周明', PAST, HOUR],
    ] as const) {
      const cells = { expert: { text: expert }, on: { text: on }, hour: { text: hour } }
      slots[name] = (await clerk.post('/api/registers/clinicSlot/records', { cells })).id
    }
  })
  after(async () => {
    await http.audit.settled()
    await store.close()
  })

  async function come(name: string) {
    const visitor = http.visitor()
    assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
    const clinic = '/api/portal/clinic'
    return {
      post: async (path: string, body: object) => (await visitor.post(path, body)).json(),
      notes: async (): Promise<readonly { text: string; href: string }[]> =>
        (await (await visitor.get('/api/messages')).json()).messages,
      history: async (id: string) => (await visitor.get(`/api/records/clinicSlot/${id}`)).json(),
      clinic: async (): Promise<{ free: readonly Hour[]; own: readonly Own[] }> => (await visitor.get(clinic)).json(),
      book: async (slot: string) =>
        (
          await visitor.post(`${clinic}/${slots[slot]}/booking`, { title: '高新技术企业', materials: '申报书二稿' })
        ).json(),
      giveBack: async (slot: string) => (await visitor.delete(`${clinic}/${slots[slot]}/booking`)).json(),
    }
  }

  const shown = (hours: readonly Hour[]) => hours.map(({ expert, on, hour }) => `${on} ${hour} ${expert}`)

  it('are shown from tomorrow on, in the order of the clock', async () => {
    const { free, own } = await (await come('甲')).clinic()
    assert.deepEqual(shown(free), [`${DAY} ${HOUR} 吴晓`, `${DAY} ${HOUR} 周明`, `${DAY} 10:00—11:00 周明`])
    assert.deepEqual(own, [])
  })

  it('go to one of the firms that ask at the same time; each of the others is told to choose anew', async () => {
    const firms = await Promise.all(FIRMS.map(come))
    const answers = await Promise.all(firms.map(({ book }) => book('周九点')))
    assert.equal(answers.filter(({ done }) => done === true).length, 1)
    const refused = answers.filter(({ done }) => done !== true)
    assert.deepEqual(
      refused.map(({ code, advice }) => [code, advice]),
      refused.map(() => ['clinic.taken', '请另选一个时段']),
    )
    const own = await Promise.all(firms.map(({ clinic }) => clinic()))
    assert.equal(own.filter((one) => one.own.length === 1).length, 1)
    for (const { free } of own) assert.deepEqual(shown(free), [`${DAY} ${HOUR} 吴晓`, `${DAY} 10:00—11:00 周明`])
    const holder = answers.findIndex(({ done }) => done === true)
    assert.deepEqual(await firms[holder]!.book('周九点'), { done: true }, 'pressed twice, it is had once')
    assert.equal((await firms[holder]!.giveBack('周九点')).done, true)
  })

  it('are not two at the same time for one firm, also where it asks for both at once', async () => {
    const firm = await come('乙')
    const both = await Promise.all([firm.book('周九点'), firm.book('吴九点')])
    assert.deepEqual(both.map(({ done, code }) => done ?? code).sort(), ['clinic.twice', true].sort())
    assert.match(both.find(({ code }) => code !== undefined).message, /^本企业在2026-07-07 09:00—10:00已经约了/)
    assert.equal((await firm.book('周十点')).done, true)
    const { own } = await firm.clinic()
    assert.deepEqual(
      own.map(({ hour, title, isOpen }) => [hour, title, isOpen]),
      [
        ['10:00—11:00', '高新技术企业', true],
        [HOUR, '高新技术企业', true],
      ],
    )
  })

  it('come back when they are given back, and are nobody else’s to give; the office reads who had them', async () => {
    const [yi, bing] = [await come('乙'), await come('丙')]
    assert.equal((await bing.giveBack('周十点')).code, 'clinic.unknown')
    assert.equal((await yi.giveBack('周十点')).done, true)
    assert.equal((await bing.book('周十点')).done, true)
    const told = JSON.stringify(await (await come('clerk')).history(slots.周十点!))
    for (const said of ['企业预约', '企业取消预约', '丙公司']) assert.ok(told.includes(said), `${said}: ${told}`)
  })

  it('are told to the section that runs the clinic when they are booked and when they are given back', async () => {
    const [jia, gao, ping] = [await come('甲'), await come('gao'), await come('ping')]
    const before = (await gao.notes()).length
    const [free] = (await jia.clinic()).free
    assert.ok(free)
    const slot = `${free.expert[0]}九点`
    await jia.book(slot)
    const [booked] = await gao.notes()
    assert.equal(booked?.text, `甲公司约了${free.expert} ${DAY} ${HOUR} 的门诊（拟申报高新技术企业，带申报书二稿）`)
    assert.ok(booked.href.endsWith(free.id), booked.href)
    await jia.book(slot)
    await jia.giveBack(slot)
    const after = await gao.notes()
    assert.equal(after[0]?.text, `甲公司取消了${free.expert} ${DAY} ${HOUR} 的门诊，时段已空出来`)
    assert.equal(after.length, before + 2, 'pressed twice, it is told once')
    assert.deepEqual(await ping.notes(), [])
  })

  it('of today and before are neither booked nor given back here', async () => {
    const ding = await come('丁')
    for (const late of ['今天', '过去']) assert.equal((await ding.book(late)).code, 'clinic.past')
    http.later(6 * 86_400_000)
    const bing = await come('丙')
    assert.equal((await bing.giveBack('周十点')).code, 'clinic.late', 'on the day itself the expert already waits')
    assert.deepEqual((await bing.clinic()).free, [])
    http.later(-6 * 86_400_000)
  })

  it('are not for an account without a file in the books', async () => {
    const nobody = await come('无档')
    assert.equal((await nobody.book('今天')).code, 'own.none')
    assert.deepEqual((await nobody.clinic()).own, [])
  })
})
