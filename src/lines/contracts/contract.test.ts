import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OUTSIDE } from '../../kernel/area.ts'
import { always } from '../../kernel/dated.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { district, east, situation, west } from '../testing.ts'
import { agreement } from './agreement.ts'
import { techContract } from './contract.ts'

const firm = (code: string, area = east) => ({ creditCode: code, name: always(`企业${code}`), area: always(area) })
const registered = {
  number: '2025330102000001',
  kind: '技术开发',
  registeredOn: '2025-12-20',
  total: '1000000',
  technology: '800000',
}

describe('技术合同', () => {
  it('withdrawn in the next year lowers that year, not the one it was registered in', () => {
    const { add, value } = situation()
    const seller = add(enterprise, firm('A'))
    add(techContract, {
      ...registered,
      seller,
      sellerArea: district,
      buyerArea: OUTSIDE,
      status: '撤销',
      withdrawnOn: '2026-03-05',
    })
    assert.equal(value('contractValueSold', '2025'), '1000000')
    assert.equal(value('contractsSold', '2025'), '1')
    assert.equal(value('contractValueSold', '2026'), '-1000000')
    assert.equal(value('technologyValueSold', '2026'), '-800000')
    assert.equal(value('contractsSold', '2026'), '-1')
  })

  it('counts where the seller is as output and where the buyer is as absorption', () => {
    const { add, value } = situation()
    add(techContract, {
      ...registered,
      seller: add(enterprise, firm('A', east)),
      sellerArea: district,
      buyer: add(enterprise, firm('B', west)),
      buyerArea: district,
    })
    assert.deepEqual(
      [value('contractValueSold', '2025', east), value('contractValueSold', '2025', west)],
      ['1000000', '0'],
    )
    assert.deepEqual(
      [value('contractValueBought', '2025', east), value('contractValueBought', '2025', west)],
      ['0', '1000000'],
    )
    assert.equal(value('localContractValue', '2025'), '1000000')
    assert.equal(value('localContractShare', '2025'), '100')
  })

  it('of a seller elsewhere, known only by the export, is absorbed here and put out nowhere here', () => {
    const { add, value } = situation()
    add(techContract, { ...registered, sellerArea: OUTSIDE, buyer: add(enterprise, firm('B', west)), buyerArea: west })
    assert.equal(value('contractValueSold', '2025'), '0')
    assert.equal(value('contractValueBought', '2025'), '1000000')
    assert.equal(value('localContracts', '2025'), '0')
  })

  it('changed later adds the difference on the day of the change', () => {
    const { add, value } = situation()
    const seller = add(enterprise, firm('A'))
    add(techContract, {
      ...registered,
      seller,
      status: '变更',
      changedOn: '2026-02-01',
      totalChange: '-200000',
      technologyChange: '-100000',
    })
    assert.equal(value('contractValueSold', '2025'), '1000000')
    assert.equal(value('contractValueSold', '2026'), '-200000')
    assert.equal(value('contractsSold', '2026'), '0')
  })

  it('in dollars enters no sum of yuan', () => {
    const { add, value } = situation()
    add(techContract, { ...registered, seller: add(enterprise, firm('A')), total: '140000 USD' })
    assert.equal(value('contractsSold', '2025'), '1')
    assert.equal(value('contractValueSold', '2025'), '0')
  })
})

describe('产学研合作', () => {
  it('an intention is no agreement', () => {
    const { add, value } = situation()
    const common = { enterprise: add(enterprise, firm('A')), partner: '云浦大学', amount: '500000' }
    add(agreement, { ...common, project: '甲', stage: '意向', signedOn: '2026-03-01' })
    add(agreement, {
      ...common,
      project: '乙',
      stage: '正式协议',
      signedOn: '2026-04-01',
      arrivedOn: '2026-05-01',
      arrived: '100000',
    })
    assert.deepEqual(
      ['agreements', 'intentions', 'agreementValue', 'agreementArrivals'].map((id) => value(id, '2026H1')),
      ['1', '1', '500000', '100000'],
    )
  })
})
