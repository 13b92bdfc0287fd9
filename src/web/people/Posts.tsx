import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'
import './people.css'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Checkbox, Drawer, Input, Select, Skeleton, Tag } from 'antd'
import { type FormEvent, useState } from 'react'
import { assigneesQuery, endPost, holdPost, leavePost, type Post, postsQuery, savePost } from '../api/people.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { useDoing } from './useDoing.ts'

const DUTIES = ['经办人', '科室负责人', '局领导']

/** 岗位: work is given to posts, and stays when those who hold them change. */
export function Posts() {
  const { bureau } = useHere()
  useTitle('岗位')
  const { data, error, refetch } = useQuery(postsQuery(bureau))
  const { data: visitor } = useQuery(visitorQuery)
  const [editing, setEditing] = useState<Post | 'new' | null>(null)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const mayManage = mayIn(visitor, bureau, 'posts.manage')
  return (
    <div className="people">
      <header className="people-head">
        <h1>岗位</h1>
        <span className="kc-quiet">办件交给岗位，人员变动时办件留在岗位上</span>
        {mayManage && (
          <Button className="people-go" type="primary" onClick={() => setEditing('new')}>
            新建岗位
          </Button>
        )}
      </header>
      {data.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有岗位</strong>
          <p>{mayManage ? '如「高新科经办」，建好后安排在岗的人。' : '请管理员建立岗位。'}</p>
        </div>
      ) : (
        <div className="kc-card people-scroll">
          <table className="people-table people-cards">
            <thead>
              <tr>
                <th scope="col">岗位</th>
                <th scope="col">科室</th>
                <th scope="col">职责</th>
                <th scope="col">在岗</th>
                <th scope="col" className="number">
                  未办结（件）
                </th>
                <th scope="col">
                  <span className="kc-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((post) => (
                <tr key={post.id} className={post.endedOn === null ? '' : 'people-off'}>
                  <td>
                    <b>{post.name}</b> {post.endedOn !== null && <Tag>{post.endedOn} 撤销</Tag>}
                  </td>
                  <td>{post.section ?? '--'}</td>
                  <td>{post.duties.join('、') || '--'}</td>
                  <td>
                    {post.holders.length === 0 && post.endedOn === null ? (
                      <Tag color="orange">无人</Tag>
                    ) : (
                      post.holders
                        .map(({ name, from, to }) => `${name}（${from}起${to === null ? '' : `，至${to}`}）`)
                        .join('、')
                    )}
                  </td>
                  <td className="number">{post.openCases}</td>
                  <td className="people-acts">
                    {mayManage && post.endedOn === null && (
                      <Button type="link" onClick={() => setEditing(post)}>
                        管理
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing !== null && (
        <PostDrawer bureau={bureau} post={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </div>
  )
}

function PostDrawer({
  bureau,
  post,
  onClose,
}: {
  readonly bureau: string
  readonly post: Post | null
  readonly onClose: () => void
}) {
  const { modal } = App.useApp()
  const [name, setName] = useState(post?.name ?? '')
  const [section, setSection] = useState(post?.section ?? '')
  const [duties, setDuties] = useState<string[]>([...(post?.duties ?? [])])
  const [who, setWho] = useState<string | null>(null)
  const [from, setFrom] = useState<string>(today)
  const { data: people = [] } = useQuery(assigneesQuery(bureau))
  const { busy, run } = useDoing(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(() => savePost(bureau, post?.id ?? null, { name, section: section || null, duties }), '已保存')
  }
  return (
    <Drawer open onClose={onClose} size={440} title={post === null ? '新建岗位' : post.name}>
      <form className="people-form" onSubmit={submit}>
        <label htmlFor="post-name">岗位名称</label>
        <Input id="post-name" required maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
        <label htmlFor="post-section">科室</label>
        <Input id="post-section" maxLength={60} value={section} onChange={({ target }) => setSection(target.value)} />
        <fieldset>
          <legend>职责（在岗的人都有）</legend>
          <Checkbox.Group value={duties} options={DUTIES} onChange={(chosen) => setDuties(chosen.map(String))} />
        </fieldset>
        <div className="people-form-acts">
          <Button type="primary" htmlType="submit" loading={busy}>
            保存
          </Button>
          {post !== null && (
            <Button
              danger
              onClick={() =>
                void modal.confirm({
                  title: `撤销岗位「${post.name}」？`,
                  content: '还有未办结的办件时不能撤销。',
                  onOk: () => run(() => endPost(bureau, post.id, today()), '已撤销'),
                })
              }
            >
              撤销岗位
            </Button>
          )}
        </div>
      </form>
      {post !== null && (
        <div className="people-form">
          <label htmlFor="post-who">安排到岗</label>
          <Select
            id="post-who"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="选择工作人员"
            value={who}
            options={people
              .filter(({ kind }) => kind === 'person')
              .map(({ id, name: label }) => ({ value: id, label }))}
            onChange={setWho}
          />
          <label htmlFor="post-from">到岗日期</label>
          <DayField id="post-from" required day={from} onChange={setFrom} />
          <div className="people-form-acts">
            <Button
              disabled={who === null || busy}
              onClick={() => who !== null && run(() => holdPost(bureau, post.id, who, from), '已安排')}
            >
              到岗
            </Button>
          </div>
          {post.holders.map(({ account, name: holder }) => (
            <div className="people-form-acts" key={account}>
              <span>{holder}</span>
              <Button
                size="small"
                disabled={busy}
                onClick={() => run(() => leavePost(bureau, post.id, account, today()), '今天为最后一天')}
              >
                离岗（今天止）
              </Button>
            </div>
          ))}
        </div>
      )}
    </Drawer>
  )
}
