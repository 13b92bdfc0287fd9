import { flow, holders, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { sessions } from '../activities/activity.ts'
import { valid } from '../cultivation/recognition.ts'
import { ipAgencies } from './agency.ts'
import { ipContent, ipCourses, ipFeedback, ipTrainees } from './course.ts'
import {
  actions,
  caseClues,
  casesClosed,
  casesDecided,
  casesFiled,
  casesPending,
  fines,
  goodsChecked,
  goodsSuspect,
  placesChecked,
} from './enforcement.ts'
import {
  brands,
  brandsRegistered,
  cleared,
  inventionsApplied,
  inventionsPlanned,
  ipVisits,
  keyFirms,
  withoutPatents,
} from './help.ts'
import { offers, onOffer, putToUse, screened } from './lapsedPatent.ts'

const counted = { owner: '知识产权科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...counted, areaRule: 'atPeriodEnd' } as const

export const propertyIndicators = indicators('IPR', {
  ipAgencies: {
    ...standing,
    label: '知识产权服务机构',
    of: stock(ipAgencies),
    definition: '期末在册、没有退出的知识产权服务机构家数，含在本区服务的外地机构',
  },
  ipCourses: {
    ...counted,
    label: '知识产权培训班',
    of: flow(ipCourses),
    definition: '报告期内举办的知识产权培训班期数，按开班日期',
    confusedWith: '活动场次；上门指导',
  },
  ipTrainees: {
    ...counted,
    label: '知识产权培训学员',
    of: flow(ipTrainees),
    definition: '报告期内各期培训班学员人次之和',
    confusedWith: '培训人次（活动）',
  },
  ipCourseSatisfaction: {
    ...counted,
    label: '知识产权培训满意率',
    of: share(flow(ipContent), flow(ipFeedback)),
    definition: '报告期内反馈满意份数÷收回反馈份数，没有反馈的不进分母',
  },
  lapsedScreened: {
    ...counted,
    label: '筛选失效专利',
    of: flow(screened),
    definition: '报告期内筛选入库、供企业参考的失效专利件数，按筛选日期，一件只计一次',
  },
  lapsedOnOffer: {
    ...standing,
    label: '可供利用失效专利',
    of: stock(onOffer),
    definition: '期末在失效专利库、没有移出的件数',
  },
  lapsedOffers: {
    ...counted,
    label: '推送失效专利',
    of: flow(offers),
    definition: '报告期内向企业推送失效专利的次数，一件推送一家计一次',
    confusedWith: '筛选失效专利件数',
  },
  lapsedUsed: {
    ...counted,
    label: '失效专利获运用',
    of: flow(putToUse),
    definition: '报告期内首次被企业运用的失效专利件数，几家用同一件只算一件',
  },
  jointActions: {
    ...counted,
    label: '双打联合执法行动',
    of: flow(actions),
    definition: '报告期内多部门联合开展的打击侵权假冒执法行动次数，连续几天的算一次',
  },
  placesChecked: {
    ...counted,
    label: '双打检查场所',
    of: flow(placesChecked),
    definition: '报告期内双打行动检查的企业、商店等场所家次',
  },
  goodsChecked: {
    ...counted,
    label: '双打抽查商品',
    of: flow(goodsChecked),
    definition: '报告期内双打行动抽查的商品种数，各处相加，同一种商品在两处各计一次',
  },
  goodsSuspectShare: {
    ...counted,
    label: '双打可疑商品检出率',
    better: 'neither',
    of: share(flow(goodsSuspect), flow(goodsChecked)),
    definition: '报告期内双打行动发现的可疑商品种数÷抽查商品种数',
  },
  ipClues: {
    ...counted,
    label: '知识产权案件线索',
    better: 'neither',
    of: flow(caseClues),
    definition: '报告期内收到或发现的知识产权案件线索件数，按线索日期',
  },
  ipCasesFiled: {
    ...counted,
    label: '知识产权案件立案',
    better: 'neither',
    of: flow(casesFiled),
    definition: '报告期内立案的知识产权案件件数，按立案日期',
  },
  counterfeitCases: {
    ...counted,
    label: '查处假冒专利案件',
    better: 'neither',
    of: flow(casesDecided, { kind: '假冒专利' }),
    definition: '报告期内作出处理决定的假冒专利案件件数，按决定日期',
    confusedWith: '线索数；立案数',
  },
  ipCasesClosed: {
    ...counted,
    label: '知识产权案件结案',
    of: flow(casesClosed),
    definition: '报告期内结案的知识产权案件件数，按结案日期，不予立案和移送的不计',
  },
  ipCasesPending: {
    ...standing,
    label: '在办知识产权案件',
    better: 'neither',
    of: stock(casesPending),
    definition: '期末已登记线索、没有结案也没有移送的知识产权案件件数',
  },
  ipFines: {
    ...counted,
    label: '知识产权案件罚款额',
    better: 'neither',
    shownIn: '万元',
    of: flow(fines),
    definition: '报告期内知识产权案件决定的罚款金额，按决定日期，不含没收违法所得',
  },
  keyPatentFirms: {
    ...standing,
    label: '专利帮扶重点企业',
    of: stock(keyFirms),
    definition: '期末列入当年重点企业专利帮扶名单的企业户数',
  },
  firmsWithoutPatents: {
    ...standing,
    label: '专利空白企业',
    better: 'less',
    of: stock(withoutPatents),
    definition: '期末帮扶名单中起始有效专利为零、还没有取得第一件的企业户数；起始数没有填的不计',
  },
  firstPatentFirms: {
    ...counted,
    label: '专利空白企业清零',
    of: flow(cleared),
    definition: '报告期内取得第一件专利的空白企业户数，按清零日期',
  },
  plannedInventions: {
    ...counted,
    label: '重点企业计划申请发明专利',
    better: 'neither',
    of: flow(inventionsPlanned),
    definition: '帮扶名单企业当年计划申请的发明专利件数，只作帮扶安排，不设目标',
  },
  plannedInventionsApplied: {
    ...counted,
    label: '重点企业申请发明专利',
    better: 'neither',
    of: flow(inventionsApplied),
    definition: '帮扶名单企业当年已申请的发明专利件数，企业自报的工作数',
    confusedWith: '发明专利申请量',
  },
  ipVisits: {
    ...counted,
    label: '知识产权上门指导',
    of: flow(ipVisits),
    definition: '报告期内到企业开展专利、商标、维权等指导的次数',
    confusedWith: '科技培训场次',
  },
  brandVisits: {
    ...counted,
    label: '品牌和商标指导',
    of: flow(ipVisits, { kind: ['品牌培育', '商标注册'] }),
    definition: '报告期内到企业开展品牌培育、商标注册指导的次数',
  },
  ownBrands: {
    ...standing,
    label: '企业自主品牌',
    of: stock(brands),
    definition: '期末企业拥有的有效注册商标、地理标志、名牌等品牌个数',
  },
  newBrands: {
    ...counted,
    label: '新增企业自主品牌',
    of: flow(brandsRegistered),
    definition: '报告期内企业取得的品牌个数，按取得日期',
  },
  ipWeekSessions: {
    ...counted,
    label: '知识产权宣传活动',
    of: flow(sessions, { campaign: '知识产权宣传周' }),
    definition: '报告期内主题活动为知识产权宣传周（含4·26世界知识产权日）的活动场次',
  },
  demonstrationIpFirms: {
    ...standing,
    label: '知识产权示范优势企业',
    of: holders(valid, { title: ['知识产权示范企业', '知识产权优势企业'] }),
    definition: '期末有效的国家知识产权示范企业、优势企业户数，按企业去重',
  },
})
