import type { Column } from './model.ts'

/** The columns that most tables have. */
export const bureau: Column = { type: 'text' }
export const at: Column = { type: 'timestamptz' }
export const optionalAt: Column = { ...at, nullable: true }
export const text: Column = { type: 'text' }
export const optionalText: Column = { type: 'text', nullable: true }
export const texts: Column = { type: 'text[]', default: `'{}'` }
export const json: Column = { type: 'jsonb' }
export const uuid: Column = { type: 'uuid' }
export const integer: Column = { type: 'integer' }
export const bigint: Column = { type: 'bigint' }
export const day: Column = { type: 'date' }
export const optionalDay: Column = { type: 'date', nullable: true }
export const no: Column = { type: 'boolean', default: 'false' }
