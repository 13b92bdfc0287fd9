import { choice } from '../../kernel/field/index.ts'

/** Whether it was there before approval was asked for (存量), or came with it. */
export const origin = choice('存量/新设', ['存量', '新设'], {
  synonyms: { 存量机构: '存量', 新增: '新设', 新办: '新设' },
})

export const form = choice('培训形式', ['线下', '线上', '线上线下'], { synonyms: { 面授: '线下', 网络: '线上' } })
