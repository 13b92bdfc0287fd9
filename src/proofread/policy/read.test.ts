import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ProposedClause } from './proposal.ts'
import { readPolicy } from './read.ts'

/** Each clause as a line, so that a whole paper reads at a glance. */
function told(text: string): readonly string[] {
  return readPolicy(text).clauses.map((clause) =>
    [
      clause.number ?? '',
      clause.who?.text ?? '?',
      clause.condition?.text ?? '-',
      sum(clause),
      clause.cap === null ? '-' : `${clause.cap.yearly ? '年' : ''}≤${clause.cap.yuan ?? '?'}`,
      clause.exclusivity.map((words) => words.text).join('+') || '-',
    ].join('|'),
  )
}

function sum({ amount }: ProposedClause): string {
  switch (amount.kind) {
    case 'fixed':
      return `${amount.per ?? ''}${amount.yuan ?? '?'}`
    case 'rate':
      return `${amount.of}×${amount.percent ?? '?'}%`
    case 'upTo':
      return `≤${amount.yuan ?? '?'}`
  }
}

describe('读政策原文', () => {
  it('a county paper: fixed sums, a threshold that is no award, a rate with a cap', () => {
    const text = `第三条 对新认定的高新技术企业，一次性奖励10万元；对重新认定的高新技术企业，奖励5万元。
第四条 当年新增设备投资额达到300万元以上（含300万元）的工业企业，按新增设备投资额的2%给予奖励，最高不超过100万元。`
    assert.deepEqual(told(text), [
      '第三条|高新技术企业|新认定的|100000|-|一次性',
      '第三条|高新技术企业|重新认定的|50000|-|-',
      '第四条|工业企业|当年新增设备投资额达到300万元以上（含300万元）的|新增设备投资额×2%|≤1000000|-',
    ])
  })

  it('a district paper by numbered items: 分别 gives each subject its own sum, and the article says what is not repeated', () => {
    const text = `第五条 支持创新平台建设。
（一）对新获批的国家级、省级、市级重点实验室，分别给予200万元、100万元、50万元奖励。
（二）对认定为省级新型研发机构的单位，给予80万元补助。
同一平台获得不同级别认定的，按就高不重复原则执行。`
    assert.deepEqual(told(text), [
      '第五条（一）|重点实验室|新获批的国家级|2000000|-|就高不重复',
      '第五条（一）|重点实验室|省级|1000000|-|就高不重复',
      '第五条（一）|重点实验室|市级|500000|-|就高不重复',
      '第五条（二）|单位|认定为省级新型研发机构的|800000|-|就高不重复',
    ])
  })

  it('measures in one breath: a rate, its cap, and what one firm may have in a year', () => {
    const text =
      '三、企业向高校院所购买技术并完成登记的，按技术交易额的5%给予补助，单项最高50万元，同一企业每年累计不超过200万元。'
    const [clause] = readPolicy(text).clauses
    assert.deepEqual(told(text), ['三|企业|向高校院所购买技术并完成登记的|技术交易额×5%|≤500000|-'])
    assert.equal(clause?.cap?.text, '单项最高50万元')
  })

  it('a paper whose figures are masked: each is a parameter without a value, named in the message', () => {
    const text = `2. 对在孵企业和项目团队，经评价合格的，给予最高**万元的奖励。
3. 企业购置研发仪器设备，按购置额的××%给予补助，最高不超过XX万元。`
    assert.deepEqual(told(text), ['2|在孵企业和项目团队|经评价合格的|≤?|-|-', '3|企业|购置研发仪器设备|购置额×?%|≤?|-'])
    assert.deepEqual(
      readPolicy(text).clauses.flatMap(({ parameters }) =>
        parameters.map(({ name, message }) => [name, message.slice(0, 12)]),
      ),
      [
        ['上限', '2「**万元」没有给出数'],
        ['比例', '3「××%」没有给出数值'],
        ['单项上限', '3「最高不超过XX万元」'],
      ],
    )
  })

  it('sums a piece, in Chinese numerals, and a paper that says how long it holds', () => {
    const text = `第七条 对获得省科学技术奖一等奖的第一完成单位，每项奖励二十万元。
第十二条 本办法各项奖励同一事项不重复享受。本办法自2026年3月1日起施行，有效期三年。`
    const { period } = readPolicy(text)
    assert.deepEqual(told(text), ['第七条|第一完成单位|获得省科学技术奖一等奖的|每项200000|-|不重复享受'])
    assert.deepEqual([period?.from, period?.to], ['2026-03-01', '2029-02-28'])
  })

  it('prose without a sum proposes nothing', () => {
    assert.deepEqual(told('加大对企业引才资助力度，优化财政投入结构。全年兑付各类资金，企业满意度提升5个百分点。'), [])
  })

  it('every word stands where it says', () => {
    const text =
      '第二条 对首次升规的科技型企业给予20万元奖励，2025年度研发费用增长的企业按增量的10%给予补助，最高30万元。'
    for (const { who, condition, amount, cap, exclusivity, period } of readPolicy(text).clauses)
      for (const words of [who, condition, amount, cap, period, ...exclusivity])
        if (words !== null) assert.equal(text.slice(words.start, words.end), words.text)
  })
})
