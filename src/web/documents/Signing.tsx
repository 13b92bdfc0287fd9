import './writing.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, AutoComplete, Button, Input, InputNumber, Modal, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Which } from '../api/documents.ts'
import {
  askToCountersign,
  askToIssue,
  type Signature,
  type Signing as SigningDesk,
  signingQuery,
  urgeSignature,
  withdrawSignature,
} from '../api/signing.ts'
import { DayField } from '../common/DayField.tsx'
import { Failure } from '../common/Failure.tsx'
import { localTime, today } from '../common/time.ts'
import type { Flush } from './Editing.tsx'

const colours = { asked: 'gold', agreed: 'green', returned: 'orange', void: 'red', withdrawn: 'default' } as const

/** 会签和签发: who was asked to sign, what each said, what stands in the way, and all that happened. */
export function Signing({ which, flush }: { readonly which: Which; readonly flush: Flush }) {
  const { data, error, refetch } = useQuery(signingQuery(which))
  const [asking, setAsking] = useState<Signature['kind']>()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active paragraph={{ rows: 4 }} title={false} />
  const { signatures, history, mayEdit, number } = data
  const leader = signatures.find(({ kind }) => kind === 'issue')
  const isWithLeader = leader?.state === 'asked' || leader?.state === 'agreed'
  return (
    <div className="contributions">
      {number !== null && <p>发文字号 {number}</p>}
      {mayEdit && !isWithLeader && (
        <p className="contributions-head">
          <Button size="small" onClick={() => setAsking('countersign')}>
            送会签
          </Button>
          <Button size="small" onClick={() => setAsking('issue')}>
            送签发
          </Button>
        </p>
      )}
      {signatures.length === 0 && <p className="kc-quiet">要别的科室会签、领导签发的，从这里送。不需要的直接定稿。</p>}
      <ul>
        {signatures.map((one) => (
          <li key={one.ordinal}>
            <Entry which={which} signature={one} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
      {history.length > 0 && (
        <details className="signing-history">
          <summary>经过 {history.length} 步</summary>
          <ol>
            {history.map(({ at, text }) => (
              <li key={`${at} ${text}`}>
                <span className="kc-quiet">{localTime(at)}</span> {text}
              </li>
            ))}
          </ol>
        </details>
      )}
      {asking === 'countersign' && (
        <Countersigning which={which} desk={data} flush={flush} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'issue' && <Issuing which={which} desk={data} flush={flush} onClose={() => setAsking(undefined)} />}
    </div>
  )
}

function Entry({
  which,
  signature,
  mayEdit,
}: {
  readonly which: Which
  readonly signature: Signature
  readonly mayEdit: boolean
}) {
  const { message, modal } = App.useApp()
  const { ordinal, kind, kindName, holderName, due, note, state, stateName, overdue } = signature
  const place = { ...which, ordinal }
  const acting = useMutation({
    mutationFn: async ({ act }: { readonly act: () => Promise<void>; readonly done: string }) => act(),
    onSuccess: (_, { done }) => void message.success(done),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const mayWithdraw = mayEdit && (kind === 'issue' || state !== 'agreed')
  return (
    <article className="contribution" aria-label={`${holderName}${kindName}`}>
      <p>
        <strong>{holderName}</strong>{' '}
        <Tag color={overdue ? 'red' : colours[state]}>{overdue ? `${stateName}，逾期` : stateName}</Tag>
      </p>
      <p className={state === 'returned' ? 'contribution-returned' : 'kc-quiet'}>{saidOf(signature)}</p>
      {state === 'asked' && (
        <p className="kc-quiet">
          {due} 前{note !== '' && `。${note}`}
        </p>
      )}
      {state === 'void' && <p className="contribution-returned">签过以后正文改了，要重新送签，或撤回。</p>}
      {mayEdit && (state === 'asked' || mayWithdraw) && (
        <p className="contribution-actions">
          {state === 'asked' && (
            <Button
              size="small"
              loading={acting.isPending}
              onClick={() => acting.mutate({ act: () => urgeSignature(place), done: '已催签' })}
            >
              催签
            </Button>
          )}
          {mayWithdraw && (
            <Button
              size="small"
              type="text"
              onClick={() =>
                modal.confirm({
                  title: `撤回送${holderName}${kindName}？`,
                  content: state === 'agreed' ? '已编的文号留给这份文稿，再次签发时仍用它。' : '不再等这个签名。',
                  okText: '撤回',
                  onOk: () => acting.mutate({ act: () => withdrawSignature(place), done: '已撤回' }),
                })
              }
            >
              撤回
            </Button>
          )}
        </p>
      )}
    </article>
  )
}

function saidOf({ kindName, state, answeredBy, answeredAt, opinion, askedBy, urgedAt }: Signature): string {
  const words = opinion === null ? '' : `：${opinion}`
  if (answeredBy !== null && answeredAt !== null)
    return `${answeredBy} ${localTime(answeredAt)} ${state === 'returned' ? '退回' : kindName}${words}`
  return `${askedBy}送${kindName}${urgedAt === null ? '' : `，${localTime(urgedAt)} 催过`}`
}

interface Asking {
  readonly which: Which
  readonly desk: SigningDesk
  readonly flush: Flush
  readonly onClose: () => void
}

const names = { section: '科室', post: '岗位', person: '人员' } as const

function handOptions(hands: SigningDesk['hands'], kinds: readonly (keyof typeof names)[]) {
  return kinds.flatMap((kind) => {
    const options = hands.filter((one) => one.kind === kind).map(({ id, name }) => ({ value: id, label: name }))
    return options.length === 0 ? [] : [{ label: names[kind], title: names[kind], options }]
  })
}

function Countersigning({ which, desk, flush, onClose }: Asking) {
  const gone = desk.signatures.filter(
    ({ kind, state }) => kind === 'countersign' && state !== 'asked' && state !== 'agreed',
  )
  const again = desk.hands.filter(({ name }) => gone.some(({ holderName }) => holderName === name))
  const [holders, setHolders] = useState<string[]>(again.map(({ id }) => id))
  const [due, setDue] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const asking = useMutation({
    mutationFn: async () => askToCountersign(which, { version: await flush(), holders, due: due ?? '', note }),
    onSuccess: onClose,
  })
  return (
    <Modal
      open
      title="送会签"
      okText="送会签"
      onCancel={onClose}
      onOk={() => asking.mutate()}
      confirmLoading={asking.isPending}
      okButtonProps={{ disabled: holders.length === 0 || due === null }}
    >
      <p className="kc-quiet">几家同时签，各自同意或退回。签过以后改动正文，签名作废。</p>
      <div className="asking">
        <span id="signing-holders">送给</span>
        <Select
          mode="multiple"
          aria-labelledby="signing-holders"
          placeholder="科室、岗位或人，可选多个"
          value={holders}
          onChange={setHolders}
          showSearch={{ optionFilterProp: 'label' }}
          options={handOptions(desk.hands, ['section', 'post', 'person'])}
        />
        <Until due={due} onDue={setDue} />
        <Words note={note} onNote={setNote} />
      </div>
      <Refused error={asking.error} />
    </Modal>
  )
}

function Issuing({ which, desk, flush, onClose }: Asking) {
  const [holder, setHolder] = useState<string>()
  const [due, setDue] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [prefix, setPrefix] = useState(desk.prefixes[0]?.prefix ?? '')
  const [serial, setSerial] = useState<number | null>(null)
  const next = desk.prefixes.find((one) => one.prefix === prefix)?.next ?? 1
  const asking = useMutation({
    mutationFn: async () =>
      askToIssue(which, {
        ...{ version: await flush(), holder: holder ?? '', due: due ?? '', note },
        ...{ prefix: prefix.trim() || null, serial },
      }),
    onSuccess: onClose,
  })
  return (
    <Modal
      open
      title="送签发"
      okText="送签发"
      onCancel={onClose}
      onOk={() => asking.mutate()}
      confirmLoading={asking.isPending}
      okButtonProps={{ disabled: holder === undefined || due === null }}
    >
      <div className="asking">
        <span id="signing-leader">签发人</span>
        <Select
          aria-labelledby="signing-leader"
          placeholder="人员或岗位"
          value={holder}
          onChange={setHolder}
          showSearch={{ optionFilterProp: 'label' }}
          options={handOptions(desk.hands, ['person', 'post'])}
        />
        <Until due={due} onDue={setDue} />
        {desk.number === null ? (
          <>
            <label htmlFor="signing-prefix">机关代字</label>
            <AutoComplete
              id="signing-prefix"
              placeholder="如：云科发；不编文号的不填"
              value={prefix}
              onChange={setPrefix}
              options={desk.prefixes.map(({ prefix: value }) => ({ value }))}
            />
            {prefix.trim() !== '' && (
              <>
                <label htmlFor="signing-serial">序号</label>
                <span>
                  <InputNumber
                    id="signing-serial"
                    min={1}
                    precision={0}
                    placeholder={String(next)}
                    value={serial}
                    onChange={setSerial}
                  />{' '}
                  <span className="kc-quiet">不填，签发时接着编</span>
                </span>
              </>
            )}
          </>
        ) : (
          <>
            <span>发文字号</span>
            <span>{desk.number}</span>
          </>
        )}
        <Words note={note} onNote={setNote} />
      </div>
      <Refused error={asking.error} />
    </Modal>
  )
}

function Until({ due, onDue }: { readonly due: string | null; readonly onDue: (due: string | null) => void }) {
  return (
    <>
      <span>期限</span>
      <DayField label="签字期限" day={due} from={today()} onChange={onDue} />
    </>
  )
}

function Words({ note, onNote }: { readonly note: string; readonly onNote: (note: string) => void }) {
  return (
    <>
      <label htmlFor="signing-note">说明</label>
      <Input.TextArea
        id="signing-note"
        rows={2}
        maxLength={500}
        placeholder="可不填，如：请核对第二部分的数"
        value={note}
        onChange={({ target }) => onNote(target.value)}
      />
    </>
  )
}

function Refused({ error }: { readonly error: Error | null }) {
  if (error === null) return null
  const { message, advice } = problemOf(error)
  return <Alert type="error" showIcon title={message} description={`${advice}。`} />
}
