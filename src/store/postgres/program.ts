import { execFile } from 'node:child_process'
import type { Account } from './account.ts'

export interface Finished {
  readonly ok: boolean
  /** Both output streams, as the program wrote them. */
  readonly output: string
  /** Why it could not be run at all (`EACCES`, `ENOENT`), or null. */
  readonly refusal: string | null
}

/** Runs a program of PostgreSQL to its end. Never rejects. */
export function runProgram(program: string, args: readonly string[], account: Account | null, cwd: string) {
  return new Promise<Finished>((resolve) => {
    execFile(program, args, { cwd, env: programEnvironment(), ...identity(account) }, (error, stdout, stderr) => {
      const refusal = typeof error?.code === 'string' ? error.code : null
      resolve({ ok: error === null, output: `${stdout}${stderr}`.trim(), refusal })
    })
  })
}

/** Without the settings of other PostgreSQL installations, and with messages in the one language that we look for. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

export function identity(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}
