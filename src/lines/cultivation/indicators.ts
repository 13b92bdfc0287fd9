import { flow, holders } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { recognised, valid } from './recognition.ts'

const highTech = { title: '高新技术企业' } as const

export const cultivationIndicators = indicators('ENT', {
  highTechFirms: {
    label: '有效期内高新技术企业',
    of: holders(valid, highTech),
    owner: '高新科',
    areaRule: 'atPeriodEnd',
    better: 'more',
    definition: '报告期末证书在有效期内，未被取消、未注销、注册地在本区的高新技术企业，按企业去重',
    confusedWith: '近三年认定数之和；证书张数；把分公司计入',
  },
  newHighTech: {
    label: '新认定高新技术企业',
    of: flow(recognised, highTech, 'belongsTo'),
    owner: '高新科',
    areaRule: 'atOccurrence',
    better: 'more',
    definition: '归属认定年度、经全国领导小组办公室公告备案的户数，首次与重新认定分列；跨年公告仍归属认定年度',
    confusedWith: '省级公示数；申报数；按公告日期计的年度',
  },
})
