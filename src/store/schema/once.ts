import { bureau, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 一票一用: which record uses what may be used once only. The key is the rule, so that it holds for two at once. */
export const onceSchema: Schema = {
  used_once: {
    columns: { bureau, what: text, value: text, register: text, record: uuid },
    primaryKey: ['bureau', 'what', 'value'],
    indexes: { used_once_record: { columns: ['bureau', 'record'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
}
