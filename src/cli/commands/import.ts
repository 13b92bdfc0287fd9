import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Finding } from '../../exchange/table/rows.ts'
import { isDay } from '../../kernel/day.ts'
import {
  AllOrNone,
  type ImportMode,
  type ImportOptions,
  type ImportReport,
  importDefaults,
  importFile,
} from '../../server/office/import.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { withOffice } from '../open.ts'
import { registerNamed } from '../register.ts'
import type { Command } from './index.ts'

export const importCommand: Command = {
  usage: [
    'import 台账 文件 [--dry-run] [--all-or-none] [--json]',
    '  [--mode delta|snapshot|action] [--on 日期] [--confirm-ending]   增量、全量名单、名单即动作',
    '  [--change-from 日期]   区划、名称等不同处按“变更”处理，自该日起；不加则为“更正”',
    '  [--with 字段=值]…      名单中没有、每行都相同的内容',
  ],
  says: '导入表格',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      'dry-run': { type: 'boolean' },
      'all-or-none': { type: 'boolean' },
      mode: { type: 'string' },
      on: { type: 'string' },
      'confirm-ending': { type: 'boolean' },
      'change-from': { type: 'string' },
      with: { type: 'string', multiple: true },
    })
    const [name, path] = positionals(given, ['台账', '文件'])
    const register = registerNamed(name)
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`文件 ${path} 不存在或无法读取`)
    })
    const options: ImportOptions = {
      ...importDefaults,
      mode: modeOf(values.mode),
      dryRun: values['dry-run'] ?? false,
      allOrNone: values['all-or-none'] ?? false,
      dated:
        values['change-from'] === undefined
          ? { kind: 'correct' }
          : { kind: 'change', from: dayOf(values['change-from']) },
      constants: Object.fromEntries((values.with ?? []).map(constant)),
      snapshot: values.on === undefined ? null : { on: dayOf(values.on), confirmed: values['confirm-ending'] ?? false },
      progress: (done, of) => {
        if (!values.json && process.stderr.isTTY) process.stderr.write(`\r已处理 ${done} / ${of} 行`)
      },
    }
    return withOffice(values, async (office) => {
      const report = await importFile(office, register, new Uint8Array(bytes), basename(path), options).catch(
        (error: unknown) => {
          if (error instanceof AllOrNone) return { ...error.report, accepted: 0, updated: 0, unchanged: 0, pending: 0 }
          throw error
        },
      )
      console.log(values.json ? JSON.stringify(report, null, 2) : told(report, register.label, options.dryRun))
      return report.refused > 0 ? 1 : 0
    })
  },
}

function modeOf(mode: string | undefined): ImportMode {
  if (mode === undefined || mode === 'delta' || mode === 'snapshot' || mode === 'action') return mode ?? 'delta'
  throw new UsageError(`--mode 只能是 delta、snapshot 或 action，不能是 ${mode}`)
}

function dayOf(text: string) {
  if (isDay(text)) return text
  throw new UsageError(`日期「${text}」应写成 2026-06-30`)
}

function constant(text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`--with 应写成 字段=值，不能是 ${text}`)
  return [text.slice(0, at), text.slice(at + 1)]
}

const FINDINGS_SHOWN = 20

function told(report: ImportReport, label: string, dryRun: boolean): string {
  const { rows, accepted, updated, unchanged, pending, refused, ending } = report
  const head = `${label}${dryRun ? '预览' : '导入'}：共 ${rows} 行，新增 ${accepted}，更新 ${updated}，无变化 ${unchanged}，待认领 ${pending}，不能导入 ${refused}${ending > 0 ? `，终止 ${ending}` : ''}`
  return [
    head,
    ...listed('不能导入的行', report.refusals),
    ...listed('提示', report.warnings),
    ...(report.ignored.length > 0 ? [`未识别的列：${report.ignored.join('、')}`] : []),
  ].join('\n')
}

function listed(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const lines = findings
    .slice(0, FINDINGS_SHOWN)
    .map(({ sheet, row, column, message, advice }) => `  ${sheet} 第 ${row} 行 ${column} 列：${message}。${advice}`)
  const rest = findings.length > FINDINGS_SHOWN ? [`  ……另有 ${findings.length - FINDINGS_SHOWN} 条`] : []
  return [`${title}（${findings.length}）`, ...lines, ...rest]
}
