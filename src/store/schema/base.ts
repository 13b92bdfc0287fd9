import type { Column, Schema } from './model.ts'

const bureau: Column = { type: 'text' }
const at: Column = { type: 'timestamptz' }
const optionalText: Column = { type: 'text', nullable: true }
const text: Column = { type: 'text' }
const json: Column = { type: 'jsonb' }
const uuid: Column = { type: 'uuid' }
const integer: Column = { type: 'integer' }
const bigint: Column = { type: 'bigint' }

/** Tables that no declaration asks for: bureaus, the journal and its balances, versions, imports, documents. */
export const baseSchema: Schema = {
  bureau: {
    columns: { code: text, name: text, profile: { type: 'jsonb', default: `'{}'` }, created_at: at },
    primaryKey: ['code'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  area: {
    columns: { bureau, code: text, name: text, parent: optionalText, also: { type: 'text[]', default: `'{}'` }, grouped: optionalText, ordinal: integer },
    primaryKey: ['bureau', 'code'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  account: {
    columns: { id: uuid, name: text, display_name: text, password: optionalText, created_at: at, failures: { type: 'integer', default: '0' }, locked_until: { ...at, nullable: true } },
    primaryKey: ['id'],
    unique: [['name']],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  membership: {
    columns: { bureau, account: uuid, role: text, section: optionalText },
    primaryKey: ['bureau', 'account'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  session: {
    columns: { token_hash: text, account: uuid, bureau, created_at: at, seen_at: at, expires_at: at, agent: optionalText },
    primaryKey: ['token_hash'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  head: {
    columns: { bureau, number: bigint, hash: text, recorded_at: at },
    primaryKey: ['bureau'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  entry: {
    columns: {
      bureau, number: bigint, recorded_at: at, actor: text, kind: text, register: text, record: uuid, version: integer,
      digest: text, postings: integer, hash: text,
    },
    primaryKey: ['bureau', 'number'],
    unique: [['bureau', 'record', 'version']],
    indexes: { entry_recorded: { columns: ['bureau', 'recorded_at'] } },
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  posting: {
    columns: {
      bureau, entry: bigint, line: integer, measure: text, quantity: { type: 'numeric' }, reversal: { type: 'boolean' },
      occurred_on: { type: 'date' }, belongs_to: integer, subject: optionalText, area: text, dimensions: json,
    },
    primaryKey: ['bureau', 'entry', 'line'],
    indexes: {
      posting_measure: { columns: ['bureau', 'measure', 'occurred_on'] },
      posting_subject: { columns: ['bureau', 'subject'] },
    },
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  // recorded = 0 is the present: the sum over all months of recording.
  balance: {
    columns: {
      bureau, measure: text, view: text, recorded: integer, key: text, area: text, belongs_to: integer, occurred: integer,
      quantity: { type: 'numeric' }, postings: bigint,
    },
    primaryKey: ['bureau', 'measure', 'view', 'recorded', 'key', 'area', 'belongs_to', 'occurred'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  subject_balance: {
    columns: {
      bureau, measure: text, view: text, recorded: integer, key: text, subject: text, area: text, belongs_to: integer, occurred: integer,
      quantity: { type: 'numeric' }, postings: bigint,
    },
    primaryKey: ['bureau', 'measure', 'view', 'recorded', 'key', 'subject', 'area', 'belongs_to', 'occurred'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  record_version: {
    columns: {
      bureau, record: uuid, version: integer, register: text, content: { type: 'jsonb', nullable: true }, reason: optionalText,
      salt: optionalText, digest: text, posts_version: integer, actor: text, readers: { type: 'text[]', default: `'{}'` },
    },
    primaryKey: ['bureau', 'record', 'version'],
    indexes: { record_version_readers: { columns: ['readers'], using: 'gin' } },
    walls: 'readers',
    grants: 'write',
    placement: 'distributed',
  },
  record_source: {
    columns: { bureau, record: uuid, version: integer, batch: uuid, sheet: text, row: integer, cells: json, readers: { type: 'text[]', default: `'{}'` } },
    primaryKey: ['bureau', 'record', 'version'],
    indexes: { record_source_batch: { columns: ['bureau', 'batch'] }, record_source_readers: { columns: ['readers'], using: 'gin' } },
    walls: 'readers',
    grants: 'write',
    placement: 'distributed',
  },
  record_name: {
    columns: { bureau, register: text, name: text, record: uuid, origin: text },
    primaryKey: ['bureau', 'register', 'name', 'record', 'origin'],
    indexes: { record_name_record: { columns: ['bureau', 'record'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  import_batch: {
    columns: {
      bureau, id: uuid, register: text, file_name: text, file_hash: text, mode: text, sheets: json, counts: json, status: text,
      actor: text, started_at: at, ended_at: { ...at, nullable: true },
    },
    primaryKey: ['bureau', 'id'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  import_refusal: {
    columns: { bureau, batch: uuid, ordinal: integer, sheet: text, row: integer, problems: json, cells: json },
    primaryKey: ['bureau', 'batch', 'ordinal'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  document: {
    columns: {
      bureau, id: uuid, template: text, title: text, period: text, area: text, status: text, version: integer, text: json, citations: json,
      cutoff: bigint, cutoff_at: at, cutoff_hash: text, actor: text, created_at: at, frozen_at: { ...at, nullable: true },
    },
    primaryKey: ['bureau', 'id'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
}
