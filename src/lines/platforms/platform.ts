import {
  area,
  choice,
  date,
  decimalNumber,
  integer,
  money,
  reference,
  text,
  year,
  yesNo,
} from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { Reached } from '../../kernel/procedure/step.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { agreement } from '../contracts/agreement.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { formerLevel, platformKind, platformKinds, platformLevel } from './kind.ts'
import { strategicPartner } from './strategicPartner.ts'

const way = choice('认定方式', ['新增', '升级'])
const split = { kind: platformKind, level: platformLevel }

export const established = measure('平台认定', { unit: '家', by: { ...split, way }, carried: place })
export const operating = holding('有效平台', { unit: '家', by: split, carried: place })
export const removed = measure('平台摘牌', { unit: '家', by: split, carried: place })
export const candidates = holding('平台培育', { unit: '家', by: split, carried: place })
export const applied = measure('平台申报', { unit: '家', by: split, carried: place })
/** 推荐 is not 批准: what the bureau sends up is counted apart from what comes back. */
export const recommended = measure('平台推荐', { unit: '家', by: split, carried: place })
export const accepted = measure('平台验收', { unit: '家', by: split, carried: place })
/** 零的突破: the first of its kind at its level or above. */
export const firsts = measure('平台首家', { unit: '家', by: split, carried: place })
/** 政产学研金: with whom it was built. */
export const partnerKind = choice('共建方类型', ['高校', '院所', '企业', '政府', '金融机构'], {
  synonyms: { 大学: '高校', 科研院所: '院所', 研究院: '院所', 银行: '金融机构' },
})
export const coBuilt = holding('共建平台', { unit: '家', by: { kind: platformKind, partnerKind }, carried: place })
export const keyList = choice('市重点支持', ['已纳入', '已推荐', '未纳入'], {
  synonyms: { 是: '已纳入', 否: '未纳入' },
})
export const keySupported = holding('市重点支持平台', { unit: '家', by: { keyList }, carried: place })
export const factorySpace = measure('新建标准化厂房面积', {
  unit: '平方米',
  by: { kind: platformKind },
  carried: place,
})
export const floorSpace = holding('孵化场地面积', { unit: '平方米', by: split, carried: place })

/** 创新平台: counted once, at its present level; before the upgrade it stood at the former one. */
export const platform = register('platform', {
  label: '创新平台',
  line: 'PLT',
  identity: ['name', 'kind'],
  subject: 'host',
  title: ['name'],
  measures: [
    ...[
      established,
      operating,
      removed,
      floorSpace,
      candidates,
      applied,
      recommended,
      accepted,
      firsts,
      coBuilt,
      keySupported,
    ],
    factorySpace,
  ],
  postsVersion: 4,
  over: platformOver,
  ending: { on: 'removedOn', within: ['kind', 'level'] },
  note: '一个平台一行；升级后级别和认定时间填现在的，原来的填入原级别、原认定时间；多单位共建只填牵头单位',
  fields: {
    name: text('平台名称').also('名称', '载体名称'),
    kind: platformKind.also('类型', '平台类别', '载体类型'),
    level: platformLevel.also('平台级别'),
    host: reference('依托单位', enterprise, ofEnterprise)
      .also('运营主体', '建设单位', '牵头单位', '企业名称')
      .optional(),
    site: area('所在街道').also('所在街道(园区)', '所属街道', '所在地').optional(),
    partners: text('共建单位').optional(),
    partnerKind: partnerKind.also('共建单位类型').optional(),
    agreement: reference('共建协议', agreement).also('合作协议', '校企合作协议').optional(),
    strategicPartner: reference('战略合作单位', strategicPartner).optional(),
    sponsor: choice('主办方类型', ['龙头企业', '专业机构', '高校院所', '政府平台', '其他'])
      .also('建设主体类型')
      .optional(),
    keyList: keyList.also('是否纳入市重点支持').optional(),
    leadPost: text('包联领导（职务）', { example: '分管副区长' }).also('包联领导', '联系领导').optional(),
    keeper: text('包联科室').also('责任科室', '服务科室').optional(),
    cultivatedOn: date('培育日期').also('列入培育日期').optional(),
    plan: text('组建方案', { multiline: true, example: '依托现有实验室，引进博士2名，添置检测设备' })
      .also('组建计划', '培育措施')
      .optional(),
    plannedOn: date('计划建成日期', { endOfMonth: true }).also('计划组建日期', '计划认定日期').optional(),
    appliedOn: date('申报日期').optional(),
    recommendedOn: date('推荐日期').also('上报日期', '推荐时间').optional(),
    patentStanding: text('专利情况').also('有效专利情况').optional(),
    document: text('认定文号').also('认定(备案)文号', '备案文号', '文号').optional(),
    recognisedOn: date('认定时间').also('认定日期', '备案时间', '批准时间').optional(),
    first: yesNo('首家').also('零的突破', '是否首家').optional(),
    expert: text('进站院士(专家)').also('进站院士', '院士姓名', '进站专家').optional().personal(),
    validUntil: date('建站有效期至', { endOfMonth: true }).also('建站期限', '协议有效期').optional(),
    outputs: text('建站成效', { multiline: true }).also('产出', '合作成果').optional(),
    buildUntil: date('建设期至', { endOfMonth: true }).also('建设期截止').optional(),
    acceptedOn: date('验收日期').also('建设验收日期').optional(),
    acceptance: choice('验收结论', ['通过', '不通过'], { synonyms: { 合格: '通过', 验收通过: '通过' } }).optional(),
    phase: text('建设期次', { example: '二期' }).also('期次').optional(),
    openedOn: date('投用日期').also('建成投用日期').optional(),
    factorySpace: decimalNumber('标准化厂房面积', { unit: '平方米' }).also('新建标准化厂房').optional(),
    formerLevel: formerLevel.also('升级前级别').optional(),
    formerRecognisedOn: date('原认定时间').also('原级别认定时间').optional(),
    assessedYear: year('评估年度').also('上次评估年度').optional(),
    assessment: choice('评估等次', ['优秀', '良好', '合格', '不合格'], {
      synonyms: { A: '优秀', B: '良好', C: '合格', D: '不合格', 优: '优秀', 良: '良好', 基本合格: '合格' },
    })
      .also('考核等次', '评估结果')
      .optional(),
    openHours: text('开放时间', { example: '周三至周日9:00—16:30，需预约' }).also('开放安排').optional(),
    researchers: integer('研发人员数', { unit: '人' }).optional(),
    floorSpace: decimalNumber('场地面积', { unit: '平方米' })
      .also('孵化面积', '场地面积(㎡)', '孵化面积(㎡)')
      .optional(),
    equipment: money('设备原值', { enteredIn: '万元' }).optional(),
    status: choice('运行状态', ['正常', '整改', '摘牌'], {
      synonyms: { 限期整改: '整改', 撤销: '摘牌', 已摘牌: '摘牌' },
    }).optional(),
    removedOn: date('摘牌时间').also('撤销时间', '摘牌日期').optional(),
  },
  posts: (one, reached: Reached) => {
    const { kind, level, site, recognisedOn, formerLevel, formerRecognisedOn, removedOn, floorSpace: space } = one
    const now = { by: { kind, level }, area: site }
    const former = formerLevel && { by: { kind, level: formerLevel }, area: site }
    const way = former ? '升级' : '新增'
    return [
      former &&
        formerRecognisedOn &&
        established.post(1, { on: formerRecognisedOn, area: site, by: { ...former.by, way: '新增' } }),
      former && operating.during({ from: formerRecognisedOn, endedOn: recognisedOn, ...former }),
      recognisedOn && established.post(1, { on: recognisedOn, area: site, by: { ...now.by, way } }),
      operating.during({ from: recognisedOn, endedOn: removedOn, ...now }),
      one.recommendedOn && recommended.post(1, { on: one.recommendedOn, ...now }),
      removedOn && removed.post(1, { on: removedOn, ...now }),
      space &&
        isCarrier(kind) &&
        floorSpace.during({ from: recognisedOn, endedOn: removedOn, quantity: space, ...now }),
      candidates.during({ from: one.cultivatedOn, endedOn: recognisedOn ?? platformOver(one, reached), ...now }),
      one.appliedOn && applied.post(1, { on: one.appliedOn, ...now }),
      one.acceptedOn && one.acceptance === '通过' && accepted.post(1, { on: one.acceptedOn, ...now }),
      recognisedOn && one.first === '是' && firsts.post(1, { on: recognisedOn, ...now }),
      one.partnerKind &&
        coBuilt.during({
          from: recognisedOn,
          endedOn: removedOn,
          area: site,
          by: { kind, partnerKind: one.partnerKind },
        }),
      one.keyList &&
        keySupported.during({ from: recognisedOn, endedOn: removedOn, area: site, by: { keyList: one.keyList } }),
      one.openedOn && factorySpace.post(one.factorySpace, { on: one.openedOn, area: site, by: { kind } }),
    ]
  },
})

/** Struck off, or given up before it was recognised: what was still to be done for it ends with it. */
export function platformOver(
  { removedOn, recognisedOn }: { readonly removedOn: Day | null; readonly recognisedOn: Day | null },
  { withdrawn }: Reached,
): Day | null {
  return removedOn ?? (recognisedOn === null ? (withdrawn ?? null) : null)
}

export function isCarrier(kind: keyof typeof platformKinds): boolean {
  return platformKinds[kind].group === '孵化载体'
}
