import type { Register } from '../kernel/register.ts'
import { everything } from '../lines/index.ts'
import { UsageError } from './arguments.ts'

/** The register that a command names. */
export function registerNamed(name: string): Register {
  const found = everything.registers.get(name)
  if (found === undefined)
    throw new UsageError(`没有台账 ${name}。可用：${[...everything.registers.keys()].join('、')}`)
  return found
}
