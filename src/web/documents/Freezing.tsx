import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Checkbox, Input, Modal, Radio, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type DocumentAnswer, type FreezePreview, freezeDocument, freezingQuery, type Which } from '../api/documents.ts'
import { localTime, today } from '../common/time.ts'
import { eachOnce, figureName } from './facts.ts'

const DayChooser = lazy(() => import('../shell/DayChooser.tsx'))

type At = 'now' | 'drafted' | 'day'

/** 定稿: at which cut-off, for whom; what goes into the register of issued figures and what speaks against it, first. */
export function Freezing({
  which,
  document,
  version,
  onFrozen,
  onClose,
}: {
  readonly which: Which
  readonly document: DocumentAnswer
  readonly version: number
  readonly onFrozen: () => void
  readonly onClose: () => void
}) {
  const [recipient, setRecipient] = useState('')
  const [at, setAt] = useState<At>(document.signed > 0 ? 'drafted' : 'now')
  const [day, setDay] = useState<string>()
  const asOf = at === 'drafted' ? undefined : at === 'day' ? day : today()
  const { data, error } = useQuery({
    ...freezingQuery(which, version, asOf),
    enabled: at !== 'day' || day !== undefined,
  })
  const [keepsSentences, setKeepsSentences] = useState(false)
  const freezing = useMutation({
    mutationFn: () => freezeDocument(which, { version, recipient: recipient.trim() || null, asOf, keepsSentences }),
    onSuccess: onFrozen,
  })
  const problem = freezing.error ?? error
  const mustLook =
    data !== undefined &&
    (data.lost.length > 0 ||
      data.parts.length > 0 ||
      data.unsigned.length > 0 ||
      data.signsOther ||
      (data.sentences.length > 0 && !keepsSentences) ||
      data.changed.some(({ review }) => review))
  return (
    <Modal
      open
      title="定稿"
      width={760}
      okText="定稿"
      onCancel={onClose}
      onOk={() => freezing.mutate()}
      confirmLoading={freezing.isPending}
      okButtonProps={{ disabled: data === undefined || mustLook }}
    >
      <div className="freezing">
        <p>定稿后文字和数不再变动。以后台账更正，这里会标出新数，原数不变。</p>
        <div className="freezing-form">
          <span id="freezing-at">数据截止</span>
          <span className="freezing-at">
            <Radio.Group
              aria-labelledby="freezing-at"
              value={at}
              onChange={({ target }) => setAt(target.value as At)}
              options={[
                { value: 'now', label: '今天' },
                { value: 'drafted', label: `起草时（${localTime(document.cutoff.recordedAt)}）` },
                { value: 'day', label: '选日期' },
              ]}
            />
            {at === 'day' && (
              <Suspense fallback={null}>
                <DayChooser chosen={day} onChoose={setDay} />
              </Suspense>
            )}
          </span>
          <label htmlFor="recipient">报送对象</label>
          <Input
            id="recipient"
            maxLength={100}
            placeholder="可不填，如：区府办"
            value={recipient}
            onChange={({ target }) => setRecipient(target.value)}
          />
        </div>
        {data === undefined ? (
          error === null && <Skeleton active title={false} paragraph={{ rows: 4 }} />
        ) : (
          <Preview of={data} />
        )}
        {data !== undefined && data.sentences.length > 0 && (
          <Checkbox checked={keepsSentences} onChange={({ target }) => setKeepsSentences(target.checked)}>
            句子已核对，照现在的写法定稿
          </Checkbox>
        )}
        {problem && (
          <Alert
            type="error"
            showIcon
            title={problemOf(problem).message}
            description={`${problemOf(problem).advice}。`}
          />
        )}
      </div>
    </Modal>
  )
}

function Preview({
  of: { changed, lost, toIssue, failing, issuedBefore, parts, sentences, unsigned, signsOther },
}: {
  readonly of: FreezePreview
}) {
  const open = toIssue.filter(({ confirmed }) => confirmed === null).length
  const unsure = toIssue.filter(({ status }) => status !== 'final')
  return (
    <>
      {parts.length > 0 && (
        <Note title={`${parts.length} 部分供稿没有收进，不能定稿`} isError>
          {parts.map(({ heading, holderName, stateName, due }) => (
            <li key={heading}>
              {heading}：{holderName}，{stateName}，{due} 前交
            </li>
          ))}
        </Note>
      )}
      {unsigned.length > 0 && (
        <Note title={`${unsigned.length} 个签名没有齐，不能定稿`} isError>
          {unsigned.map(({ holderName, stateName, due }) => (
            <li key={`${holderName} ${stateName}`}>
              {holderName}：{stateName}，{due} 前。在“签发”里重新送签或撤回
            </li>
          ))}
        </Note>
      )}
      {signsOther && (
        <Note title="按这个截止，签过的数或文字会变" isError>
          <li>请按起草时的截止定稿；确要换数的，先“换成现在的数”，再重新送签</li>
        </Note>
      )}
      {sentences.length > 0 && (
        <Note title={`${sentences.length} 句话与数不符`} isError>
          {sentences.map(({ stands, condition, wanted }) => (
            <li key={stands}>
              「{stands}」写在“{condition}”的时候；{wanted === null ? '按数不应写这一句' : `按数应写「${wanted}」`}
            </li>
          ))}
        </Note>
      )}
      {changed.length > 0 && (
        <Note title={`按这个截止，${changed.length} 个数会换成新数`} isError={changed.some(({ review }) => review)}>
          {changed.map(({ id, label, before, after, review }) => (
            <li key={id}>
              {label}：{before} → {after}
              {review && <strong>　前后的文字要核对</strong>}
            </li>
          ))}
        </Note>
      )}
      {lost.length > 0 && (
        <Note title={`${lost.length} 个数账上已经没有，请先改原句`} isError>
          {lost.map(({ id, label, reason }) => (
            <li key={id}>
              {label}：{reason}
            </li>
          ))}
        </Note>
      )}
      {open > 0 && <p className="freezing-open">其中 {open} 个数还没有人确认。</p>}
      {unsure.length > 0 && (
        <Note title={`${unsure.length} 个数是初步或预计的`}>
          {eachOnce(
            unsure,
            (one) => `${figureName(one)} ${one.shown}（${one.status === 'estimate' ? '预计' : '初步'}）`,
          ).map(({ one, text, times }) => (
            <li key={one.id}>
              {text}
              {times}
            </li>
          ))}
        </Note>
      )}
      {failing.length > 0 && (
        <Note title={`${failing.length} 项勾稽有疑问`}>
          {failing.map(({ id, label, found, advice }) => (
            <li key={id}>
              {label}：{found.join('；')}。{advice}
            </li>
          ))}
        </Note>
      )}
      {issuedBefore.length > 0 && (
        <Note title={`${issuedBefore.length} 个数与上次报出的不一致`}>
          {issuedBefore.map(({ id, label, shown, issued, title, issuedOn }) => (
            <li key={id}>
              {label}：现为 {shown}，{issuedOn}《{title}》报 {issued}
            </li>
          ))}
        </Note>
      )}
      <details className="freezing-issue">
        <summary>文中 {toIssue.length} 个数将记入报数簿</summary>
        <ul>
          {toIssue.map((one) => (
            <li key={one.id}>
              {one.periodName}　{figureName(one)}　{one.before}
              <strong>{one.shown}</strong>
              {one.after}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Note({
  title,
  isError = false,
  children,
}: {
  readonly title: string
  readonly isError?: boolean
  readonly children: React.ReactNode
}) {
  return (
    <Alert
      type={isError ? 'error' : 'warning'}
      showIcon
      title={title}
      description={<ul className="freezing-list">{children}</ul>}
    />
  )
}
