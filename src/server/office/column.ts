import type { Field } from '../../kernel/field/field.ts'
import { date, decimalNumber, text, yesNo } from '../../kernel/field/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { ListColumn } from '../../store/records/list.ts'
import { Refusal } from '../../store/refusal.ts'
import { isMoney } from '../../store/schema/registers.ts'
import type { ExtraColumn } from '../../store/views.ts'

/** Columns of every list beside those of its fields. */
export const ownColumns = { $state: 'state', $changedAt: 'changedAt', $changedBy: 'changedBy' } as const

export const ownLabels: { readonly [key in keyof typeof ownColumns]: string } = {
  $state: '状态',
  $changedAt: '最近修改',
  $changedBy: '修改人',
}

export const stateNames = { live: '有效', pending: '待认领', void: '已作废' } as const

const EXTRA = 'x.'

export function extraKey(id: string): string {
  return `${EXTRA}${id}`
}

/** A column of one's own reads and shows its values as a field of its kind does. */
export function extraField({ kind, label }: Pick<ExtraColumn, 'kind' | 'label'>): Field<unknown> {
  switch (kind) {
    case 'text':
      return text(label).optional()
    case 'number':
      return decimalNumber(label, { unit: '' }).optional()
    case 'date':
      return date(label).optional()
    case 'yesNo':
      return yesNo(label).optional()
  }
}

/** What a list of the register may be asked about, and by whom: fields that are withheld are not among them. */
export interface Reach {
  readonly register: Register
  readonly extras: readonly ExtraColumn[]
  readonly withheld: (field: Field<unknown>) => boolean
}

/** The column of a key, and the field that reads and shows its values. Refuses what does not exist or is withheld. */
export function columnOf(
  { register, extras, withheld }: Reach,
  key: string,
): { readonly column: ListColumn; readonly field: Field<unknown> | null } {
  if (Object.hasOwn(ownColumns, key))
    return { column: { of: 'own', name: ownColumns[key as keyof typeof ownColumns] }, field: null }
  const extra = extras.find(({ id }) => extraKey(id) === key)
  if (extra !== undefined)
    return { column: { of: 'extra', id: extra.id, numeric: extra.kind === 'number' }, field: extraField(extra) }
  const field = Object.hasOwn(register.fields, key) ? register.fields[key] : undefined
  if (field === undefined)
    throw new Refusal('column.unknown', `${register.label}没有“${key}”这一列`, '请刷新页面后重新选择列')
  if (withheld(field))
    throw new Refusal(
      'field.withheld',
      `“${field.facts.label}”限专人查看，不能用来筛选、排序和合计`,
      '请去掉这一列的条件；确因工作需要的，请联系管理员',
    )
  return { column: { of: 'field', name: key, field }, field }
}

/** Amounts and numbers add up; years and percentages do not. */
export function addsUp(field: Field<unknown>): boolean {
  return !field.facts.dated && (isMoney(field) || (field.kind.column === 'numeric' && field.facts.unit !== '%'))
}
