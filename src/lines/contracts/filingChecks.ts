import { checks, finding } from '../../kernel/check.ts'
import { contractFiling } from './contractFiling.ts'
import { hintWords } from './contractType.ts'
import { tradingBody } from './tradingBody.ts'

export const filingChecks = checks({
  filingType: finding(contractFiling, {
    label: '申报的合同类别与标的相符',
    find: ({ kind, project, matter, rights, filedOn, registeredOn, closedOn }) =>
      filedOn !== null &&
      registeredOn === null &&
      closedOn === null &&
      hintWords(kind, [project, matter, rights].filter((part) => part !== null).join('。')),
    why: '类别定错，税收减免和统计分类都跟着错',
    advice: '打开合同看标的、交付物和成果归属，需要时审核时改类别，或退回补正',
  }),
  filingNumbered: finding(contractFiling, {
    label: '登记的申报有登记编号',
    find: ({ registeredOn, number }) => registeredOn !== null && number === null && '已登记，没有填登记编号',
    why: '没有编号就对不上登记系统导出的合同',
    advice: '按登记证明补填编号',
  }),
  tradingLicence: finding(tradingBody, {
    label: '技术贸易机构执照没有过期',
    find: ({ licenceUntil, endedOn }, today) =>
      endedOn === null && licenceUntil !== null && licenceUntil < today && `执照${licenceUntil}已到期`,
    why: '执照过期的机构不宜再列在册',
    advice: '换证的更正有效期，停业的填注销日期',
  }),
})
