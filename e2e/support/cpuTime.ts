import { readFile } from 'node:fs/promises'

const TICK_MS = 10

/** Processor time of a process in milliseconds, and with `family` of its children, the living and those that have ended. */
export async function cpuOf(pid: number, family: boolean): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  if (stat === '') return 0
  // The name in brackets may hold spaces; the fields after it are numbered from the third.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const ticks = (from: number, to: number) => fields.slice(from - 3, to - 2).reduce((sum, one) => sum + one, 0)
  if (!family) return TICK_MS * ticks(14, 15)
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const own = TICK_MS * ticks(14, 17)
  const theirs = await Promise.all(
    children
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => cpuOf(Number(one), false)),
  )
  return own + theirs.reduce((sum, one) => sum + one, 0)
}
