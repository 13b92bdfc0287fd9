import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals, sumDecimals } from '../../kernel/exact.ts'
import { stock } from '../../kernel/figure.ts'
import { task, tasksOpen, tasksOverdue } from './task.ts'
import { turnsOf } from './turns.ts'
import { unitWeights } from './unitWeights.ts'
import { yearlyItem } from './yearlyItem.ts'

/** Any leap year has every day that a year may have. */
const LEAP_YEAR = 2024

const FULL_POINTS = '100'

export const supervisionChecks = checks({
  overdueWithinOpen: relation({
    label: '逾期任务不多于在办任务',
    left: stock(tasksOpen),
    is: 'atLeast',
    right: stock(tasksOverdue),
    why: '逾期的都还在办，逾期比在办多说明有任务的提出日期晚于完成时限',
    advice: '打开两个数的明细，更正提出日期或完成时限',
  }),
  taskDays: finding(task, {
    label: '任务各步日期先后有序',
    find: ({ raisedOn, assignedOn, doneOn, closedOn }) => {
      const days = [raisedOn, assignedOn, doneOn, closedOn].filter((day) => day !== null)
      const wrong = days.find((day, index) => day < (days[index - 1] ?? day))
      return wrong !== undefined && `${wrong}早于前一步的日期`
    },
    why: '先提出，再下达、完成、办结，日期倒置会把按时算成逾期',
    advice: '对照交办单和反馈材料更正日期',
  }),
  taskDue: finding(task, {
    label: '在办任务有完成时限',
    find: ({ dueOn, closedOn, doneOn }) => dueOn === null && closedOn === null && doneOn === null && '没有填完成时限',
    why: '没有时限的任务不会临期提醒，也不会转督办',
    advice: '补填完成时限，长期工作分年度或分阶段填',
  }),
  taskMeasure: finding(task, {
    label: '工作安排和目标任务有完成标准',
    find: ({ kind, measureOfDone, indicator, target }) =>
      (kind === '工作安排' || kind === '年度目标') &&
      measureOfDone === null &&
      (indicator === null || target === null) &&
      '没有写怎样算完成，也没有对应的指标和目标值',
    why: '没有标准的任务到期时说不清办没办成',
    advice: '写明完成标准，或选一个指标并填目标值',
  }),
  taskResult: finding(task, {
    label: '办结任务有完成情况',
    find: ({ closedOn, result }) => closedOn !== null && result === null && `${closedOn}办结，没有写完成情况`,
    why: '没有情况的办结不能写进下一次总结，也经不起督查',
    advice: '补填完成情况和佐证材料',
  }),
  unitWeightsFull: finding(unitWeights, {
    label: '单位考核分值合计100分',
    find: ({ targets, tasks, service, reform, party }) => {
      const sum = sumDecimals([targets, tasks, service, reform, party])
      return sum !== FULL_POINTS && `各项合计${sum}分`
    },
    why: '合计不是100分，不同类别的单位就不能放在一起看',
    advice: '按考核办法调整各项分值；向一线倾斜的，提高一线业务科室的一线服务分值',
  }),
  unitWeightsTilted: finding(unitWeights, {
    label: '一线业务科室的分值向一线倾斜',
    find: ({ unitClass, service, party, reform }) =>
      unitClass === '一线业务科室' &&
      (compareDecimals(service, party) < 0 || compareDecimals(service, reform) < 0) &&
      `一线服务${service}分，低于改革创新${reform}分或党建廉政${party}分`,
    why: '考核办法要求向一线倾斜，一线服务的分值应当高于内部事项',
    advice: '核对考核办法；确需如此的在说明里写明理由',
  }),
  yearlyDays: finding(yearlyItem, {
    label: '年度事项的起止日期能认',
    find: ({ frequency, opensOn, dueOn }) =>
      turnsOf(frequency ?? '每年', opensOn, dueOn, LEAP_YEAR).length === 0 &&
      `「${opensOn}」到「${dueOn}」不是${frequency ?? '每年'}事项的写法`,
    why: '认不出日期的事项到时不会生成任务',
    advice: '每年写 06-15，每半年、每季写 第几个月-日，每月写日，每周写 周一',
  }),
})
