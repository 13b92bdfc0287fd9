import {
  area,
  creditCode,
  date,
  decimalNumber,
  integer,
  money,
  reference,
  text,
  yesNo,
} from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { trainingApproval } from './approval.ts'
import { form, origin } from './nature.ts'

const split = { by: { origin } } as const

export const onRoll = holding('在册科技类校外培训机构', { unit: '家', ...split })
export const approvals = measure('校外培训审批', { unit: '家', ...split })
export const licensed = holding('持证科技类校外培训机构', { unit: '家', ...split })
export const platformEntries = measure('入驻全国监管平台', { unit: '家', ...split })
export const onPlatform = holding('在平台持证机构', { unit: '家', ...split })
export const supervised = holding('监管账户在用持证机构', { unit: '家', ...split })
export const whiteListed = holding('白名单机构', { unit: '家', ...split })

/** The five things that a white list is judged by, each of them by the authorities together. */
export const whiteListCriteria = ['办学资质', '办学行为', '课程内容', '资金监管', '安全管理'] as const

/**
 * 科技类校外培训机构: permission comes before registration; entry to the national platform and a custody account that is
 * used come after. The five criteria are kept as they were judged, unknown where nobody has.
 */
export const trainingInstitution = register('trainingInstitution', {
  label: '校外培训机构',
  line: 'OCT',
  identity: ['name'],
  title: ['name'],
  area: 'area',
  measures: [onRoll, approvals, licensed, platformEntries, onPlatform, supervised, whiteListed],
  ending: { on: 'closedOn' },
  note: '一个办学场所一行；监管账户开户和使用分开填，只开户没有归集预收费的不算覆盖',
  fields: {
    name: text('机构名称').also('培训机构名称', '校外培训机构', '名称', '单位名称'),
    creditCode: creditCode('统一社会信用代码').also('信用代码', '社会信用代码').optional(),
    area: area('所在街道').also('所属街道', '街道', '乡镇街道').optional(),
    address: text('办学地址').also('培训地址', '地址', '办学场所').optional(),
    origin: origin.also('机构性质', '新老'),
    form: form.also('线上线下').optional(),
    courses: text('培训内容', { example: '机器人、编程' }).also('课程', '培训项目', '主要课程').optional(),
    space: decimalNumber('场所面积', { unit: '平方米' }).also('面积', '办学面积', '建筑面积').optional(),
    peak: integer('同一时段最多人数', { unit: '人' }).also('最大容纳人数', '高峰人数').optional(),
    teachers: integer('教学人员', { unit: '人' }).also('教师人数', '培训人员').optional(),
    trainees: integer('在训学员', { unit: '人' }).also('学员人数', '在读学员').optional(),
    enrolledOn: date('登记日期').also('摸排日期', '列入名册日期'),
    licence: text('办学许可证号', { identifier: true }).also('许可证号', '许可文号', '审批文号').optional(),
    approvedOn: date('审批日期').also('许可日期', '发证日期', '审批通过日期').optional(),
    approvedUntil: date('许可有效期至').also('有效期至', '许可证有效期').optional(),
    platformOn: date('入驻平台日期').also('入驻时间', '入驻全国平台日期', '平台入驻日期').optional(),
    notEntered: text('未入驻原因').also('例外说明').optional(),
    bank: text('监管银行').also('监管账户银行', '托管银行').optional(),
    accountOn: date('监管账户开户日期').also('开户日期', '设立监管账户日期').optional(),
    accountUsedFrom: date('监管账户启用日期').also('账户启用日期', '开始归集日期').optional(),
    balance: money('监管账户余额', { enteredIn: '元' }).also('账户余额').optional(),
    undelivered: money('未消课金额', { enteredIn: '元' }).also('未消课预收费').optional(),
    qualification: yesNo('办学资质合格').also('办学资质').optional(),
    conduct: yesNo('办学行为合格').also('办学行为').optional(),
    content: yesNo('课程内容合格').also('课程内容').optional(),
    funds: yesNo('资金监管合格').also('资金监管').optional(),
    safety: yesNo('安全管理合格').also('安全管理', '疫情防控').optional(),
    whiteListedOn: date('列入白名单日期').also('白名单日期').optional(),
    removedOn: date('移出白名单日期').also('白名单移出日期').optional(),
    removedFor: text('移出原因').optional(),
    approval: reference('许可申请', trainingApproval, {
      gives: {
        ...{ name: 'name', address: 'address', origin: 'origin', form: 'form', courses: 'courses' },
        ...{ space: 'space', peak: 'peak', teachers: 'teachers', enrolledOn: 'askedOn' },
        ...{ licence: 'licence', approvedOn: 'approvedOn', approvedUntil: 'approvedUntil' },
      },
    }).optional(),
    closedOn: date('注销日期').also('终止办学日期', '停办日期').optional(),
  },
  posts: ({
    area,
    origin,
    enrolledOn,
    approvedOn,
    platformOn,
    accountUsedFrom,
    whiteListedOn,
    removedOn,
    closedOn,
  }) => {
    const here = { by: { origin }, area }
    const whileLicensed = (from: Day | null) =>
      from === null || approvedOn === null ? null : from > approvedOn ? from : approvedOn
    return [
      onRoll.during({ from: enrolledOn, endedOn: closedOn, ...here }),
      approvedOn && approvals.post(1, { on: approvedOn, ...here }),
      licensed.during({ from: approvedOn, endedOn: closedOn, ...here }),
      platformOn && platformEntries.post(1, { on: platformOn, ...here }),
      onPlatform.during({ from: whileLicensed(platformOn), endedOn: closedOn, ...here }),
      supervised.during({ from: whileLicensed(accountUsedFrom), endedOn: closedOn, ...here }),
      whiteListed.during({ from: whiteListedOn, endedOn: removedOn ?? closedOn, ...here }),
    ]
  },
})
