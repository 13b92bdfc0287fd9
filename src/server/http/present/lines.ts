import type { Line } from '../../../kernel/register.ts'

/** 业务线, in the order in which they are listed. */
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
  SYS: '系统',
}

export const lineCodes = Object.keys(lineNames) as Line[]

export function lineOrder(line: Line): number {
  return lineCodes.indexOf(line)
}
