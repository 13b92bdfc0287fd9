import { checks, finding, relation } from '../../kernel/check.ts'
import { addMonths } from '../../kernel/day.ts'
import { compareDecimals, decimal, isZero } from '../../kernel/exact.ts'
import { distinct, flow, holders, stock } from '../../kernel/figure.ts'
import type { Decimal } from '../../kernel/values.ts'
import { appointment, inOffice, selected } from './appointment.ts'
import { commissionerAssessment } from './assessment.ts'
import { ruralCall } from './consultation.ts'
import { extension } from './extension.ts'
import { gradeOf, RESULT_POINTS_MAX, SATISFACTION_POINTS_MAX, SERVICE_POINTS_MAX } from './grading.ts'
import { hosts, ruralHost } from './host.ts'
import { inForce, placement } from './placement.ts'
import { ruralService } from './service.ts'

const person = { form: '个人' } as const

/** Above it the figure is in 斤 or of a whole field. */
const YIELD_PER_MU_MAX = decimal(20_000)

export const ruralChecks = checks({
  commissionerOnce: relation({
    label: '一名特派员一年选派一次',
    left: flow(selected, person, 'belongsTo'),
    is: 'equal',
    right: distinct(selected, person, 'belongsTo', '人'),
    why: '同一人在一年的两批里各填一行，各来源相加就大于总人数',
    advice: '在选派名册中按特派员排序，作废重复的一行；续聘到下一年的填下一年的批次',
  }),
  villagesCovered: relation({
    label: '每个行政村都有特派员',
    left: holders(inForce, { kind: '行政村' }, '个'),
    is: 'atLeast',
    right: stock(hosts, { kind: '行政村' }),
    why: '特派员要覆盖到每个行政村，缺的村没有有效派驻协议',
    advice: '在农村服务对象中筛选行政村，与派驻台账对照，给缺的村对接特派员',
  }),
  commissionersPlaced: relation({
    label: '派驻点不少于在聘特派员',
    left: stock(inForce),
    is: 'atLeast',
    right: holders(inOffice, person, '个'),
    why: '有特派员在聘而没有派驻点',
    advice: '核对还没有签三方协议的特派员；巡回服务的按服务产业签一份',
  }),
  appointmentTerm: finding(appointment, {
    label: '特派员聘期先后有序',
    find: ({ appointedOn, termEnds, leftOn }) =>
      (termEnds !== null && termEnds < appointedOn && `聘期${termEnds}止，早于${appointedOn}起`) ||
      (leftOn !== null && leftOn < appointedOn && `解聘日期${leftOn}早于聘期开始${appointedOn}`) ||
      null,
    why: '聘期倒置的不计入在聘人数',
    advice: '对照选派文件更正',
  }),
  placementUnsigned: finding(placement, {
    label: '派驻有三方协议',
    find: ({ signedOn, from }, on) => signedOn === null && from <= on && `${from}起派驻，没有签订日期`,
    why: '没有签协议的派驻点不计入覆盖',
    advice: '登记三方协议，或填“未签成”',
  }),
  serviceUnconfirmed: finding(ruralService, {
    label: '服务记录一个月内经对象确认',
    find: ({ confirmedOn, on }, today) => confirmedOn === null && addMonths(on, 1) < today && `${on}的服务还没有确认`,
    why: '没有确认的服务不计入次数，年度考核时补确认说不清',
    advice: '给服务对象发一次性链接，或按盖章的确认单代录',
  }),
  serviceInFuture: finding(ruralService, {
    label: '服务日期不在今天之后',
    find: ({ on }, today) => on > today && `服务日期${on}还没有到`,
    why: '还没有发生的服务不能计数',
    advice: '更正服务日期',
  }),
  assessmentGrade: finding(commissionerAssessment, {
    label: '考核等次与得分一致',
    find: (record) => {
      const over =
        isOver(record.serviceScore, SERVICE_POINTS_MAX) ||
        isOver(record.resultScore, RESULT_POINTS_MAX) ||
        isOver(record.satisfactionScore, SATISFACTION_POINTS_MAX)
      if (over)
        return `得分超过满分（服务${SERVICE_POINTS_MAX}、成效${RESULT_POINTS_MAX}、满意度${SATISFACTION_POINTS_MAX}）`
      const due = gradeOf(record)
      return due !== null && record.grade !== null && due !== record.grade && `按得分应为${due}，登记为${record.grade}`
    },
    why: '等次由得分按办法得出，不一致的经不起核对',
    advice: '核对得分；各地办法的分段不同的，按本地办法执行并注明',
  }),
  extensionYield: finding(extension, {
    label: '亩产单位是公斤',
    find: ({ yield: reached, controlYield }) => {
      const wrong = [reached, controlYield].find((one) => one !== null && compareDecimals(one, YIELD_PER_MU_MAX) > 0)
      return wrong !== undefined && `亩产${wrong}公斤`
    },
    why: '太大的亩产多半是按斤填写，或填了总产量',
    advice: '换算成每亩公斤数',
  }),
  extensionArea: finding(extension, {
    label: '品种技术有示范或推广面积',
    find: ({ kind, trialArea, spreadArea }) =>
      kind === '新品种' && isNone(trialArea) && isNone(spreadArea) && '没有示范面积，也没有推广面积',
    why: '没有面积的品种说不出推广到哪里',
    advice: '补填面积，单位亩',
  }),
  callAnswered: finding(ruralCall, {
    label: '办结的咨询有答复',
    find: ({ closedOn, answeredOn }) => closedOn !== null && answeredOn === null && `${closedOn}办结，没有答复日期`,
    why: '没有答复就办结，来电人会再打来',
    advice: '补填答复日期和内容；无效来电的填“无效来电”',
  }),
  hostPlaced: finding(ruralHost, {
    label: '农村服务对象有所在街道',
    find: ({ area }) => area.length === 0 && '没有所在街道（乡镇）',
    why: '没有所在街道的村不能按街道看覆盖',
    advice: '补填所在街道（乡镇）',
  }),
  hostInspected: finding(ruralHost, {
    label: '种质资源保护单位有监督检查',
    find: ({ germplasm, inspectedOn }) =>
      germplasm !== null && !isZero(germplasm) && inspectedOn === null && '保存种质资源，没有检查日期',
    why: '种质资源的保护和利用要有监督检查记录',
    advice: '补填最近检查日期和结论',
  }),
})

function isOver(points: Decimal | null, most: Decimal): boolean {
  return points !== null && compareDecimals(points, most) > 0
}

function isNone(area: Decimal | null): boolean {
  return area === null || isZero(area)
}
