import { at, bureau, day, integer, json, no, optionalDay, optionalText, text, texts, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 办件: how the cases stand, kept in step with the steps in their records' versions so that they can be listed. */
export const caseSchema: Schema = {
  case_standing: {
    columns: {
      bureau,
      record: uuid,
      register: text,
      state: text,
      ended: no,
      since: optionalDay,
      // Person or post that holds it.
      assigned: optionalText,
      // Whose opinions are out.
      awaited: texts,
      suspended: no,
      supervised: no,
      urged: integer,
      // The last day in time and the first on which that is near, by the calendar as it was when they were written.
      due: optionalDay,
      near: optionalDay,
      owner: optionalText,
      area: text,
      title: text,
      steps: integer,
      moved_at: at,
      readers: texts,
    },
    primaryKey: ['bureau', 'record'],
    indexes: {
      case_standing_state: { columns: ['bureau', 'ended', 'register', 'state'] },
      case_standing_assigned: { columns: ['bureau', 'assigned'] },
      case_standing_due: { columns: ['bureau', 'ended', 'due'] },
      case_standing_owner: { columns: ['bureau', 'owner'] },
      case_standing_readers: { columns: ['readers'], using: 'gin' },
    },
    walls: 'readers',
    grants: 'write',
    placement: 'distributed',
  },
  // Who took which step when. A key names one submission: the same one again is no second step.
  case_step: {
    columns: {
      bureau,
      record: uuid,
      ordinal: integer,
      register: text,
      action: text,
      state: text,
      actor: text,
      acted_for: optionalText,
      business_day: day,
      taken_at: at,
      key: optionalText,
    },
    primaryKey: ['bureau', 'record', 'ordinal'],
    unique: [['bureau', 'actor', 'key']],
    indexes: { case_step_actor: { columns: ['bureau', 'actor', 'taken_at'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // 专家评审 of a case: rule, draw, experts, conclusion, appeal; the forms stand beside it.
  review: {
    columns: {
      bureau,
      id: uuid,
      record: uuid,
      register: text,
      state: text,
      content: json,
      version: integer,
      actor: text,
      at,
    },
    primaryKey: ['bureau', 'id'],
    indexes: { review_record: { columns: ['bureau', 'record'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // One expert's form, seen by nobody else before the conclusion.
  ballot: {
    columns: { bureau, review: uuid, expert: text, content: json, given_at: at },
    primaryKey: ['bureau', 'review', 'expert'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
}
