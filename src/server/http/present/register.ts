import type { Field } from '../../../kernel/field/field.ts'
import type { Line, Register } from '../../../kernel/register.ts'
import { holdingOf } from '../../../store/records/load.ts'
import { atOnce } from '../../../store/sending.ts'
import { extraColumnsOf, type ListView, viewsOf } from '../../../store/views.ts'
import { addsUp, extraField, extraKey, ownLabels, type Reach } from '../../office/column.ts'
import type { At } from '../../office/office.ts'
import { offered } from '../../office/setup/lines.ts'
import type { Allowance } from '../may.ts'
import { lineNamesOf, lineOrder } from './lines.ts'
import { barredBy, type Withheld } from './value.ts'

export interface PresentedColumn {
  readonly key: string
  readonly label: string
  readonly unit: string | null
  readonly align: 'left' | 'right'
  readonly input: Field<unknown>['kind']['input'] | 'file' | 'none'
  /** How it is filtered. */
  readonly filter: 'text' | 'choice' | 'range' | 'days'
  readonly choices: readonly string[] | null
  readonly required: boolean
  readonly dated: boolean
  readonly identity: boolean
  /** Its place among those that say which record it is. */
  readonly titleAt: number | null
  readonly withheld: Withheld | null
  readonly addsUp: boolean
  readonly group: string
  readonly of: 'field' | 'extra' | 'own'
  readonly refersTo: { readonly register: string; readonly label: string } | null
  readonly example: string | null
  readonly usual: 'today' | null
}

/** A register's fields as columns of a list and inputs of a form. */
function presentColumns({ register, extras }: Pick<Reach, 'register' | 'extras'>, allowance: Allowance) {
  const fields = Object.entries(register.fields).map(([name, field]) =>
    presentColumn(name, field, {
      of: 'field',
      group: groupOf(register, name, field),
      identity: register.identity.fields.includes(name) || register.identity.orElse === name,
      titleAt: placeIn(register.title, name),
      withheld: barredBy(field, allowance),
    }),
  )
  const notes = extras.map((extra) =>
    presentColumn(extraKey(extra.id), extraField(extra), {
      of: 'extra',
      group: '自定义列',
      identity: false,
      titleAt: null,
      withheld: null,
    }),
  )
  return [...fields, ...notes, ...own]
}

export function presentColumn(
  key: string,
  field: Field<unknown>,
  more: Pick<PresentedColumn, 'of' | 'group' | 'identity' | 'titleAt' | 'withheld'>,
): PresentedColumn {
  const { kind, facts } = field
  return {
    ...{ key, label: facts.label, unit: facts.unit === '' ? null : (facts.unit ?? null), align: kind.align },
    input: kind.name === 'file' ? 'file' : kind.input,
    filter: filterOf(field),
    choices: facts.choices ?? null,
    required: facts.required && !facts.dated,
    dated: facts.dated,
    addsUp: addsUp(field),
    refersTo: facts.to === undefined ? null : { register: facts.to.name, label: facts.to.label },
    example: facts.example ?? null,
    usual: facts.usual ?? null,
    ...more,
  }
}

const plain: Omit<PresentedColumn, 'key' | 'label' | 'filter'> = {
  unit: null,
  align: 'left',
  input: 'none',
  choices: null,
  required: false,
  dated: false,
  identity: false,
  titleAt: null,
  withheld: null,
  addsUp: false,
  group: '记录',
  of: 'own',
  refersTo: null,
  example: null,
  usual: null,
}

const own: readonly PresentedColumn[] = [
  { ...plain, key: '$state', label: ownLabels.$state, filter: 'choice' },
  { ...plain, key: '$changedAt', label: ownLabels.$changedAt, filter: 'days' },
  { ...plain, key: '$changedBy', label: ownLabels.$changedBy, filter: 'choice' },
]

function placeIn(names: readonly string[], name: string): number | null {
  const place = names.indexOf(name)
  return place < 0 ? null : place
}

function filterOf({ kind }: Field<unknown>): PresentedColumn['filter'] {
  if (kind.align === 'right') return kind.column === 'bigint' ? 'choice' : 'range'
  if (kind.input === 'date') return 'days'
  return kind.input === 'text' || kind.input === 'textarea' ? 'text' : 'choice'
}

/** Where a field stands on a form and on a record's page. */
export function groupOf({ identity, title }: Register, name: string, { kind, facts }: Field<unknown>): string {
  if (title.includes(name) || identity.fields.includes(name)) return '主要内容'
  if (facts.personal) return '联系人'
  if (kind.align === 'right') return '金额与数量'
  if (kind.input === 'date' || kind.input === 'period') return '日期'
  if (facts.dated || kind.input === 'select' || kind.input === 'area') return '归属与分类'
  return '其他'
}

/** 台账 by business line, with how many records each has. */
export async function presentRegisters(at: At) {
  const registers = await offered(at, at.catalog.registers.values())
  const holdings = await atOnce(registers.map((register) => holdingOf(at, register)))
  const lines = new Map<Line, PresentedRegister[]>()
  registers.forEach(({ name, label, note, line }, index) => {
    const { counts: { live = 0, pending = 0, void: gone = 0 } = {}, changedAt = null } = holdings[index] ?? {}
    const counts = { live, pending, void: gone }
    lines.set(line, [...(lines.get(line) ?? []), { name, label, note, counts, changedAt }])
  })
  const names = await lineNamesOf(at)
  return [...lines]
    .sort(([a], [b]) => lineOrder(a) - lineOrder(b))
    .map(([line, registers]) => ({ line, name: names[line], registers }))
}

interface PresentedRegister {
  readonly name: string
  readonly label: string
  readonly note: string | null
  readonly counts: { readonly live: number; readonly pending: number; readonly void: number }
  readonly changedAt: string | null
}

/** A register with all that its list and its form are made of, and what its reader may do. */
export async function presentRegister(
  at: At,
  register: Register,
  allowance: Allowance,
  account: string,
  rights: { readonly mayWrite: boolean; readonly mayExport: boolean },
) {
  const { name, label, line, note } = register
  const extras = await extraColumnsOf(at, name)
  const views = await viewsOf(at, name, account)
  return {
    ...{ name, label, line, note, lineName: (await lineNamesOf(at))[line], ...rights },
    columns: presentColumns({ register, extras }, allowance),
    views: views.map((view) => presentView(view, account)),
  }
}

function presentView({ id, name, shared, owner, content }: ListView, account: string) {
  return { id, name, shared, mine: owner === account, content: content as { [key: string]: unknown } }
}
