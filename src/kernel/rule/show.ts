import { divide, toDecimal } from '../exact.ts'
import { Gap } from './gap.ts'
import { type Num, toRational } from './number.ts'
import type { Type } from './type.ts'
import type { Unit } from './unit.ts'
import type { Value } from './value.ts'

/** A value as it is told: digits and unit apart. Quotients are cut here for the first time. */
export interface Shown {
  readonly value: string
  readonly unit: string
}

export function showNumber(value: Num, unit: Unit): Shown {
  return { value: toDecimal(divide(toRational(value), toRational(unit.factor))), unit: unit.name }
}

/** `null` where there is no value. */
export function show(value: Value | undefined, type: Type): Shown | null {
  if (value === undefined || value instanceof Gap) return null
  switch (type.is) {
    case 'number':
      return showNumber(value as Num, type.unit)
    case 'yesNo':
      return { value: value ? '是' : '否', unit: '' }
    case 'text':
    case 'day':
      return { value: String(value), unit: '' }
    case 'list': {
      const items = (value as readonly Value[]).map((item) => show(item, type.of))
      const unit = items.find((item) => item !== null)?.unit ?? ''
      return { value: items.map((item) => item?.value ?? '缺').join('、'), unit }
    }
    case 'record':
      return null
  }
}

/** Digits and unit in one: `42万元`, `4.8%`. */
export function spoken({ value, unit }: Shown): string {
  return value + unit
}
