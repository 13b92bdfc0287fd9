import { at, bigint, bureau, day, integer, json, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 名单对账: another body's list held against ours, kept as it was found; nothing of it enters the books. */
export const reconcilingSchema: Schema = {
  reconciliation: {
    columns: {
      bureau,
      id: uuid,
      // Whose list it was, and against what of ours.
      body: text,
      label: text,
      register: text,
      indicator: optionalText,
      period: optionalText,
      asked: json,
      listed_on: day,
      file_name: text,
      file_hash: text,
      counts: json,
      // The comparison before it with the same body, and what has been settled since.
      before: { type: 'uuid', nullable: true },
      settled: json,
      cutoff: bigint,
      cutoff_at: at,
      actor: text,
      made_at: at,
    },
    primaryKey: ['bureau', 'id'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  reconciliation_row: {
    columns: {
      bureau,
      reconciliation: uuid,
      ordinal: integer,
      side: text,
      key: text,
      reason: text,
      words: text,
      content: json,
    },
    primaryKey: ['bureau', 'reconciliation', 'ordinal'],
    indexes: { reconciliation_row_key: { columns: ['bureau', 'reconciliation', 'key'] } },
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  // Each is kept; the last is the one that counts.
  reconciliation_verdict: {
    columns: {
      bureau,
      reconciliation: uuid,
      ordinal: integer,
      version: integer,
      verdict: text,
      note: text,
      actor: text,
      at,
    },
    primaryKey: ['bureau', 'reconciliation', 'ordinal', 'version'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
}
