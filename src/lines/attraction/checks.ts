import { checks, finding, relation } from '../../kernel/check.ts'
import { stock } from '../../kernel/figure.ts'
import { attractionEvent } from './event.ts'
import { lead, leadsKnown, leadsLanded, stepsOf } from './lead.ts'

export const attractionChecks = checks({
  landedWithinLeads: relation({
    label: '落地招引项目不多于招引线索',
    left: stock(leadsLanded),
    is: 'atMost',
    right: stock(leadsKnown),
    why: '落地的项目都从线索开始，多出来说明线索日期晚于落地日期',
    advice: '打开两个数的明细，更正线索日期或落地日期',
  }),
  leadDays: finding(lead, {
    label: '招引各步日期先后有序',
    find: (one) => {
      const days = stepsOf(one)
      const wrong = days.find(({ on }, at) => on < (days[at - 1]?.on ?? on))
      return wrong !== undefined && `${wrong.stage}日期${wrong.on}早于前一步`
    },
    why: '线索、对接、走访、洽谈、签约、落地依次发生，倒置会使在谈项目数出错',
    advice: '对照洽谈记录和协议更正日期',
  }),
  signedWithAmount: finding(lead, {
    label: '签约项目写明投资额',
    find: ({ signedOn, signed }) => signedOn !== null && signed === null && '没有填签约投资额',
    why: '没有金额的签约不进签约投资额，两个数对不上',
    advice: '按协议补填签约投资额',
  }),
  landedWithFirm: finding(lead, {
    label: '落地项目写明落地企业',
    find: ({ landedOn, enterprise }) => landedOn !== null && enterprise === null && `${landedOn}落地，没有落地企业`,
    why: '写明企业才能进一企一档，接着做培育和服务',
    advice: '先在企业库登记这家企业，再填落地企业',
  }),
  leadFollowed: finding(lead, {
    label: '在谈项目按期跟进',
    find: ({ nextOn, landedOn, droppedOn }, today) =>
      landedOn === null && droppedOn === null && nextOn !== null && nextOn < today && `原定${nextOn}跟进`,
    why: '过了约定的日子没有下文，线索就冷了',
    advice: '登记进展并定下一步日期，谈不成的写明原因终止',
  }),
  outreachNamed: finding(attractionEvent, {
    label: '走访对接写明走访单位',
    find: ({ kind, partner }) => kind === '走访对接' && partner === null && '没有填走访单位',
    why: '商会、协会、高校、院所按家去重，没有单位的不进走访家数',
    advice: '在招引渠道里登记这家单位，再补填',
  }),
})
