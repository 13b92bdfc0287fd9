import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officialCalendar } from '../../kernel/officialDays.ts'
import type { Day } from '../../kernel/values.ts'
import { standardYear } from './standardYear.ts'
import { occurrenceOf, openOn, type YearlyItem, yearlyTask } from './yearly.ts'

const calendar = officialCalendar()
const nothing = { kind: '总结报告', shift: null, owner: null, work: null, measureOfDone: null, basis: null } as const
const summary: YearlyItem = {
  ...nothing,
  name: '上半年工作总结',
  opensOn: '06-10',
  dueOn: '06-25',
  fromYear: null,
  stopped: null,
}

describe('年度事项', () => {
  it('gives way to holidays: 提前 to the working day before, 顺延 to the one after, 不变 stays', () => {
    // 1–5 May 2026 is closed; 30 May 2026 is a Saturday.
    const of = (shift: YearlyItem['shift']) => occurrenceOf({ opensOn: '05-02', dueOn: '05-30', shift }, 2026, calendar)
    assert.deepEqual(of('提前'), { year: 2026, opensOn: '2026-04-30', dueOn: '2026-05-29' })
    assert.deepEqual(of('顺延'), { year: 2026, opensOn: '2026-04-30', dueOn: '2026-06-01' })
    assert.deepEqual(of('不变'), { year: 2026, opensOn: '2026-05-02', dueOn: '2026-05-30' })
  })

  it('stands from the day it opens to the day it is due, and not before or after', () => {
    const on = (day: string) => openOn(summary, day as Day, calendar)?.year ?? null
    assert.deepEqual(['2026-06-09', '2026-06-10', '2026-06-25', '2026-06-26'].map(on), [null, 2026, 2026, null])
  })

  it('that runs over the new year is one turn, of the year in which it opened', () => {
    const across: YearlyItem = { ...summary, name: '年度考核', opensOn: '12-20', dueOn: '01-15' }
    assert.deepEqual(
      ['2025-12-30', '2026-01-08'].map((day) => openOn(across, day as Day, calendar)),
      [2025, 2025].map((year) => ({ year, opensOn: '2025-12-19', dueOn: '2026-01-15' })),
    )
  })

  it('that is stopped, begins later, or has days nobody can read makes nothing', () => {
    const of = (more: Partial<YearlyItem>) => openOn({ ...summary, ...more }, '2026-06-15' as Day, calendar)
    assert.equal(of({ stopped: '是' }), null)
    assert.equal(of({ fromYear: '2027' as never }), null)
    assert.equal(of({ dueOn: '6月25日' }), null)
  })

  it('makes a task that names its year and the bureau’s section, or the general one', () => {
    const turn = openOn(summary, '2026-06-15' as Day, calendar)!
    const made = yearlyTask('id', summary, turn, '2026-06-15' as Day)
    assert.deepEqual([made.subject, made.owner, made.dueOn], ['2026年上半年工作总结', '综合科', '2026-06-25'])
  })

  it('proposes a year whose days can all be read, each once', () => {
    for (const { name, opensOn, dueOn } of standardYear)
      assert.ok(occurrenceOf({ opensOn, dueOn, shift: null }, 2026, calendar), name)
    assert.equal(new Set(standardYear.map(({ name }) => name)).size, standardYear.length)
  })
})
