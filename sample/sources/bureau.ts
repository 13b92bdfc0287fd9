import type { CellValue } from 'hucre'
import type { Area } from '../../src/kernel/area.ts'
import type { Line } from '../../src/kernel/register.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import { numbered, writeSheets } from '../sheet.ts'
import type { SampleWorkbook } from '../workbook.ts'

/** One figure that a public summary told: where it stands in our text, and how. */
export interface Fact {
  /** Its number in the list of figures that the summary told. */
  readonly id: string
  readonly indicator: string
  /** 390.00亿元: digits and unit as the text has them. */
  readonly shown: string
  /** 10.1%, 0.8个百分点: how it changed, where the summary told that as well. */
  readonly growth?: string
  /** A target is told of the year, or of the next one, not of the period. */
  readonly aspect?: 'value' | 'target' | 'schedule'
  /** It is no figure of the text's period, and is asked of the books for this one. */
  readonly period?: string
}

/** 来源单位: a bureau that has in its books what one public summary told, and nothing else. */
export interface SourceBureau {
  readonly code: string
  readonly name: string
  /** Its ground: 市, 县 or 区 says of what kind it is. */
  readonly ground: string
  readonly areas: readonly Area[]
  /** Lines of business that it does not run. */
  readonly without: readonly Line[]
  readonly template: 'half-year-summary' | 'annual-summary'
  readonly period: string
  readonly sheets: readonly Sheet[]
  readonly facts: readonly Fact[]
  /** Figures of the summary that the text does not have, each with its reason. */
  readonly left: { readonly [id: string]: string }
  /** How many figures the summary told; its digits where they were masked are our own. */
  readonly figures: number
  readonly prefix: string
}

type Cells = { readonly [field: string]: CellValue }

export interface Sheet {
  readonly register: string
  readonly rows: readonly Cells[]
}

/** Rows of a register by the names of its fields; the workbook bears the labels. */
export function sheet(register: string, ...rows: readonly (Cells | readonly Cells[])[]): Sheet {
  return { register, rows: rows.flat() as readonly Cells[] }
}

/** So many rows, each told its ordinal from 1. */
export function times<T>(count: number, row: (ordinal: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => row(index + 1))
}

/** The areas below a bureau's ground, in the range of codes that no place in the country has. */
export function areasBelow(code: string, names: readonly string[]): Area[] {
  return names.map((name, index) => ({
    code: `${code}${String(index + 1).padStart(3, '0')}` as AreaCode,
    name,
    parent: code as AreaCode,
    also: [],
    group: null,
  }))
}

/** The workbooks of a bureau, in the order in which they are imported. */
export function workbooksOf({ name, sheets }: SourceBureau): Promise<SampleWorkbook[]> {
  return Promise.all(
    sheets.map(async ({ register, rows }, index) => {
      const of = everything.registers.get(register)
      if (of === undefined) throw new Error(`${name} names ${register}, which is no register`)
      const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      const headers = fields.map((field) => {
        const label = of.fields[field]?.facts.label
        if (label === undefined) throw new Error(`${register} has no field ${field}`)
        return label
      })
      const cells = rows.map((row) => fields.map((field) => row[field] ?? null))
      const title = `${name}${of.label}`
      return {
        name: `${String(index + 1).padStart(2, '0')} ${of.label}.xlsx`,
        register,
        bytes: await writeSheets([{ name: of.label, title, headers: ['序号', ...headers], rows: numbered(cells) }]),
      }
    }),
  )
}

export function fact(id: string, indicator: string, shown: string, growth?: string): Fact {
  return { id, indicator, shown, ...(growth === undefined ? {} : { growth }) }
}

export function targetFact(id: string, indicator: string, shown: string): Fact {
  return { id, indicator, shown, aspect: 'target' }
}

/** Other bodies' figures, each with who published it and when. */
export function seriesSheet(
  ground: string,
  source: string,
  publishedOn: string,
  ...values: readonly (readonly [series: string, period: string, value: number])[]
): Sheet {
  const rows = values.map(([series, period, value]) => ({
    ...{ series, area: ground, period, value },
    ...{ status: '最终', publishedOn, source },
  }))
  return sheet('series', rows)
}

/** What the summary of the year before said, for growth to have its base. */
export function openingSheet(
  ground: string,
  source: string,
  ...values: readonly (readonly [indicator: string, period: string, value: number, unit?: string])[]
): Sheet {
  const rows = values.map(([indicator, period, value, unit]) => ({
    ...{ indicator: labelOf(indicator), area: ground, period, value, unit: unit ?? null, source },
  }))
  return sheet('opening', rows)
}

export function targetSheet(
  ground: string,
  document: string,
  ...values: readonly (readonly [indicator: string, year: number, value: number, path?: string])[]
): Sheet {
  const rows = values.map(([indicator, year, value, path]) => ({
    ...{ indicator: labelOf(indicator), area: ground, year, value, path: path ?? null, document },
  }))
  return sheet('target', rows)
}

export function labelOf(indicator: string): string {
  const found = everything.indicators.get(indicator)
  if (found === undefined) throw new Error(`there is no indicator ${indicator}`)
  return found.label
}

/** Parts that sum to a whole: all alike but the last, which takes what is left. */
export function parts(whole: number, count: number): number[] {
  const each = Math.floor(whole / count)
  return times(count, (ordinal) => (ordinal < count ? each : whole - each * (count - 1)))
}

/** A day of a month, spread over it. */
export function dayIn(year: number, month: number, ordinal: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(1 + ((ordinal * 3) % 27)).padStart(2, '0')}`
}

/** A day of the first half of a year. */
export function inFirstHalf(year: number, ordinal: number): string {
  return dayIn(year, 1 + (ordinal % 6), ordinal)
}

export function inYear(year: number, ordinal: number): string {
  return dayIn(year, 1 + (ordinal % 12), ordinal)
}
