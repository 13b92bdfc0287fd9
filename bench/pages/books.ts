import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { always } from '../../src/kernel/dated.ts'
import { half } from '../../src/kernel/period.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { type Content, content } from '../../src/kernel/version.ts'
import { everything } from '../../src/lines/index.ts'
import { freezeDocument } from '../../src/server/office/documentFreeze.ts'
import { createDraft } from '../../src/server/office/draft.ts'
import { type Office, work } from '../../src/server/office/office.ts'
import { loadSample } from '../../src/server/office/sample.ts'
import { issueSheet } from '../../src/server/office/sheetIssue.ts'
import { rebuildBalances } from '../../src/store/balance/verify.ts'
import { insertEach, insertRows } from '../../src/store/bulk.ts'
import { bureaus } from '../../src/store/bureau.ts'
import type { Store, Tx } from '../../src/store/database.ts'
import type { Files } from '../../src/store/files.ts'
import { resolveCutoff } from '../../src/store/journal/cutoff.ts'
import { namesOf } from '../../src/store/records/name.ts'
import { contentColumns } from '../../src/store/records/row.ts'
import { saveRecords } from '../../src/store/records/save.ts'
import { baseSchema } from '../../src/store/schema/base.ts'
import { tableName, tableOf } from '../../src/store/schema/registers.ts'
import { makeBureau } from '../dashboard/bureau.ts'
import { load } from '../dashboard/load.ts'
import { bureau, streets } from '../dashboard/questions.ts'

const FIRMS = 100_000
const PATENTS = 100_000
const CONTRACTS = 100_000
/** So many firms the journal is about; firms of the list carry their codes. */
const FIRMS_POSTED = 20_000

interface Books {
  readonly sample: Office
  readonly large: Office
}

/** The two bureaus that are measured, filled where the store has them not yet. */
export async function books(store: Store, files: Files, postings: number): Promise<Books> {
  const there = new Set((await bureaus(store)).map(({ code }) => code))
  const large: Office = { store, catalog: everything, bureau, actor: '测试', files }
  // The journal of the large one is laid down in tables that hold nothing else.
  if (!there.has(bureau)) {
    await makeBureau(store)
    await load(store.owner, postings, FIRMS_POSTED)
    await rebuildBalances(store, everything, bureau)
  }
  const { rows } = await sql`select 1 from document where bureau = ${bureau} limit 1`.execute(store.owner)
  if (rows.length === 0) await fillBooks(large)
  const sample: Office = { ...large, bureau: SAMPLE }
  if (!there.has(SAMPLE)) {
    await loadSample(store, files)
    await fillDesk(sample)
  }
  // What was kept from another run was cleared up then.
  if (rows.length === 0 || !there.has(SAMPLE)) await vacuumAll(store)
  return { sample, large }
}

const SAMPLE = '990106'

/** Lists as long as a city's, beside so many postings. */
async function fillBooks(office: Office): Promise<void> {
  const { store } = office
  await fillLists(store)
  await sql`analyze`.execute(store.owner)
  await fillDesk(office)
  await work(office, async (at) => {
    const register = everything.registers.get('patent')!
    const values = { applicationNumber: '2021100000001.X', name: '一种有来历的装置', type: '发明' }
    await saveRecords(at.tx, at, [{ register, id: null, kind: 'create', content: content(register, values) }])
  })
}

/** What a clerk has made: a summary in hand and one that was issued, and figures told. */
async function fillDesk(office: Office): Promise<void> {
  await createDraft(office, 'half-year-summary', half(2026, 1))
  const { id } = await createDraft(office, 'half-year-summary', half(2025, 1))
  await freezeDocument(office, id)
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const named = ['highTechFirms', 'techSmes', 'patentGrants', 'contractsSold']
  await issueSheet(
    office,
    {
      indicators: named.map((name) => everything.indicators.get(name)!),
      periods: [half(2026, 1)],
      area: office.bureau as AreaCode,
      rows: 'areas',
      columns: ['value', 'previous', 'growth'],
      top: null,
    },
    {
      ...{ title: '各街道主要指标', askedBy: '区府办', purpose: '半年分析', outside: false, acknowledged: false },
      ...{ entry: cutoff.entry, footnotes: null },
    },
  )
}

/** Records without a journal: pages list and find them, nothing is counted from them. */
async function fillLists({ owner }: Store): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    const firms = numbered(FIRMS, (n) => ({
      creditCode: n <= FIRMS_POSTED ? `91990100MA${String(n).padStart(8, '0')}` : makeCreditCode(bureau, n),
      name: always(firmName(n)),
      area: always(streets[n % streets.length]),
      status: always(n % 9 === 0 ? '注销' : '存续'),
      industry: always(`C${13 + (n % 31)}`),
      park: n % 4 === 0 ? always(['高新园', '开发区', '科技城'][n % 3]) : null,
      legalForm: '企业法人',
      legalPerson: `${from('王李张刘陈杨赵黄周吴', n)}${from('伟芳娜敏静强磊洋艳勇', n >> 3)}`,
      capital: `${((n * 7_919) % 5_000) * 10_000}`,
      foundedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-15`,
      scope: '技术开发、技术咨询、技术服务；机械设备、电子产品制造、销售；货物进出口。',
      address: `第${1 + (n % 12)}街道科技路${n}号`,
      phone: `138${String(n).padStart(8, '0')}`,
    }))
    const ids = await fill(tx, 'enterprise', firms)
    await fill(
      tx,
      'patent',
      numbered(PATENTS, (n) => ({
        applicationNumber: `20${10 + (n % 15)}1${String(n).padStart(7, '0')}.X`,
        name: `一种${from(things, n * 31)}${from(things, n * 7)}的${from(['装置', '方法', '系统', '工艺'], n)}`,
        // Few firms have many.
        patentee: ids[Math.floor(((n * 7_919) % PATENTS) ** 2 / PATENTS)],
        type: from(['发明', '实用新型', '外观设计'], n),
        appliedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-20`,
        grantedOn: n % 3 === 0 ? null : `20${11 + (n % 15)}-0${1 + (n % 9)}-20`,
        grantNumber: n % 3 === 0 ? null : `CN${100_000_000 + n * 17}B`,
        status: n % 3 === 0 ? '审查中' : '有效',
        ipc: `G06F ${n % 40}/${n % 90}`,
        pledgeLoan: n % 20 === 0 ? `${(n % 900) * 10_000}` : null,
      })),
    )
    await fill(
      tx,
      'techContract',
      numbered(CONTRACTS, (n) => ({
        number: `2026330102${String(n).padStart(6, '0')}`,
        project: `${from(things, n * 13)}${from(things, n * 3)}研制`,
        kind: from(['技术开发', '技术转让', '技术咨询', '技术服务'], n),
        seller: ids[(n * 31) % ids.length],
        buyer: ids[(n * 17) % ids.length],
        registeredOn: `202${n % 7}-0${1 + (n % 9)}-11`,
        total: `${((n * 7_919) % 90_000) * 1_000 + 500}`,
        technology: `${((n * 7_919) % 80_000) * 1_000}`,
        field: '先进制造',
        status: '登记',
      })),
    )
  })
}

const places = ['云浦', '东江', '华北', '江南', '中科', '新宇', '天元', '国信', '安达', '金源']
const marks = '博鸿瑞泰丰恒盛隆诚信宏远创达智联启航凌云卓越优品聚能腾飞朗科拓普维斯康明德'
const trades = ['精密机械', '电子科技', '生物医药', '智能装备', '软件技术', '新能源科技', '新材料', '信息技术']
const things = '轴承电机阀门导轨芯片涂层薄膜电池滤波传感激光焊接夹具模具齿轮泵体光纤天线'.match(/../g) ?? []

function firmName(n: number): string {
  const mark = `${marks[(n * 7) % marks.length]}${marks[(n * 11 + (n >> 5)) % marks.length]}`
  const form = n % 5 === 0 ? '股份有限公司' : '有限公司'
  return `${from(places, n)}${mark}${n % 3 === 0 ? n : ''}${from(trades, n >> 2)}${form}`
}

function from(values: ArrayLike<string>, n: number): string {
  return values[n % values.length] ?? ''
}

async function fill(tx: Tx, name: string, values: readonly Content['values'][]): Promise<string[]> {
  const register = everything.registers.get(name)!
  const changedAt = new Date().toISOString()
  const records = values.map((given, index) => ({
    ...{ id: uuid(), identity: String(index).padStart(7, '0') },
    ...content(register, given),
  }))
  await insertEach<(typeof records)[number]>(tx, tableName(register), tableOf(register), records, {
    bureau: () => bureau,
    id: ({ id }) => id,
    identity: ({ identity }) => identity,
    version: () => 1,
    changed_at: () => changedAt,
    changed_by: () => '测试',
    ...contentColumns(register),
  })
  const names = records.flatMap((record) =>
    namesOf(register, record).map((one) => ({ bureau, register: name, record: record.id, ...one })),
  )
  await insertRows(tx, 'record_name', baseSchema.record_name!, names)
  return records.map(({ id }) => id)
}

async function vacuumAll({ owner }: Store): Promise<void> {
  await sql`vacuum (analyze)`.execute(owner)
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
