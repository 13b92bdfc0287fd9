import './people.css'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Skeleton, Tag } from 'antd'
import { profileQuery, setLevel } from '../api/people.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { useDoing } from './useDoing.ts'

/** 登录安全: what sign-in asks for at each level of classified protection, and the switch between them. */
export function Level() {
  const { bureau } = useHere()
  useTitle('登录安全')
  const { modal } = App.useApp()
  const { data, error, refetch } = useQuery(profileQuery(bureau))
  const { busy, run } = useDoing(() => window.location.assign('/'))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const { level, facts, lacking, may } = data
  const other = level === 2 ? 3 : 2
  const turn = () =>
    void modal.confirm({
      title: `切换到等保${other === 3 ? '三' : '二'}级？`,
      content: other === 3 ? '全权管理员账户即不能再用，三员下次登录须启用动态口令。' : '三级的各项要求不再生效。',
      okText: '切换',
      cancelText: '取消',
      onOk: () => run(() => setLevel(bureau, other), '已切换'),
    })
  return (
    <div className="people">
      <header className="people-head">
        <h1>登录安全</h1>
        <Tag color="blue">现为等保{level === 3 ? '三' : '二'}级</Tag>
        {may && (
          <Button className="people-go" disabled={other === 3 && lacking.length > 0} loading={busy} onClick={turn}>
            切换到{other === 3 ? '三' : '二'}级
          </Button>
        )}
      </header>
      {may && level === 2 && lacking.length > 0 && (
        <section className="kc-card people-section">
          <h2>切换到三级还缺</h2>
          <ul className="people-lacking">
            {lacking.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else on the page takes the keys that scroll it */}
      <section className="kc-card people-scroll" aria-label="各级要求" tabIndex={0}>
        <table className="people-table">
          <thead>
            <tr>
              <th scope="col">要求</th>
              <th scope="col">二级</th>
              <th scope="col">三级</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ label, two, three }) => (
              <tr key={label}>
                <td>{label}</td>
                <td className={level === 2 ? 'people-now' : ''}>{two}</td>
                <td className={level === 3 ? 'people-now' : ''}>{three}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
