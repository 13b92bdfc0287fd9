import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform, standingOf } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east } from '../testing.ts'
import { claimProcedure } from './claimProcedure.ts'
import { voucherClaim } from './voucherClaim.ts'

const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const empty = Object.fromEntries(Object.keys(voucherClaim.fields).map((name) => [name, null]))
const beside = (register: Register, values: object) => {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return [{ id: 'x', values: { ...empty, ...values }, reached: {} }]
}
const asked: Case = {
  record: { ...empty, services: '检验检测', wanted: '50000', year: 2026, appliedOn: '2026-06-01' },
  steps: [],
  owner: 'A',
  areas: [east],
  beside: { 'enterprise:enterprise': beside(enterprise, { status: always('存续') }), 'subject:ban': [] },
}
const on = { day: '2026-06-03' as Day, calendar: officialCalendar() }

describe('创新券申领', () => {
  it('is granted at most what was asked for, and ends with the number of its voucher', () => {
    const walk = (granted: string) => {
      const checked = perform(claimProcedure, 'check', { granted } as never, asked, clerk, on)
      assert.ok(checked.done, checked.done ? '' : checked.why.map(({ message }) => message).join())
      return perform(claimProcedure, 'issue', { number: 'YP2026-0009' } as never, checked.the, clerk, on)
    }
    const more = walk('60000')
    assert.match(more.done ? '' : more.why.map(({ message }) => message).join(), /核定的比申领的多/)
    const issued = walk('30000')
    assert.ok(issued.done)
    assert.equal(standingOf(claimProcedure, issued.the).state, 'issued')
  })
})
