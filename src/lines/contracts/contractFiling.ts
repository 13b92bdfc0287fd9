import { area, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { contractKind } from './contract.ts'

export const filingStates = {
  draft: '待提交',
  filed: '已申报',
  returned: '待补正',
  accepted: '审核中',
  checked: '待复核',
  registered: '已登记',
  refused: '不予登记',
  withdrawn: '已撤回',
} as const

const split = { unit: '项', by: { kind: contractKind }, carried: place } as const

export const filingsFiled = measure('技术合同登记申报', split)
export const filingsReturned = measure('技术合同申报退回', split)
export const filingsRegistered = measure('技术合同申报登记', split)
export const filingsRefused = measure('技术合同不予登记', split)
export const filingsOpen = holding('在审技术合同申报', split)

/**
 * 技术合同登记申报: what the seller hands in, checked, sent back or registered. Amounts are counted where the registered
 * contracts are (技术合同), so that a contract that also comes in from the state's system counts once.
 */
export const contractFiling = register('contractFiling', {
  label: '技术合同登记申报',
  line: 'TTC',
  identity: ['seller', 'project', 'signedOn'],
  subject: 'seller',
  title: ['project', 'seller'],
  measures: [filingsFiled, filingsReturned, filingsRegistered, filingsRefused, filingsOpen],
  note: '卖方（受托方、让与人、许可方）申报，一份合同一行；登记后的合同和金额在“技术合同”台账，这里只计申报、退回、登记的项数',
  fields: {
    seller: reference('卖方名称', enterprise, ofEnterprise).also('申报单位', '卖方', '受托方', '让与人', '企业名称'),
    project: text('合同名称', { example: '薄壁齿轮渗碳工艺开发' }).also('项目名称', '合同项目名称'),
    kind: contractKind.also('合同类型', '类别'),
    buyer: text('买方名称', { example: '江澜汽车零部件有限公司' }).also('买方', '委托方', '受让人'),
    buyerArea: area('买方行政区划', { elsewhere: true }).also('买方所在地').optional(),
    signedOn: date('合同签订日期').also('签订日期'),
    startsOn: date('合同开始日期').also('开始日期').optional(),
    endsOn: date('合同终止日期').also('终止日期').optional(),
    matter: text('标的内容', { multiline: true, example: '委托研究开发低变形渗碳工艺，交付工艺文件和样件' })
      .also('标的', '主要内容', '技术内容')
      .optional(),
    rights: text('成果归属', { multiline: true }).also('知识产权归属', '权属').optional(),
    total: money('合同成交总额', { enteredIn: '万元' }).also('合同成交额', '合同金额'),
    equipment: money('非技术性费用', { enteredIn: '万元' }).also('设备材料费', '其中：非技术性费用').optional(),
    technology: money('技术交易额', { enteredIn: '万元' }).also('其中：技术交易额').optional(),
    filedOn: date('申报日期').also('提交日期').optional(),
    acceptedOn: date('受理日期').optional(),
    hint: text('类别提示', { multiline: true }).optional(),
    registeredOn: date('登记日期').also('认定登记日期').optional(),
    number: text('合同登记编号', { identifier: true }).also('登记编号', '认定登记编号').optional(),
    closedOn: date('终结日期').also('不予登记日期', '撤回日期').optional(),
  },
  posts: ({ kind, filedOn, registeredOn, closedOn }, on: ReachedOf<keyof typeof filingStates>) => {
    const by = { kind }
    return [
      filedOn && filingsFiled.post(1, { on: filedOn, by }),
      on.returned && filingsReturned.post(1, { on: on.returned, by }),
      registeredOn && filingsRegistered.post(1, { on: registeredOn, by }),
      on.refused && filingsRefused.post(1, { on: on.refused, by }),
      filingsOpen.during({
        from: filedOn,
        endedOn: registeredOn ?? closedOn ?? on.refused ?? on.withdrawn ?? null,
        by,
      }),
    ]
  },
})
