import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { talentLevel } from './application.ts'
import { talent } from './talent.ts'

export const foreignServiceStates = {
  received: '办理中',
  returned: '待补正',
  done: '已办结',
  refused: '不予办理',
} as const

export const foreignKind = choice(
  '外籍人才服务事项',
  ['工作许可新办', '工作许可延期', '工作许可变更', '工作许可注销', '走访服务', '生活保障', '荣誉推荐', '其他'],
  {
    synonyms: {
      新办: '工作许可新办',
      工作许可: '工作许可新办',
      来华工作许可: '工作许可新办',
      延期: '工作许可延期',
      变更: '工作许可变更',
      注销: '工作许可注销',
      走访: '走访服务',
      慰问: '走访服务',
      子女入学: '生活保障',
      住房: '生活保障',
      就医: '生活保障',
      荣誉: '荣誉推荐',
    },
  },
)

/** 外国人来华工作许可: high-end, professional, other. */
export const permitCategory = choice('工作许可类别', ['A类', 'B类', 'C类'], {
  synonyms: {
    A: 'A类',
    B: 'B类',
    C: 'C类',
    外国高端人才: 'A类',
    外国专业人才: 'B类',
    其他外国人员: 'C类',
  },
})

const split = { kind: foreignKind, category: permitCategory.optional() } as const

export const servicesReceived = measure('外籍人才服务受理', { unit: '件', by: split, carried: place })
export const servicesDone = measure('外籍人才服务办结', { unit: '件', by: split, carried: place })
export const servicesOpen = holding('在办外籍人才服务', { unit: '件', by: split, carried: place })
/** Of persons: an extension that begins before the former permit ends makes nobody two. */
export const permits = holding('有效工作许可', { unit: '人', by: { category: permitCategory } })
export const honoursProposed = measure('外籍人才荣誉推荐', { unit: '人', by: { level: talentLevel } })
export const honoursAwarded = measure('外籍人才获得荣誉', { unit: '人', by: { level: talentLevel } })

const permitting: readonly string[] = ['工作许可新办', '工作许可延期', '工作许可变更']

/** Whether the matter gives a permit that is valid until a day. */
export function givesPermit(kind: string): boolean {
  return permitting.includes(kind)
}

/** 外籍人才服务: one matter of one foreigner, permits and honours as well as visits. */
export const foreignService = register('foreignService', {
  label: '外籍人才服务',
  line: 'TAL',
  identity: ['talent', 'kind', 'on'],
  subject: 'unit',
  title: ['kind', 'talent', 'on'],
  measures: [servicesReceived, servicesDone, servicesOpen, permits, honoursProposed, honoursAwarded],
  note: '一人一事一行；许可类事项填类别和有效期，提前离职、注销的填失效日期；许可由人社等部门办理的只登记结果',
  fields: {
    talent: reference('外籍人才', talent).also('人才编号', '编号', '姓名', '外国专家'),
    kind: foreignKind.also('事项', '服务事项', '办理事项'),
    category: permitCategory.also('类别', '许可类别').optional(),
    unit: reference('聘用单位', enterprise, ofEnterprise).also('用人单位', '企业名称', '单位名称').optional(),
    on: date('受理日期', { usual: 'today' }).also('服务日期', '申请日期', '推荐日期', '日期'),
    dueOn: date('办理时限').also('承诺办结日期', '办结期限').optional(),
    doneOn: date('办结日期').also('办理日期', '完成日期').optional(),
    validFrom: date('许可生效日期').also('有效期自', '许可开始日期').optional(),
    validUntil: date('许可有效期至').also('有效期至', '许可到期日期').optional(),
    lapsedOn: date('许可失效日期').also('注销日期', '离职日期').optional(),
    what: text('服务内容', { multiline: true }).also('办理情况', '服务情况').optional(),
    honour: text('荣誉名称', { example: '市友谊使者' }).also('荣誉', '称号').optional(),
    honourLevel: talentLevel.also('荣誉级别').optional(),
    awardedOn: date('授予日期').also('获奖日期', '授予时间').optional(),
  },
  posts: (one, reached: ReachedOf<keyof typeof foreignServiceStates>) => {
    const { kind, category, on, doneOn, honourLevel: level } = one
    const by = { kind, category }
    return [
      servicesReceived.post(1, { on, by }),
      doneOn && servicesDone.post(1, { on: doneOn, by }),
      servicesOpen.during({ from: on, endedOn: doneOn ?? reached.refused ?? null, by }),
      givesPermit(kind) && category !== null && doneOn !== null && one.validUntil !== null
        ? permits.during({
            from: one.validFrom ?? doneOn,
            to: one.validUntil,
            endedOn: one.lapsedOn,
            of: 'talent',
            by: { category },
          })
        : null,
      level && honoursProposed.post(1, { on, of: 'talent', by: { level } }),
      level && one.awardedOn && honoursAwarded.post(1, { on: one.awardedOn, of: 'talent', by: { level } }),
    ]
  },
})
