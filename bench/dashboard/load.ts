import { sql } from 'kysely'
import { everything } from '../../src/lines/index.ts'
import { type Database, literal } from '../../src/store/database.ts'
import { bureau, firstMonth, streets } from './questions.ts'

/** The time of the last entry; recording began thirty months before. */
export const now = '2026-11-16T09:00:00Z'
const MONTHS_RECORDED = 30

/** One posting that a record of a kind makes. */
interface Line {
  readonly measure: string
  readonly quantity?: 'amount' | 'heads' | -1
  /** How many of the records make it. */
  readonly chance?: number
  /** At most so many days after the record's own day. */
  readonly later?: number
}

/** A kind of record: its share of all, its values along dimensions (the first ones far more often), its postings. */
interface Kind {
  readonly register: string
  readonly weight: number
  readonly by: { readonly [dimension: string]: readonly string[] }
  readonly lines: readonly Line[]
  readonly nobody?: true
}

const types = ['实用新型', '发明', '外观设计']
const titles = [
  '高新技术企业',
  '科技型中小企业',
  '省级科技型中小企业',
  '创新型中小企业',
  '专精特新中小企业',
  '雏鹰企业',
  '瞪羚企业',
  '专精特新“小巨人”企业',
]
const contracts = ['技术服务', '技术开发', '技术咨询', '技术转让', '技术许可']
const platforms = [
  '企业技术中心',
  '工程技术研究中心',
  '众创空间',
  '科技企业孵化器',
  '重点实验室',
  '新型研发机构',
  '院士工作站',
  '科普教育基地',
]
const one = (measure: string, chance = 1): Line => ({ measure, chance })
const money = (measure: string, chance = 1): Line => ({ measure, chance, quantity: 'amount' })

const kinds: readonly Kind[] = [
  { register: 'patent', weight: 16, by: { type: types }, lines: [one('专利申请')] },
  {
    register: 'patent',
    weight: 16,
    by: { type: types, kind: ['战略性新兴产业', '海外同族', '维持十年以上'] },
    lines: [
      one('专利授权'),
      one('有效专利'),
      one('高价值发明专利', 0.12),
      { measure: '有效专利', quantity: -1, chance: 0.4, later: 1200 },
    ],
  },
  {
    register: 'techContract',
    weight: 18,
    by: { kind: contracts },
    lines: [one('输出技术合同'), money('输出技术合同成交额'), money('输出技术交易额', 0.9), money('技术性收入', 0.3)],
  },
  {
    register: 'techContract',
    weight: 9,
    by: { kind: contracts },
    lines: [one('吸纳技术合同'), money('吸纳技术合同成交额'), money('吸纳技术交易额', 0.9), one('区内技术合同', 0.4)],
  },
  {
    register: 'recognition',
    weight: 8,
    by: { title: titles, firstTime: ['首次', '重新'] },
    lines: [
      one('称号认定'),
      one('有效称号'),
      { measure: '有效称号', quantity: -1, chance: 0.9, later: 1096 },
      one('称号取消', 0.02),
    ],
  },
  {
    register: 'titleApplication',
    weight: 9,
    by: { title: titles, firstTime: ['首次', '重新'] },
    lines: [one('称号申报'), one('称号推荐', 0.8), one('称号评审通过', 0.6), one('称号公示', 0.55)],
  },
  {
    register: 'payment',
    weight: 14,
    by: { level: ['区', '市', '省', '中央'], noApplication: ['否', '是'] },
    lines: [money('奖补申报额'), money('奖补审定额', 0.9), money('奖补兑付额', 0.85)],
  },
  {
    register: 'platform',
    weight: 1.5,
    by: { kind: platforms, level: ['区', '市', '省', '国家'], way: ['新增', '升级'] },
    lines: [one('平台认定'), one('有效平台'), { measure: '有效平台', quantity: -1, chance: 0.15, later: 900 }],
  },
  {
    register: 'tenant',
    weight: 2.5,
    by: { kind: ['企业', '团队'] },
    lines: [one('在孵'), { measure: '在孵', quantity: -1, chance: 0.5, later: 700 }, one('孵化毕业', 0.2)],
  },
  {
    register: 'activity',
    weight: 6,
    by: {
      theme: ['培训', '政策宣讲', '科普', '对接', '路演', '讲座', '科技下乡', '科技活动周'],
      form: ['线下', '线上'],
    },
    lines: [
      one('活动场次'),
      { measure: '活动人次', quantity: 'heads' },
      { measure: '线上观看', quantity: 'heads', chance: 0.3 },
    ],
    nobody: true,
  },
]

/** What postings carry of the firm, as an event names it; of anything else these firms say nothing. */
const carriedFrom: { readonly [dimension: string]: string } = {
  industry: 'e.industry',
  park: 'e.park',
  aboveScale: 'e.scale',
}

const POSTINGS_PER_ENTRY = 2.62
const CORRECTED = 0.04

/** Fills the journal with about so many postings, about so many firms, as a bureau's books would look. */
export async function load(owner: Database, postings: number, firms: number): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    const run = (text: string) => sql.raw(text).execute(tx)
    await run(`set local work_mem = '256MB'`)
    await run(`set local maintenance_work_mem = '1GB'`)
    await run(`select setseed(0.20261116)`)
    await run('drop index posting_measure, posting_subject')
    await run(firmTable(firms))
    await run(recordTable(Math.round(postings / POSTINGS_PER_ENTRY)))
    await run(eventTable())
    await run('analyze event')
    await run(entryRows())
    await run(postingRows())
    await run('create index posting_measure on posting (bureau, measure, occurred_on)')
    await run('create index posting_subject on posting (bureau, subject)')
    await run(`insert into book_start (bureau, register, entry, month)
      select distinct ${literal(bureau)}, register, 1, ${firstMonth - 24} from event`)
    await run(`update head set number = e.number, recorded_at = e.recorded_at, hash = e.hash
      from (select * from entry where bureau = ${literal(bureau)} order by number desc limit 1) as e where head.bureau = e.bureau`)
    await run('drop table firm, record, event')
  })
  await vacuum(owner)
}

/** What autovacuum does in time: statistics, and pages known to be visible to all. */
export async function vacuum(owner: Database): Promise<void> {
  for (const table of ['entry', 'posting', 'balance', 'subject_balance', 'count_change', 'count_balance'])
    await sql.raw(`vacuum (analyze) ${table}`).execute(owner)
}

/** Far more often the first of a list than the last. */
function uneven(values: readonly string[], at: string, power = 2): string {
  return `(array[${values.map(literal).join(', ')}])[1 + floor(${values.length} * power(${at}, ${power}))::int]`
}

function firmTable(firms: number): string {
  const industries = Array.from(
    { length: 60 },
    (_, index) => `C${String(13 + (index % 31)).padStart(2, '0')}${index % 9}`,
  )
  const parks = ['', '高新园', '开发区', '科技城', '软件园', '临港园', '生物谷', '老厂创意园']
  return `create temp table firm as select n, '91990100MA' || lpad(n::text, 8, '0') as code,
    case when random() < 0.03 then ${literal(bureau)} else ${uneven(streets, 'random()', 1.7)} end as area,
    ${uneven(industries, 'random()', 2.5)} as industry, ${uneven(parks, 'random()')} as park, case when random() < 0.2 then '是' else '否' end as scale
    from generate_series(1, ${firms}) as n`
}

/** Records with the time when they were recorded: busy before half-year and year end, little at weekends. */
function recordTable(records: number): string {
  const season = [7, 5, 9, 8, 9, 12, 6, 6, 9, 10, 12, 15]
  const last = 2026 * 12 + 10
  const weights = Array.from({ length: MONTHS_RECORDED }, (_, index) => {
    const month = last - MONTHS_RECORDED + 1 + index
    // The last month is half over.
    return (season[month % 12] ?? 0) * (month === last ? 0.5 : 1)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  const steps = weights.map((weight) => (sum += weight) / total).slice(0, -1)
  const kindSteps = cumulated(kinds.map(({ weight }) => weight))
  return `create temp table record as
    select row_number() over (order by at) as n, at + row_number() over (order by at) * interval '1 microsecond' as recorded_at, kind, firm, lag, r, a, b, c
    from (
      select (day - case when extract(isodow from day) >= 6 and random() < 0.85 then 2 else 0 end) + time '00:30' + random() * interval '9 hours' as at, kind, firm, lag, r, a, b, c
      from (
        select (date '2024-06-01' + month * interval '1 month')::date + floor(random() * case when month = ${MONTHS_RECORDED - 1} then 15 else 28 end)::int as day, kind, firm, lag, r, a, b, c
        from (
          select width_bucket(random(), array[${steps.join(', ')}]::float8[]) as month, width_bucket(random(), array[${kindSteps.join(', ')}]::float8[]) as kind,
            power(random(), 2.5) as firm, random() as r, random() as a, random() as b, random() as c,
            case when late < 0.7 then floor(random() * 5) when late < 0.9 then 5 + floor(random() * 25) when late < 0.98 then 30 + floor(random() * 90) else 120 + floor(random() * 300) end::int as lag
          from (select random() as late from generate_series(1, ${records})) as drawn
        ) as timed
      ) as dated
    ) as placed`
}

function cumulated(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => (sum += weight) / total).slice(0, -1)
}

/** Each record with its facts; one in twenty-five corrects an earlier one, mostly one of the last weeks. */
function eventTable(): string {
  const value = (ordinal: number, at: string) =>
    `case e.kind ${kinds.map(({ by }, kind) => (Object.values(by)[ordinal] ? `when ${kind} then ${uneven(Object.values(by)[ordinal]!, at)}` : '')).join(' ')} end`
  const nobody = kinds.flatMap(({ nobody }, kind) => (nobody ? [kind] : []))
  const registers = kinds.map(({ register }, kind) => `when ${kind} then ${literal(register)}`).join(' ')
  return `create temp table event as
    with correction as (
      select distinct on (target) n, target from (
        select n, n - 1 - floor(case when c < 0.8 then a * a * 0.03 else a end * (n - 1))::bigint as target from record where r < ${CORRECTED} and n > 1000
      ) as drawn where target > 0 and target not in (select n from record where r < ${CORRECTED}) order by target, n
    )
    select e.n, e.recorded_at, e.corrects, e.kind, case e.kind ${registers} end as register,
      case when e.kind in (${nobody.join(', ')}) then null else f.code end as subject, f.area, f.industry, f.park, f.scale,
      (e.recorded_on - e.lag) as occurred_on, e.r, e.c, ${value(0, 'e.a')} as d0, ${value(1, 'e.b')} as d1, ${value(2, 'e.c')} as d2,
      round(power(10, 3.5 + 3 * e.b)::numeric, 2) as amount
    from (
      select r.n, r.recorded_at, t.n as corrects, coalesce(t.kind, r.kind) as kind, coalesce(t.firm, r.firm) as firm, coalesce(t.lag, r.lag) as lag,
        coalesce(t.r, r.r) as r, coalesce(t.a, r.a) as a, coalesce(t.b, r.b) as b, coalesce(t.c, r.c) as c, (coalesce(t.recorded_at, r.recorded_at) + interval '8 hours')::date as recorded_on
      from record r left join correction on correction.n = r.n left join record t on t.n = correction.target
    ) as e join firm f on f.n = 1 + floor(e.firm * (select count(*) from firm))::int`
}

function entryRows(): string {
  return `insert into entry (bureau, number, recorded_at, actor, kind, register, record, version, digest, postings, hash)
    select ${literal(bureau)}, n, recorded_at at time zone 'UTC', '测试', case when corrects is null then 'create' else 'change' end, register, gen_random_uuid(), 1, '', 0, md5(n::text)
    from event order by n`
}

/** The postings of all events; a correction takes back what stood and posts it for another street or day. */
function postingRows(): string {
  const lines = kinds.flatMap(({ by, lines }, kind) => lines.map((line, ordinal) => ({ kind, by, ordinal, ...line })))
  const dimensions = lines.map(({ measure, by }, id) => {
    const { by: own, carried } = everything.measures.get(measure)!
    const pairs = Object.keys({ ...own, ...carried }).map((name) => {
      const place = Object.keys(by).indexOf(name)
      const source = place >= 0 ? `e.d${place}` : carriedFrom[name]
      return `${literal(name)}, ${source === undefined ? literal('') : `coalesce(${source}, '')`}`
    })
    return `when ${id} then jsonb_build_object(${pairs.join(', ')})`
  })
  const values = lines.map(
    ({ kind, ordinal, measure, quantity = 1, chance = 1, later = 0 }, id) =>
      `(${id}, ${kind}, ${ordinal}, ${literal(measure)}, ${literal(String(quantity))}, ${chance}, ${later}, ${1013.7 + id * 73.1})`,
  )
  return `insert into posting (bureau, entry, line, measure, quantity, reversal, occurred_on, belongs_to, subject, area, dimensions)
    select ${literal(bureau)}, n, ordinal + case when reversal then 0 else 10 end, measure, case when reversal then -quantity else quantity end, reversal, occurred_on,
      (extract(year from occurred_on) - case when extract(month from occurred_on) <= 2 and c < 0.5 then 1 else 0 end)::int, subject, area, dimensions
    from (
      select e.n, l.ordinal, l.measure, back.reversal, e.subject, e.c,
        case l.quantity when 'amount' then e.amount when 'heads' then 10 + floor(e.r * 200) else l.quantity::numeric end as quantity,
        e.occurred_on + floor(e.c * l.later)::int + case when e.corrects is not null and not back.reversal and e.r < ${CORRECTED} + 0.48 then 3 else 0 end as occurred_on,
        case when e.corrects is not null and not back.reversal and e.r >= ${CORRECTED} + 0.48 then ${uneven(streets, 'e.c', 1.2)} else e.area end as area,
        case l.id ${dimensions.join(' ')} end as dimensions
      from event e
      join (values ${values.join(', ')}) as l(id, kind, ordinal, measure, quantity, chance, later, salt) on l.kind = e.kind and e.r * l.salt - floor(e.r * l.salt) < l.chance
      cross join (values (true), (false)) as back(reversal)
      where e.corrects is not null or not back.reversal
      order by e.n
    ) as line`
}
