import type { Register } from '../../../kernel/register.ts'
import type { At } from '../../office/office.ts'
import {
  type Found,
  type FoundBatch,
  type FoundDocument,
  type FoundRecord,
  HITS_MAX,
  numberFields,
  type Rank,
  rankOf,
  type Sought,
  searchBatches,
  searchDocuments,
  searchedByName,
  searchRecords,
} from '../../office/search.ts'
import type { Allowance } from '../may.ts'
import type { SearchAnswer } from '../schema/search.ts'
import { visibleIndicators } from './definition.ts'
import { type LineNames, lineNamesOf } from './lines.ts'
import { referredNames, titleOf } from './naming.ts'
import { periodWords } from './periodWords.ts'
import { shownNow } from './value.ts'

type Group = SearchAnswer['groups'][number]
type Hit = Group['hits'][number]
type Ranked = Group & { readonly best: Rank }

/** The register of firms: what is found there opens as the file of the firm. */
const FIRMS = 'enterprise'

/** All that answers to a text: the best fitting kind of thing first, and within it the best fitting thing. */
export async function presentSearch(at: At, allowance: Allowance, sought: Sought): Promise<SearchAnswer> {
  const records = await recordGroups(at, allowance, sought)
  const names = await lineNamesOf(at)
  const groups = [
    ...records.filter((found) => found?.kind === 'enterprise'),
    indicators(at, allowance, sought, names),
    registers(at, sought, names),
    documents(await searchDocuments(at, sought)),
    ...records.filter((found) => found?.kind === 'record'),
    batches(at, await searchBatches(at, sought)),
  ]
  const found = groups.filter((group) => group !== null)
  return { groups: found.sort((a, b) => a.best - b.best).map(({ best: _, ...group }) => group) }
}

function group<T>(
  about: Pick<Group, 'kind' | 'label' | 'register'>,
  found: readonly Found<T>[],
  hit: (it: T) => Hit,
): Ranked | null {
  const ordered = [...found].sort((a, b) => a.rank - b.rank)
  const [first] = ordered
  if (first === undefined) return null
  const hits = ordered.slice(0, HITS_MAX).map(({ it }) => hit(it))
  return { ...about, hits, more: found.length > HITS_MAX, best: first.rank }
}

function indicators({ catalog }: At, allowance: Allowance, sought: Sought, names: LineNames): Ranked | null {
  const found = visibleIndicators(catalog, allowance).flatMap((it) => {
    const named = rankOf(sought, [it.label, it.id])
    const rank = named ?? (rankOf(sought, [it.label, it.definition, it.owner]) === null ? null : 3)
    return rank === null ? [] : [{ rank, it } as const]
  })
  return group({ kind: 'indicator', label: '指标', register: null }, found, ({ id, label, line, of, owner }) => ({
    id,
    title: label,
    detail: `${names[line]} · ${of.unit} · ${owner}`,
  }))
}

function registers({ catalog }: At, sought: Sought, names: LineNames): Ranked | null {
  const found = [...catalog.registers.values()].flatMap((it) => {
    const rank = rankOf(sought, [it.label, it.name])
    return rank === null ? [] : [{ rank, it }]
  })
  return group({ kind: 'register', label: '台账', register: null }, found, ({ name, label, line }) => ({
    id: name,
    title: label,
    detail: `${names[line]}台账`,
  }))
}

function documents(found: readonly Found<FoundDocument>[]): Ranked | null {
  return group(
    { kind: 'document', label: '文稿', register: null },
    found,
    ({ id, title, period, status, changedAt }) => ({
      id,
      title,
      detail: `${periodWords(period)} · ${status === 'frozen' ? '已定稿' : '草稿'} · ${changedAt.slice(0, 10)}`,
    }),
  )
}

function batches({ catalog }: At, found: readonly Found<FoundBatch>[]): Ranked | null {
  return group({ kind: 'batch', label: '导入批次', register: null }, found, (it) => ({
    id: it.id,
    title: it.fileName,
    detail: told([
      `导入${catalog.registers.get(it.register)?.label ?? it.register}`,
      it.startedAt.slice(0, 10),
      it.actor,
      it.status === 'withdrawn' ? '已撤回' : '',
    ]),
  }))
}

async function recordGroups(at: At, { uses }: Allowance, sought: Sought): Promise<readonly (Ranked | null)[]> {
  const all = [...at.catalog.registers.values()]
  const numbered = all.map((register) => ({ register, fields: numberFields(register, uses) }))
  const papers = numbered.filter(({ fields }) => fields.length > 0)
  const found = await searchRecords(at, { named: searchedByName(all, uses), numbered: papers }, sought)
  const referred = await referredNames(
    at,
    found.map(({ it: { register, record } }) => ({ register, content: record.content })),
  )
  return numbered.map(({ register, fields }) => {
    const isFirm = register.name === FIRMS
    return group(
      { kind: isFirm ? 'enterprise' : 'record', label: register.label, register: register.name },
      found.filter(({ it }) => it.register === register),
      (it) => (isFirm ? firmHit(at, it) : recordHit(at, it, fields, uses, referred)),
    )
  })
}

function firmHit({ areas }: At, { register, record: { id, content }, otherName }: FoundRecord): Hit {
  const shown = (name: string) => {
    const field = register.fields[name]
    return field === undefined ? '' : shownNow(field, content.values[name], { areas, referred: new Map() })
  }
  const [name = '', ...others] = register.title
  return {
    id,
    title: shown(name),
    detail: told([...others.map(shown), shown('area'), shown('status'), otherName && `又名 ${otherName}`]),
  }
}

function recordHit(
  at: At,
  { register, record: { id, content } }: FoundRecord,
  numbers: readonly string[],
  uses: Allowance['uses'],
  referred: ReadonlyMap<string, string>,
): Hit {
  const title = titleOf(at, openTitle(register, uses), content, referred)
  const shown = (name: string | null) => {
    const field = register.fields[name ?? '']
    return field === undefined ? '' : shownNow(field, content.values[name ?? ''], { areas: at.areas, referred })
  }
  const about = shown(register.subject)
  const papers = numbers.map((name) => shown(name) && `${register.fields[name]?.facts.label} ${shown(name)}`)
  return {
    id,
    title: title === '' ? register.label : title,
    detail: told([title.includes(about) ? '' : about, ...papers]) || register.label,
  }
}

/** The register without those parts of its title that concern a person or that this reader may not see. */
function openTitle(register: Register, uses: Allowance['uses']): Register {
  const open = (name: string) => {
    const facts = register.fields[name]?.facts
    return facts !== undefined && !facts.personal && uses.has(facts.use)
  }
  return { ...register, title: register.title.filter(open) }
}

function told(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}
