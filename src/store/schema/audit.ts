import { at, bigint, bureau, json, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 审计: who did what to what from where, with which result. Each server process writes a chain of its own. */
export const auditSchema: Schema = {
  audit: {
    columns: {
      bureau,
      stream: uuid,
      number: bigint,
      at,
      account: optionalText,
      name: text,
      address: optionalText,
      action: text,
      target: optionalText,
      result: text,
      detail: json,
      hash: text,
    },
    primaryKey: ['bureau', 'stream', 'number'],
    indexes: {
      audit_at: { columns: ['bureau', 'at'] },
      audit_account: { columns: ['bureau', 'account', 'at'] },
      audit_target: { columns: ['bureau', 'target'] },
    },
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
}
