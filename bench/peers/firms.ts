import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { bureau, streets } from '../dashboard/questions.ts'

/** One row of the collection that every product keeps. */
export interface Firm {
  readonly code: string
  readonly name: string
  readonly area: string
  readonly status: string
  readonly industry: string
  readonly park: string
  readonly form: string
  readonly address: string
  /** In yuan; no two firms of the hundred thousand have the same, so that a list has one order. */
  readonly capital: number
  readonly founded: string
}

export const STATUS_ASKED = '存续'
export const FOUNDED_FROM = '2014-01-01'
const FOUNDED_FIRST = Date.UTC(2000, 0, 1)
const DAY_MS = 86_400_000
/** Coprime to what it turns over, so that each number comes once. */
const STEP = 7_919
const CAPITALS = 1_000_003
const CAPITAL_UNIT = 10_000

const statuses = [STATUS_ASKED, STATUS_ASKED, STATUS_ASKED, '在业', '注销']
const parks = ['高新园', '开发区', '科技城', '软件园']
const forms = ['企业法人', '企业法人', '企业法人', '分支机构']
const marks = '博鸿瑞泰丰恒盛隆诚信宏远创达智联启航凌云卓越优品聚能腾飞朗科拓普维斯康明德'
const trades = ['精密机械', '电子科技', '生物医药', '智能装备', '软件技术', '新能源科技', '新材料', '信息技术']

export function firm(n: number): Firm {
  return {
    code: makeCreditCode(bureau, n),
    name: `云浦${from(marks, n * 7)}${from(marks, n * 11 + (n >> 5))}${n}${from(trades, n >> 2)}有限公司`,
    area: from(streets, n),
    status: from(statuses, n * 13),
    industry: `C${13 + (n % 31)}`,
    park: from(parks, n >> 1),
    form: from(forms, n >> 3),
    address: `第${1 + (n % 12)}街道科技路${n}号`,
    capital: ((n * STEP) % CAPITALS) * CAPITAL_UNIT,
    founded: dayOf(n),
  }
}

/** One that no list asks for, so that what was made leaves the lists as they were. */
export function newFirm(n: number): Firm {
  return { ...firm(n), status: '吊销' }
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

function dayOf(n: number): string {
  return new Date(FOUNDED_FIRST + ((n * STEP) % 9_000) * DAY_MS).toISOString().slice(0, 10)
}

function from<T extends string>(values: ArrayLike<T>, n: number): T {
  return values[n % values.length]!
}
