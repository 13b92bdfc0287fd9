import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

/** 上市 is on an exchange, 挂牌 is not. */
export const board = choice('板块', ['主板', '科创板', '创业板', '北交所', '境外', '新三板', '区域股权市场', '未定'], {
  synonyms: {
    上交所主板: '主板',
    深交所主板: '主板',
    港交所: '境外',
    香港: '境外',
    四板: '区域股权市场',
    股转系统: '新三板',
  },
})
export const aShareBoards = ['主板', '科创板', '创业板', '北交所'] as const
export const listedBoards = [...aShareBoards, '境外'] as const

/** 梯度: the furthest that a firm has come; each has its day. */
export const listingStage = choice('培育阶段', ['培育', '股改', '辅导', '申报', '过会'])

export const inPipeline = holding('上市挂牌培育', { unit: '家', by: { listingStage, board }, carried: place })
export const listings = measure('上市挂牌', { unit: '家', by: { board }, carried: place })
export const listedFirms = holding('上市挂牌企业', { unit: '家', by: { board }, carried: place })
export const raised = measure('上市挂牌融资额', { unit: '元', by: { board }, carried: place })

/** 上市挂牌培育: a firm on its way to an exchange or a quotation, and once it is there. */
export const listing = register('listing', {
  label: '上市挂牌培育',
  line: 'FIN',
  identity: ['enterprise', 'board'],
  subject: 'enterprise',
  title: ['enterprise', 'board'],
  measures: [inPipeline, listings, listedFirms, raised],
  note: '每家企业每个板块一行；转板的另起一行，原板块填终止日期；没有走到的阶段空着',
  ending: { on: 'leftOn', within: ['board'] },
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '公司名称', '单位名称'),
    board: board.also('拟上市板块', '上市板块', '市场'),
    enteredOn: date('入库日期').also('纳入培育日期').optional(),
    reformedOn: date('股改日期').also('股改完成日期').optional(),
    tutoredOn: date('辅导备案日期').also('辅导日期').optional(),
    filedOn: date('申报日期').also('受理日期').optional(),
    approvedOn: date('过会日期').also('审核通过日期').optional(),
    listedOn: date('上市(挂牌)日期').also('上市日期', '挂牌日期').optional(),
    code: text('证券代码', { identifier: true }).also('股票代码').optional(),
    raised: money('首发融资额', { enteredIn: '万元' }).also('募集资金').optional(),
    sponsor: text('保荐机构').also('券商', '主办券商').optional(),
    targetOn: date('目标上市日期', { endOfMonth: true }).also('计划上市时间').optional(),
    leftOn: date('终止日期').also('退出日期', '退市日期', '摘牌日期').optional(),
    leftFor: choice('终止原因', ['撤回申报', '退市', '转板', '迁出', '其他']).optional(),
  },
  posts: (one) => {
    const { board, listedOn, leftOn } = one
    const steps = stepsOf(one)
    return [
      // In each stage until the next one, until it is listed, or until it is given up.
      steps.flatMap(({ stage, from }, index) => {
        const endedOn = earliest(steps[index + 1]?.from, listedOn, leftOn)
        return inPipeline.during({ from, endedOn, by: { listingStage: stage, board } })
      }),
      listedOn && listings.post(1, { on: listedOn, by: { board } }),
      listedOn && raised.post(one.raised, { on: listedOn, by: { board } }),
      listedFirms.during({ from: listedOn, endedOn: leftOn, by: { board } }),
    ]
  },
})

interface Dates {
  readonly enteredOn: Day | null
  readonly reformedOn: Day | null
  readonly tutoredOn: Day | null
  readonly filedOn: Day | null
  readonly approvedOn: Day | null
}

/** The stages that were reached, in their order. */
export function stepsOf({ enteredOn, reformedOn, tutoredOn, filedOn, approvedOn }: Dates) {
  const days = [
    ['培育', enteredOn],
    ['股改', reformedOn],
    ['辅导', tutoredOn],
    ['申报', filedOn],
    ['过会', approvedOn],
  ] as const
  return days.flatMap(([stage, from]) => (from === null ? [] : [{ stage, from }]))
}

function earliest(...days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>((first, day) => (day && (first === null || day < first) ? day : first), null)
}
