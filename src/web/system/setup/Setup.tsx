import '../system.css'
import './setup.css'
import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { Skeleton, Tag } from 'antd'
import type { ReactNode } from 'react'
import { type Setup as SetupTold, setupQuery } from '../../api/setup.ts'
import { Failure } from '../../common/Failure.tsx'
import { Areas } from './Areas.tsx'
import { Found } from './Found.tsx'
import { Lines } from './Lines.tsx'
import { Superior } from './Superior.tsx'

/** 单位设置: what a bureau does once before it works, in the order in which it does it, with how far it has come. */
export function Setup({ bureau }: { readonly bureau: string }) {
  const { data, error, refetch } = useQuery(setupQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const { areas, lines, staff, others, books, mayFound, version, superior, bureaus } = data
  const streets = areas.length - 1
  const running = lines.filter(({ on }) => on).length
  return (
    <div className="system setup">
      <Part title="一、区划" done={streets > 0} says={streets > 0 ? `已登记 ${streets} 个` : '还没有街道、乡镇'}>
        <Areas key={areas.length} bureau={bureau} root={bureau} areas={areas} />
      </Part>
      <Part title="二、业务线" done={running > 0} says={`启用 ${running} 条，停用 ${lines.length - running} 条`}>
        <Lines bureau={bureau} lines={lines} version={version} />
      </Part>
      <Part title="三、人员和岗位" done={staff > 1} says={`本局 ${staff} 人，企业、专家等 ${others} 个账户`}>
        <Steps bureau={bureau} steps={peopleSteps} />
      </Part>
      <Part title="四、第一批数" done={isBegun(books)} says={beginnings(books)}>
        <Steps bureau={bureau} steps={bookSteps} />
      </Part>
      <Part title="五、日常" says="随时可以改">
        <Steps bureau={bureau} steps={dailySteps} />
      </Part>
      {mayFound && bureaus.length > 0 && (
        <Part title="上级单位" says={superior === null ? '没有' : '已登记'}>
          <Superior bureau={bureau} superior={superior} bureaus={bureaus} />
        </Part>
      )}
      {mayFound && <Found bureau={bureau} />}
    </div>
  )
}

type To = NonNullable<LinkProps['to']>
interface Step {
  readonly to: To
  readonly label: string
  readonly why: string
}

const peopleSteps: readonly Step[] = [
  { to: '/$bureau/people', label: '登记账户', why: '科室、职责、街道专员；密码只显示一次，首次登录修改' },
  { to: '/$bureau/posts', label: '设岗位', why: '工作派给岗位，人换了岗位不换' },
  { to: '/$bureau/level', label: '登录安全', why: '等保二级已是默认；三级启用三员分立和动态口令' },
]
const bookSteps: readonly Step[] = [
  { to: '/$bureau/import', label: '导入企业名录', why: '先有企业，认定、合同、专利才认得出是谁的' },
  { to: '/$bureau/import', label: '导入高企、科小等名单', why: '当前有效的全部名单，选“以此为准”' },
  { to: '/$bureau/proofread', label: '核去年的总结，登记期初数', why: '今年的同比从第一天就算得出来' },
  { to: '/$bureau/targets', label: '登记年度目标', why: '分解到街道，驾驶舱按序时进度看' },
]
const dailySteps: readonly Step[] = [{ to: '/$bureau/help/$page', label: '手册', why: '备份、恢复、升级的做法' }]

function Steps({ bureau, steps }: { readonly bureau: string; readonly steps: readonly Step[] }) {
  return (
    <ul className="setup-steps">
      {steps.map(({ to, label, why }) => (
        <li key={label}>
          <Link to={to} params={{ bureau, page: '11-备份与恢复' }}>
            {label}
          </Link>
          <span className="kc-quiet">{why}</span>
        </li>
      ))}
    </ul>
  )
}

function Part({
  title,
  done,
  says,
  children,
}: {
  readonly title: string
  readonly done?: boolean | undefined
  readonly says: string
  readonly children: ReactNode
}) {
  return (
    <section className="kc-card setup-part" aria-label={title}>
      <h2>
        {title}
        {done !== undefined && <Tag color={done ? 'success' : 'default'}>{done ? '已有' : '待办'}</Tag>}
        <small className="kc-quiet">{says}</small>
      </h2>
      {children}
    </section>
  )
}

function isBegun(books: SetupTold['books']): boolean | undefined {
  return books === null ? undefined : books.firms > 0
}

function beginnings(books: SetupTold['books']): string {
  if (books === null) return '由业务人员办理'
  return `企业 ${books.firms} 户，目标 ${books.targets} 条，期初数 ${books.openings} 条`
}
