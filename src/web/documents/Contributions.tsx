import './writing.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, App, Button, Input, Modal, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { compareLines } from '../../kernel/document/compare.ts'
import { textSections, underHeading } from '../../kernel/document/section.ts'
import { type DocumentText, linesOf } from '../../kernel/document/text.ts'
import { problemOf } from '../api/client.ts'
import type { Which } from '../api/documents.ts'
import {
  askForPart,
  type Part,
  type Parts,
  partsQuery,
  returnPart,
  takePart,
  urgePart,
  withdrawPart,
} from '../api/writing.ts'
import { DayField } from '../common/DayField.tsx'
import { Failure } from '../common/Failure.tsx'
import { localTime, today } from '../common/time.ts'
import { Compared } from './Compared.tsx'
import type { Flush } from './Editing.tsx'

const colours = { asked: 'default', given: 'gold', returned: 'orange', taken: 'green', withdrawn: 'default' } as const

/** 供稿: who writes which part until when, who is missing, and what came back. */
export function Contributions({
  which,
  text,
  flush,
  onTaken,
}: {
  readonly which: Which
  /** As it stands on the desk. */
  readonly text: DocumentText
  readonly flush: Flush
  /** The document has another text now. */
  readonly onTaken: () => void
}) {
  const { data, error, refetch } = useQuery(partsQuery(which))
  const [asking, setAsking] = useState(false)
  const [taking, setTaking] = useState<Part>()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active paragraph={{ rows: 4 }} title={false} />
  const missing = data.parts.filter(({ state }) => state === 'asked' || state === 'returned')
  return (
    <div className="contributions">
      <p className="contributions-head">
        <Button size="small" onClick={() => setAsking(true)}>
          分给科室写
        </Button>
        <span className="kc-quiet">
          {data.parts.length === 0
            ? '把一个标题下的内容交给科室、岗位或人，限期交稿。'
            : missing.length === 0
              ? '都交齐了。'
              : `还差 ${missing.length} 部分：${[...new Set(missing.map(({ holderName }) => holderName))].join('、')}`}
        </span>
      </p>
      <ul>
        {data.parts.map((part) => (
          <li key={part.ordinal}>
            <Entry which={which} part={part} onTake={() => setTaking(part)} />
          </li>
        ))}
      </ul>
      {asking && <Asking which={which} text={text} hands={data.hands} flush={flush} onClose={() => setAsking(false)} />}
      {taking && (
        <Taking
          which={which}
          part={taking}
          text={text}
          flush={flush}
          onClose={() => setTaking(undefined)}
          onTaken={() => {
            setTaking(undefined)
            onTaken()
          }}
        />
      )}
    </div>
  )
}

function Entry({ which, part, onTake }: { readonly which: Which; readonly part: Part; readonly onTake: () => void }) {
  const { message, modal } = App.useApp()
  const { ordinal, heading, holderName, due, state, stateName, overdue } = part
  const place = { ...which, ordinal }
  const acting = useMutation({
    mutationFn: async ({ act }: { readonly act: () => Promise<void>; readonly done: string }) => act(),
    onSuccess: (_, { done }) => void message.success(done),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const isOpen = state === 'asked' || state === 'returned'
  return (
    <article className="contribution" aria-label={heading}>
      <p>
        <strong>{heading}</strong> <Tag color={overdue ? 'red' : colours[state]}>{overdue ? '逾期' : stateName}</Tag>
      </p>
      <p className="kc-quiet">
        {holderName}，{due} 前交{part.note !== '' && `。${part.note}`}
      </p>
      {part.returned !== null && isOpen && <p className="contribution-returned">退回：{part.returned}</p>}
      <p className="kc-quiet">{lastOf(part)}</p>
      <p className="contribution-actions">
        {isOpen && part.mine && (
          <Link
            to="/$bureau/documents/$id/parts/$ordinal"
            params={{ bureau: which.bureau, id: which.id, ordinal: String(ordinal) }}
          >
            去写
          </Link>
        )}
        {state === 'given' && (
          <Button size="small" type="primary" onClick={onTake}>
            看稿并收进
          </Button>
        )}
        {isOpen && (
          <Button
            size="small"
            loading={acting.isPending}
            onClick={() => acting.mutate({ act: () => urgePart(place), done: '已催稿' })}
          >
            催稿
          </Button>
        )}
        {(isOpen || state === 'given') && (
          <Button
            size="small"
            type="text"
            onClick={() =>
              modal.confirm({
                title: `收回「${heading}」的分工？`,
                content: '写好的内容不会收进文稿。',
                okText: '收回',
                onOk: () => acting.mutate({ act: () => withdrawPart(place), done: '已收回分工' }),
              })
            }
          >
            收回
          </Button>
        )}
      </p>
    </article>
  )
}

function lastOf({ state, givenBy, givenAt, writtenBy, writtenAt, settledBy, settledAt, urgedAt }: Part): string {
  if (settledBy !== null && settledAt !== null)
    return `${settledBy} ${localTime(settledAt)} ${state === 'taken' ? '收进' : '收回分工'}`
  if (givenBy !== null && givenAt !== null) return `${givenBy} ${localTime(givenAt)} 交稿`
  const urged = urgedAt === null ? '' : `，${localTime(urgedAt)} 催过`
  return writtenBy === null || writtenAt === null
    ? `还没有动笔${urged}`
    : `${writtenBy} ${localTime(writtenAt)} 写到一半${urged}`
}

function Asking({
  which,
  text,
  hands,
  flush,
  onClose,
}: {
  readonly which: Which
  readonly text: DocumentText
  readonly hands: Parts['hands']
  readonly flush: Flush
  readonly onClose: () => void
}) {
  const [block, setBlock] = useState<number>()
  const [holder, setHolder] = useState<string>()
  const [due, setDue] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const asking = useMutation({
    mutationFn: async () =>
      askForPart(which, { version: await flush(), block: block ?? 0, holder: holder ?? '', due: due ?? '', note }),
    onSuccess: onClose,
  })
  const problem = asking.error === null ? null : problemOf(asking.error)
  const names = { section: '科室', post: '岗位', person: '人员' } as const
  return (
    <Modal
      open
      title="分给科室写"
      okText="分给他们"
      onCancel={onClose}
      onOk={() => asking.mutate()}
      confirmLoading={asking.isPending}
      okButtonProps={{ disabled: block === undefined || holder === undefined || due === null }}
    >
      <div className="asking">
        <span id="asking-block">哪一部分</span>
        <Select
          aria-labelledby="asking-block"
          placeholder="选一个标题，它下面的内容归对方写"
          value={block}
          onChange={setBlock}
          showSearch={{ optionFilterProp: 'label' }}
          options={textSections(text).map(({ block: value, level, heading }) => ({
            value,
            label: `${'　'.repeat(level - 1)}${heading}`,
          }))}
        />
        <span id="asking-holder">交给</span>
        <Select
          aria-labelledby="asking-holder"
          placeholder="科室、岗位或人"
          value={holder}
          onChange={setHolder}
          showSearch={{ optionFilterProp: 'label' }}
          options={(['section', 'post', 'person'] as const).map((kind) => ({
            label: names[kind],
            title: names[kind],
            options: hands.filter((one) => one.kind === kind).map(({ id, name }) => ({ value: id, label: name })),
          }))}
        />
        <span>交稿日期</span>
        <DayField label="交稿日期" day={due} from={today()} onChange={setDue} />
        <label htmlFor="asking-note">要求</label>
        <Input.TextArea
          id="asking-note"
          rows={2}
          maxLength={500}
          placeholder="可不填，如：写三条典型做法，不超过500字"
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </Modal>
  )
}

function Taking({
  which,
  part,
  text,
  flush,
  onClose,
  onTaken,
}: {
  readonly which: Which
  readonly part: Part
  readonly text: DocumentText
  readonly flush: Flush
  readonly onClose: () => void
  readonly onTaken: () => void
}) {
  const sections = textSections(text)
  const own = sections.find(({ heading }) => heading === part.heading)
  const [block, setBlock] = useState(own?.block)
  const [reason, setReason] = useState<string>()
  const place = { ...which, ordinal: part.ordinal }
  const taking = useMutation({
    mutationFn: async () => takePart(place, await flush(), block ?? null),
    onSuccess: onTaken,
  })
  const returning = useMutation({ mutationFn: () => returnPart(place, reason ?? ''), onSuccess: onClose })
  const section = sections.find((one) => one.block === block)
  const before = section === undefined ? [] : underHeading(text, section)
  const failed = taking.error ?? returning.error
  const problem = failed === null ? null : problemOf(failed)
  return (
    <Modal
      open
      width={920}
      title={`${part.holderName}供稿：${part.heading}`}
      onCancel={onClose}
      footer={[
        reason === undefined ? (
          <Button key="return" onClick={() => setReason('')}>
            退回
          </Button>
        ) : (
          <Button
            key="return"
            danger
            disabled={reason.trim() === ''}
            loading={returning.isPending}
            onClick={() => returning.mutate()}
          >
            退回给{part.holderName}
          </Button>
        ),
        <Button
          key="take"
          type="primary"
          disabled={block === undefined}
          loading={taking.isPending}
          onClick={() => taking.mutate()}
        >
          收进文稿
        </Button>,
      ]}
    >
      <p className="kc-quiet">
        {part.givenBy} {part.givenAt !== null && localTime(part.givenAt)}{' '}
        交稿。下面是文稿现在的文字和供稿的比较；收进后，原来的文字留在版本里。
      </p>
      {own === undefined && (
        <div className="asking">
          <span id="taking-block">收进</span>
          <Select
            aria-labelledby="taking-block"
            placeholder={`文稿里已没有「${part.heading}」，请选一个标题`}
            value={block}
            onChange={setBlock}
            options={sections.map(({ block: value, heading }) => ({ value, label: heading }))}
          />
        </div>
      )}
      <div className="versions-compared">
        <Compared lines={compareLines(linesOf(before), linesOf(part.text as DocumentText))} />
      </div>
      {reason !== undefined && (
        <Input.TextArea
          rows={2}
          maxLength={500}
          aria-label="退回原因"
          placeholder="要改什么"
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </Modal>
  )
}
