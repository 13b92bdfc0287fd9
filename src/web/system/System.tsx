import './system.css'
import { Tabs } from 'antd'
import { useTitle } from '../common/useTitle.ts'
import { useBureau } from '../shell/useBureau.ts'
import { CalendarDays } from './CalendarDays.tsx'
import { ChannelSettings } from './ChannelSettings.tsx'
import { Duties } from './Duties.tsx'
import { Jobs } from './Jobs.tsx'
import { Setup } from './setup/Setup.tsx'

/** 系统: how the bureau is set up, what is done by the clock, which days count as working days, how messages leave the house. */
export function System() {
  const bureau = useBureau()
  useTitle('系统')
  return (
    <div className="system">
      <h1>系统</h1>
      <Tabs
        items={[
          { key: 'setup', label: '单位设置', children: <Setup bureau={bureau} /> },
          { key: 'duties', label: '例行任务', children: <Duties bureau={bureau} /> },
          { key: 'jobs', label: '后台任务', children: <Jobs bureau={bureau} /> },
          { key: 'calendar', label: '工作日历', children: <CalendarDays bureau={bureau} /> },
          { key: 'channels', label: '发送渠道', children: <ChannelSettings bureau={bureau} /> },
        ]}
      />
    </div>
  )
}
