import { choice, date, decimalNumber, integer, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platform } from './platform.ts'

/** Teams and ordinary lessees are in the house, but they are not incubated enterprises. */
export const tenantKind = choice('企业/团队', ['企业', '团队', '一般租户'], {
  synonyms: { 在孵企业: '企业', 创业团队: '团队', 租户: '一般租户' },
})

export const incubated = holding('在孵', { unit: '家', by: { kind: tenantKind }, carried: place })
export const graduated = measure('孵化毕业', { unit: '家', by: { kind: tenantKind }, carried: place })
export const cleared = measure('孵化清退', { unit: '家', by: { kind: tenantKind }, carried: place })

/** 孵化链: where a firm goes on from here, 众创空间 → 孵化器 → 科创园. */
export const goesTo = choice('毕业去向', ['孵化器', '加速器', '科创园', '产业园区', '区外'], {
  synonyms: { 科技企业孵化器: '孵化器', 园区: '产业园区', 外迁: '区外' },
})
export const movedUp = measure('孵化链流转', { unit: '家', by: { goesTo }, carried: place })
export const tenantSpace = holding('入驻面积', { unit: '平方米', by: { kind: tenantKind }, carried: place })

export const tenant = register('tenant', {
  label: '在孵企业',
  line: 'PLT',
  identity: ['carrier', 'enterprise'],
  subject: 'enterprise',
  measures: [incubated, graduated, cleared, movedUp, tenantSpace],
  postsVersion: 2,
  ending: { on: 'leftOn', within: ['carrier'] },
  note: '每家企业在每个载体一行；毕业填毕业时间，其他离开填退出时间和原因，退租不是毕业',
  fields: {
    carrier: reference('载体名称', platform).also('孵化载体', '所在载体', '孵化器名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('在孵企业名称', '单位名称', '入驻企业'),
    kind: tenantKind.also('入驻类型', '类型'),
    enteredOn: date('入孵时间').also('入驻时间', '入孵日期').optional(),
    agreedUntil: date('协议期限', { endOfMonth: true }).also('协议到期日', '孵化期至').optional(),
    space: decimalNumber('面积', { unit: '平方米' }).also('面积(㎡)', '使用面积').optional(),
    revenue: money('上年营收', { enteredIn: '万元' }).also('上年营业收入').optional(),
    rdExpense: money('研发费用', { enteredIn: '万元' }).optional(),
    staff: integer('从业人数', { unit: '人' }).also('从业人数(应届)').optional(),
    investment: money('投融资', { enteredIn: '万元' }).also('获得投融资额').optional(),
    graduatedOn: date('毕业时间').also('毕业日期').optional(),
    goesTo: goesTo.also('去向').optional(),
    noticedOn: date('清退通知日期').also('通知日期').optional(),
    leaveBy: date('限期退出日期').also('限期').optional(),
    clearedFor: text('清退理由').optional(),
    leftOn: date('退出时间').also('毕业(退出)时间', '退出日期').optional(),
    leftFor: choice('退出原因', ['清退', '迁出', '注销', '退租', '其他']).also('原因').optional(),
  },
  posts: ({ kind, enteredOn, graduatedOn, leftOn, leftFor, goesTo: to, space }) => [
    incubated.during({ from: enteredOn, endedOn: graduatedOn ?? leftOn, by: { kind } }),
    graduatedOn && graduated.post(1, { on: graduatedOn, by: { kind } }),
    leftOn && leftFor === '清退' && cleared.post(1, { on: leftOn, by: { kind } }),
    graduatedOn && to && movedUp.post(1, { on: graduatedOn, by: { goesTo: to } }),
    space && tenantSpace.during({ from: enteredOn, endedOn: leftOn ?? graduatedOn, quantity: space, by: { kind } }),
  ],
})
