import { checks, finding, relation } from '../../kernel/check.ts'
import { stock } from '../../kernel/figure.ts'
import { partySite, sites, sitesStanding } from './partySite.ts'
import { partyWork } from './partyWork.ts'
import { integrityRisk } from './risk.ts'

export const partyChecks = checks({
  namedWithinSites: relation({
    label: '有效命名的党建阵地不多于在册阵地',
    left: stock(sitesStanding),
    is: 'atMost',
    right: stock(sites),
    why: '先创建后命名，命名多出来说明命名日期早于创建日期',
    advice: '核对创建日期和命名日期',
  }),
  siteLevel: finding(partySite, {
    label: '命名的阵地写明级别和文号',
    find: ({ namedOn, level, document }) =>
      namedOn !== null && ((level === null && '没有填命名级别') || (document === null && '没有填命名文号')),
    why: '没有级别的命名不计数，没有文号的说不清谁命名',
    advice: '按命名文件补填',
  }),
  carrierNamed: finding(partySite, {
    label: '双创平台党支部写明依托单位',
    find: ({ kind, host }) => kind === '双创平台党支部' && host === null && '没有填依托单位',
    why: '支部建在哪个平台，送服务才知道送到哪里',
    advice: '补填孵化器、众创空间的名称',
  }),
  riskReviewed: finding(integrityRisk, {
    label: '廉政风险点按期复查',
    find: ({ reviewOn, endedOn }, on) =>
      endedOn === null &&
      ((reviewOn === null && '没有填下次复查日期') || (reviewOn !== null && reviewOn < on && `${reviewOn}应复查`)),
    why: '风险点定期复查，措施才不是写在纸上',
    advice: '复查后填新的复查日期，已消除的填消除日期',
  }),
  serviceFirms: finding(partyWork, {
    label: '送服务写明企业数',
    find: ({ kind, firms }) => kind === '送服务' && firms === null && '没有填服务企业数',
    why: '没有企业数的不进送服务企业家次',
    advice: '按服务记录补填',
  }),
})
