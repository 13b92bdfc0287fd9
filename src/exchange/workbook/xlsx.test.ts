import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { type CellValue, readXlsx, writeXlsx } from 'hucre'
import { readPlainly } from './fixtures.ts'
import type { Workbook } from './model.ts'

const DAY = fc.integer({ min: -20_000, max: 40_000 }).map((days) => new Date(days * 86_400_000))
const TEXT = fc
  .string({ unit: fc.constantFrom(...'江宁区科技 \n<>&"\'=１a（—_x0041_\u{20000}'), minLength: 1 })
  .filter((text) => text.trim() !== '')
const NUMBER = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }))
const GRID = fc.array(fc.array(fc.oneof(TEXT, NUMBER, DAY, fc.boolean(), fc.constant(null)), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
})

/** The values of a sheet by place, as comparable texts. */
function valuesOf(workbook: Workbook): Map<string, string> {
  const values = new Map<string, string>()
  for (const row of workbook.sheets[0]?.rows ?? []) {
    for (const { column, kind, text, number, day } of row.cells) {
      values.set(`${row.number},${column}`, comparable(kind, day ?? (kind === 'number' ? String(number) : text)))
    }
  }
  return values
}

function expectedOf(grid: CellValue[][]): Map<string, string> {
  const values = new Map<string, string>()
  for (const [r, row] of grid.entries()) {
    for (const [c, value] of row.entries()) if (value !== null) values.set(`${r + 1},${c}`, expectedValue(value))
  }
  return values
}

function expectedValue(value: NonNullable<CellValue>): string {
  if (value instanceof Date) return comparable('date', value.toISOString().slice(0, 10))
  if (typeof value === 'boolean') return comparable('boolean', value ? 'TRUE' : 'FALSE')
  return typeof value === 'number' ? comparable('number', String(value === 0 ? 0 : value)) : comparable('text', value)
}

function comparable(kind: string, value: string): string {
  return `${kind} ${value}`
}

test('what one library writes is read as that library reads it', async () => {
  await fc.assert(
    fc.asyncProperty(GRID, async (grid) => {
      const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: grid }] })
      const back = (await readXlsx(bytes)).sheets[0]?.rows ?? []
      assert.deepEqual(valuesOf(await readPlainly(bytes)), expectedOf(back))
    }),
    { numRuns: 60 },
  )
})

test('what the other library writes is read as it was given', async () => {
  await fc.assert(
    fc.asyncProperty(GRID, async (grid) => {
      const book = utils.book_new()
      utils.book_append_sheet(book, utils.aoa_to_sheet(grid, { UTC: true, dateNF: 'yyyy-mm-dd' }), 'S')
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
      assert.deepEqual(valuesOf(await readPlainly(bytes)), expectedOf(grid))
    }),
    { numRuns: 60 },
  )
})
