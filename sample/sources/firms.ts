import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { patentCheck } from '../../src/kernel/read/patentNumber.ts'
import { brands, trades } from '../names.ts'
import { random } from '../random.ts'
import { type Sheet, sheet, times } from './bureau.ts'

/** A firm that exists nowhere. */
export interface Firm {
  readonly name: string
  readonly code: string
}

/** So many firms of a place, spread over its streets or towns. */
export function firmsOf(code: string, place: string, count: number): readonly Firm[] {
  const stream = random(`sources ${code}`)
  const named = brands(stream)
  return times(count, (ordinal) => ({
    name: `${place}${named[ordinal % named.length]}${trades[ordinal % trades.length]!.name}有限公司`,
    code: makeCreditCode(code, ordinal * 7_919),
  }))
}

export function firmSheet(firms: readonly Firm[], areas: readonly string[]): Sheet {
  return sheet(
    'enterprise',
    firms.map(({ name, code }, index) => ({
      creditCode: code,
      name,
      area: areas[index % areas.length]!,
      industry: trades[(index + 1) % trades.length]!.industry,
      status: '存续',
      foundedOn: '2012-03-05',
    })),
  )
}

/** A valid number of an application of a year; 1 for an invention, 2 for a utility model. */
export function applicationNumber(year: number, kind: 1 | 2, serial: number): string {
  const digits = `${year}${kind}${String(serial).padStart(7, '0')}`
  return `${digits}.${patentCheck(digits)}`
}
