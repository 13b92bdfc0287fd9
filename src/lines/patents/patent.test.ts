import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OUTSIDE } from '../../kernel/area.ts'
import { always, changed } from '../../kernel/dated.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { seriesRegister } from '../statistics/books.ts'
import { district, east, situation, west } from '../testing.ts'
import { patent } from './patent.ts'

const firm = (code: string, area = east) => ({ creditCode: code, name: always(`企业${code}`), area: always(area) })
const invention = {
  applicationNumber: '202110000001.X',
  type: '发明',
  appliedOn: '2021-01-04',
  grantedOn: '2024-05-14',
}

describe('专利', () => {
  it('owned by two firms of the district counts once, for the first patentee', () => {
    const { add, value } = situation()
    add(enterprise, firm('B', west))
    add(patent, { ...invention, patentee: add(enterprise, firm('A')), patentees: '企业A；企业B' })
    assert.equal(value('inventionsInForce', '2024'), '1')
    assert.equal(value('inventionsInForce', '2024', east), '1')
    assert.equal(value('inventionsInForce', '2024', west), '0')
    assert.equal(value('inventionGrants', '2024'), '1')
  })

  it('is granted in one year and in force until it lapses', () => {
    const { add, value } = situation()
    add(patent, { ...invention, patentee: add(enterprise, firm('A')), lapsedOn: '2026-03-01' })
    assert.equal(value('inventionGrants', '2026'), '0')
    assert.equal(value('inventionsInForce', '2026-02'), '1')
    assert.equal(value('inventionsInForce', '2026-03'), '0')
    assert.equal(value('inventionsInForceNet', '2026'), '-1')
  })

  it('runs out by itself: a utility model after ten years, a design of 2020 after ten, one of 2022 after fifteen', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm('A'))
    const granted = { grantedOn: '2022-12-01', patentee: of }
    add(patent, { ...granted, applicationNumber: '1', type: '实用新型', appliedOn: '2016-06-15' })
    add(patent, { ...granted, applicationNumber: '2', type: '外观设计', appliedOn: '2020-06-15' })
    add(patent, { ...granted, applicationNumber: '3', type: '外观设计', appliedOn: '2022-06-15' })
    assert.equal(value('patentsInForce', '2026-05'), '3')
    assert.equal(value('patentsInForce', '2026-06'), '2')
    assert.equal(value('patentsInForce', '2030-06'), '1')
    assert.equal(value('patentsInForce', '2037-06'), '0')
  })

  it('moves with its owner, and leaves when the owner leaves the district', () => {
    const { add, value } = situation()
    const moving = changed(changed(always(east), '2025-05-01' as Day, west), '2026-01-10' as Day, OUTSIDE)
    add(patent, { ...invention, patentee: add(enterprise, { ...firm('A'), area: moving }) })
    assert.deepEqual(
      [value('inventionsInForce', '2025-04', east), value('inventionsInForce', '2025-05', west)],
      ['1', '1'],
    )
    assert.equal(value('inventionsInForce', '2026-01'), '0')
    assert.equal(value('inventionGrants', '2024', east), '1')
  })

  it('of a person counts where its row says the person lives', () => {
    const { add, value } = situation()
    add(patent, { ...invention, patenteeArea: west })
    assert.equal(value('inventionsInForce', '2024', west), '1')
    assert.equal(value('patentHolders', '2024'), '0')
  })

  it('is of high value from the day it became so, and only while it is in force', () => {
    const { add, value } = situation()
    add(patent, {
      ...invention,
      patentee: add(enterprise, firm('A')),
      highValueKind: '质押融资',
      highValueSince: '2025-07-01',
      lapsedOn: '2026-02-01',
    })
    assert.equal(value('highValueInventions', '2025H1'), '0')
    assert.equal(value('highValueInventions', '2025'), '1')
    assert.equal(value('highValueInventions', '2026'), '0')
  })

  it('per 10,000 people divides by the last published population', () => {
    const { add, value } = situation()
    add(patent, { ...invention, patentee: add(enterprise, firm('A')) })
    add(seriesRegister, { series: '常住人口', area: district, period: '2025-12', value: '80' })
    assert.equal(value('inventionsPerTenThousandPeople', '2026H1'), '0.0125')
  })
})
