import { at, bureau, optionalAt, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 报送: sheets that subordinate bureaus sent to this one, and what became of them. */
export const submissionSchema: Schema = {
  submission: {
    columns: {
      bureau,
      id: uuid,
      sender: text,
      sheet: uuid,
      title: text,
      actor: text,
      sent_at: at,
      state: text,
      note: { type: 'text', default: `''` },
      decided_by: optionalText,
      decided_at: optionalAt,
    },
    primaryKey: ['bureau', 'id'],
    indexes: { submission_sent: { columns: ['bureau', 'sender', 'sheet'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
}
