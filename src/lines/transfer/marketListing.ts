import { choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { achievement } from './achievement.ts'
import { demand } from './demand.ts'

export const listingKind = choice('挂牌类别', ['需求', '成果'], {
  synonyms: { 技术需求: '需求', 难题: '需求', 科技成果: '成果', 专利: '成果' },
})

const split = { unit: '项', by: { kind: listingKind } } as const

export const itemsListed = measure('技术交易挂牌', split)
export const itemsOnline = holding('在架技术交易条目', split)
export const itemDeals = measure('技术交易挂牌成交', split)
export const itemDealValue = measure('技术交易挂牌成交额', { ...split, unit: '元' })
export const itemEnquiries = measure('技术交易条目询价', { ...split, unit: '次' })

/** 网上技术交易条目: one need or one achievement on one platform, who asked about it, and whether it was dealt in. */
export const marketListing = register('marketListing', {
  label: '网上技术交易条目',
  line: 'TTC',
  identity: ['market', 'kind', 'code'],
  title: ['title', 'market'],
  measures: [itemsListed, itemsOnline, itemDeals, itemDealValue, itemEnquiries],
  ending: { on: 'removedOn' },
  note: '一条一行；与市平台往来用表格：从平台导出的按平台编号导入，本地新发布的筛选后导出报平台；月报汇总数在“技术交易机构报表”，两处不相加',
  fields: {
    market: text('交易平台', { example: '江澜科技成果交易平台' }).also('平台名称', '平台'),
    kind: listingKind.also('类别', '类型'),
    code: text('平台编号', { identifier: true, example: 'XQ202600127' }).also(
      '编号',
      '需求编号',
      '成果编号',
      '挂牌编号',
    ),
    title: text('条目名称').also('需求名称', '成果名称', '项目名称', '名称'),
    demand: reference('对应难题', demand, { gives: { title: 'title' }, says: { kind: '需求' } })
      .also('企业技术难题')
      .optional(),
    achievement: reference('对应成果', achievement, { gives: { title: 'name' }, says: { kind: '成果' } })
      .also('科技成果')
      .optional(),
    unit: text('发布单位').also('单位名称', '企业名称', '持有单位').optional(),
    listedOn: date('发布日期').also('挂牌日期', '上架日期'),
    price: money('挂牌价格', { enteredIn: '万元' }).also('报价', '预算').optional(),
    enquiries: integer('询价次数', { unit: '次' }).also('咨询次数', '询价').optional(),
    enquiredOn: date('询价统计日期').also('统计日期').optional(),
    dealOn: date('成交日期').also('签约日期').optional(),
    dealValue: money('成交金额', { enteredIn: '万元' }).also('成交额').optional(),
    counterpart: text('成交对方').also('对方单位', '受让方').optional(),
    removedOn: date('下架日期').also('摘牌日期', '撤牌日期').optional(),
  },
  posts: ({ kind, listedOn, enquiries, enquiredOn, dealOn, dealValue, removedOn }) => {
    const by = { kind }
    return [
      itemsListed.post(1, { on: listedOn, by }),
      itemsOnline.during({ from: listedOn, endedOn: removedOn ?? dealOn, by }),
      itemEnquiries.post(enquiries, { on: enquiredOn ?? listedOn, by }),
      dealOn && itemDeals.post(1, { on: dealOn, by }),
      dealOn && itemDealValue.post(dealValue, { on: dealOn, by }),
    ]
  },
})
