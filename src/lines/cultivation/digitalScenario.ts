import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'

/** By where in the making of the product it is used. */
export const scenarioKind = choice(
  '场景环节',
  ['研发设计', '生产制造', '质量检测', '设备运维', '仓储物流', '经营管理', '营销服务', '能源安全环保', '其他'],
  {
    synonyms: {
      产品设计: '研发设计',
      工艺设计: '研发设计',
      生产作业: '生产制造',
      生产管控: '生产制造',
      质量管控: '质量检测',
      质量管理: '质量检测',
      设备管理: '设备运维',
      仓储配送: '仓储物流',
      供应链: '仓储物流',
      售后服务: '营销服务',
      安全环保: '能源安全环保',
    },
  },
)

export const scenarioLevel = choice('场景级次', ['国家', '省', '市', '区'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区' },
})

const split = { unit: '个', by: { scenarioKind }, carried: place } as const
export const scenariosExplored = holding('在建数字化应用场景', split)
export const scenariosDone = measure('建成数字化应用场景', split)
export const scenariosRecognised = measure('认定数字化应用场景', {
  unit: '个',
  by: { scenarioKind, scenarioLevel },
  carried: place,
})

/** 数字化应用场景: where a firm tries digital means on one of its products, from the idea to its use. */
export const digitalScenario = register('digitalScenario', {
  label: '数字化应用场景',
  line: 'ENT',
  identity: ['enterprise', 'name'],
  subject: 'enterprise',
  title: ['name', 'enterprise'],
  measures: [scenariosExplored, scenariosDone, scenariosRecognised],
  note: '一家企业一个场景一行，写清围绕哪个产品；建成填建成日期，得到认定的填级次、日期和文号',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    name: text('场景名称', { example: '齿轮在线视觉检测' }).also('应用场景', '名称'),
    product: text('重点产品', { example: '精密减速器' }).also('产品', '所属产品', '应用产品'),
    kind: scenarioKind.also('环节', '场景类型', '场景类别'),
    means: text('数字技术', { example: '机器视觉、边缘计算' }).also('采用技术', '关键技术').optional(),
    partner: text('技术支持单位', { example: '江澜理工学院' }).also('合作单位', '服务商').optional(),
    startedOn: date('启动日期').also('立项日期', '开始日期'),
    plannedOn: date('计划建成日期', { endOfMonth: true }).also('计划完成日期').optional(),
    doneOn: date('建成日期').also('完成日期', '投用日期').optional(),
    investment: money('投资额', { enteredIn: '万元' }).also('总投资', '投入').optional(),
    effect: text('应用成效', { multiline: true }).also('成效', '效果').optional(),
    level: scenarioLevel.also('级次', '认定级别').optional(),
    recognisedOn: date('认定日期').also('公布日期').optional(),
    document: text('认定文号').also('文号').optional(),
    endedOn: date('终止日期').also('停止日期').optional(),
  },
  posts: ({ kind, startedOn, doneOn, endedOn, level, recognisedOn }) => {
    const by = { scenarioKind: kind }
    return [
      scenariosExplored.during({ from: startedOn, endedOn: doneOn ?? endedOn, by }),
      doneOn && scenariosDone.post(1, { on: doneOn, by }),
      recognisedOn &&
        level &&
        scenariosRecognised.post(1, { on: recognisedOn, by: { scenarioKind: kind, scenarioLevel: level } }),
    ]
  },
})
