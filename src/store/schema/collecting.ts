import { at, bureau, day, integer, json, optionalAt, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 收表: a form made of any sheet, who has to fill it in, and what came back. */
export const collectingSchema: Schema = {
  collection: {
    columns: {
      bureau,
      id: uuid,
      title: text,
      note: text,
      // Columns of the form, each read like a field of a register where it is one.
      columns: json,
      deadline: day,
      status: text,
      source_hash: optionalText,
      // 统计调查 with what it must show; empty for 工作调度.
      nature: { type: 'jsonb', nullable: true },
      // The one that it asks again for another period.
      repeats: { type: 'uuid', nullable: true },
      // 按月, 按季: how often the next one is made by itself; empty for once.
      every: optionalText,
      actor: text,
      made_at: at,
      closed_at: optionalAt,
    },
    primaryKey: ['bureau', 'id'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  collection_filler: {
    columns: {
      bureau,
      collection: uuid,
      ordinal: integer,
      name: text,
      // Street, enterprise (by national identity) or account, where it is one of these.
      area: optionalText,
      enterprise: optionalText,
      account: { type: 'uuid', nullable: true },
      token_hash: optionalText,
      reminded_at: optionalAt,
    },
    primaryKey: ['bureau', 'collection', 'ordinal'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // Each hand-in is kept; the last is the one that counts.
  collection_answer: {
    columns: {
      bureau,
      collection: uuid,
      filler: integer,
      version: integer,
      rows: json,
      file_hash: optionalText,
      filled_by: text,
      filled_at: at,
    },
    primaryKey: ['bureau', 'collection', 'filler', 'version'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
}
