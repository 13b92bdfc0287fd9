import { z } from '@hono/zod-openapi'

export const list = <S extends z.ZodType>(of: S) => z.array(of).readonly()
export const text = z.string()
export const optional = z.string().nullable()
export const count = z.number().int()
export const decimalText = z.string().openapi({ description: '准确的十进制数', example: '1234.5' })
export const optionalDecimal = decimalText.nullable()

export const cutoffSchema = z.object({ entry: count, recordedAt: text })

/** A cell of a file that came in. */
export const sourceSchema = z.object({ file: text, fileHash: text, sheet: text, row: count, column: text })
