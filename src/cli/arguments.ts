import { type ParseArgsConfig, parseArgs } from 'node:util'

/** A command that cannot run as it was called; ends with status 2. */
export class UsageError extends Error {}

/** Options that every command takes. */
export const common = {
  data: { type: 'string' },
  bureau: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options']

/** Parses strictly; an unknown option is a usage error with its name. */
export function parse<const O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...options }, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The positional arguments, exactly as many as are named. */
export function positionals<const N extends readonly string[]>(
  given: readonly string[],
  names: N,
): { readonly [I in keyof N]: string } {
  if (given.length !== names.length) throw new UsageError(`需要参数：${names.join(' ') || '无'}`)
  return given as { readonly [I in keyof N]: string }
}
