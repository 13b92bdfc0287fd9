import './people.css'
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, Modal, Pagination, Radio, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import {
  choicesQuery,
  decide,
  disable,
  enable,
  PEOPLE_PAGE_ROWS,
  type PeopleKind,
  type PersonLine,
  peopleQuery,
  resetCodes,
  resetPassword,
} from '../api/people.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { AccountDrawer } from './AccountDrawer.tsx'
import { useDoing } from './useDoing.ts'

const kinds: readonly (readonly [PeopleKind, string])[] = [
  ['office', '局内人员'],
  ['street', '街道专员'],
  ['enterprise', '企业'],
  ['institution', '高校院所、服务机构'],
  ['expert', '专家、特派员'],
]

/** 人员与账户: who may work here, as what. */
export function People() {
  const { bureau } = useHere()
  useTitle('人员与账户')
  const [kind, setKind] = useState<PeopleKind>('office')
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)
  const [editing, setEditing] = useState<PersonLine | 'new' | null>(null)
  const [shown, setShown] = useState<{ readonly name: string; readonly password: string } | null>(null)
  const { data, error, refetch } = useQuery(peopleQuery(bureau, kind, text, page))
  const { data: choices } = useQuery(choicesQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  const mayAdd = (choices?.roles.length ?? 0) > 0
  return (
    <div className="people">
      <header className="people-head">
        <h1>人员与账户</h1>
        <Radio.Group
          aria-label="类别"
          value={kind}
          optionType="button"
          onChange={({ target }) => {
            setKind(target.value as PeopleKind)
            setPage(1)
          }}
        >
          {kinds.map(([name, label]) => (
            <Radio.Button key={name} value={name}>
              {label}
              {(data?.pending[name] ?? 0) > 0 && (
                <span className="people-waits">
                  {data?.pending[name]}
                  <span className="kc-hidden">个待审核</span>
                </span>
              )}
            </Radio.Button>
          ))}
        </Radio.Group>
        <Input
          allowClear
          className="people-find"
          aria-label="查找账户"
          prefix={<SearchOutlined />}
          placeholder="姓名、用户名、科室、信用代码"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setPage(1)
          }}
        />
        {mayAdd && (
          <Button className="people-go" type="primary" onClick={() => setEditing('new')}>
            新建账户
          </Button>
        )}
      </header>
      {data === undefined ? (
        <Skeleton paragraph={{ rows: 8 }} />
      ) : data.people.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>{text === '' ? '这一类还没有账户' : '没有找到'}</strong>
          <p>{text === '' ? '新建账户，或等企业在登录页申请后在这里审核。' : '换一个词，或换一类看看。'}</p>
        </div>
      ) : (
        <div className="kc-card people-scroll">
          <table className="people-table people-cards">
            <thead>
              <tr>
                <th scope="col">姓名</th>
                <th scope="col">用户名</th>
                <th scope="col">角色、职责</th>
                <th scope="col">{kind === 'office' ? '科室、岗位' : '区域、单位'}</th>
                <th scope="col">状态</th>
                <th scope="col">最近登录</th>
                <th scope="col">
                  <span className="kc-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.people.map((one) => (
                <tr key={one.id} className={one.status === 'active' || one.status === 'pending' ? '' : 'people-off'}>
                  <td>
                    <b>{one.displayName}</b>
                  </td>
                  <td>{one.name}</td>
                  <td>{[one.roleName, ...one.duties].join('、')}</td>
                  <td>{belonging(one)}</td>
                  <td>
                    <Status one={one} />
                  </td>
                  <td>{one.signedInAt === null ? '--' : localTime(one.signedInAt)}</td>
                  <td className="people-acts">
                    {one.may && <Acts bureau={bureau} one={one} onEdit={() => setEditing(one)} onPassword={setShown} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data !== undefined && data.count > PEOPLE_PAGE_ROWS && (
        <Pagination
          current={page}
          pageSize={PEOPLE_PAGE_ROWS}
          total={data.count}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
      {editing !== null && choices !== undefined && (
        <AccountDrawer
          bureau={bureau}
          kind={kind}
          choices={choices}
          one={editing === 'new' ? null : editing}
          onMade={setShown}
          onClose={() => setEditing(null)}
        />
      )}
      <Modal
        open={shown !== null}
        title="初始密码（只显示这一次）"
        onCancel={() => setShown(null)}
        footer={
          <Button type="primary" onClick={() => setShown(null)}>
            已记下
          </Button>
        }
      >
        <p>用户名 {shown?.name}，请当面或用其他可靠方式交给本人；首次登录须修改。</p>
        <p className="people-password">{shown?.password}</p>
      </Modal>
    </div>
  )
}

function belonging({ section, posts, areaName, enterprise, enterpriseName, madeBy, status }: PersonLine): string {
  const applied = status === 'pending' && madeBy !== null ? madeBy : null
  const parts = [section, posts.join('、'), areaName, enterpriseName ?? applied, enterprise]
  return parts.filter((part) => part !== null && part !== '').join('　')
}

function Status({ one: { status, locked, hasCode } }: { readonly one: PersonLine }) {
  return (
    <>
      {status === 'pending' && <Tag color="orange">待审核</Tag>}
      {status === 'disabled' && <Tag>已停用</Tag>}
      {status === 'ended' && <Tag>已离开本单位</Tag>}
      {status === 'active' && !locked && <Tag>在用</Tag>}
      {locked && <Tag color="red">暂时锁定</Tag>}
      {hasCode && <Tag>动态口令</Tag>}
    </>
  )
}

function Acts({
  bureau,
  one,
  onEdit,
  onPassword,
}: {
  readonly bureau: string
  readonly one: PersonLine
  readonly onEdit: () => void
  readonly onPassword: (shown: { readonly name: string; readonly password: string }) => void
}) {
  const { modal } = App.useApp()
  const { run, busy } = useDoing()
  const { id, displayName, status, locked, hasCode } = one
  const ask = (title: string, content: string, okText: string, task: () => Promise<unknown>) =>
    void modal.confirm({ title, content, okText, cancelText: '取消', onOk: () => run(task, `已${okText}`) })
  if (status === 'pending')
    return (
      <>
        <Button type="link" disabled={busy} onClick={() => run(() => decide(bureau, id, true), '已通过')}>
          通过
        </Button>
        <Button
          type="link"
          danger
          disabled={busy}
          onClick={() =>
            ask(`退回 ${displayName} 的申请？`, '对方须重新申请。', '退回', () => decide(bureau, id, false))
          }
        >
          退回
        </Button>
      </>
    )
  if (status !== 'active')
    return (
      <Button type="link" disabled={busy} onClick={() => run(() => enable(bureau, id), '已恢复')}>
        恢复
      </Button>
    )
  const turnOff = async () => {
    const { openCases } = await disable(bureau, id)
    if (openCases > 0)
      void modal.warning({
        title: `${displayName} 还有 ${openCases} 件未办结`,
        content: '账户已停用。请到「离岗交接」把办件和岗位移交给接手的人。',
      })
  }
  return (
    <>
      <Button type="link" onClick={onEdit}>
        修改
      </Button>
      <Button
        type="link"
        disabled={busy}
        onClick={() =>
          ask(`重置 ${displayName} 的密码？`, '原密码立即失效，已登录的会退出。', '重置密码', async () =>
            onPassword(await resetPassword(bureau, id)),
          )
        }
      >
        重置密码
      </Button>
      {hasCode && (
        <Button
          type="link"
          disabled={busy}
          onClick={() =>
            ask(`重置 ${displayName} 的动态口令？`, '更换或丢失手机时使用。', '重置动态口令', () =>
              resetCodes(bureau, id),
            )
          }
        >
          重置口令
        </Button>
      )}
      {locked && (
        <Button type="link" disabled={busy} onClick={() => run(() => enable(bureau, id), '已解除锁定')}>
          解锁
        </Button>
      )}
      <Button
        type="link"
        danger
        disabled={busy}
        onClick={() => ask(`停用 ${displayName}？`, '立即退出登录，以后可以恢复。', '停用', turnOff)}
      >
        停用
      </Button>
    </>
  )
}
