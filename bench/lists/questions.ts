import { everything } from '../../src/lines/index.ts'

/** What somebody asks of long lists, and how soon the answer has to be there. */
export interface Question {
  readonly group: string
  readonly name: string
  readonly path: string
  readonly limitMs: number
}

const SEARCH_MS_MAX = 150
const PAGE_MS_MAX = 400
const DEEP_MS_MAX = 1_000
const PAGE_ROWS = 200
/** How long the lists of the large bureau are. */
const ROWS = 100_000

export function questionsOf(bureau: string): readonly Question[] {
  return [...searches(bureau), ...['enterprise', 'patent', 'techContract'].flatMap((name) => listsOf(bureau, name))]
}

function searches(bureau: string): Question[] {
  const keys = [
    ['两个字，很多家都有', '精密'],
    ['两个字，少有', '博鸿'],
    ['名称的开头', '云浦'],
    ['两个词', '云浦 精密'],
    ['一家的全名', '东江瑞恒电子科技有限公司'],
    ['信用代码的开头', '91990100MA0000'],
    ['一个信用代码', '91990100MA00004321'],
    ['合同编号', '2026330102000123'],
    ['公告号', 'CN100004318B'],
    ['哪里都没有的', '鼋鼍'],
  ] as const
  return keys.map(([name, key]) => ({
    group: '查找',
    name,
    path: `/api/search?${new URLSearchParams({ bureau, q: key })}`,
    limitMs: SEARCH_MS_MAX,
  }))
}

const found = { enterprise: '瑞恒', patent: '滤波', techContract: '齿轮' } as const
const among = {
  enterprise: { status: ['存续'] },
  patent: { type: ['发明'] },
  techContract: { kind: ['技术开发'] },
} as const
const holding = { enterprise: 'name', patent: 'patentee', techContract: 'seller' } as const

function listsOf(bureau: string, name: keyof typeof found | string): Question[] {
  const key = name as keyof typeof found
  const { label, fields } = everything.registers.get(name)!
  const question = (what: string, limitMs: number, asked: Record<string, string | number>): Question => ({
    group: label,
    name: what,
    path: `/api/registers/${name}/records?${new URLSearchParams({ bureau, ...texts(asked) })}`,
    limitMs,
  })
  const rows = { limit: PAGE_ROWS, totals: 'false' }
  const totals = { limit: 0 }
  const last = ROWS - PAGE_ROWS
  const where = JSON.stringify(
    Object.fromEntries(Object.entries(among[key]).map(([of, values]) => [of, { among: values }])),
  )
  const contains = JSON.stringify({ [holding[key]]: { contains: found.enterprise } })
  return [
    question('第一页', PAGE_MS_MAX, rows),
    question('最后一页', DEEP_MS_MAX, { ...rows, offset: last }),
    question('计数与合计', PAGE_MS_MAX, totals),
    question('筛选，第一页', PAGE_MS_MAX, { ...rows, where }),
    question('筛选，计数', PAGE_MS_MAX, { ...totals, where }),
    question(`${fields[holding[key]]?.facts.label}含，第一页`, PAGE_MS_MAX, { ...rows, where: contains }),
    question(`${fields[holding[key]]?.facts.label}含，计数`, PAGE_MS_MAX, { ...totals, where: contains }),
    question('列表内查找，第一页', DEEP_MS_MAX, { ...rows, search: found[key] }),
    question('列表内查找，计数', DEEP_MS_MAX, { ...totals, search: found[key] }),
    question('列表内查找没有的', DEEP_MS_MAX, { ...rows, search: '鼋鼍' }),
    ...kindsOf(fields).flatMap(([of, kind]) => [
      question(`按${kind}排，第一页`, PAGE_MS_MAX, { ...rows, sort: of }),
      question(`按${kind}倒排，中间`, DEEP_MS_MAX, { ...rows, sort: `-${of}`, offset: ROWS / 2 }),
      question(`按${kind}排，最后一页`, DEEP_MS_MAX, { ...rows, sort: of, offset: last }),
    ]),
    question('按修改时间倒排，第一页', PAGE_MS_MAX, { ...rows, sort: '-$changedAt' }),
  ]
}

/** The first field of each kind. */
function kindsOf(fields: {
  readonly [name: string]: {
    readonly kind: { readonly name: string }
    readonly facts: { readonly label: string; readonly dated?: unknown }
  }
}) {
  const kinds = new Map<string, readonly [string, string]>()
  for (const [name, { kind, facts }] of Object.entries(fields)) {
    const of = `${kind.name}${facts.dated ? ' dated' : ''}`
    if (!kinds.has(of)) kinds.set(of, [name, facts.label])
  }
  return [...kinds.values()]
}

function texts(asked: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]))
}
