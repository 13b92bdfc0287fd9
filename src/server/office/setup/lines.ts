import type { Line } from '../../../kernel/register.ts'
import { loadSetting, saveSetting } from '../../../store/settings.ts'
import type { At } from '../office.ts'

const NAME = 'lines'
/** 应急专项 sleeps until somebody needs it. */
const DORMANT: readonly Line[] = ['EMG']

/** What a bureau has switched off, as it was when somebody last changed it. */
export interface LinesOff {
  readonly off: ReadonlySet<Line>
  readonly version: number
}

/**
 * 业务线 that a bureau does not run. Their registers and indicators are not offered; what was recorded under them
 * stays, and whatever names it still opens.
 */
export async function linesOff({ tx, bureau }: Pick<At, 'tx' | 'bureau'>): Promise<LinesOff> {
  const { value, version } = await loadSetting<readonly Line[]>(tx, bureau, NAME)
  return { off: new Set(value ?? DORMANT), version }
}

/** Of registers, indicators or whatever else belongs to a line, those of lines that the bureau runs. */
export async function offered<T extends { readonly line: Line }>(
  at: Pick<At, 'tx' | 'bureau'>,
  all: Iterable<T>,
): Promise<readonly T[]> {
  const { off } = await linesOff(at)
  return [...all].filter(({ line }) => !off.has(line))
}

/** Refuses where somebody else has changed it since. */
export async function switchLines({ tx, bureau, actor }: At, off: readonly Line[], version: number): Promise<void> {
  await saveSetting(tx, { bureau, name: NAME, value: [...new Set(off)].sort(), version, actor })
}
