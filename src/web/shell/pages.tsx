import {
  AimOutlined,
  AuditOutlined,
  ContainerOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  FolderOutlined,
  FormOutlined,
  HistoryOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  LockOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  SettingOutlined,
  SolutionOutlined,
  SoundOutlined,
  SwapOutlined,
  TeamOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

/** A page that the navigation leads to, wherever somebody is. */
export interface Page {
  readonly to:
    | '/$bureau'
    | '/$bureau/work'
    | '/$bureau/files'
    | '/$bureau/sheets'
    | '/$bureau/indicators'
    | '/$bureau/targets'
    | '/$bureau/documents'
    | '/$bureau/verify'
    | '/$bureau/registers'
    | '/$bureau/import'
    | '/$bureau/claims'
    | '/$bureau/batches'
    | '/$bureau/audit'
    | '/$bureau/reviews'
    | '/$bureau/notices'
    | '/$bureau/collections'
    | '/$bureau/messages'
    | '/$bureau/system'
    | '/$bureau/people'
    | '/$bureau/posts'
    | '/$bureau/delegations'
    | '/$bureau/handover'
    | '/$bureau/level'
  readonly label: string
  readonly icon: ReactNode
  /** The letter that leads there after `g`. */
  readonly letter: string
  /** Other words by which somebody looks for it. */
  readonly words: string
  /** The page alone, not what lies below it. */
  readonly exact?: boolean
  /** What somebody has to be allowed, to be led there. */
  readonly needs?: string
  /** Belongs to the one before it. */
  readonly below?: boolean
}

export const workPage: Page = {
  to: '/$bureau/work',
  label: '工作台',
  icon: <InboxOutlined />,
  letter: 'w',
  words: '待办 已办 督办 临期 逾期 办件 首页',
}

export const figurePages: readonly Page[] = [
  {
    to: '/$bureau',
    label: '驾驶舱',
    icon: <DashboardOutlined />,
    letter: 'h',
    words: '总览 排名 走势 打印',
    exact: true,
  },
  { to: '/$bureau/sheets', label: '报数单', icon: <AuditOutlined />, letter: 's', words: '快速报数 报数簿' },
  { to: '/$bureau/indicators', label: '指标', icon: <ContainerOutlined />, letter: 'i', words: '口径 算式 定义' },
  { to: '/$bureau/targets', label: '目标', icon: <AimOutlined />, letter: 't', words: '年度目标 序时路径 分解 街道' },
  { to: '/$bureau/documents', label: '文稿', icon: <FileTextOutlined />, letter: 'd', words: '总结 起草 定稿 材料' },
  {
    to: '/$bureau/verify',
    label: '核验',
    icon: <SafetyOutlined />,
    letter: 'v',
    words: '核对文稿 校对 数被改过',
    below: true,
  },
]

export const registersPage: Page = {
  to: '/$bureau/registers',
  label: '台账',
  icon: <DatabaseOutlined />,
  letter: 'r',
  words: '全部台账 名册 列表',
  exact: true,
}

export const dataPages: readonly Page[] = [
  { to: '/$bureau/import', label: '导入', icon: <ImportOutlined />, letter: 'm', words: '上传 表格 Excel 粘贴' },
  { to: '/$bureau/claims', label: '认领', icon: <SolutionOutlined />, letter: 'c', words: '认领台 名称 待认领' },
  { to: '/$bureau/collections', label: '收表', icon: <FormOutlined />, letter: 'u', words: '收表 填报 链接 催报 汇总' },
  { to: '/$bureau/batches', label: '批次', icon: <HistoryOutlined />, letter: 'b', words: '导入记录 撤回 撤销导入' },
]

/** Stages of cases that are managed for many at once. */
export const casePages: readonly Page[] = [
  { to: '/$bureau/reviews', label: '评审', icon: <TeamOutlined />, letter: 'e', words: '专家 抽取 评分 结论 申诉' },
  { to: '/$bureau/notices', label: '公示', icon: <SoundOutlined />, letter: 'n', words: '名单 异议 公告 期满' },
]

export const peoplePages: readonly Page[] = [
  {
    ...{ to: '/$bureau/system', label: '系统', icon: <SettingOutlined />, letter: 'x', needs: 'system.manage' },
    words: '例行任务 工作日历 调休 放假 邮件 机器人',
  },
  {
    ...{ to: '/$bureau/people', label: '人员与账户', icon: <TeamOutlined />, letter: 'p', needs: 'people.read' },
    words: '账户 用户 权限 密码 企业注册 审核',
  },
  {
    ...{
      to: '/$bureau/posts',
      label: '岗位',
      icon: <IdcardOutlined />,
      letter: 'o',
      needs: 'people.read',
      below: true,
    },
    words: '岗位 在岗 职责',
  },
  {
    ...{
      to: '/$bureau/handover',
      label: '离岗交接',
      icon: <SwapOutlined />,
      letter: 'l',
      needs: 'hand.over',
      below: true,
    },
    words: '交接 移交 离职 调动',
  },
  {
    ...{
      to: '/$bureau/delegations',
      label: '外出委托',
      icon: <UserSwitchOutlined />,
      letter: 'y',
      needs: 'delegate',
      below: true,
    },
    words: '委托 代办 出差 请假',
  },
  {
    ...{
      to: '/$bureau/level',
      label: '登录安全',
      icon: <LockOutlined />,
      letter: 'k',
      needs: 'security.manage',
      below: true,
    },
    words: '等保 三级 二级 动态口令 三员',
  },
  {
    ...{ to: '/$bureau/audit', label: '审计日志', icon: <FileProtectOutlined />, letter: 'a', needs: 'audit.read' },
    words: '审计 日志 登录 操作 谁改的',
  },
]

export const pages: readonly Page[] = [
  workPage,
  ...figurePages,
  registersPage,
  ...casePages,
  ...dataPages,
  ...peoplePages,
]

/** Four that a phone has room for, the most used. */
export const bottomPages: readonly Page[] = pages.filter(({ label }) =>
  ['工作台', '驾驶舱', '报数单', '台账'].includes(label),
)

/** What those who come to the office find in it. */
export const portalPages: readonly Page[] = [
  { ...workPage, label: '我的办件', words: '办件 诉求 申报 待办' },
  { to: '/$bureau/files', label: '我的文件', icon: <FolderOutlined />, letter: 'f', words: '材料 附件' },
]

export const helpIcon = <QuestionCircleOutlined />
