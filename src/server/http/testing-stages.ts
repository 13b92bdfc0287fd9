import { always } from '../../kernel/dated.ts'
import type { Batch } from '../../kernel/field/index.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { saveRecords } from '../../store/records/save.ts'
import { makeMember, type testApp } from './testing.ts'

export const bureau = '990101'
export const elsewhere = '990202'
const STREET = '990101001' as AreaCode
const firms = { 甲公司: '91350100M000100Y43', 乙公司: '91320115MA1XXXXX9J' } as const

/** Two bureaus with people, experts and firms, for tests of what comes late in a recognition. */
export async function makeBureaus(store: Store): Promise<ReadonlyMap<string, string>> {
  await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  await addBureau(store, { code: elsewhere, name: '青禾区科学技术局' }, '青禾区')
  await makeMember(store, 'zhang', { bureau, role: 'staff', section: '企业科', duties: ['经办人'] })
  await makeMember(store, 'li', { bureau, role: 'staff', section: '企业科', duties: ['科室负责人'] })
  await makeMember(store, 'wang', { bureau, role: 'staff', section: '局办', duties: ['局领导'] })
  await makeMember(store, 'firm', { bureau, role: 'enterprise', enterprise: firms.甲公司 })
  await makeMember(store, 'stranger', { bureau: elsewhere, role: 'staff', duties: ['经办人', '科室负责人'] })
  for (const name of ['e1', 'e2', 'e3', 'e4', 'e5']) await makeMember(store, name, { bureau, role: 'expert' })
  return inScope(store, bureauScope(bureau), async (tx) => {
    await saveAreas(tx, bureau, [{ code: STREET, name: '东山街道', parent: bureau as AreaCode, also: [], group: null }])
    const [enterprise, recognition, expert] = ['enterprise', 'recognition', 'expert'].map(
      (name) => everything.registers.get(name)!,
    )
    const where = { catalog: everything, bureau, areas: await loadAreas(tx, bureau), actor: '张三' }
    const { saved: made } = await saveRecords(
      tx,
      where,
      Object.entries(firms).map(([name, creditCode]) => ({
        register: enterprise!,
        id: null,
        kind: 'create' as const,
        content: content(enterprise!, {
          creditCode,
          name: always(name),
          area: always(STREET),
          legalPerson: name === '甲公司' ? '陈某' : null,
        }),
      })),
    )
    const { saved: cases } = await saveRecords(
      tx,
      where,
      Object.values(firms).map((subject, index) => ({
        register: recognition!,
        id: null,
        kind: 'create' as const,
        content: content(
          recognition!,
          {
            title: '瞪羚企业',
            enterprise: made[index]!.id,
            batch: '2026-1' as Batch,
            firstTime: '首次',
            field: '电子信息',
          },
          { enterprise: { subject, facts: { area: always(STREET) } } },
        ),
      })),
    )
    const pool = [
      ...['e1', 'e2', 'e3', 'e4', 'e5'].map((account) => ({ account, name: `专家${account}`, unit: `${account}大学` })),
      { account: null, name: '陈某', unit: '丙研究院' },
      { account: null, name: '吴某', unit: '甲公司' },
      { account: null, name: '郑某', unit: '丁研究院', avoids: '甲公司、乙公司' },
    ]
    await saveRecords(
      tx,
      where,
      pool.map((one) => ({
        register: expert!,
        id: null,
        kind: 'create' as const,
        content: content(expert!, {
          ...{ fields: '电子信息、先进制造', rank: '教授', phone: '13812345678', bankAccount: '6222000011112222' },
          ...one,
        }),
      })),
    )
    return new Map(Object.keys(firms).map((name, index) => [name, cases[index]!.id]))
  })
}

type Visitor = ReturnType<ReturnType<typeof testApp>['visitor']>

/** Somebody signed in, whose answers come as status and body. */
export async function come(http: ReturnType<typeof testApp>, name: string) {
  const visitor = http.visitor()
  const { status } = await visitor.signIn(name, 'right horse')
  if (status !== 200) throw new Error(`${name} is not let in`)
  return { ...asked(visitor), visitor }
}

export function asked(visitor: Visitor) {
  const json = async (answer: Response) => ({ status: answer.status, body: await answer.json() })
  return {
    get: async (path: string) => json(await visitor.get(path)),
    post: async (path: string, body: unknown) => json(await visitor.post(path, body)),
  }
}

export type Come = Awaited<ReturnType<typeof come>>

/** Takes a recognition as far as to its review: 已推荐. */
export async function recommend(http: ReturnType<typeof testApp>, id: string): Promise<void> {
  const [clerk, head] = [await come(http, 'zhang'), await come(http, 'li')]
  const file = await (await clerk.visitor.upload('申请书.pdf', new TextEncoder().encode('%PDF-1.7 申请书'))).json()
  const step = async (who: Come, action: string, form: unknown = {}) => {
    const { body } = await who.post(`/api/cases/recognition/${id}/${action}`, { form, key: `${action}-${id}` })
    if (!body.done) throw new Error(`${action}: ${JSON.stringify(body)}`)
  }
  await step(clerk, 'enrol')
  await step(clerk, 'declare', {
    batch: { text: '2026年第一批' },
    application: { file: { hash: file.hash, name: '申请书.pdf' } },
  })
  await step(clerk, 'check')
  await step(head, 'recommend')
}

/** Takes it on to 公示中, registering what was reviewed elsewhere. */
export async function toNotice(http: ReturnType<typeof testApp>, id: string): Promise<void> {
  const clerk = await come(http, 'zhang')
  const result = { state: 'noticed', on: '2026-07-01', document: '评审纪要〔2026〕1号' }
  const { body } = await clerk.post(`/api/cases/recognition/${id}/direct`, { result, key: `direct-${id}` })
  if (!body.done) throw new Error(JSON.stringify(body))
}
