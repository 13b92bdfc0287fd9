import '../form/form.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Input, Modal, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { type BundleHead, bundlesQuery, makeBundle, policiesQuery } from '../api/policies.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { useHere } from '../shell/standing.ts'
import { PolicyTabs } from './PolicyTabs.tsx'

/** 政策清单: clauses put together to be brought to firms, and to how many each was brought. */
export function Bundles() {
  const { bureau } = useHere()
  useTitle('政策清单')
  const { data: visitor } = useQuery(visitorQuery)
  const { data, error, refetch } = useQuery(bundlesQuery(bureau))
  const [making, setMaking] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        {mayIn(visitor, bureau, 'records.write') && (
          <Button type="primary" onClick={() => setMaking(true)}>
            编一份清单
          </Button>
        )}
        <span className="kc-quiet">走访前打印，送达后记下解读了哪些条款。</span>
      </div>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有政策清单</strong>
          <p>把几份文件里同一批企业用得上的条款编成一份清单，打印出来带去走访。</p>
        </div>
      )}
      {data !== undefined && data.length > 0 && <BundleTable bureau={bureau} bundles={data} />}
      {making && <Making bureau={bureau} onClose={() => setMaking(false)} />}
    </PolicyTabs>
  )
}

function BundleTable({ bureau, bundles }: { readonly bureau: string; readonly bundles: readonly BundleHead[] }) {
  return (
    <section className="kc-card policy-block" aria-label="政策清单">
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">清单</th>
              <th scope="col">编制日期</th>
              <th scope="col">适用对象</th>
              <th scope="col" className="number">
                条款
              </th>
              <th scope="col" className="number">
                送达（家）
              </th>
            </tr>
          </thead>
          <tbody>
            {bundles.map(({ id, name, madeOn, bundleFor, clauses, firms }) => (
              <tr key={id}>
                <td className="policy-name">
                  <Link to="/$bureau/policies/bundles/$id" params={{ bureau, id }}>
                    {name}
                  </Link>
                </td>
                <td className="policy-short">{madeOn}</td>
                <td className="policy-short">{bundleFor ?? '--'}</td>
                <td className="number">{clauses}</td>
                <td className="number">{firms}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Making({ bureau, onClose }: { readonly bureau: string; readonly onClose: () => void }) {
  const navigate = useNavigate()
  const { data: papers } = useQuery(policiesQuery(bureau))
  const [name, setName] = useState('')
  const [contact, setContact] = useState('')
  const [preface, setPreface] = useState('')
  const [clauses, setClauses] = useState<string[]>([])
  const { busy, run } = useDoing<string>((id) => {
    void navigate({ to: '/$bureau/policies/bundles/$id', params: { bureau, id } })
  })
  const options = (papers ?? []).flatMap(({ id, number, title, clauses: of }) => {
    const open = of.filter(({ state }) => state === 'published')
    return open.length === 0
      ? []
      : [
          {
            label: `${number ?? ''} ${title}`,
            title: id,
            options: open.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` })),
          },
        ]
  })
  const given = { name, contact: contact || null, preface: preface || null, clauses }
  return (
    <Modal
      open
      title="编一份政策清单"
      okText="编好"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ disabled: name.trim() === '' || clauses.length === 0 }}
      onCancel={onClose}
      onOk={() => run(() => makeBundle(bureau, given))}
    >
      <div className="policy-form">
        <label htmlFor="bundle-name">清单名称</label>
        <Input id="bundle-name" maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
        <label htmlFor="bundle-clauses">条款（已发布的）</label>
        <Select
          id="bundle-clauses"
          mode="multiple"
          optionFilterProp="label"
          value={clauses}
          options={options}
          onChange={setClauses}
        />
        <label htmlFor="bundle-contact">咨询电话</label>
        <Input
          id="bundle-contact"
          maxLength={100}
          value={contact}
          onChange={({ target }) => setContact(target.value)}
        />
        <label htmlFor="bundle-preface">开头的话</label>
        <Input.TextArea
          id="bundle-preface"
          maxLength={1_000}
          autoSize={{ minRows: 2 }}
          value={preface}
          onChange={({ target }) => setPreface(target.value)}
        />
      </div>
    </Modal>
  )
}
