import type { Fields, Values } from '../field/field.ts'
import { choice } from '../field/kinds/choice.ts'
import { date } from '../field/kinds/date.ts'
import { type FileRef, file } from '../field/kinds/file.ts'
import { people, person } from '../field/kinds/person.ts'
import { text } from '../field/kinds/text.ts'
import type { Day } from '../values.ts'
import { type Action, action } from './action.ts'
import type { Who } from './who.ts'

/** Who may do what every procedure knows; whom nobody names may not. */
export interface CommonRights {
  readonly transfer: readonly Who[]
  readonly countersign: readonly Who[]
  readonly urge: readonly Who[]
  readonly supervise: readonly Who[]
  /** 中止 and 恢复. */
  readonly suspend: readonly Who[]
  /** 直接登记结果 and 补录. */
  readonly direct: readonly Who[]
}

const transfers = { to: person('转给'), reason: text('转办意见').optional() }
const countersigns = { with: people('会签人'), question: text('会签事项').optional() }
const opines = { agrees: choice('会签意见', ['同意', '不同意', '有修改意见']), opinion: text('说明').optional() }
const urges = { note: text('催办说明').optional() }
const supervises = { demand: text('督办要求'), until: date('限期').optional() }
const suspends = { reason: text('中止原因') }
const resumes = { note: text('说明').optional() }
const hands = { note: text('说明').optional() }
const archives = { scan: file('盖章扫描件'), note: text('说明').optional() }

/** 代录: the stamped sheet from which a step was entered for somebody else. Stands beside what any form asks. */
export const behalf = { stamped: file('盖章件').optional() }

/** The result itself (state, earlier stages, fields) stands beside what a form asks. */
const directs = { on: date('结果日期'), document: text('依据文号'), evidence: file('依据文件').optional() }

export interface DirectInput {
  readonly state: string
  readonly on: Day
  /** Number and name of the document that says so. */
  readonly document: string
  /** Its file; where it is missing the case shows the gap. */
  readonly evidence: FileRef | null
  /** Earlier stages that the document tells the days of. */
  readonly passed?: { readonly [state: string]: Day }
  /** Fields that the result fills. */
  readonly values?: { readonly [field: string]: unknown }
}

/** Actions that every procedure has, once for all. */
export interface CommonActions {
  readonly transfer: Action<Values<typeof transfers>>
  readonly countersign: Action<Values<typeof countersigns>>
  readonly opine: Action<Values<typeof opines>>
  readonly urge: Action<Values<typeof urges>>
  readonly supervise: Action<Values<typeof supervises>>
  readonly suspend: Action<Values<typeof suspends>>
  readonly resume: Action<Values<typeof resumes>>
  /** 补交材料: more files for the case, by whoever may hand it in. */
  readonly supply: Action<Values<typeof hands>>
  /** 归入扫描件: the stamped sheet comes back from the scanner, whatever the case has become meanwhile. */
  readonly archive: Action<Values<typeof archives>>
  readonly direct: Action<DirectInput>
}

export type CommonName = keyof CommonActions

export function commonActions(states: readonly string[], ends: readonly string[], by: CommonRights): CommonActions {
  const from = states.filter((state) => !ends.includes(state))
  const on = <I>(label: string, who: readonly Who[], asks: Fields, more: object = {}) =>
    action<I>(label, 'common', { from, by: who, asks, ...more })
  return {
    transfer: on('转办', by.transfer, transfers, { assigns: 'to' }),
    countersign: on('会签', by.countersign, countersigns),
    opine: on('会签意见', [], opines),
    urge: on('催办', by.urge, urges),
    supervise: on('督办', by.supervise, supervises),
    suspend: on('中止', by.suspend, suspends),
    resume: on('恢复', by.suspend, resumes),
    supply: on('补交材料', [{ is: 'owner' }, { is: 'assigned' }], hands),
    archive: on('归入扫描件', [...by.direct, { is: 'assigned' }], archives, { from: states }),
    direct: on('直接登记结果', by.direct, directs, { from: states }),
  }
}
