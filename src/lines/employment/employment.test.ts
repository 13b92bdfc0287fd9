import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { honour } from '../activities/honour.ts'
import { seriesRegister } from '../statistics/books.ts'
import { district, situation } from '../testing.ts'

describe('就业商贸', () => {
  it('quotes what other bodies tell, and what each job cost by their own figures', () => {
    const { add, value } = situation()
    const told = (series: string, figure: string) =>
      add(seriesRegister, { series, area: district, period: '2026-01..06', value: figure, status: '最终' })
    told('创业担保贷款发放额', '7666')
    told('创业担保贷款带动就业人数', '1395')
    told('电商进农村综合示范县数', '3')
    told('县（区）数', '4')
    assert.deepEqual(
      ['startupLoans', 'startupLoanJobs', 'ecommerceCounties'].map((id) => value(id, '2026H1')),
      ['7666', '1395', '75'],
    )
    assert.equal(value('startupLoanPerJob', '2026H1').slice(0, 6), '5.4953')
  })

  it('counts a brand when it is named, not when it is recommended', () => {
    const { add, value } = situation()
    const brand = { name: '百强品牌', unit: '某社', kind: '农产品电商品牌', level: '国家', proposedOn: '2026-02-01' }
    add(honour, brand)
    add(honour, { ...brand, unit: '另一社', awardedOn: '2026-05-01' })
    assert.deepEqual([value('ecommerceBrands', '2026H1'), value('scienceHonours', '2026H1')], ['1', '0'])
  })
})
