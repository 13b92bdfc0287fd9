import type { Area } from '../src/kernel/area.ts'
import type { AreaCode } from '../src/kernel/values.ts'

export const BUREAU = { code: '990106', name: '云浦区科学技术局' } as const
export const DISTRICT = '云浦区'

export interface Street {
  readonly code: AreaCode
  readonly name: string
  readonly also: readonly string[]
  readonly group: '城区' | '产城' | '涉农'
  /** Share of the district's technology firms, in percent. */
  readonly weight: number
  /** 万人 at the end of 2025. */
  readonly people: number
  readonly park: string | null
}

const HIGH_TECH_PARK = '云浦高新技术产业园'
const MANUFACTURING_PARK = '江口智能制造产业园'

/**
 * Two parks lie across the streets. 沙湾镇 was merged into 江口街道 on 1 January 2026 and 石塘镇 became a 街道:
 * older lists still say so. 云岭街道 has firms, but no title, contract or payment.
 */
export const streets: readonly Street[] = [
  street(1, '东江街道', '城区', 7, 8.64),
  street(2, '望江街道', '城区', 9, 9.12),
  street(3, '北城街道', '城区', 6, 7.35),
  street(4, '南湖街道', '城区', 12, 9.86, HIGH_TECH_PARK),
  street(5, '石桥街道', '城区', 8, 7.91),
  street(6, '柳湾街道', '城区', 5, 6.4),
  street(7, '青溪街道', '产城', 16, 7.72, HIGH_TECH_PARK),
  street(8, '江口街道', '产城', 18, 8.95, MANUFACTURING_PARK, ['沙湾镇']),
  street(9, '石塘街道', '涉农', 7, 5.08, null, ['石塘镇']),
  street(10, '白鹭街道', '涉农', 4, 3.97),
  street(11, '新桥街道', '产城', 8, 5.12, MANUFACTURING_PARK),
  street(12, '云岭街道', '涉农', 0, 1.82),
]

export const quietStreet: Street = streets.at(-1)!

export const areas: readonly Area[] = streets.map(({ code, name, also, group }) => ({
  code,
  name,
  parent: BUREAU.code as AreaCode,
  also,
  group,
}))

function street(
  number: number,
  name: string,
  group: Street['group'],
  weight: number,
  people: number,
  park: string | null = null,
  also: readonly string[] = [],
): Street {
  return {
    code: `${BUREAU.code}${String(number).padStart(3, '0')}` as AreaCode,
    name,
    also,
    group,
    weight,
    people,
    park,
  }
}
