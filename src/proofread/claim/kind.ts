import { matchesIn } from '../matches.ts'
import { isRatio } from '../quantity/units.ts'
import type { ClaimKind } from '../reading.ts'

/** Words that say a figure is what shall be. */
const AIM =
  /力争|争取(?!到|上级|省|市|国家|中央|各级|资金|项目|政策)|确保|目标|拟|计划(?=[新净完开举建培引组])|预期|规划|到20\d\d年底?前?[，,]?(?:要|将|达|实现)|将(?:达|新增|举办|开展|完成|培育|突破|继续)|不少于|不低于/g
const AIM_HEADING =
  /(?:下半年|下一步|下步|明年|下阶段|今后|来年|20\d\d年|全年|近期|重点)?.{0,12}(?:安排|打算|计划|思路|目标任务|工作要点|努力方向|谋划|展望|部署|工作要求|重点任务|怎么[抓干办做])$/
/** «年度目标96家», «完成年度任务8000万元»: the figure right after is the aim. */
const AIM_BEFORE =
  /(?:目标|任务|指标任务|任务数|目标数|目标值)(?:任务|数|值|总量|为|是|的)?$|(?:年度|全年|年初|下达|原定)[^，。；\d]{0,4}(?:计划|预算|指标)(?:为|的|数)?$/
/** «完成年度目标的85%», «占年度目标96家的60.4%»: how much of the aim is done. */
const OF_AIM = /(?:完成|占|达)[^，。；]{0,14}(?:目标|任务|计划|预算|序时进度)[^，。；]{0,14}$/

const FLOWS =
  /新增|净增|新认定|新培育|新获|新建|设立|创建|组建|成立|走进|认定(?!机构)|申报|推荐|举办|开展|召开|组织|培训|走访|发放|受理|办结|兑现|兑付|拨付|签订|签约|登记|引进|获批|获得|获评|荣获|入库|完成|实现|投入|争取|选派|派出|发布|揭榜|征集|评审|接待|惠及|带动|授权|申请|转化|成交|新命名|命名|清理|清退|毕业|迁入|迁出|注销|取消|未续|首次|重新|摘牌|资助|立项|验收|指导|抽查|查处|执法|检查|推广|帮助|协调|减免|扣除|发赠送|送|编印|印发|促成|达成|洽谈|梳理|摸排|辅导|调研|整改|化解|制定|出台|修订|上报|通过|下到|落地|建成|选聘|参加|增加|减少|引育|入选|评为|遴选|收集|回复|答复/
const STOCKS =
  /总数|总量|累计|保有|拥有|现有|共有|存量|有效|在聘|在孵|在库|在册|在研|余额|期末|年末|总面积|面积|建有|纳入|已有|达到?$|尚无|尚有|还有|仅有|只有|设有|占地|常住人口|从业人员|在职|名册|名单|应报|现已|满打满算|总额$|集聚|聚集|辖/
const STOCK_THINGS =
  /(?:企业|平台|中心|实验室|基地|载体|孵化器|空间|机构|特派员|人才|专利|工作站|研究院|园区|团队|高企|科小|小巨人|联盟|人口|目标|指标)$/
const HAPPENING_UNITS = new Set([
  '场',
  '场次',
  '次',
  '人次',
  '户次',
  '家次',
  '份',
  '期',
  '册',
  '起',
  '批',
  '件次',
  '项次',
  '期次',
  '轮',
  '课时',
  '学时',
])

const AIM_OPEN = /力争|确保|争取/

export interface Setting {
  /** The phrase with the verb that governs it. */
  readonly phrase: string
  /** From the beginning of the sentence to the figure. */
  readonly before: string
  readonly unit: string
  readonly isGrowth: boolean
  /** The section says what shall be done. */
  readonly planned: boolean
  /** Named before the number, not by the noun after its counter. */
  readonly namedBefore: boolean
  /** The kind of the whole that it is a part of. */
  readonly whole: ClaimKind | null
}

/** Words at the beginning of a paragraph that open plans for it and, before a colon or a full stop, for what follows. */
const NEXT = /^(?:下一?步|下一阶段|下阶段|接下来|明年|今后|下半年)$/
const BACK_TO_WHAT_IS = /问题|不足|成效|完成情况|开展情况|做法|亮点|困难/

export type Opening = 'plans' | 'plansHere' | 'past' | null

/** What the first words of a paragraph open. */
export function openingOf(paragraph: string): Opening {
  const match = /^([^，。：]{2,24})([，。：])/.exec(paragraph)
  if (match === null) return null
  const [, words = '', mark] = match
  const said = words.replace(/^[（]?[一二三四五六七八九十\d]+[）、.．]\s*/, '')
  if (mark === '，') return NEXT.test(said) ? 'plansHere' : null
  if (opensPlans(said) || NEXT.test(said)) return 'plans'
  return BACK_TO_WHAT_IS.test(said) ? 'past' : null
}

/** «二、2026年重点工作» behind a look back. */
const YEARS_TASKS = /^(?!一、)[^，。]{0,6}20\d\d年(?:的)?重点(?:工作|任务)$/

/** Whether a heading opens what shall be done. */
export function opensPlans(heading: string): boolean {
  const words = heading.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/, '')
  return (
    (YEARS_TASKS.test(heading) || AIM_HEADING.test(words)) &&
    !/完成情况|开展情况|落实情况|工作情况$|进展情况|(?:总结|情况|回顾)(?:和|及|与|暨|、)|组织(?:项目|攻关)/.test(words)
  )
}

export function kindOf({ phrase, before, unit, isGrowth, planned, namedBefore, whole }: Setting): ClaimKind {
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
  if ((unit === '%' || unit === '倍') && OF_AIM.test(clause) && !AIM_OPEN.test(clause)) return 'share'
  if (isAim(before, clause, phrase, planned)) return 'target'
  if (isGrowth) return 'growth'
  if (isRatio(unit)) return unit === '倍' ? 'flow' : unit === '个百分点' ? 'growth' : 'share'
  if (/总数|总量|存量|保有量/.test(phrase) && /^[家户个件名人项]$/.test(unit)) return 'stock'
  if (whole === 'stock' && namedBefore && FLOWS.test(phrase) && !/减少|增加/.test(phrase)) return 'flow'
  if (whole === 'stock' || whole === 'flow') return whole
  return isStock(phrase, unit, namedBefore) ? 'stock' : 'flow'
}

/** Among plans, what is said to have been: 上半年已申报66家. */
const WAS = /已|上半年|一季度|去年|上年|20\d\d年(?!底|末)|现有/

/** «主要预期目标是：A达到3%，B……»: all that follows in the sentence is aimed at. */
const AIMS_FOLLOW = /(?:目标|任务)(?:任务)?(?:是|为|有)?[：:]/

/** Opens a list of aims that semicolons part. */
const FIRM_AIM = /力争|确保|计划(?=[新净完开举建培引组])/

function isAim(before: string, clause: string, phrase: string, planned: boolean): boolean {
  if (AIM_BEFORE.test(clause) || AIM_BEFORE.test(phrase)) return true
  if (AIMS_FOLLOW.test(clause) && !/完成/.test(clause.slice(0, clause.search(AIMS_FOLLOW))))
    return !WAS.test(clause.slice(clause.lastIndexOf('，') + 1))
  if (planned) return !WAS.test(clause.slice(clause.lastIndexOf('，') + 1)) || AIM_OPEN.test(clause)
  if (/[；]/.test(before) && FIRM_AIM.test(before) && !WAS.test(clause) && !/目前|完成了|实现了/.test(clause))
    return true
  const aims = matchesIn(clause, AIM)
  const last = aims.at(-1)
  if (last === undefined) return false
  const rest = clause.slice(last.index + last[0].length)
  return /^(?:力争|争取|确保|拟|将|预期|计划)/.test(last[0])
    ? !/(?:已|完成|实现)了/.test(rest)
    : /^(?:[^，。；]{0,14})$/.test(rest) && !/中$|中，|达到或/.test(rest) && !/规划/.test(last[0])
}

function isStock(phrase: string, unit: string, namedBefore: boolean): boolean {
  if (HAPPENING_UNITS.has(unit)) return false
  if (/已建成|累计(?:建成|认定|培育|拥有|备案)|现有|拥有|共有|已有|建有/.test(phrase) && !/元$/.test(unit)) return true
  if (/元$/.test(unit)) return /余额|总资产|注册资本|市值|规模(?!以上)/.test(phrase)
  if (/面积$/.test(phrase) || /平方|公顷/.test(unit)) return !/新增|新建/.test(phrase)
  if (
    /总数|总量|拥有量|保有量|存量/.test(phrase) ||
    (/覆盖/.test(phrase) && /[村镇街乡区县]/.test(phrase + unit)) ||
    (unit === '个' && /(?:覆盖|分布|实现)?(?:镇街|乡镇|街道|行政村)$/.test(phrase))
  )
    return true
  if (/新增|净增|新认定|新培育|新建|新获|新引进/.test(phrase)) return false
  if (
    /有效期|有效发明|有效专利|拥有量|总数|总量|保有|现有|共有|在聘|在孵|在册|累计拥有|覆盖|尚无|存量|应报|期末|年末|每万/.test(
      phrase,
    )
  )
    return true
  if (FLOWS.test(phrase)) return false
  return STOCKS.test(phrase) || (namedBefore && STOCK_THINGS.test(phrase))
}
