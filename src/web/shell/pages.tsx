import {
  AimOutlined,
  ApartmentOutlined,
  AuditOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  CompassOutlined,
  ContainerOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  DiffOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  FolderOutlined,
  FormOutlined,
  HeartOutlined,
  HistoryOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  LinkOutlined,
  LockOutlined,
  OrderedListOutlined,
  QuestionCircleOutlined,
  ReadOutlined,
  SafetyOutlined,
  ScheduleOutlined,
  SettingOutlined,
  SolutionOutlined,
  SoundOutlined,
  StarOutlined,
  SwapOutlined,
  TableOutlined,
  TagsOutlined,
  TeamOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import {
  caseWays,
  dataWays,
  figureWays,
  officeWays,
  peopleWays,
  portalWays,
  registersWay,
  type Way,
  workWay,
} from './ways.ts'

/** A page of the navigation with its picture. */
export interface Page extends Way {
  readonly icon: ReactNode
}

const icons = {
  '/$bureau': <DashboardOutlined />,
  '/$bureau/work': <InboxOutlined />,
  '/$bureau/reviewing': <StarOutlined />,
  '/$bureau/files': <FolderOutlined />,
  '/$bureau/sheets': <AuditOutlined />,
  '/$bureau/indicators': <ContainerOutlined />,
  '/$bureau/targets': <AimOutlined />,
  '/$bureau/tasks': <CheckSquareOutlined />,
  '/$bureau/documents': <FileTextOutlined />,
  '/$bureau/proofread': <FileDoneOutlined />,
  '/$bureau/verify': <SafetyOutlined />,
  '/$bureau/registers': <DatabaseOutlined />,
  '/$bureau/import': <ImportOutlined />,
  '/$bureau/claims': <SolutionOutlined />,
  '/$bureau/batches': <HistoryOutlined />,
  '/$bureau/audit': <FileProtectOutlined />,
  '/$bureau/lists': <OrderedListOutlined />,
  '/$bureau/checkup': <HeartOutlined />,
  '/$bureau/reviews': <TeamOutlined />,
  '/$bureau/notices': <SoundOutlined />,
  '/$bureau/collections': <FormOutlined />,
  '/$bureau/districts': <ApartmentOutlined />,
  '/$bureau/parks': <ClusterOutlined />,
  '/$bureau/reconciliations': <DiffOutlined />,
  '/$bureau/forms': <TableOutlined />,
  '/$bureau/system': <SettingOutlined />,
  '/$bureau/people': <TeamOutlined />,
  '/$bureau/posts': <IdcardOutlined />,
  '/$bureau/delegations': <UserSwitchOutlined />,
  '/$bureau/handover': <SwapOutlined />,
  '/$bureau/level': <LockOutlined />,
  '/$bureau/policies': <ReadOutlined />,
  '/$bureau/service': <CompassOutlined />,
  '/$bureau/matching': <LinkOutlined />,
  '/$bureau/own-policies': <ReadOutlined />,
  '/$bureau/own-vouchers': <TagsOutlined />,
  '/$bureau/own-fillings': <FormOutlined />,
  '/$bureau/own-clinic': <ScheduleOutlined />,
} satisfies { readonly [to in Way['to']]: ReactNode }

const pageOf = (way: Way): Page => ({ ...way, icon: icons[way.to] })

export const workPage = pageOf(workWay)
export const figurePages = figureWays.map(pageOf)
export const registersPage = pageOf(registersWay)
export const dataPages = dataWays.map(pageOf)
export const casePages = caseWays.map(pageOf)
export const peoplePages = peopleWays.map(pageOf)
export const portalPages = portalWays.map(pageOf)
export const pages = officeWays.map(pageOf)

/** Four that a phone has room for, the most used. */
export const bottomPages: readonly Page[] = pages.filter(({ label }) =>
  ['工作台', '驾驶舱', '报数单', '台账'].includes(label),
)

export const helpIcon = <QuestionCircleOutlined />
