import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isDay } from '../../kernel/day.ts'
import { parsePeriod, periodCode } from '../../kernel/period.ts'
import { type ReasonKind, reasonLabels } from '../../kernel/reconcile/reason.ts'
import { sideLabels } from '../../kernel/reconcile/verdict.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import type { At } from '../../server/office/office.ts'
import { type Asked, countedBy, listOf, type OurList } from '../../server/office/reconciling/asked.ts'
import { keepReconciliation, type Reconciled, reconcile } from '../../server/office/reconciling/reconcile.ts'
import { today } from '../../server/office/today.ts'
import { firmsOf } from '../../store/reconciliations.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const reconcileCommand: Command = {
  usage: [
    'reconcile 对方名单.xlsx --indicator 指标 --period 期间 --by 对方单位 [--keep] [--json]',
    'reconcile 对方名单.xlsx --register 台账 [--on YYYY-MM-DD] --by 对方单位 [--keep] [--json]',
  ],
  says: '名单对账：双方都有、只对方有、只我方有，逐行写明原因；不改台账，加 --keep 存下这次对账',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      indicator: { type: 'string' },
      period: { type: 'string' },
      register: { type: 'string' },
      on: { type: 'string' },
      by: { type: 'string' },
      keep: { type: 'boolean' },
    })
    const [path] = positionals(given, ['对方名单'])
    if (values.by === undefined) throw new UsageError('要用 --by 指明是哪个单位的名单，如 --by 市科技局')
    const asked = askedFor(values)
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`文件 ${path} 不存在或无法读取`)
    })
    const hash = createHash('sha256').update(bytes).digest('hex')
    const list = { name: basename(path), hash, bytes: new Uint8Array(bytes), body: values.by }
    return withOffice<ExitStatus>(values, async (office) => {
      const found = await reconcile(office, list, asked, (at) => ourList(at, asked))
      if (values.keep === true) await keepReconciliation(office, list, found)
      console.log(values.json === true ? JSON.stringify(found, null, 2) : told(found))
      return 0
    })
  },
}

interface Options {
  readonly indicator?: string | undefined
  readonly period?: string | undefined
  readonly register?: string | undefined
  readonly on?: string | undefined
}

function askedFor({ indicator, period: code, register, on }: Options): Asked {
  if ((indicator === undefined) === (register === undefined))
    throw new UsageError('请用 --indicator 指明指标，或用 --register 指明台账，两者选一')
  if (register !== undefined) {
    if (on !== undefined && !isDay(on)) throw new UsageError(`--on 应为 YYYY-MM-DD，如 2026-06-30，不能是 ${on}`)
    return { of: 'list', register, where: {}, search: '', on: on ?? null }
  }
  const period = parsePeriod(code ?? '')
  if (period === null) throw new UsageError('--period 应为期间，如 2026 或 2026-06')
  return { of: 'figure', indicator: indicator ?? '', period: periodCode(period), area: null }
}

function ourList(at: At, asked: Asked): OurList {
  if (asked.of === 'list') return listOf(at, asked, () => false, today() as Day)
  const indicator = at.catalog.indicators.get(asked.indicator)
  const period = parsePeriod(asked.period)
  if (indicator === undefined || period === null) throw new UsageError(`没有指标 ${asked.indicator}`)
  return countedBy(at, indicator, period, asked.area as AreaCode | null)
}

function told({ head, rows, columns }: Reconciled): string {
  const { counts, settled, before } = head
  const sides = Object.entries(sideLabels).map(([side, label]) => {
    const why = Object.entries(counts.reasons[side] ?? {})
      .filter(([kind]) => kind !== 'same')
      .map(([kind, count]) => `${reasonLabels[kind as ReasonKind] ?? kind} ${count}`)
    return `${label}\t${counts.sides[side] ?? 0}${why.length === 0 ? '' : `\t${why.join('、')}`}`
  })
  const differing = rows
    .filter(({ side }) => side !== 'both')
    .map(({ side, content: { theirs, ours, reasons } }) =>
      [
        `  ${sideLabels[side as keyof typeof sideLabels]}`,
        theirs === null ? '' : `${theirs.place} ${theirs.name ?? theirs.code ?? ''}`,
        ours?.name ?? '',
        reasons.join('；'),
      ].join('\t'),
    )
  return [
    `${head.body}的名单与我方“${head.label}”（${head.listedOn}）：对方 ${counts.theirs} 行${counts.sides.repeated ? `、${firmsOf(counts)} 家` : ''}（${columns.join('、')}），我方 ${counts.ours} 家`,
    ...sides,
    ...(before === null ? [] : [`上次的差异已了结 ${settled.length} 个`]),
    ...differing,
  ].join('\n')
}
