import { ZenEngine } from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'
import { date, integer, money, yesNo } from '../../src/kernel/field/index.ts'
import {
  bind,
  complete,
  dictionary,
  fact,
  factList,
  leafOf,
  loadData,
  panel,
  type RecordValue,
  type RuleFindings,
} from '../../src/kernel/rule/index.ts'
import type { Day } from '../../src/kernel/values.ts'
import { asksGrowth, CLAUSES, type Firm, growthPercent, sharePercent } from './firms.ts'

/** Says of each firm which clauses it meets, as one bit per clause. */
export interface RuleEngine {
  readonly name: string
  answer(firms: readonly Firm[]): Promise<readonly number[]>
}

const clauses = Array.from({ length: CLAUSES }, (_, clause) => clause)
const DAY = '2026-06-01' as Day

/** The thirty clauses as rules of ours, and a firm as its facts. */
export function prepared() {
  const about = { meaning: '', period: '最近一年' } as const
  const yuan = (name: string) => fact(money(name, { enteredIn: '元' }), about)
  const facts = dictionary([
    fact(date('成立日期'), about),
    yuan('研发费用'),
    yuan('销售收入'),
    fact(integer('职工总数', { unit: '人' }), about),
    fact(integer('科技人员数', { unit: '人' }), about),
    fact(yesNo('守信'), about),
    factList('各年', about, [yuan('净资产')]),
  ])
  const bounds = clauses.map((clause) => {
    const loaded = loadData(
      {
        ...{ id: `c${clause}`, name: `条款${clause}`, version: 1, kind: 'clause', authority: '科技局' },
        definitions: { 增长率: '(各年[2].净资产 / 各年[1].净资产 + 各年[3].净资产 / 各年[2].净资产) / 2 - 1' },
        conditions: [
          {
            ...{ id: 'all', label: '条件', cites: '第一条' },
            when: `${
              asksGrowth(clause)
                ? `增长率 >= ${growthPercent(clause)} * 百分比`
                : `研发费用 / 销售收入 >= ${sharePercent(clause)} * 百分比`
            } and 科技人员数 >= 10 * 百分比 * 职工总数 and 守信`,
          },
        ],
      },
      facts,
    )
    if ('misfits' in loaded) throw new Error(JSON.stringify(loaded.misfits))
    const binding = bind(loaded.rule, DAY)
    if ('problem' in binding) throw new Error(binding.problem.message)
    return binding.bound
  })
  const whole = ({ research, sales, staff, technicians, clean, assets }: Firm): RecordValue =>
    complete(
      facts,
      {
        研发费用: research * 100,
        销售收入: sales * 100,
        职工总数: staff,
        科技人员数: technicians,
        守信: clean,
        各年: assets.map((amount) => ({ 净资产: amount * 100 })),
      },
      DAY,
    )
  return { bounds, whole }
}

export function ours(): RuleEngine {
  const { bounds, whole } = prepared()
  const { outcomes } = panel(bounds)
  return {
    name: 'kechuang',
    async answer(firms) {
      return firms.map((firm) => bits(outcomes(whole(firm)).map((outcome) => outcome === 'met')))
    },
  }
}

/** Every part of every explanation is read: an explanation that nobody reads could be one that was never made. */
export function oursExplained(): RuleEngine {
  const { bounds, whole } = prepared()
  const { findings } = panel(bounds)
  return {
    name: 'kechuang, findings',
    async answer(firms) {
      return firms.map((firm) =>
        bits(findings(whole(firm)).map((rule) => saysSomething(rule) && rule.outcome === 'met')),
      )
    },
  }
}

function saysSomething({ conditions }: RuleFindings): boolean {
  let parts = 0
  for (const { condition, leaves, facts, gap } of conditions) {
    for (const { outcome, actual, threshold, distance, more } of leaves)
      parts += said(outcome) + said(actual) + said(threshold) + said(distance) + said(more)
    for (const value of facts) parts += said(value)
    parts += said(condition.cites) + (gap === null ? 0 : gap.missing.length)
  }
  return parts > 0
}

function said(part: unknown): 0 | 1 {
  return part === undefined || part === null ? 0 : 1
}

/** The same in words: digits, units, 百分点. */
export function oursWorded(): RuleEngine {
  const { bounds, whole } = prepared()
  const { findings } = panel(bounds)
  return {
    name: 'kechuang, worded',
    async answer(firms) {
      return firms.map((firm) =>
        bits(
          findings(whole(firm)).map(({ outcome, conditions }) => {
            const leaves = conditions.flatMap((condition) => condition.leaves.map(leafOf))
            return leaves.every(({ text }) => text !== '') && outcome === 'met'
          }),
        ),
      )
    },
  }
}

/** What a programmer would write for these thirty clauses alone: exact, nothing missing, nothing explained. */
export function byHand(): RuleEngine {
  return {
    name: 'by hand',
    async answer(firms) {
      return firms.map(({ research, sales, staff, technicians, clean, assets: [first, second, third] }) => {
        let found = 0
        if (!clean || technicians * 10 < staff) return found
        const [sum, product] = [second * second + first * third, first * second]
        for (let clause = 0; clause < CLAUSES; clause += 1) {
          const [left, right] = asksGrowth(clause)
            ? [50 * sum, (100 + growthPercent(clause)) * product]
            : [100 * research, sharePercent(clause) * sales]
          const isExact = Number.isSafeInteger(left) && Number.isSafeInteger(right)
          const met =
            isExact || !asksGrowth(clause)
              ? left >= right
              : 50n * (BigInt(second) ** 2n + BigInt(first) * BigInt(third)) >=
                BigInt(100 + growthPercent(clause)) * BigInt(first) * BigInt(second)
          if (met) found += 2 ** clause
        }
        return found
      })
    },
  }
}

const IN_FLIGHT = 200

export function zen(trace: boolean): RuleEngine {
  const expressions = clauses.map((clause) => ({
    id: `e${clause}`,
    key: `c${clause}`,
    value: `${
      asksGrowth(clause)
        ? `(assets[1] / assets[0] + assets[2] / assets[1]) / 2 - 1 >= ${growthPercent(clause) / 100}`
        : `research / sales >= ${sharePercent(clause) / 100}`
    } and technicians >= 0.1 * staff and clean`,
  }))
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'all', name: 'all', type: 'expressionNode', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'all' },
      { id: 'b', type: 'edge', sourceId: 'all', targetId: 'out' },
    ],
  })
  return {
    name: trace ? '@gorules/zen-engine, trace' : '@gorules/zen-engine',
    async answer(firms) {
      const found: number[] = []
      for (let from = 0; from < firms.length; from += IN_FLIGHT) {
        const answers = await Promise.all(
          firms.slice(from, from + IN_FLIGHT).map((firm) => decision.evaluate(firm, { trace })),
        )
        for (const { result } of answers) found.push(bits(clauses.map((clause) => result[`c${clause}`] === true)))
      }
      return found
    },
  }
}

/** Its answer always tells what each condition found. It has no arithmetic of its own: the shares come as facts computed in JavaScript. */
export function jsonRules(): RuleEngine {
  const engine = new Engine(
    clauses.map((clause) => ({
      event: { type: String(clause) },
      conditions: {
        all: [
          asksGrowth(clause)
            ? { fact: 'growth', operator: 'greaterThanInclusive', value: growthPercent(clause) / 100 }
            : { fact: 'share', operator: 'greaterThanInclusive', value: sharePercent(clause) / 100 },
          { fact: 'technicianShare', operator: 'greaterThanInclusive', value: 0.1 },
          { fact: 'clean', operator: 'equal', value: true },
        ],
      },
    })),
  )
  return {
    name: 'json-rules-engine, results',
    async answer(firms) {
      const found: number[] = []
      for (const { research, sales, staff, technicians, clean, assets } of firms) {
        const [first, second, third] = assets
        const growth = (second / first + third / second) / 2 - 1
        const facts = { share: research / sales, technicianShare: technicians / staff, clean, growth }
        const { events } = await engine.run(facts)
        const met = new Set(events.map(({ type }) => type))
        found.push(bits(clauses.map((clause) => met.has(String(clause)))))
      }
      return found
    },
  }
}

function bits(answers: readonly boolean[]): number {
  return answers.reduce((sum, met, clause) => sum + (met ? 2 ** clause : 0), 0)
}
