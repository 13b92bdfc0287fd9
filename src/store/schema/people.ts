import {
  at,
  bureau,
  day,
  integer,
  json,
  no,
  optionalAt,
  optionalDay,
  optionalText,
  text,
  texts,
  uuid,
} from './columns.ts'
import type { Schema } from './model.ts'

/** Accounts with what they stand for in each bureau; posts, which hold the work; who stands in for whom. */
export const peopleSchema: Schema = {
  account: {
    columns: {
      id: uuid,
      name: text,
      display_name: text,
      password: optionalText,
      created_at: at,
      failures: { type: 'integer', default: '0' },
      locked_until: optionalAt,
      password_at: optionalAt,
      // Somebody else has set the password: its owner sets another before anything else.
      must_change: no,
      signed_in_at: optionalAt,
      disabled_at: optionalAt,
      email: optionalText,
      // Key of the one-time codes.
      totp: optionalText,
    },
    primaryKey: ['id'],
    unique: [['name']],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  // Digests of former passwords.
  password_history: {
    columns: { account: uuid, at, password: text },
    primaryKey: ['account', 'at'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  // Whom a foreign sign-in (OIDC, a portal's ticket) stands for.
  account_identity: {
    columns: { issuer: text, subject: text, account: uuid, made_at: at },
    primaryKey: ['issuer', 'subject'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  membership: {
    columns: {
      bureau,
      account: uuid,
      role: text,
      section: optionalText,
      // What the person is in procedures: 经办人, 科室负责人, 局领导, 街道专员.
      duties: texts,
      area: optionalText,
      // National identity of the enterprise that the account speaks for.
      enterprise: optionalText,
      // `pending` until the bureau, or the enterprise's first account, has confirmed it.
      status: { type: 'text', default: `'active'` },
      made_at: optionalAt,
      made_by: optionalText,
    },
    primaryKey: ['bureau', 'account'],
    indexes: { membership_account: { columns: ['account'] } },
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  session: {
    columns: {
      token_hash: text,
      account: uuid,
      bureau,
      created_at: at,
      seen_at: at,
      expires_at: at,
      agent: optionalText,
      address: optionalText,
    },
    primaryKey: ['token_hash'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  // 岗位: work is given to posts, persons hold them for a time.
  post: {
    columns: { bureau, id: uuid, name: text, section: optionalText, duties: texts, ended_on: optionalDay },
    primaryKey: ['bureau', 'id'],
    unique: [['bureau', 'name']],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  post_holder: {
    columns: { bureau, post: uuid, account: uuid, from_day: day, to_day: optionalDay, actor: text },
    primaryKey: ['bureau', 'post', 'account', 'from_day'],
    indexes: { post_holder_account: { columns: ['bureau', 'account'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // 外出委托.
  delegation: {
    columns: {
      bureau,
      id: uuid,
      absent: uuid,
      deputy: uuid,
      from_day: day,
      to_day: day,
      actor: text,
      made_at: at,
      ended_at: optionalAt,
    },
    primaryKey: ['bureau', 'id'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // One-time links: somebody without an account does one thing. Only a digest of the token is kept.
  one_time_link: {
    columns: {
      token_hash: text,
      bureau,
      purpose: text,
      target: uuid,
      detail: json,
      made_by: text,
      made_at: at,
      expires_at: at,
      used_at: optionalAt,
    },
    primaryKey: ['token_hash'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  // Days that the State Council has made working days or holidays since this version was made.
  calendar_day: {
    columns: { day, kind: text, source: text, actor: text, made_at: at },
    primaryKey: ['day'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
  // What an administrator has set, for a bureau or (bureau '') for the installation.
  setting: {
    columns: { bureau, name: text, value: json, version: integer, actor: text, changed_at: at },
    primaryKey: ['bureau', 'name'],
    walls: 'none',
    grants: 'write',
    placement: 'reference',
  },
}
