import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/field/index.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { request } from '../service/request.ts'
import { east, situation } from '../testing.ts'
import { conditionCheck } from './conditionCheck.ts'
import { donation } from './donation.ts'
import { resumption } from './resumption.ts'

function bureau() {
  const { add, value } = situation()
  const firm = (code: string) =>
    add(enterprise, { creditCode: code, name: always(`${code}公司`), area: always(east), status: always('存续') })
  return { add, firm, values: (...ids: string[]) => ids.map((id) => value(id, '2026Q1')) }
}

const listed = { core: '规上高新技术企业', listedOn: '2026-02-01' }

describe('应急专项', () => {
  it('is known of nobody while it sleeps: no rate, and no zero that looks like one', () => {
    const { values } = bureau()
    assert.deepEqual(values('firmsToResume', 'resumptionRate'), ['0', 'zeroWhole'])
  })

  it('复工率: whoever stops again counts no more', () => {
    const { add, firm, values } = bureau()
    add(resumption, { ...listed, enterprise: firm('A'), resumedOn: '2026-02-10', returned: '80' })
    add(resumption, { ...listed, enterprise: firm('B'), resumedOn: '2026-02-12', stoppedOn: '2026-03-01' })
    add(resumption, { ...listed, enterprise: firm('C'), plannedOn: '2026-02-20' })
    add(resumption, { ...listed, core: '其他企业', enterprise: firm('D'), resumedOn: '2026-02-14' })
    assert.deepEqual(values('firmsToResume', 'resumedFirms', 'resumptionRate', 'staffReturned'), ['4', '2', '50', '80'])
    assert.equal(values('coreResumptionRate')[0]?.slice(0, 5), '33.33')
  })

  it('what lacks a condition is open until it is mended', () => {
    const { add, firm, values } = bureau()
    const check = { conclusion: '部分符合', on: '2026-02-08', lacking: '物资储备不足' }
    add(conditionCheck, { ...check, enterprise: firm('A'), mendedOn: '2026-02-11' })
    add(conditionCheck, { ...check, enterprise: firm('B') })
    assert.deepEqual(values('conditionChecks', 'firmsLackingConditions'), ['2', '1'])
  })

  it('a pass that was asked for counts when it was issued, goods without a price have no value', () => {
    const { add, firm, values } = bureau()
    const asked = { subject: '通行证', raisedOn: '2026-02-08', matter: '运输通行', channel: '电话' }
    add(request, { ...asked, enterprise: firm('A'), closedOn: '2026-02-09', outcome: '已解决' })
    add(request, { ...asked, enterprise: firm('B') })
    const given = { on: '2026-02-10', receiver: '区红十字会', donated: '物资' }
    add(donation, { ...given, enterprise: firm('C'), goods: '消毒酒精', quantity: '3', unit: '吨' })
    add(donation, { ...given, enterprise: firm('D'), goods: '药品', value: '120000' })
    assert.deepEqual(values('transportPasses', 'transportPassFirms', 'donations', 'donatedValue'), [
      '1',
      '1',
      '2',
      '120000',
    ])
  })
})
