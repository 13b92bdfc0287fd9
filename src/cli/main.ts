import { enableCompileCache } from 'node:module'
import { WorkbookError } from '../exchange/workbook/error.ts'
import { CutoffError } from '../store/journal/cutoff.ts'
import { ClusterError } from '../store/postgres/index.ts'
import { Refusal } from '../store/refusal.ts'
import { UsageError } from './arguments.ts'
import { commands, help } from './commands/index.ts'

/** 0: all is well. 1: something was refused, altered, missing or broken. 2: the command could not run. */
export type ExitStatus = 0 | 1 | 2

async function main(args: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || rest.includes('--help')) {
    console.log(await help())
    return 0
  }
  const load = commands[name]
  if (load === undefined) {
    console.error(`没有命令 ${name}。\n\n${await help()}`)
    return 2
  }
  try {
    return await (await load()).run(rest)
  } catch (error) {
    return told(error)
  }
}

/** Errors that speak to a clerk are told without a stack; anything else is a fault of ours and shows where. */
function told(error: unknown): ExitStatus {
  if (error instanceof Refusal || error instanceof WorkbookError) {
    const { message, advice } = error.problem
    console.error(`${sentence(message)}${sentence(advice)}`)
    return 1
  }
  if (error instanceof UsageError || error instanceof CutoffError || error instanceof ClusterError) {
    console.error(error.message)
    return 2
  }
  console.error(error)
  return 2
}

function sentence(text: string): string {
  return text.endsWith('。') ? text : `${text}。`
}

// What was compiled once need not be compiled again; a command is on the screen sooner for it.
enableCompileCache()
process.exitCode = await main(process.argv.slice(2))
