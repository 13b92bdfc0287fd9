import type { Read } from '../problem.ts'
import type { Brand } from '../values.ts'
import { halfWidth, isBlank } from './normal.ts'
import { quote, refuse } from './outcome.ts'

/** Invoice numbers in canonical form, one after another: `24352000000012345678、3500201130-00123456`. */
export type InvoiceNumbers = string & Brand<'InvoiceNumbers'>

/** Numbers of equipment as the maker stamped them, in capitals: `SN20240001、SN20240002`. */
export type SerialNumbers = string & Brand<'SerialNumbers'>

/** What may stand between two numbers of one cell. */
const BETWEEN = /[、，,;；\n\r\t/|]+/
export const NUMBER_SEPARATOR = '、'
/** A fully digital electronic invoice (数电发票) has one number of 20 digits. */
const ELECTRONIC = /^\d{20}$/
/** Older ones have a code of 10 or 12 digits and a number of 8. */
const CODE_AND_NUMBER = /^(\d{10}|\d{12})[-\s_:]*(\d{8})$/
const WORDS = /发票|代码|号码|编号|No\.?|№|[:：#()]/gi
const SERIAL = /^[A-Z0-9][A-Z0-9./-]{2,39}$/

/** The single numbers that a canonical text holds. */
export function numbersIn(value: InvoiceNumbers | SerialNumbers | string): readonly string[] {
  return value.split(NUMBER_SEPARATOR)
}

/** One or more invoice numbers. Refused: eight digits without their code, a number given twice. */
export function readInvoices(text: string): Read<InvoiceNumbers> {
  return several(text, '发票', (part) => {
    const said = part.replaceAll(WORDS, ' ').trim()
    if (ELECTRONIC.test(said)) return { value: said }
    const [, code, number] = CODE_AND_NUMBER.exec(said) ?? []
    if (code !== undefined && number !== undefined) return { value: `${code}-${number}` }
    if (/^\d{8}$/.test(said))
      return refuse(
        'invoice.code',
        `发票号码${quote(part)}没有发票代码`,
        '8 位号码要和 10 位或 12 位代码写在一起，如 3500201130-00123456',
      )
    return refuse(
      'invoice.form',
      `${quote(part)}不是发票号码`,
      '数电发票填 20 位号码；以前的发票填代码加 8 位号码，如 3500201130-00123456；几张之间用顿号隔开',
    )
  }) as Read<InvoiceNumbers>
}

/** One or more serial numbers of equipment. */
export function readSerials(text: string): Read<SerialNumbers> {
  return several(text, '设备编号', (part) => {
    const said = part.replaceAll(/\s/g, '').toUpperCase()
    if (SERIAL.test(said) && /\d/.test(said)) return { value: said }
    return refuse(
      'serial.form',
      `${quote(part)}不是设备编号`,
      '填设备铭牌上的出厂编号，由字母和数字组成；几台之间用顿号隔开',
    )
  }) as Read<SerialNumbers>
}

function several(text: string, what: string, one: (part: string) => Read<string>): Read<string> {
  const found: string[] = []
  for (const part of halfWidth(text).split(BETWEEN)) {
    if (isBlank(part)) continue
    const read = one(part.trim())
    if (read.problem) return read
    if (found.includes(read.value))
      return refuse('number.twice', `${what}${read.value}在这里写了两次`, '删去重复的一个')
    found.push(read.value)
  }
  if (found.length === 0) return refuse('number.none', `没有写${what}`, `填写${what}，或留空`)
  return { value: found.join(NUMBER_SEPARATOR) }
}
