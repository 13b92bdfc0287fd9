import { distinct, flow, multiple, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { listed } from './institution.ts'
import { issued, vouchersIssued, voucherValid } from './voucher.ts'
import { voucherClaimed, voucherClaims } from './voucherClaim.ts'
import { induced, inUse, locked, redeemed } from './voucherUse.ts'

const ours = { owner: '规划科', areaRule: 'atOccurrence', better: 'more' } as const

export const voucherIndicators = indicators('VOU', {
  voucherApplicants: {
    ...ours,
    label: '申领创新券企业',
    of: distinct(voucherClaims),
    definition: '报告期内申领创新券的企业户数，按户去重，撤回的不计',
    confusedWith: '领取创新券企业',
  },
  voucherApplied: {
    ...ours,
    label: '创新券申领额',
    of: flow(voucherClaimed),
    definition: '报告期内申领的创新券金额，按申领日期，撤回的不计',
    confusedWith: '发放额',
  },
  voucherIssued: {
    ...ours,
    label: '创新券发放额',
    of: flow(issued),
    definition: '报告期内发放的创新券金额，按发放日期',
    confusedWith: '使用额、兑付额',
  },
  vouchersIssuedCount: {
    ...ours,
    label: '创新券发放张数',
    of: flow(vouchersIssued),
    definition: '报告期内发放的创新券张数，按发放日期',
  },
  voucherFirms: {
    ...ours,
    label: '领取创新券企业',
    of: distinct(issued),
    definition: '报告期内领到创新券的企业户数，按户去重',
  },
  vouchersValid: {
    ...ours,
    label: '有效创新券',
    of: stock(voucherValid),
    better: 'neither',
    definition: '期末未过期、未作废的创新券张数',
  },
  voucherUsed: {
    ...ours,
    label: '创新券使用额',
    of: flow(locked),
    proxies: ['voucherIssued'],
    definition: '报告期内用券锁定的金额，按锁定日期，尚未兑付的也在内',
    confusedWith: '发放额、兑付额',
  },
  voucherLocked: {
    ...ours,
    label: '创新券锁定余额',
    of: stock(inUse),
    better: 'neither',
    definition: '期末已锁定、尚未兑付也未释放的创新券金额',
  },
  voucherRedeemed: {
    ...ours,
    label: '创新券兑付额',
    of: flow(redeemed),
    proxies: ['voucherUsed'],
    definition: '报告期内实际兑付的创新券金额，按兑付日期',
    confusedWith: '发放额、使用额',
  },
  voucherInduced: {
    ...ours,
    label: '创新券拉动服务合同额',
    of: flow(induced),
    definition: '报告期内已兑付用券对应的服务合同金额，按兑付日期',
    confusedWith: '兑付额',
  },
  voucherLeverage: {
    ...ours,
    label: '创新券拉动倍数',
    of: multiple(flow(induced), flow(redeemed)),
    decimals: 2,
    definition: '已兑付用券对应的服务合同额÷创新券兑付额，同一期间，即每兑付一元拉动的合同额',
  },
  voucherInstitutions: {
    ...ours,
    label: '创新券服务机构',
    of: stock(listed),
    definition: '期末在库的创新券服务机构数，退出的不计',
  },
})
