import '../documents/documents.css'
import './templates.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Alert, Button, Input, Modal, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { copyTemplate, type Templates as Listed, templatesQuery } from '../api/writing.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useBureau } from '../shell/useBureau.ts'

interface Copied {
  readonly id: string
  readonly name: string
}

/** 文稿模板: the standard ones, and what the bureau has made of them for itself. */
export function Templates() {
  const bureau = useBureau()
  useTitle('文稿模板')
  const { data, error, refetch } = useQuery(templatesQuery(bureau))
  const [copying, setCopying] = useState<Copied>()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <div className="templates">
      <header className="documents-head">
        <h1>文稿模板</h1>
        <Link to="/$bureau/documents" params={{ bureau }}>
          返回文稿
        </Link>
      </header>
      <section className="kc-card kc-panel" aria-label="本单位模板">
        <h2>本单位模板</h2>
        {data.own.length === 0 ? (
          <p className="kc-quiet">还没有。复制一个标准模板，改成自己的写法；起草时就能选用。</p>
        ) : (
          <ul>
            {data.own.map((own) => (
              <li key={own.id}>
                <Own bureau={bureau} own={own} onCopy={setCopying} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="kc-card kc-panel" aria-label="标准模板">
        <h2>标准模板</h2>
        <ul>
          {data.standard.map(({ id, name, span }) => (
            <li key={id}>
              <Link to="/$bureau/templates/$template" params={{ bureau, template: id }}>
                {name}
              </Link>
              <span className="kc-quiet">{span === '任意' ? '任意期间' : `${span}用`}</span>
              <Button size="small" onClick={() => setCopying({ id, name })}>
                复制为本单位模板
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {copying && <Copying bureau={bureau} from={copying} onClose={() => setCopying(undefined)} />}
    </div>
  )
}

function Own({
  bureau,
  own: { id, name, originName, version, actor, savedAt, problems },
  onCopy,
}: {
  readonly bureau: string
  readonly own: Listed['own'][number]
  readonly onCopy: (from: Copied) => void
}) {
  return (
    <>
      <Link to="/$bureau/templates/$template" params={{ bureau, template: id }}>
        {name}
      </Link>
      {problems.length > 0 && <Tag color="red">{problems.length} 处写法要改，改好前不能起草</Tag>}
      <span className="kc-quiet">
        第 {version} 版，{actor} {localTime(savedAt)} 保存，从「{originName}」复制
      </span>
      <Button size="small" onClick={() => onCopy({ id, name })}>
        再复制
      </Button>
    </>
  )
}

/** Gives the copy its name. */
export function Copying({
  bureau,
  from,
  onClose,
}: {
  readonly bureau: string
  readonly from: Copied
  readonly onClose: () => void
}) {
  const navigate = useNavigate()
  const [name, setName] = useState(`${from.name}（本单位）`)
  const copying = useMutation({
    mutationFn: () => copyTemplate(bureau, from.id, name),
    onSuccess: ({ id }) => {
      onClose()
      void navigate({ to: '/$bureau/templates/$template', params: { bureau, template: id } })
    },
  })
  const problem = copying.error === null ? null : problemOf(copying.error)
  return (
    <Modal
      open
      title={`复制「${from.name}」`}
      okText="复制"
      onCancel={onClose}
      onOk={() => copying.mutate()}
      confirmLoading={copying.isPending}
      okButtonProps={{ disabled: name.trim() === '' }}
    >
      <div className="inserting">
        <label htmlFor="copy-name">名称</label>
        <Input id="copy-name" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
      </div>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </Modal>
  )
}
