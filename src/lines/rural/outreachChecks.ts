import { checks, finding } from '../../kernel/check.ts'
import { gainSurvey } from './gainSurvey.ts'
import { villageInternship } from './internship.ts'
import { coBuildMilestone } from './milestone.ts'
import { routeStop } from './route.ts'

export const outreachChecks = checks({
  routeMade: finding(routeStop, {
    label: '排期过了的站点有到达日期或原因',
    find: ({ on, madeOn, missed }, today) =>
      on < today && madeOn === null && missed === null && `计划${on}，没有填到达日期，也没有写原因`,
    why: '去没去说不清，到达站点数会偏少',
    advice: '去了的补填到达日期和人次，没去的写原因',
  }),
  surveyAdds: finding(gainSurvey, {
    label: '问卷份数前后一致',
    find: ({ issued, returned, satisfied }) =>
      (Number(returned) > Number(issued) && `有效回收${returned}份，多于发放${issued}份`) ||
      (Number(satisfied) > Number(returned) && `满意${satisfied}份，多于有效回收${returned}份`),
    why: '回收多于发放、满意多于回收，满意率就超过100%',
    advice: '对照问卷汇总更正份数',
  }),
  milestoneLate: finding(coBuildMilestone, {
    label: '研究院共建节点没有逾期',
    find: ({ dueOn, doneOn }, today) => doneOn === null && dueOn < today && `${dueOn}应完成，还没有填完成日期`,
    why: '节点逾期不说明，共建协议就落了空',
    advice: '完成的补填日期和证明，没有完成的与共建方商定新的日期',
  }),
  internsAdd: finding(villageInternship, {
    label: '安置人数不多于实习人数',
    find: ({ students, placed }) =>
      placed !== null && Number(placed) > Number(students) && `安置${placed}人，多于实习${students}人`,
    why: '安置是实习之后的事，多出来说明有一处填错',
    advice: '对照实习和安置名单更正人数',
  }),
})
