import { choice, date, patentNumber, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const lapseReason = choice('失效原因', ['未缴年费终止', '期限届满', '放弃', '宣告无效', '视为撤回', '驳回'], {
  synonyms: {
    未缴年费: '未缴年费终止',
    届满: '期限届满',
    期满: '期限届满',
    主动放弃: '放弃',
    无效: '宣告无效',
    撤回: '视为撤回',
  },
})

export const screened = measure('失效专利筛选', { unit: '件', by: { reason: lapseReason } })
export const onOffer = holding('可供利用失效专利', { unit: '件', by: { reason: lapseReason } })
export const putToUse = measure('失效专利获运用', { unit: '件', by: { reason: lapseReason } })

/** 失效专利: no longer anybody's right, and so anybody's to use; of whichever owner, wherever he lives. */
export const lapsedPatent = register('lapsedPatent', {
  label: '失效专利',
  line: 'IPR',
  identity: ['applicationNumber'],
  title: ['name', 'applicationNumber'],
  measures: [screened, onOffer, putToUse],
  ending: { on: 'removedOn' },
  note: '一件一行，不论原专利权人在哪里；本区企业自己失效的专利仍在“专利”台账填失效日',
  fields: {
    applicationNumber: patentNumber('申请号').also('专利号', '专利申请号'),
    name: text('专利名称').also('名称', '发明名称'),
    formerOwner: text('原专利权人').also('专利权人', '原权利人').optional(),
    ipc: text('IPC主分类', { example: 'C23C 8/20' }).also('主分类号', 'IPC分类号').optional(),
    field: text('技术领域').also('领域', '适用行业').optional(),
    summary: text('技术要点', { multiline: true }).also('摘要', '简介').optional(),
    reason: lapseReason.also('法律状态', '失效类型'),
    lapsedOn: date('失效日').also('失效日期', '终止日'),
    verifiedOn: date('法律状态核实日期').also('核实日期').optional(),
    caution: text('注意事项', { example: '同族专利在境外有效' }).also('风险提示', '备注').optional(),
    screenedOn: date('筛选日期').also('入库日期', '列入日期'),
    usedOn: date('首次运用日期').also('运用日期', '采用日期').optional(),
    removedOn: date('移出日期').also('出库日期').optional(),
  },
  posts: ({ reason, screenedOn, usedOn, removedOn }) => [
    screened.post(1, { on: screenedOn, by: { reason } }),
    onOffer.during({ from: screenedOn, endedOn: removedOn, by: { reason } }),
    usedOn && putToUse.post(1, { on: usedOn, by: { reason } }),
  ],
})

export const offers = measure('失效专利推送', { unit: '次', by: {}, carried: place })
export const uses = measure('企业运用失效专利', { unit: '次', by: {}, carried: place })

/** One lapsed patent shown to one firm, and whether it made something of it. */
export const lapsedOffer = register('lapsedOffer', {
  label: '失效专利推送',
  line: 'IPR',
  identity: ['patent', 'enterprise'],
  subject: 'enterprise',
  title: ['patent', 'enterprise'],
  measures: [offers, uses],
  note: '一件推送一家一行；运用件数按“失效专利”的首次运用日期计，几家用同一件只算一件',
  fields: {
    patent: reference('失效专利', lapsedPatent).also('申请号', '专利号'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '推送企业', '单位名称'),
    offeredOn: date('推送日期').also('推介日期', '提供日期'),
    reply: text('企业反馈').also('反馈').optional(),
    usedOn: date('运用日期').also('采用日期').optional(),
    use: text('运用情况', { multiline: true }).also('运用方式', '用在何处').optional(),
  },
  posts: ({ offeredOn, usedOn }) => [offers.post(1, { on: offeredOn }), usedOn && uses.post(1, { on: usedOn })],
})
