import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Checkbox, Input, Select, Skeleton, Table, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Officer, type Officers, officersQuery, type SentToOfficers, sendToOfficers } from '../api/matching.ts'
import { Failure } from '../common/Failure.tsx'
import { useCopy } from '../common/useCopy.ts'

/** 联络员: who can be written to, a message to those that are chosen, and what was sent before. */
export function Liaisons({ bureau }: { readonly bureau: string }) {
  const { data, error, refetch } = useQuery(officersQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  if (data.officers.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>没有在任的产学研联络员</strong>
        <p>
          在
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'liaison' }}>
            产学研联络员
          </Link>
          台账登记或导入名册，再回来群发。
        </p>
      </div>
    )
  return <Chosen bureau={bureau} all={data} />
}

const NO_KIND = '其他'

function Chosen({ bureau, all }: { readonly bureau: string; readonly all: Officers }) {
  const { officers, templates, kinds, mayWrite, seesPhones } = all
  const { message, modal } = App.useApp()
  const [area, setArea] = useState<string | undefined>()
  const [park, setPark] = useState<string | undefined>()
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState<readonly string[]>([])
  const [template, setTemplate] = useState<string | null>(null)
  const [kind, setKind] = useState(kinds[0] ?? NO_KIND)
  const [wording, setWording] = useState('')
  const [inside, setInside] = useState(true)
  // What went out, as it was worded then: a clerk who writes on must not copy other words to the telephone.
  const [sent, setSent] = useState<{ readonly result: SentToOfficers; readonly wording: string } | null>(null)
  const sending = useMutation({
    mutationFn: async () => {
      const result = await sendToOfficers(bureau, { officers: [...picked], kind, wording, template, inside })
      return { result, wording }
    },
    onSuccess: (done) => {
      setSent(done)
      setPicked([])
      const { code, count } = done.result
      if (count === 0) void message.info(`同样的话今天已经发过，见 ${code}，没有再发`)
      else void message.success(`已登记 ${code}，${count} 人`)
    },
    onError: (failed) => {
      const { message: title, advice } = problemOf(failed)
      void modal.error({ title, content: `${advice}。` })
    },
  })
  const shown = officers.filter(
    (one) =>
      (area === undefined || one.firm.areaName === area) &&
      (park === undefined || one.park === park) &&
      `${one.code} ${one.firm.name} ${one.post ?? ''}`.includes(words.trim()),
  )
  const chosen = officers.filter(({ id }) => picked.includes(id))
  const withAccount = chosen.filter(({ hasAccount }) => hasAccount).length
  return (
    <div className="matching-opened">
      <section className="kc-card matching-card" aria-label="选择联络员">
        <h2>
          选择联络员{' '}
          <small className="kc-quiet">
            在任 {officers.length} 人，已选 {picked.length} 人
          </small>
        </h2>
        <p className="matching-acts">
          <Select
            allowClear
            aria-label="街道"
            placeholder="全部街道"
            className="matching-filter"
            value={area}
            options={optionsOf(officers.map(({ firm }) => firm.areaName))}
            onChange={setArea}
          />
          <Select
            allowClear
            aria-label="园区"
            placeholder="全部园区"
            className="matching-filter"
            value={park}
            options={optionsOf(officers.map((one) => one.park))}
            onChange={setPark}
          />
          <Input
            allowClear
            aria-label="查找联络员"
            placeholder="编号、企业、职务"
            className="matching-filter"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button onClick={() => setPicked([...new Set([...picked, ...shown.map(({ id }) => id)])])}>
            选中列出的 {shown.length} 人
          </Button>
          <Button disabled={picked.length === 0} onClick={() => setPicked([])}>
            全部不选
          </Button>
        </p>
        <Table<Officer>
          size="small"
          rowKey="id"
          dataSource={shown}
          scroll={{ x: 640 }}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          rowSelection={{
            selectedRowKeys: [...picked],
            preserveSelectedRowKeys: true,
            onChange: (keys) => setPicked(keys.map(String)),
            getCheckboxProps: ({ code }) => ({ 'aria-label': code }),
          }}
          columns={[
            {
              title: '编号',
              dataIndex: 'code',
              width: 110,
              render: (code: string, { id }) => (
                <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'liaison', record: id }}>
                  {code}
                </Link>
              ),
            },
            { title: '企业', key: 'firm', render: (_, { firm }) => firm.name },
            { title: '街道', key: 'area', width: 110, render: (_, { firm }) => firm.areaName ?? '--' },
            { title: '职务', dataIndex: 'post', width: 120, render: (post) => post ?? '--' },
            {
              title: '能怎样收到',
              key: 'way',
              width: 170,
              render: (_, { hasAccount, hasPhone }) => (
                <>
                  {hasAccount && <Tag color="blue">站内</Tag>}
                  {hasPhone ? <Tag>有电话</Tag> : <Tag color="orange">没有电话</Tag>}
                </>
              ),
            },
          ]}
        />
      </section>
      {mayWrite && (
        <section className="kc-card matching-card" aria-label="写消息">
          <h2>写消息</h2>
          <p className="matching-acts">
            <Select
              allowClear
              aria-label="消息模板"
              placeholder="从模板开始"
              className="matching-filter"
              popupMatchSelectWidth={false}
              value={template}
              options={templates.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id: string | undefined) => {
                const one = templates.find((of) => of.id === id)
                setTemplate(one?.id ?? null)
                if (one !== undefined) {
                  setWording(one.wording)
                  setKind(one.kind)
                }
              }}
            />
            <Select
              aria-label="消息类别"
              className="matching-filter"
              value={kind}
              options={kinds.map((value) => ({ value, label: value }))}
              onChange={setKind}
            />
          </p>
          <Input.TextArea
            aria-label="消息内容"
            rows={5}
            maxLength={2_000}
            placeholder="写清事情、时间、地点、怎样回复；模板里【】中的空都要换掉"
            value={wording}
            onChange={({ target }) => setWording(target.value)}
          />
          <p className="matching-acts">
            <Checkbox checked={inside} onChange={({ target }) => setInside(target.checked)}>
              有账户的企业同时发站内消息（{withAccount} 人）
            </Checkbox>
            <Button
              type="primary"
              disabled={picked.length === 0 || wording.trim() === ''}
              loading={sending.isPending}
              onClick={() => sending.mutate()}
            >
              发送并登记（{picked.length} 人）
            </Button>
          </p>
          <p className="kc-quiet">
            短信和微信由您自己的手机发：登记后复制号码和文字。记录里只写编号，不写姓名电话
            {seesPhones ? '；复制号码会记入审计日志' : '；号码需要由有个人信息权限的人员复制'}。
          </p>
          {sent !== null && <Handed sent={sent.result} wording={sent.wording} />}
        </section>
      )}
      <SentBefore bureau={bureau} sent={all.sent} />
    </div>
  )
}

/** What the clerk takes along to the telephone after a message was logged. */
function Handed({ sent, wording }: { readonly sent: SentToOfficers; readonly wording: string }) {
  const copy = useCopy()
  return (
    <div className="matching-sent" role="status">
      <p>
        {sent.code}：{sent.count === 0 ? '今天已经发过，没有再发' : `共 ${sent.count} 人，站内送达 ${sent.inside} 人`}
        {sent.count > 0 && sent.already > 0 && `，${sent.already} 人今天已经收到过，没有再发`}
        {sent.withoutPhone > 0 && `，${sent.withoutPhone} 人没有电话，请在名册里补上`}。
      </p>
      <p className="matching-acts">
        <Button onClick={() => copy(wording, '文字已复制')}>复制文字</Button>
        {sent.phones !== null && sent.phones.length > 0 && (
          <Button onClick={() => copy(sent.phones?.join('\n') ?? '', '号码已复制')}>
            复制 {sent.phones.length} 个号码
          </Button>
        )}
      </p>
    </div>
  )
}

function SentBefore({ bureau, sent }: { readonly bureau: string; readonly sent: Officers['sent'] }) {
  return (
    <section className="kc-card matching-card" aria-label="发过的消息">
      <h2>
        发过的消息{' '}
        <small>
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'liaisonMessage' }}>
            全部记录
          </Link>
        </small>
      </h2>
      {sent.length === 0 && <p className="kc-quiet">还没有群发过。</p>}
      <ul className="matching-near">
        {sent.map(({ id, code, on, kind, wording, count }) => (
          <li key={id}>
            <div>
              <Link
                to="/$bureau/registers/$register/$record"
                params={{ bureau, register: 'liaisonMessage', record: id }}
              >
                {code}
              </Link>
              {'　'}
              {on}　{kind}　{count} 人<p className="kc-quiet matching-words">{wording}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function optionsOf(values: readonly (string | null)[]) {
  const known = new Set(values.filter((value) => value !== null))
  return [...known].sort((a, b) => a.localeCompare(b, 'zh')).map((value) => ({ value, label: value }))
}
