import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const DAY = '2026-03-20'

type Visitor = ReturnType<ReturnType<typeof testApp>['visitor']>

describe('visits', () => {
  let store: Store
  let clerk: Visitor

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'clerk', { bureau, role: 'staff', duties: ['经办人'] })
    clerk = testApp(store, tmpdir()).visitor()
    await clerk.signIn('clerk', 'right horse')
    for (const [index, name] of ['甲公司', '乙公司', '丙公司'].entries())
      await write('enterprise', { name, creditCode: makeCreditCode(bureau, index), area: '云浦区' })
    const campaign = { name: '百日攻坚', kind: '百日攻坚', from: '2026-03-02', to: '2026-06-10' }
    await write('serviceCampaign', campaign)
    for (const enterprise of ['甲公司', '乙公司', '丙公司'])
      await write('campaignFirm', { campaign: '百日攻坚', enterprise, listedOn: '2026-03-02', visitor: '高新科' })
    await write('contact', { kind: '领导包抓', enterprise: '甲公司', keeper: '分管副局长', from: '2026-01-01' })
  })
  after(() => store.close())

  async function write(register: string, told: { readonly [field: string]: string }): Promise<string> {
    const cells = Object.fromEntries(Object.entries(told).map(([field, text]) => [field, { text }]))
    const made = await (await clerk.post(`/api/registers/${register}/records?bureau=${bureau}`, { cells })).json()
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    return made.id
  }
  const read = async (path: string) => (await clerk.get(`/api/${path}?bureau=${bureau}`)).json()
  const visited = (enterprise: string, on: string) =>
    write('visit', { enterprise, on, purpose: '包抓联系', ledBy: '局领导', record: '生产正常' })

  it('cover a campaign at once on its board, and in its books once the lists are settled', async () => {
    await visited('甲公司', DAY)
    await visited('乙公司', '2026-02-20')
    const [head] = await read('service/campaigns')
    assert.deepEqual([head.listed, head.covered], [3, 1], 'a visit before the campaign covers nobody')
    const board = await read(`service/campaigns/${head.id}`)
    assert.deepEqual(board.days, [{ on: DAY, visited: 1, covered: 1 }])
    const settle = async () => (await clerk.post(`/api/service/settle?bureau=${bureau}`, {})).json()
    assert.deepEqual([await settle(), await settle()], [{ done: 1 }, { done: 0 }])
    const { rows } = await read(`service/campaigns/${head.id}`)
    const states = rows.map((row: { name: string; stateLabel: string }) => `${row.name}${row.stateLabel}`)
    assert.deepEqual(states.sort(), ['丙公司待走访', '乙公司待走访', '甲公司已走访'])
  })

  it('show whoever looks after a firm when it was last seen', async () => {
    const [one] = await read('service/contacts')
    assert.deepEqual([one.keeper, one.name, one.lastOn], ['分管副局长', '甲公司', DAY])
  })

  it('begin a request with what they say already', async () => {
    const visit = await visited('丙公司', '2026-04-08')
    const referring = await read(`records/visit/${visit}/referring`)
    const request = referring.find(({ register }: { register: string }) => register === 'request')
    assert.equal(request.count, 0)
    assert.deepEqual([request.begins.gives.raisedOn, request.begins.says.channel], ['on', '走访'])
  })

  it('name whoever is known to work on what a firm cannot do alone, with what says so', async () => {
    const problem = '渗碳淬火后薄壁齿轮变形超差，需要低变形热处理'
    const need = { title: '薄壁齿轮渗碳变形控制', enterprise: '甲公司', kind: '技术难题', raisedOn: DAY, problem }
    const id = await write('demand', need)
    await write('organisation', {
      ...{ name: '江澜大学', organisationKind: '高等院校', expertise: '齿轮渗碳热处理、焊接', since: '2024-01-01' },
      avoids: '持有乙公司股份',
    })
    await write('organisation', {
      name: '江澜银行',
      organisationKind: '银行',
      expertise: '科技贷',
      since: '2024-01-01',
    })
    const { partners } = await (await clerk.get(`/api/service/matching/partners?bureau=${bureau}&record=${id}`)).json()
    const [first, ...others] = partners
    assert.deepEqual(
      [first.name, first.kind, first.avoids, first.evidence[0].text, others.length],
      ['江澜大学', '高校', '持有乙公司股份', '齿轮渗碳热处理、焊接', 0],
    )
    assert.ok(first.shared.some((word: string) => word.includes('渗碳')))
  })

  it('say of each achievement how many needs it may answer, as each need says of it', async () => {
    const made = { owner: '江澜大学', source: '高校', enteredOn: '2026-01-05' }
    await write('achievement', { ...made, name: '薄壁齿轮低变形真空渗碳工艺' })
    await write('achievement', { ...made, name: '水稻抗病育种' })
    const need = { enterprise: '乙公司', kind: '技术难题', raisedOn: DAY }
    for (const title of ['齿轮渗碳后翘曲', '布面疵点']) await write('demand', { ...need, title, problem: title })
    const counts = async (side: string, called: string) =>
      Object.fromEntries(
        (await read(`service/matching/${side}`)).map((one: { [field: string]: unknown }) => [
          one[called],
          one.nearCount,
        ]),
      )
    const [achievements, needs] = [await counts('achievements', 'name'), await counts('needs', 'title')]
    assert.deepEqual(achievements, { 薄壁齿轮低变形真空渗碳工艺: 2, 水稻抗病育种: 0 })
    assert.deepEqual(needs, { 薄壁齿轮渗碳变形控制: 1, 齿轮渗碳后翘曲: 1, 布面疵点: 0 })
  })

  it('write to liaison officers by their numbers, and hand no phone to whom they are not open', async () => {
    const officer = { code: 'LL-1', enterprise: '甲公司', name: '张明', phone: '13812345678', since: '2026-01-01' }
    const id = await write('liaison', officer)
    await write('liaison', { ...officer, code: 'LL-2', leftOn: '2026-02-01' })
    const listed = await read('service/matching/liaisons')
    assert.deepEqual(
      listed.officers.map(({ code, hasPhone }: { code: string; hasPhone: boolean }) => [code, hasPhone]),
      [['LL-1', true]],
    )
    assert.doesNotMatch(JSON.stringify(listed), /13812345678|张明/)
    const send = async (wording: string) =>
      (
        await clerk.post(`/api/service/matching/liaisons?bureau=${bureau}`, {
          ...{ officers: [id], kind: '活动邀请', wording, template: null, inside: true },
        })
      ).json()
    assert.equal((await send('【活动名称】于周三举行')).code, 'liaison.blank')
    const sent = await send('对接会于周三举行')
    assert.deepEqual([sent.code, sent.count, sent.inside, sent.phones], ['QF2026-001', 1, 0, null])
    const record = await read(`records/liaisonMessage/${sent.record}`)
    assert.doesNotMatch(JSON.stringify(record), /13812345678|张明/)
  })

  it('reach the officers of a firm that works here inside', async () => {
    await makeMember(store, 'yi', { bureau, role: 'enterprise', enterprise: makeCreditCode(bureau, 1) })
    const officer = { enterprise: '乙公司', name: '李红', phone: '13900000000', since: '2026-01-01' }
    const officers = [await write('liaison', { ...officer, code: 'LL-3' })]
    officers.push(await write('liaison', { ...officer, code: 'LL-4', enterprise: '丙公司' }))
    const listed = await read('service/matching/liaisons')
    const reached = listed.officers.map(({ code, hasAccount }: { code: string; hasAccount: boolean }) => [
      code,
      hasAccount,
    ])
    assert.deepEqual(
      reached.filter(([code]: [string]) => code !== 'LL-1'),
      [
        ['LL-3', true],
        ['LL-4', false],
      ],
    )
    const message = { kind: '活动邀请', wording: '对接会改到周四', template: null, inside: true }
    const sent = await (
      await clerk.post(`/api/service/matching/liaisons?bureau=${bureau}`, { ...message, officers })
    ).json()
    assert.deepEqual([sent.count, sent.inside], [2, 1])
    const firm = testApp(store, tmpdir()).visitor()
    await firm.signIn('yi', 'right horse')
    const got = async () => (await (await firm.get(`/api/messages?bureau=${bureau}`)).text()).match(/对接会改到周四/g)
    assert.equal((await got())?.length, 1)

    // Pressed again, nothing goes out twice; whoever is chosen besides gets it alone.
    const logged = async () =>
      (await read('service/matching/liaisons')).sent.filter(
        ({ wording }: { wording: string }) => wording === message.wording,
      ).length
    const again = async (to: readonly string[]) =>
      (await clerk.post(`/api/service/matching/liaisons?bureau=${bureau}`, { ...message, officers: to })).json()
    const twice = await again(officers)
    assert.deepEqual([twice.code, twice.count, twice.already, twice.record], [sent.code, 0, 2, sent.record])
    assert.deepEqual([await logged(), (await got())?.length], [1, 1])
    officers.push(await write('liaison', { ...officer, code: 'LL-5', enterprise: '甲公司' }))
    const rest = await again(officers)
    assert.deepEqual([rest.count, rest.inside, rest.already, (await got())?.length], [1, 0, 2, 1])
  })
})
