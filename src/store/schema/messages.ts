import { at, bureau, integer, json, optionalAt, optionalText, text, uuid } from './columns.ts'
import type { Schema } from './model.ts'

/** 消息: what was told to whom, and how it went out. */
export const messageSchema: Schema = {
  message: {
    columns: {
      bureau,
      id: uuid,
      account: uuid,
      kind: text,
      title: text,
      text: text,
      href: optionalText,
      // Names what it tells of: the same is told to nobody twice.
      key: text,
      made_at: at,
      read_at: optionalAt,
    },
    primaryKey: ['bureau', 'id'],
    unique: [['bureau', 'account', 'key']],
    indexes: { message_account: { columns: ['bureau', 'account', 'made_at'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  delivery: {
    columns: {
      bureau,
      message: uuid,
      channel: text,
      address: text,
      status: text,
      attempts: integer,
      next_at: at,
      sent_at: optionalAt,
      problem: optionalText,
    },
    primaryKey: ['bureau', 'message', 'channel'],
    indexes: { delivery_next: { columns: ['bureau', 'status', 'next_at'] } },
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
  // How somebody wants to be told: channels, quiet hours, digest.
  message_wish: {
    columns: { bureau, account: uuid, content: json, changed_at: at },
    primaryKey: ['bureau', 'account'],
    walls: 'bureau',
    grants: 'write',
    placement: 'distributed',
  },
}
