import { area, choice, date, decimalNumber, integer, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const hostKind = choice(
  '对象类型',
  [
    '行政村',
    '农民合作社',
    '家庭农场',
    '农业企业',
    '种业企业',
    '工业企业',
    '示范基地',
    '农村创新创业基地',
    '种质资源保护单位',
    '农业研究院',
    '信息服务站点',
  ],
  {
    synonyms: {
      村: '行政村',
      贫困村: '行政村',
      脱贫村: '行政村',
      合作社: '农民合作社',
      农民专业合作社: '农民合作社',
      农场: '家庭农场',
      农业龙头企业: '农业企业',
      龙头企业: '农业企业',
      种子企业: '种业企业',
      企业: '工业企业',
      科技示范基地: '示范基地',
      基地: '示范基地',
      农村创新创业示范基地: '农村创新创业基地',
      种质资源库: '种质资源保护单位',
      种质资源圃: '种质资源保护单位',
      服务站点: '信息服务站点',
      农村信息化服务站点: '信息服务站点',
      '12396站点': '信息服务站点',
    },
  },
)

export const hostLevel = choice('级别', ['国家', '省', '市', '区'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区', 县级: '区' },
})

/** Facts of the host on the day, by which what happens at it is also counted. */
export const atHost = { kind: hostKind }
const titled = { by: { level: hostLevel }, carried: atHost }

export const hosts = holding('农村服务对象', { unit: '个', carried: atHost })
export const linkedVillages = holding('联系帮扶村', { unit: '个' })
export const proposed = measure('农村主体推荐', { unit: '家', ...titled })
export const named = measure('农村主体认定', { unit: '家', ...titled })
export const standingTitles = holding('有效农村主体认定', { unit: '家', ...titled })
export const smartHosts = holding('智慧农业主体', { unit: '家', carried: atHost })
export const seedStock = holding('保存种质资源', { unit: '份' })

/** 农村服务对象: villages, farms, firms, bases and stations that rural science and technology works for, in one table. */
export const ruralHost = register('ruralHost', {
  label: '农村服务对象',
  line: 'RUR',
  identity: ['name', 'kind'],
  subject: 'itself',
  area: 'area',
  title: ['name'],
  measures: [hosts, linkedVillages, proposed, named, standingTitles, smartHosts, seedStock],
  ending: { on: 'leftOn' },
  note: '一村、一社、一场、一站各一行；重名的村写全镇名；家庭农场写农场名，不写个人姓名；撤并、注销的填退出日期',
  fields: {
    name: text('名称', { example: '东江街道柳塘村' }).also(
      '对象名称',
      '村名',
      '村(社区)',
      '主体名称',
      '站点名称',
      '基地名称',
    ),
    kind: hostKind.also('类型', '主体类型', '类别').dated(),
    area: area('所在街道').also('街道', '乡镇', '所属乡镇', '所在乡镇', '镇街').dated(),
    since: date('纳入日期').also('建成日期', '建站日期', '登记日期').optional(),
    leftOn: date('退出日期').also('撤并日期', '注销日期').optional(),
    industry: text('主导产业', { example: '西甜瓜' }).also('特色产业', '产业', '主营产业').optional(),
    linkedVillage: yesNo('联系帮扶村').also('是否联系村', '是否帮扶村', '是否脱贫村').optional(),
    smart: yesNo('智慧农业主体').also('是否智慧农业').optional(),
    level: hostLevel.also('认定级别', '示范级别').optional(),
    proposedOn: date('推荐日期').also('申报日期').optional(),
    namedOn: date('认定日期').also('命名日期', '批准日期').optional(),
    document: text('认定文号').also('文号').optional(),
    households: integer('农户数', { unit: '户' }).also('户数', '总户数').optional(),
    land: decimalNumber('面积', { unit: '亩' }).also('面积(亩)', '基地面积', '种植面积').optional(),
    germplasm: integer('保存种质资源', { unit: '份' }).also('种质资源份数').optional(),
    inspectedOn: date('最近检查日期').also('检查日期').optional(),
    inspection: choice('检查结论', ['正常', '需整改', '已整改']).also('监督检查情况').optional(),
    contact: text('联系人').also('负责人', '村联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
  },
  posts: ({ level, since, leftOn, linkedVillage, smart, proposedOn, namedOn, germplasm }) => {
    const stands = { from: since ?? namedOn, endedOn: leftOn }
    const title = level && { level }
    return [
      hosts.during(stands),
      linkedVillage === '是' && linkedVillages.during(stands),
      smart === '是' && smartHosts.during(stands),
      germplasm !== null && seedStock.during({ ...stands, quantity: germplasm }),
      title && proposedOn && proposed.post(1, { on: proposedOn, by: title }),
      title && namedOn && named.post(1, { on: namedOn, by: title }),
      title && standingTitles.during({ from: namedOn, endedOn: leftOn, by: title }),
    ]
  },
})

/** What every record about a host keeps of it over time. */
export const ofHost = { carry: ['area', 'kind'] } as const
