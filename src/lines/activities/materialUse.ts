import { notBelowZero } from '../../kernel/allot/index.ts'
import { negate, subtractDecimals } from '../../kernel/exact.ts'
import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure, qualified } from '../../kernel/measure.ts'
import { quota, register } from '../../kernel/register.ts'
import { activity } from './activity.ts'
import { byKind, inStore, material, materialKind, ofMaterial } from './material.ts'

/** How sure a number of copies is: what an office counts at a stall is a guess and says so. */
export const counted = choice('计数', ['实数', '近', '约', '余', '多', '超'], {
  synonyms: { 准确: '实数', 精确: '实数', 实点: '实数', 左右: '约', 约数: '约', 多份: '多' },
})

export const taken = measure('资料领用', byKind)
export const handedOut = qualified('资料实际发放', { unit: '份', by: { counted }, carried: { materialKind } })

const fields = {
  material: reference('资料', material, ofMaterial).also('资料名称', '宣传册', '领用资料'),
  on: date('领用日期', { usual: 'today' }).also('日期', '发放日期'),
  section: text('领用科室').also('科室', '领用部门', '使用科室'),
  purpose: text('用途', { example: '科技活动周现场' }).also('发放场合', '活动名称', '事由'),
  activity: reference('对应活动', activity).optional(),
  taken: integer('领用份数', { unit: '份' }).also('领取份数', '出库份数', '数量'),
  handedOut: integer('发放份数', { unit: '份' }).also('实际发放', '发出份数').optional(),
  counted: counted.also('约数用词', '计数方式').optional(),
  returned: integer('退回份数', { unit: '份' }).also('退库份数', '交回份数').optional(),
  returnedOn: date('退回日期').also('退库日期').optional(),
  person: text('领用人').also('经手人').optional(),
}

/** 资料领用发放: a section draws copies for an occasion, hands out some and brings back the rest. */
export const materialUse = register('materialUse', {
  label: '资料领用发放',
  line: 'SCI',
  identity: ['material', 'on', 'section', 'purpose'],
  subject: 'material',
  title: ['purpose', 'on'],
  measures: [taken, handedOut, inStore],
  postsVersion: 2,
  note: '一次领用一行；发放份数是估的，计数填约、近、余；没有发完交回的填退回份数和日期',
  fields,
  quotas: [
    quota(fields, 'material', material, {
      what: '库存',
      unit: '份',
      // More brought back than was taken is a slip of the pen and makes no copies.
      takes: ({ taken: out, returned }) => (returned === null ? out : notBelowZero(subtractDecimals(out, returned))),
      holds: ({ copies }) => copies,
    }),
  ],
  posts: ({ on, taken: out, handedOut: given, counted: how, returned, returnedOn }) => [
    taken.post(out, { on }),
    inStore.post(negate(out), { on }),
    handedOut.said(given, how === '实数' ? null : how, { on, by: { counted: how ?? '实数' } }),
    returned !== null && inStore.post(returned, { on: returnedOn ?? on }),
  ],
})
