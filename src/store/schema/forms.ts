import { at, bureau, integer, json, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 套表: blanks of superior bodies, what each of their cells takes, and what was filled in. */
export const formSchema: Schema = {
  // Each time that somebody maps it anew is kept; the last is the one that counts.
  form: {
    columns: {
      bureau,
      id: uuid,
      version: integer,
      name: text,
      kind: text,
      file_name: text,
      file_hash: text,
      // The words of the blank by sheet and cell, by which next month's blank is known again.
      words: json,
      mapping: json,
      actor: text,
      saved_at: at,
    },
    primaryKey: ['bureau', 'id', 'version'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  // The figures themselves stand in the sheet of figures of the same id.
  form_filling: {
    columns: {
      bureau,
      id: uuid,
      form: uuid,
      version: integer,
      period: text,
      area: optionalText,
      file_name: text,
      blank_hash: text,
      file_hash: text,
      left: json,
      actor: text,
      filled_at: at,
    },
    primaryKey: ['bureau', 'id'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
}
