import { READING } from '../../kernel/books.ts'
import type { Line, Register } from '../../kernel/register.ts'

/** The parts of an enterprise's file beside its own record and its history. */
export const fileTabs = [
  { id: 'titles', label: '称号' },
  { id: 'finance', label: '研发与财务' },
  { id: 'ip', label: '知识产权' },
  { id: 'funds', label: '项目与资金' },
  { id: 'platforms', label: '平台与人才' },
  { id: 'contracts', label: '合同' },
  { id: 'services', label: '活动走访诉求' },
] as const

export type FileTab = (typeof fileTabs)[number]['id']

/** Where what a business line keeps about an enterprise stands in its file. */
const tabOfLine: { readonly [line in Line]: FileTab } = {
  ENT: 'titles',
  HTZ: 'titles',
  RUR: 'titles',
  STA: 'finance',
  FIN: 'finance',
  IPR: 'ip',
  POL: 'funds',
  PRJ: 'funds',
  VOU: 'funds',
  EMG: 'funds',
  PLT: 'platforms',
  TAL: 'platforms',
  TTC: 'contracts',
  SCI: 'services',
  SRV: 'services',
  SUP: 'services',
  OCT: 'services',
  INV: 'services',
  EMP: 'services',
  PTY: 'services',
  RPT: 'services',
  SYS: 'services',
}

/** What somebody expects to find in a part although no register of the line need be there yet. */
export const expectedLines: { readonly [tab in FileTab]: readonly Line[] } = {
  titles: [],
  finance: ['FIN'],
  ip: [],
  funds: ['PRJ', 'VOU'],
  platforms: ['TAL'],
  contracts: [],
  services: ['SCI', 'SRV'],
}

/** Yearly and monthly returns are figures, whichever line collects them. */
export function tabOf({ line, measures }: Register): FileTab {
  return measures.some((measure) => measure === READING) ? 'finance' : tabOfLine[line]
}

/** A way in which a register speaks of an enterprise: a contract names one as its seller and one as its buyer. */
export interface Mention {
  readonly register: Register
  readonly field: string
}

export function mentionsOf(registers: Iterable<Register>, of: Register): readonly Mention[] {
  return [...registers].flatMap((register) =>
    Object.entries(register.fields)
      .filter(([, { kind, facts }]) => kind.name === 'reference' && facts.to?.name === of.name)
      .map(([field]) => ({ register, field })),
  )
}
