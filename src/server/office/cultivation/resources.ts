import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { kindsOf } from '../../../lines/platforms/kind.ts'
import { mentionsOfFirms, recordsAbout } from '../enterprise.ts'
import type { At } from '../office.ts'

/** 创新资源: a kind of thing a firm innovates with, how many of it the books know, and what to do where there is none. */
export interface Resource {
  readonly label: string
  readonly count: number
  readonly register: string
  /** `null` where there is some. */
  readonly hint: string | null
}

type Row = { readonly [field: string]: unknown }

interface Kind {
  readonly label: string
  readonly registers: readonly string[]
  readonly counts?: (row: Row) => boolean
  readonly hint: string
}

const BODIES: ReadonlySet<unknown> = new Set(kindsOf('研发平台'))

const kinds: readonly Kind[] = [
  {
    label: '研发机构',
    registers: ['platform'],
    counts: ({ kind, recognisedOn, removedOn }) => BODIES.has(kind) && recognisedOn !== null && removedOn === null,
    hint: '没有研发机构，可以组建企业研发中心',
  },
  {
    label: '人才和团队',
    registers: ['talent', 'talentTeam', 'talentCooperation'],
    hint: '没有登记的人才，可以申报人才项目',
  },
  { label: '科技项目', registers: ['project'], hint: '没有科技项目，可以从项目需求库推荐申报' },
  { label: '专利', registers: ['patent'], hint: '没有专利，先做知识产权布局' },
  { label: '技术合同', registers: ['techContract'], hint: '没有登记技术合同，可以核对研发服务合同' },
  { label: '校企合作', registers: ['agreement', 'matchmaking'], hint: '没有校企合作，可以参加成果对接' },
  { label: '科技成果', registers: ['achievement', 'award'], hint: '没有登记的成果和奖励' },
  { label: '上级资金', registers: ['upperFund'], hint: '没有争取到上级资金，可以对照政策匹配' },
]

/** What a firm has to innovate with, as the books of every line tell, and what it has none of. */
export async function resourcesOf(at: At, firm: string, entry: number | null): Promise<readonly Resource[]> {
  const wanted = new Set(kinds.flatMap(({ registers }) => registers))
  const mentions = (await mentionsOfFirms(at, enterprise)).filter(({ register }) => wanted.has(register.name))
  const found = await recordsAbout(at, mentions, firm, entry)
  return kinds.flatMap(({ label, registers, counts = () => true, hint }): Resource[] => {
    const of = found.filter(({ register }) => registers.includes(register.name))
    // A line that the bureau does not run says nothing of the firm.
    const [first] = of
    if (first === undefined) return []
    // One contract may name a firm twice.
    const records = new Map(of.flatMap((one) => one.records.map(({ id, content }) => [id, content.values] as const)))
    const count = [...records.values()].filter(counts).length
    return [{ label, count, register: first.register.name, hint: count === 0 ? hint : null }]
  })
}
