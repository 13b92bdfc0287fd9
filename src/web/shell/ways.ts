/** A page that the navigation leads to, wherever somebody is. */
export interface Way {
  readonly to:
    | '/$bureau'
    | '/$bureau/work'
    | '/$bureau/reviewing'
    | '/$bureau/files'
    | '/$bureau/sheets'
    | '/$bureau/indicators'
    | '/$bureau/targets'
    | '/$bureau/tasks'
    | '/$bureau/documents'
    | '/$bureau/proofread'
    | '/$bureau/verify'
    | '/$bureau/registers'
    | '/$bureau/import'
    | '/$bureau/claims'
    | '/$bureau/batches'
    | '/$bureau/audit'
    | '/$bureau/lists'
    | '/$bureau/checkup'
    | '/$bureau/reviews'
    | '/$bureau/service'
    | '/$bureau/matching'
    | '/$bureau/notices'
    | '/$bureau/collections'
    | '/$bureau/districts'
    | '/$bureau/parks'
    | '/$bureau/reconciliations'
    | '/$bureau/forms'
    | '/$bureau/system'
    | '/$bureau/people'
    | '/$bureau/posts'
    | '/$bureau/delegations'
    | '/$bureau/handover'
    | '/$bureau/level'
    | '/$bureau/policies'
    | '/$bureau/own-policies'
    | '/$bureau/own-vouchers'
    | '/$bureau/own-fillings'
    | '/$bureau/own-clinic'
  readonly label: string
  /** The letter that leads there after `g`. */
  readonly letter: string
  /** Other words by which somebody looks for it. */
  readonly words: string
  /** The page alone, not what lies below it. */
  readonly exact?: boolean
  /** What somebody has to be allowed, to be led there. */
  readonly needs: string
  /** Only where the bureau runs this line of business. */
  readonly line?: string
  /** Belongs to the one before it. */
  readonly below?: boolean
}

export type May = (action: string) => boolean

export const workWay: Way = {
  ...{ to: '/$bureau/work', label: '工作台', letter: 'w', needs: 'cases.read' },
  words: '待办 已办 督办 临期 逾期 办件 首页',
}

export const figureWays: readonly Way[] = [
  {
    ...{ to: '/$bureau', label: '驾驶舱', letter: 'h', needs: 'figures.read', exact: true },
    words: '总览 排名 走势 打印',
  },
  { to: '/$bureau/sheets', label: '报数单', letter: 's', needs: 'sheets.read', words: '快速报数 报数簿' },
  {
    ...{ to: '/$bureau/forms', label: '套表', letter: '2', needs: 'forms.manage', below: true },
    words: '上级 模板 空表 季报 月报 填报 报表',
  },
  { to: '/$bureau/indicators', label: '指标', letter: 'i', needs: 'figures.read', words: '口径 算式 定义' },
  { to: '/$bureau/targets', label: '目标', letter: 't', needs: 'figures.read', words: '年度目标 序时路径 分解 街道' },
  {
    ...{ to: '/$bureau/districts', label: '下级单位', letter: '3', needs: 'districts.read' },
    words: '区县 上报 报送 接收 退回 汇总 合计',
  },
  {
    ...{ to: '/$bureau/parks', label: '园区对照', letter: '5', needs: 'figures.read', line: 'HTZ' },
    words: '园区 四位一体 平台 人才 项目 资金 高新区 产业园',
  },
  { to: '/$bureau/documents', label: '文稿', letter: 'd', needs: 'documents.read', words: '总结 起草 定稿 材料' },
  {
    ...{ to: '/$bureau/proofread', label: '核稿', letter: 'j', needs: 'documents.proofread', below: true },
    words: '校对 错别字 前后不一 期初数 核对数 修订',
  },
  {
    ...{ to: '/$bureau/verify', label: '核验', letter: 'v', needs: 'documents.verify', below: true },
    words: '核对文稿 校对 数被改过',
  },
]

export const registersWay: Way = {
  ...{ to: '/$bureau/registers', label: '台账', letter: 'r', needs: 'records.read', exact: true },
  words: '全部台账 名册 列表',
}

export const dataWays: readonly Way[] = [
  { to: '/$bureau/import', label: '导入', letter: 'm', needs: 'imports.write', words: '上传 表格 Excel 粘贴' },
  { to: '/$bureau/claims', label: '认领', letter: 'c', needs: 'claims.decide', words: '认领台 名称 待认领' },
  {
    ...{ to: '/$bureau/collections', label: '收表', letter: 'u', needs: 'collections.manage' },
    words: '收表 填报 链接 催报 汇总',
  },
  {
    ...{ to: '/$bureau/reconciliations', label: '名单对账', letter: '1', needs: 'reconciliations.manage' },
    words: '对账 名单 比对 只我有 只他有 双方都有 更名 迁出',
  },
  { to: '/$bureau/batches', label: '批次', letter: 'b', needs: 'imports.read', words: '导入记录 撤回 撤销导入' },
]

/** Stages of cases that are managed for many at once. */
export const caseWays: readonly Way[] = [
  {
    ...{ to: '/$bureau/lists', label: '三张清单', letter: 'z', needs: 'lists.read' },
    words: '申报清单 整改清单 推荐清单 培育 摸底 测评 高企 会诊',
  },
  {
    ...{ to: '/$bureau/tasks', label: '任务', letter: 'g', needs: 'records.read' },
    words: '督查 督办 任务板 工作安排 分解 批示 问题清单 销号 专项 专班 百日攻坚 年历 考核 得分',
  },
  {
    ...{ to: '/$bureau/policies', label: '政策', letter: 'f', needs: 'policies.read' },
    words: '政策库 条款 规则 测算 匹配 模拟 额度 预算 创新券 兑付',
  },
  {
    ...{ to: '/$bureau/service', label: '走访', letter: 'q', needs: 'records.read' },
    words: '专项行动 百日攻坚 四送一服 包抓 网格 覆盖 晾晒 走访',
  },
  {
    ...{ to: '/$bureau/matching', label: '对接', letter: '4', needs: 'records.read' },
    words: '难题 需求 成果 产学研 撮合 匹配 对接会',
  },
  { to: '/$bureau/reviews', label: '评审', letter: 'e', needs: 'reviews.manage', words: '专家 抽取 评分 结论 申诉' },
  { to: '/$bureau/notices', label: '公示', letter: 'n', needs: 'notices.manage', words: '名单 异议 公告 期满' },
]

export const peopleWays: readonly Way[] = [
  {
    ...{ to: '/$bureau/system', label: '系统', letter: 'x', needs: 'system.manage' },
    words: '单位设置 区划 业务线 新增单位 例行任务 工作日历 调休 放假 邮件 机器人',
  },
  {
    ...{ to: '/$bureau/people', label: '人员与账户', letter: 'p', needs: 'people.read' },
    words: '账户 用户 权限 密码 企业注册 审核',
  },
  {
    ...{ to: '/$bureau/posts', label: '岗位', letter: 'o', needs: 'people.read', below: true },
    words: '岗位 在岗 职责',
  },
  {
    ...{ to: '/$bureau/handover', label: '离岗交接', letter: 'l', needs: 'hand.over', below: true },
    words: '交接 移交 离职 调动',
  },
  {
    ...{ to: '/$bureau/delegations', label: '外出委托', letter: 'y', needs: 'delegate', below: true },
    words: '委托 代办 出差 请假',
  },
  {
    ...{ to: '/$bureau/level', label: '登录安全', letter: 'k', needs: 'security.manage', below: true },
    words: '等保 三级 二级 动态口令 三员',
  },
  {
    ...{ to: '/$bureau/audit', label: '审计日志', letter: 'a', needs: 'audit.read' },
    words: '审计 日志 登录 操作 谁改的',
  },
]

/** What those who come to the office find in it, before what they administer. */
export const portalWays: readonly Way[] = [
  {
    ...{ to: '/$bureau/reviewing', label: '我的评审', letter: 'q', needs: 'reviews.score' },
    words: '评分 专家 回避',
  },
  {
    ...{ to: '/$bureau/own-policies', label: '我的政策', letter: 'z', needs: 'policies.own' },
    words: '能享受 奖补 匹配 确认',
  },
  {
    ...{ to: '/$bureau/own-vouchers', label: '创新券', letter: 'v', needs: 'policies.own' },
    words: '券 预约 服务',
  },
  {
    ...{ to: '/$bureau/own-fillings', label: '我的填报', letter: 't', needs: 'cases.act' },
    words: '收表 月报 季报 填表 报送',
  },
  { ...workWay, label: '我的办件', words: '办件 诉求 申报 待办' },
  {
    ...{ to: '/$bureau/own-clinic', label: '专家门诊', letter: 'm', needs: 'checkup.own' },
    words: '预约 门诊 会诊 专家 时段 取消',
  },
  { to: '/$bureau/checkup', label: '体检', letter: 'j', needs: 'checkup.own', words: '测评 自检 高企 科小 条件' },
  { to: '/$bureau/files', label: '我的文件', letter: 'f', needs: 'uploads.write', words: '材料 附件' },
]

export const officeWays: readonly Way[] = [
  workWay,
  ...figureWays,
  registersWay,
  ...caseWays,
  ...dataWays,
  ...peopleWays,
]

/** The pages that lead somebody to what they may open, and to nothing else. */
export function waysFor(may: May, outside: boolean): readonly Way[] {
  return (outside ? [...portalWays, ...peopleWays] : officeWays).filter(({ needs }) => may(needs))
}

/** Where somebody's own work is: the first of these that they may open; `null` for one's own account alone. */
const landings = [
  '/$bureau/reviewing',
  '/$bureau/work',
  '/$bureau/system',
  '/$bureau/people',
  '/$bureau/audit',
  '/$bureau',
] as const

export function landingOf(may: May): (typeof landings)[number] | null {
  const needs = new Map([...officeWays, ...portalWays].map((way) => [way.to, way.needs]))
  return landings.find((to) => may(needs.get(to) ?? '')) ?? null
}
