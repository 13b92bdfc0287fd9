import { area, choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'

export const actions = measure('双打联合执法行动', { unit: '次', by: {} })

/** 双打行动: several departments out together on one day; which places they went to stands in the checks. */
export const ipAction = register('ipAction', {
  label: '双打执法行动',
  line: 'IPR',
  identity: ['on', 'name'],
  title: ['name', 'on'],
  measures: [actions],
  note: '一次行动一行，连续几天的算一次；去过的每一处记在“双打检查”',
  fields: {
    on: date('行动日期').also('日期', '开始日期', '执法日期'),
    name: text('行动名称', { example: '春季农资打假联合执法' }).also('名称', '专项行动'),
    departments: text('参加部门', { example: '科技局、市场监管局、公安局' }).also('联合部门', '执法部门').optional(),
    towns: text('检查区域').also('乡镇', '检查乡镇').optional(),
    people: integer('出动人次', { unit: '人次' }).also('执法人员', '出动人数').optional(),
    summary: text('行动总结', { multiline: true }).also('总结', '情况').optional(),
  },
  posts: ({ on }) => [actions.post(1, { on })],
})

export const placeKind = choice(
  '场所类别',
  ['生产企业', '药店和药品超市', '生活超市', '种子农资门店', '建材家居', '批发市场', '电商', '其他'],
  {
    synonyms: {
      企业: '生产企业',
      药品超市: '药店和药品超市',
      药店: '药店和药品超市',
      超市: '生活超市',
      种子门店: '种子农资门店',
      农资: '种子农资门店',
      建材: '建材家居',
      网店: '电商',
    },
  },
)

const split = { by: { kind: placeKind } } as const

export const placesChecked = measure('双打检查场所', { unit: '家', ...split })
export const goodsChecked = measure('双打抽查商品', { unit: '项', ...split })
export const goodsSuspect = measure('双打可疑商品', { unit: '项', ...split })

/** 双打检查: one place of one action; kinds of goods are counted, not pieces. */
export const ipInspection = register('ipInspection', {
  label: '双打检查',
  line: 'IPR',
  identity: ['action', 'place'],
  area: 'area',
  title: ['place', 'action'],
  measures: [placesChecked, goodsChecked, goodsSuspect],
  note: '一处一行；抽查商品按种数，标有专利标识、商标而可疑的另填；立案的记入“知识产权案件”',
  fields: {
    action: reference('所属行动', ipAction).also('行动名称', '执法行动'),
    place: text('检查场所', { example: '青禾种子门市部' }).also('场所名称', '被检查单位', '单位名称'),
    kind: placeKind.also('类别', '场所类型'),
    area: area('所在街道').also('乡镇', '街道', '所属街道').optional(),
    on: date('检查日期').also('日期'),
    goods: integer('抽查商品种数', { unit: '项' }).also('抽查商品', '抽查种类').optional(),
    suspect: integer('可疑商品种数', { unit: '项' }).also('可疑商品', '涉嫌假冒').optional(),
    found: text('发现情况', { multiline: true }).also('发现问题', '检查情况').optional(),
    handled: choice('处理方式', ['未发现问题', '现场指导', '责令改正', '移交立案'], {
      synonyms: { 合格: '未发现问题', 整改: '责令改正', 立案: '移交立案' },
    })
      .also('处理结果')
      .optional(),
  },
  posts: ({ kind, on, goods, suspect }) => [
    placesChecked.post(1, { on, by: { kind } }),
    goodsChecked.post(goods, { on, by: { kind } }),
    goodsSuspect.post(suspect, { on, by: { kind } }),
  ],
})

export const caseStates = {
  received: '已受理线索',
  filed: '已立案',
  decided: '已决定',
  closed: '已结案',
  dropped: '不予立案',
  passedOn: '已移送',
} as const

export const caseKind = choice('案件类型', ['假冒专利', '专利侵权纠纷', '商标侵权', '地理标志侵权', '其他'], {
  synonyms: { 假冒专利案件: '假冒专利', 专利侵权: '专利侵权纠纷', 假冒商标: '商标侵权', 侵权纠纷: '专利侵权纠纷' },
})

const ofKind = { unit: '件', by: { kind: caseKind } } as const

export const caseClues = measure('知识产权案件线索', ofKind)
export const casesFiled = measure('知识产权案件立案', ofKind)
export const casesDecided = measure('知识产权案件决定', ofKind)
export const casesClosed = measure('知识产权案件结案', ofKind)
export const fines = measure('知识产权案件罚款', { unit: '元', by: { kind: caseKind } })
export const casesPending = holding('在办知识产权案件', ofKind)

/** 知识产权案件: from the clue to the file that is closed. Natural persons stand in it by what they run, not by name. */
export const ipCase = register('ipCase', {
  label: '知识产权案件',
  line: 'IPR',
  identity: ['number'],
  area: 'area',
  title: ['number', 'kind'],
  measures: [caseClues, casesFiled, casesDecided, casesClosed, fines, casesPending],
  note: '一案一行，从线索登记起；由市场监管部门办理的填承办单位，我方只记进度；个人不写姓名，写经营的店',
  fields: {
    number: text('案件编号', { example: '云知案〔2026〕3号', identifier: true }).also('案号', '编号', '线索编号'),
    kind: caseKind.also('类型', '案由'),
    source: choice('案件来源', ['执法检查', '举报投诉', '上级交办', '部门移送', '权利人请求', '网络监测'], {
      synonyms: { 检查发现: '执法检查', 举报: '举报投诉', 投诉: '举报投诉', 交办: '上级交办', 移送: '部门移送' },
    }).also('来源', '线索来源'),
    inspection: reference('来自检查', ipInspection, {
      gives: { party: 'place', area: 'area', receivedOn: 'on' },
      says: { source: '执法检查' },
    }).optional(),
    party: text('当事单位', { example: '青禾种子门市部' }).also('被处理单位', '当事人', '涉案单位'),
    area: area('所在街道').also('乡镇', '街道').optional(),
    office: text('承办单位').also('办理单位', '承办机构').optional(),
    receivedOn: date('线索日期').also('受理日期', '发现日期', '收到日期'),
    clue: text('线索和证据', { multiline: true }).also('线索', '证据', '案情').optional(),
    rightNumber: text('涉及权利编号', { identifier: true }).also('专利号', '注册商标号').optional(),
    filedOn: date('立案日期').also('立案时间').optional(),
    dueOn: date('办理期限').also('处理期限', '延长至').optional(),
    decidedOn: date('决定日期').also('处罚日期', '裁决日期').optional(),
    decision: text('处理决定', { multiline: true }).also('处罚决定', '裁决结果').optional(),
    gain: money('违法所得', { enteredIn: '元' }).optional(),
    fine: money('罚款', { enteredIn: '元' }).also('罚款金额').optional(),
    publishedOn: date('决定公开日期').also('公示日期').optional(),
    corrected: text('改正情况', { multiline: true }).also('整改情况').optional(),
    closedOn: date('结案日期').also('办结日期').optional(),
    droppedOn: date('不予立案日期').optional(),
    passedOn: date('移送日期').also('移送公安日期').optional(),
    passedTo: text('移送单位').optional(),
  },
  posts: (
    { kind, receivedOn, filedOn, decidedOn, fine, closedOn, ...one },
    reached: ReachedOf<keyof typeof caseStates>,
  ) => {
    const by = { kind }
    const endedOn = closedOn ?? one.droppedOn ?? one.passedOn ?? reached.closed ?? reached.dropped ?? reached.passedOn
    return [
      caseClues.post(1, { on: receivedOn, by }),
      filedOn && casesFiled.post(1, { on: filedOn, by }),
      decidedOn && casesDecided.post(1, { on: decidedOn, by }),
      decidedOn && fines.post(fine, { on: decidedOn, by }),
      closedOn && casesClosed.post(1, { on: closedOn, by }),
      casesPending.during({ from: receivedOn, endedOn: endedOn ?? null, by }),
    ]
  },
})
