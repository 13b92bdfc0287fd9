import {
  AimOutlined,
  AuditOutlined,
  ContainerOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  HistoryOutlined,
  ImportOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  SolutionOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

/** A page that the navigation leads to, wherever somebody is. */
export interface Page {
  readonly to:
    | '/$bureau'
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
  readonly label: string
  readonly icon: ReactNode
  /** The letter that leads there after `g`. */
  readonly letter: string
  /** Other words by which somebody looks for it. */
  readonly words: string
  /** The page alone, not what lies below it. */
  readonly exact?: boolean
  /** Belongs to the one before it. */
  readonly below?: boolean
}

export const figurePages: readonly Page[] = [
  {
    to: '/$bureau',
    label: '驾驶舱',
    icon: <DashboardOutlined />,
    letter: 'h',
    words: '首页 总览 排名 走势 打印',
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
  { to: '/$bureau/batches', label: '批次', icon: <HistoryOutlined />, letter: 'b', words: '导入记录 撤回 撤销导入' },
]

/** For the audit administrator alone. */
export const auditPage: Page = {
  to: '/$bureau/audit',
  label: '审计日志',
  icon: <FileProtectOutlined />,
  letter: 'l',
  words: '审计 日志 登录 操作 谁改的',
}

export const pages: readonly Page[] = [...figurePages, registersPage, ...dataPages]

/** Four that a phone has room for, the most used. */
export const bottomPages: readonly Page[] = pages.filter(({ label }) =>
  ['驾驶舱', '报数单', '文稿', '台账'].includes(label),
)

export const helpIcon = <QuestionCircleOutlined />
