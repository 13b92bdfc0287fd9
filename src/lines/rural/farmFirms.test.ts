import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { recognition } from '../cultivation/recognition.ts'
import { east, situation } from '../testing.ts'

describe('农业类高新技术企业', () => {
  it('are those of farming and of the processing of its products, not those that say nothing', () => {
    const { add, value } = situation()
    for (const [name, industry] of [
      ['种业', 'A0211'],
      ['粮油加工', 'C1310'],
      ['机床', 'C3421'],
      ['不详', null],
    ] as const) {
      const firm = add(enterprise, {
        ...{ name: always(name), area: always(east), status: always('存续') },
        industry: industry === null ? [] : always(industry),
      })
      add(recognition, { enterprise: firm, title: '高新技术企业', batch: '2025-01', recognisedOn: '2025-11-20' })
    }
    assert.deepEqual([value('highTechFirms', '2025'), value('farmHighTechFirms', '2025')], ['4', '2'])
  })
})
