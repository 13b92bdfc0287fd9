import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateRelation } from '../../kernel/check.ts'
import { always, changed } from '../../kernel/dated.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { at, district, east, situation, west } from '../testing.ts'
import { titleApplication } from './application.ts'
import { enterprise } from './enterprise.ts'
import { recognition } from './recognition.ts'

const title = '高新技术企业'
const firm = (code: string, area = east) => ({
  creditCode: code,
  name: always(`企业${code}`),
  area: always(area),
  status: always('存续'),
})

describe('高新技术企业', () => {
  it('a certificate renewed before it runs out does not count its firm twice', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm('A'))
    add(recognition, { title, enterprise: of, batch: '2023-01', recognisedOn: '2023-11-20', firstTime: '首次' })
    add(recognition, { title, enterprise: of, batch: '2026-01', recognisedOn: '2026-10-30', firstTime: '重新' })
    assert.equal(value('highTechFirms', '2026-10'), '1')
    assert.equal(value('highTechFirms', '2026'), '1')
    assert.equal(value('highTechNetGrowth', '2026'), '0')
    assert.equal(value('renewedHighTech', '2026'), '1')
  })

  it('a batch announced in January belongs to the year before', () => {
    const { add, value } = situation()
    add(recognition, { title, enterprise: add(enterprise, firm('A')), batch: '2025-03', recognisedOn: '2026-01-15' })
    assert.equal(value('newHighTech', '2025'), '1')
    assert.equal(value('newHighTech', '2026'), '0')
    assert.equal(value('highTechFirms', '2025'), '0')
    assert.equal(value('highTechFirms', '2026-01'), '1')
  })

  it('a firm that moves on 1 May was recognised in the old street and is held in the new one', () => {
    const { add, value } = situation()
    const of = add(enterprise, { ...firm('A'), area: changed(always(east), '2026-05-01' as Day, west) })
    add(recognition, { title, enterprise: of, batch: '2026-01', recognisedOn: '2026-03-01' })
    assert.equal(value('newHighTech', '2026', east), '1')
    assert.equal(value('newHighTech', '2026', west), '0')
    assert.deepEqual([value('highTechFirms', '2026-04', east), value('highTechFirms', '2026-04', west)], ['1', '0'])
    assert.deepEqual([value('highTechFirms', '2026-05', east), value('highTechFirms', '2026-05', west)], ['0', '1'])
    assert.equal(value('highTechFirms', '2026', district), '1')
  })

  it('one that is cancelled, deregistered or gone elsewhere is no longer held, and one that is cancelled is counted', () => {
    const { add, value } = situation()
    const recognised = { title, batch: '2025-01', recognisedOn: '2025-11-01' }
    const gone = { ...firm('B'), status: changed(always('存续'), '2026-02-10' as Day, '注销') }
    add(recognition, {
      ...recognised,
      enterprise: add(enterprise, firm('A')),
      endedOn: '2026-02-01',
      endReason: '取消',
    })
    add(recognition, { ...recognised, enterprise: add(enterprise, gone) })
    assert.equal(value('highTechFirms', '2025'), '2')
    assert.equal(value('highTechFirms', '2026-02'), '0')
    assert.equal(value('cancelledHighTech', '2026H1'), '1')
  })

  it('a firm above scale counts among them from the day it entered the statistics register', () => {
    const { add, value } = situation()
    const of = add(enterprise, { ...firm('A'), aboveScale: changed(always('否'), '2026-04-01' as Day, '是') })
    add(recognition, { title, enterprise: of, batch: '2025-01', recognisedOn: '2025-11-01' })
    assert.equal(value('aboveScaleHighTech', '2026Q1'), '0')
    assert.equal(value('aboveScaleHighTech', '2026H1'), '1')
  })

  it('a firm that applied in two batches of the year is one applicant', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm('A'))
    add(titleApplication, { title, enterprise: of, batch: '2026-01', appliedOn: '2026-05-20' })
    add(titleApplication, {
      title,
      enterprise: of,
      batch: '2026-02',
      appliedOn: '2026-07-20',
      recommendedOn: '2026-08-01',
    })
    assert.equal(value('highTechApplicants', '2026'), '1')
    assert.equal(value('highTechRecommended', '2026H1'), '0')
  })

  it('a publicised firm that nobody saw pass the review is found by the check', () => {
    const { add, books } = situation()
    add(titleApplication, {
      title,
      enterprise: add(enterprise, firm('A')),
      batch: '2026-01',
      publicisedOn: '2026-10-20',
    })
    const check = everything.checks.get('highTechPublicisedReviewed')
    assert.ok(check?.kind === 'relation')
    assert.equal(evaluateRelation(check, at('2026'), books()).outcome, 'notMet')
  })

  it('a certificate of four years is worth a second look', () => {
    const check = everything.checks.get('recognitionTerm')
    assert.ok(check?.kind === 'finding')
    const certificate = { title, recognisedOn: '2026-11-20', expiresOn: '2029-11-20' }
    assert.equal(check.find(certificate, '2026-12-01' as Day), null)
    assert.match(
      check.find({ ...certificate, expiresOn: '2030-11-20' }, '2026-12-01' as Day) ?? '',
      /按规定应至2029-11-19/,
    )
  })
})

describe('专精特新', () => {
  it('a little giant that is also 专精特新 is one firm', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm('A'))
    add(recognition, { title: '专精特新中小企业', enterprise: of, batch: '2025-01', recognisedOn: '2025-09-01' })
    add(recognition, { title: '专精特新“小巨人”企业', enterprise: of, batch: '2026-01', recognisedOn: '2026-03-01' })
    assert.equal(value('specialisedFirms', '2026H1'), '1')
    assert.equal(value('littleGiants', '2026H1'), '1')
  })
})

describe('科技型中小企业', () => {
  it('is valid to the end of the calendar year of its number', () => {
    const { add, value } = situation()
    add(recognition, {
      title: '科技型中小企业',
      enterprise: add(enterprise, firm('A')),
      batch: '2026-01',
      recognisedOn: '2026-06-12',
    })
    assert.equal(value('newTechSmes', '2026H1'), '1')
    assert.equal(value('techSmes', '2026'), '1')
    assert.equal(value('techSmes', '2027-01'), '0')
  })
})
