import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { half, wholeYear } from '../period.ts'
import type { Citation } from './citation.ts'
import { planItems } from './planItems.ts'
import type { Block, Span } from './text.ts'

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, spans: [{ text }] })
const paragraph = (...spans: readonly (string | Span)[]): Block => ({
  kind: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
})
const cites = [{ id: 'f1', indicator: 'newTechSmes' }] as unknown as readonly Citation[]

describe('plan items of a document', () => {
  it('are the points of what stands under 安排, 打算 or 思路, and of nothing else', () => {
    const text = [
      heading('一、上半年主要工作'),
      paragraph('一是开展走访调研摸清底数。'),
      heading('二、下半年工作安排'),
      heading('（一）抓主体', 2),
      paragraph(
        '一是抓申报，由高新科牵头逐户跟进。二是抓入库，还差',
        { text: '314', figure: 'f1' },
        '家，9月底前完成。',
      ),
      heading('三、其他'),
      paragraph('一是加强学习教育提升能力。'),
    ]
    assert.deepEqual(
      planItems(text, cites, half(2026, 1)).map(({ text: says, heading: under, owner, dueOn, indicator }) => [
        ...[says, under, owner, dueOn, indicator],
      ]),
      [
        ['抓申报，由高新科牵头逐户跟进。', '（一）抓主体', '高新科', '2026-12-31', null],
        ['抓入库，还差314家，9月底前完成。', '（一）抓主体', null, '2026-09-30', 'newTechSmes'],
      ],
    )
  })

  it('of a yearly summary are due in the year after', () => {
    const text = [heading('三、来年工作思路'), paragraph('一季度完成目标任务分解并下达到街道。')]
    assert.deepEqual(
      planItems(text, [], wholeYear(2025)).map(({ dueOn }) => dueOn),
      ['2026-03-31'],
    )
  })

  it('of a paragraph without marks are its sentences once it has three; attachments and slogans are none', () => {
    const text: readonly Block[] = [
      heading('四、下一步打算'),
      paragraph('办好全国科普月主场活动。推动孵化载体提质增效。完善科技特派员考核办法。加油干。'),
      { kind: 'attachment', mark: '附件1', title: '重点任务清单' },
      paragraph('一是附件里的话不是安排的一条。'),
    ]
    assert.equal(planItems(text, [], half(2026, 1)).length, 3)
  })
})
