import type { Line } from '../../../kernel/register.ts'
import type { At } from '../../office/office.ts'
import { ownLineNames } from '../../office/setup/lineNames.ts'

/** 业务线, in the order in which they are listed, as they are called where a bureau says nothing else. */
export const lineNames: { readonly [line in Line]: string } = {
  ENT: '企业培育',
  STA: '研发投入与统计',
  TTC: '成果转化',
  IPR: '知识产权',
  PLT: '创新平台',
  PRJ: '科技项目',
  POL: '政策资金',
  VOU: '创新券',
  TAL: '科技人才',
  RUR: '农业科技',
  SCI: '科学普及',
  SRV: '企业服务',
  FIN: '科技金融',
  HTZ: '园区',
  INV: '招商引智',
  SUP: '监督管理',
  OCT: '校外培训机构',
  EMP: '就业商贸',
  EMG: '应急专项',
  PTY: '党建',
  RPT: '文稿',
  SYS: '机构与档案',
}

export const lineCodes = Object.keys(lineNames) as Line[]

export type LineNames = typeof lineNames

/** What the bureau calls its lines. */
export async function lineNamesOf(at: Pick<At, 'tx' | 'bureau'>): Promise<LineNames> {
  return { ...lineNames, ...(await ownLineNames(at)) }
}

/** Under which heading the navigation keeps a line. */
const groups: { readonly [label: string]: readonly Line[] } = {
  企业与资金: ['ENT', 'POL', 'VOU', 'FIN'],
  项目与成果: ['PRJ', 'PLT', 'TTC', 'IPR'],
  人才与科普: ['TAL', 'RUR', 'SCI'],
  服务与监管: ['SRV', 'OCT', 'EMP', 'EMG'],
  园区与招商: ['HTZ', 'INV'],
  统计与统筹: ['STA', 'SUP', 'PTY', 'RPT', 'SYS'],
}

export const lineGroups = Object.keys(groups)

export function lineGroup(line: Line): string {
  return lineGroups.find((label) => groups[label]?.includes(line)) ?? lineGroups.at(-1)!
}

export function lineOrder(line: Line): number {
  return lineCodes.indexOf(line)
}
