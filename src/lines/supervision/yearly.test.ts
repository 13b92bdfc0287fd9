import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officialCalendar } from '../../kernel/officialDays.ts'
import type { Day } from '../../kernel/values.ts'
import { standardYear } from './standardYear.ts'
import { occurrencesOf, openOn, type YearlyItem, yearlyTask } from './yearly.ts'

const calendar = officialCalendar()
const nothing = {
  kind: '总结报告',
  frequency: null,
  campaign: null,
  shift: null,
  owner: null,
  work: null,
  measureOfDone: null,
  basis: null,
} as const
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
    const of = (shift: YearlyItem['shift']) =>
      occurrencesOf({ frequency: null, opensOn: '05-02', dueOn: '05-30', shift }, 2026, calendar).map(
        ({ opensOn, dueOn }) => [opensOn, dueOn],
      )
    assert.deepEqual(of('提前'), [['2026-04-30', '2026-05-29']])
    assert.deepEqual(of('顺延'), [['2026-04-30', '2026-06-01']])
    assert.deepEqual(of('不变'), [['2026-05-02', '2026-05-30']])
  })

  it('stands from the day it opens to the day it is due, and not before or after', () => {
    const on = (day: string) => openOn(summary, day as Day, calendar)?.year ?? null
    assert.deepEqual(['2026-06-09', '2026-06-10', '2026-06-25', '2026-06-26'].map(on), [null, 2026, 2026, null])
  })

  it('that runs over the new year is one turn, of the year in which it opened', () => {
    const across: YearlyItem = { ...summary, name: '年度考核', opensOn: '12-20', dueOn: '01-15' }
    assert.deepEqual(
      ['2025-12-30', '2026-01-08'].map((day) => {
        const open = openOn(across, day as Day, calendar)
        return [open?.year, open?.opensOn, open?.dueOn]
      }),
      [2025, 2025].map((year) => [year, '2025-12-19', '2026-01-15']),
    )
  })

  it('that is stopped, begins later, or has days nobody can read makes nothing', () => {
    const of = (more: Partial<YearlyItem>) => openOn({ ...summary, ...more }, '2026-06-15' as Day, calendar)
    assert.equal(of({ stopped: '是' }), null)
    assert.equal(of({ fromYear: '2027' as never }), null)
    assert.equal(of({ dueOn: '6月25日' }), null)
  })

  it('comes back every half-year, quarter, month and week, each turn by its own name', () => {
    const turns = (frequency: YearlyItem['frequency'], opensOn: string, dueOn: string) =>
      occurrencesOf({ frequency, opensOn, dueOn, shift: '不变' }, 2026, calendar)
    const last = (...of: Parameters<typeof turns>) => {
      const { label, opensOn, dueOn } = turns(...of).at(-1)!
      return [turns(...of).length, label, opensOn, dueOn]
    }
    assert.deepEqual(last('每半年', '06-10', '06-25'), [2, '2026年下半年', '2026-12-10', '2026-12-25'])
    assert.deepEqual(last('每季', '3-20', '1-10'), [4, '2026年第四季度', '2026-12-20', '2027-01-10'])
    assert.deepEqual(last('每月', '25', '5'), [12, '2026年12月', '2026-12-25', '2027-01-05'])
    assert.deepEqual(turns('每月', '1', '31')[1]?.dueOn, '2026-02-28')
    assert.deepEqual(last('每周', '周五', '星期三'), [52, '2026年第52周', '2027-01-01', '2027-01-06'])
    assert.deepEqual(
      [turns('每季', '04-01', '04-10'), turns('每周', '06-10', '周五'), turns('每月', '0', '5')],
      [[], [], []],
    )
  })

  it('a monthly item makes the task of its month, and the next one a month later', () => {
    const monthly: YearlyItem = { ...summary, name: '园区月度监测', frequency: '每月', opensOn: '08', dueOn: '18' }
    const made = (day: string) => {
      const turn = openOn(monthly, day as Day, calendar)
      return turn && yearlyTask('id', monthly, turn, day as Day)
    }
    assert.deepEqual(
      ['2026-05-08', '2026-05-20', '2026-06-08'].map((day) => made(day)?.subject ?? null),
      ['2026年5月园区月度监测', null, '2026年6月园区月度监测'],
    )
    assert.equal(made('2026-05-08')?.turn, '2026-05')
  })

  it('makes a task that names its year and the bureau’s section, or the general one', () => {
    const turn = openOn(summary, '2026-06-15' as Day, calendar)!
    const made = yearlyTask('id', summary, turn, '2026-06-15' as Day)
    assert.deepEqual([made.subject, made.owner, made.dueOn], ['2026年上半年工作总结', '综合科', '2026-06-25'])
  })

  it('proposes a year whose days can all be read, each once', () => {
    for (const { name, frequency = null, opensOn, dueOn } of standardYear)
      assert.ok(occurrencesOf({ frequency, opensOn, dueOn, shift: null }, 2026, calendar).length > 0, name)
    assert.equal(new Set(standardYear.map(({ name }) => name)).size, standardYear.length)
  })
})
