import { bind } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../../lines/cultivation/enterprise.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import {
  byClause,
  type ClauseMatches,
  type Match,
  type MatchedRule,
  type Simulation,
  simulate,
} from '../../lines/policy/matching.ts'
import { matchableClauses, matchableFirms } from '../../server/office/matching.ts'
import { type At, look } from '../../server/office/office.ts'
import { matchEach } from '../../server/office/policy/matchObjects.ts'
import { namingKey, resolve } from '../../store/records/resolve.ts'
import { parse, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import { dayNamed, ruleNamed } from '../rule.ts'
import type { Command } from './index.ts'

export const match: Command = {
  usage: [
    'match [--at 日期] [--json]   全部企业×全部条款',
    'match --enterprise 信用代码或名称 [--at 日期] [--json]',
    'match --draft 规则文件.yaml [--against 现行规则] [--at 日期] [--json]   测算一条草案',
  ],
  says: '政策匹配：每家能享受什么、差一点的差什么；每条谁能享受、要多少钱、缺什么；按平台、合同、人才奖的逐个列出',
  async run(args) {
    const { values } = parse(args, {
      at: { type: 'string' },
      enterprise: { type: 'string' },
      draft: { type: 'string' },
      against: { type: 'string' },
    })
    if (values.against !== undefined && values.draft === undefined)
      throw new UsageError('--against 要和 --draft 一起用')
    const day = dayNamed(values.at)
    const draft = values.draft === undefined ? null : await ruleOn(values.draft, day)
    const standing = values.against === undefined ? null : await ruleOn(values.against, day)
    return withOffice(values, (office) =>
      look(office, async (at) => {
        const ids = values.enterprise === undefined ? null : [await firmNamed(at, values.enterprise)]
        const firms = await matchableFirms(at, facts, day, ids)
        if (draft !== null) return print(simulate(draft, standing, firms), simulationText, values.json)
        const { rules, problems } = await matchableClauses(at, facts, day)
        for (const problem of problems) console.error(problem)
        const matches = await matchEach(at, facts, rules, firms, day)
        if (ids !== null) return print(matches, firmText, values.json)
        const clauses = byClause(rules, matches)
        return values.json ? print({ day, clauses, problems }, () => '', true) : print(clauses, clausesText)
      }),
    )
  },
}

async function ruleOn(name: string, day: Day): Promise<MatchedRule> {
  const rule = await ruleNamed(name)
  const binding = bind(rule, day)
  if ('problem' in binding) throw new UsageError(`${binding.problem.message}。${binding.problem.advice}`)
  return { id: rule.data.id, name: rule.data.name, bound: binding.bound }
}

async function firmNamed({ tx, bureau }: At, text: string): Promise<string> {
  const naming = { name: text, code: text }
  const found = (await resolve(tx, enterprise, bureau, [naming])).get(namingKey(naming))
  if (found !== undefined && found.id !== null) return found.id
  throw new UsageError(`没有企业「${text}」，或叫这个名称的不止一家；请写统一社会信用代码`)
}

function print<T>(what: T, text: (of: T) => string, json = false): ExitStatus {
  console.log(json ? JSON.stringify(what, null, 2) : text(what))
  return 0
}

function firmText(matches: readonly Match[]): string {
  const lines = matches.map(({ clause, object, standing, amount, lacking }) => {
    const why = lacking.map(({ label, says }) => `${label}：${says}`).join('；')
    return [WORDS[standing], nameOf(clause.name, object), amount === null ? '' : `${amount}元`, why]
      .filter(Boolean)
      .join('\t')
  })
  return lines.join('\n') || '没有能享受或接近能享受的条款'
}

const WORDS = { gets: '能享受', nearly: '差一点', asks: '缺事实' } as const

/** For whom or for what: the clause alone where it pays the firm itself. */
function nameOf(clause: string, object: string | null): string {
  return object === null ? clause : `${clause}（${object}）`
}

function clausesText(clauses: readonly ClauseMatches[]): string {
  return clauses.flatMap(clauseLines).join('\n')
}

/** One line of each clause, and below it one of each platform, contract or person that it pays for. */
function clauseLines({ clause, gets, nearly, asks, total, missing }: ClauseMatches): readonly string[] {
  const asked = missing.slice(0, 3).map(({ fact, firms }) => `${fact}（${firms}家）`)
  const line = [
    clause.name,
    `能享受${countOf(gets)}，共${total}元`,
    `差一点${countOf(nearly)}`,
    `缺事实${countOf(asks)}${asked.length === 0 ? '' : `：${asked.join('、')}`}`,
  ].join('\t')
  const objects = gets.filter(({ object }) => object !== null)
  return [
    line,
    ...objects.map(({ firm, object, amount }) => `  ${firm.name}\t${object}\t${amount === null ? '' : `${amount}元`}`),
  ]
}

function countOf(matches: readonly Match[]): string {
  const firms = new Set(matches.map(({ firm }) => firm.id)).size
  return matches.some(({ object }) => object !== null) ? `${firms}家${matches.length}项` : `${firms}家`
}

function simulationText({ cost, firms, gains, loses, unknown }: Simulation): string {
  const sum = (list: Simulation['gains']) => list.map(({ firm, difference }) => `  ${firm.name}\t${difference}元`)
  return [
    `现行${cost.before}元（${firms.before}家），草案${cost.after}元（${firms.after}家），相差${cost.difference}元`,
    `增加${gains.length}家`,
    ...sum(gains),
    `减少${loses.length}家`,
    ...sum(loses),
    `事实不全、无法测算${unknown.length}家`,
  ].join('\n')
}
