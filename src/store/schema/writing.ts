import { at, bureau, day, integer, json, no, optionalAt, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** What people share in writing a document: its parts, what is said of it, the bureau's own templates and layouts. */
export const writingSchema: Schema = {
  // 供稿: a section of a document in other hands, with the text that comes back.
  document_contribution: {
    columns: {
      bureau,
      document: uuid,
      ordinal: integer,
      // The heading without its number, by which the section is found again.
      heading: text,
      level: integer,
      // 科室:高新科, post:…, or an account.
      holder: text,
      holder_name: text,
      due: day,
      note: text,
      state: text,
      // Rises with every save of the text.
      version: integer,
      // What stood there when it was asked for, and what is written now.
      base: json,
      text: json,
      asked_by: text,
      asked_account: { type: 'uuid', nullable: true },
      asked_at: at,
      urged_at: optionalAt,
      written_by: optionalText,
      written_at: optionalAt,
      given_by: optionalText,
      given_at: optionalAt,
      // Why it was sent back the last time.
      returned: optionalText,
      settled_by: optionalText,
      settled_at: optionalAt,
    },
    primaryKey: ['bureau', 'document', 'ordinal'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // 会签, 签发: who was asked to sign which text, and what they answered.
  document_signature: {
    columns: {
      bureau,
      document: uuid,
      ordinal: integer,
      kind: text,
      // As that of a part: section:…, post:…, or an account.
      holder: text,
      holder_name: text,
      due: day,
      note: text,
      state: text,
      // Of 签发: the letters of the number that it gives, and the serial where a person chose it.
      prefix: optionalText,
      serial: { type: 'integer', nullable: true },
      asked_by: text,
      asked_account: { type: 'uuid', nullable: true },
      asked_at: at,
      urged_at: optionalAt,
      answered_by: optionalText,
      answered_account: { type: 'uuid', nullable: true },
      answered_at: optionalAt,
      opinion: optionalText,
      // The text that was signed.
      digest: optionalText,
      // Who took it back, or changed the text that was signed.
      settled_by: optionalText,
      settled_at: optionalAt,
    },
    primaryKey: ['bureau', 'document', 'ordinal'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // 发文字号: a serial is given once, and stays its document's whatever becomes of it.
  document_number: {
    columns: {
      bureau,
      prefix: text,
      year: integer,
      serial: integer,
      document: uuid,
      actor: text,
      given_at: at,
    },
    primaryKey: ['bureau', 'prefix', 'year', 'serial'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  // 批注: what somebody says of a place in the text.
  document_comment: {
    columns: {
      bureau,
      document: uuid,
      ordinal: integer,
      // The remark that it answers.
      answers: { type: 'integer', nullable: true },
      block: integer,
      // The words that it is about, U+FFFC for each figure.
      quote: text,
      text,
      actor: text,
      said_at: at,
      resolved_by: optionalText,
      resolved_at: optionalAt,
    },
    primaryKey: ['bureau', 'document', 'ordinal'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // The bureau's own templates; each version is kept, the last counts for new drafts.
  document_template: {
    columns: {
      bureau,
      id: uuid,
      version: integer,
      name: text,
      // The template that it was copied from.
      origin: text,
      source: text,
      retired: no,
      actor: text,
      saved_at: at,
    },
    primaryKey: ['bureau', 'id', 'version'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  // 本单位版式: a Word file of the bureau's, whose blanks a document fills; each version is kept.
  document_layout: {
    columns: {
      bureau,
      id: uuid,
      version: integer,
      name: text,
      file_name: text,
      file_hash: text,
      // What each blank takes.
      mapping: json,
      retired: no,
      actor: text,
      saved_at: at,
    },
    primaryKey: ['bureau', 'id', 'version'],
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
}
