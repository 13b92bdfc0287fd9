import { at, bureau, day, integer, json, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 公示: what was shown, frozen, and the objections to it. */
export const noticeSchema: Schema = {
  notice: {
    columns: {
      bureau,
      id: uuid,
      register: text,
      state: text,
      title: text,
      text: text,
      // Columns and rows as the public sees them.
      content: json,
      first_day: day,
      workdays: integer,
      status: text,
      actor: text,
      made_at: at,
      withdrawn_for: optionalText,
    },
    primaryKey: ['bureau', 'id'],
    indexes: { notice_first_day: { columns: ['bureau', 'first_day'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // The cases that a notice stands for.
  notice_case: {
    columns: { bureau, notice: uuid, record: uuid, subject: text },
    primaryKey: ['bureau', 'notice', 'record'],
    indexes: { notice_case_record: { columns: ['bureau', 'record'] } },
    walls: 'bureau',
    grants: 'append',
    placement: 'distributed',
  },
  objection: {
    columns: {
      bureau,
      id: uuid,
      notice: uuid,
      subject: text,
      raised_on: day,
      // 实名: who raised it and how to reach them.
      by: text,
      contact: text,
      reason: text,
      evidence: json,
      // By which whoever raised it asks for the answer.
      receipt: text,
      decision: { type: 'jsonb', nullable: true },
      made_at: at,
    },
    primaryKey: ['bureau', 'id'],
    unique: [['bureau', 'receipt']],
    indexes: { objection_notice: { columns: ['bureau', 'notice'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
}
