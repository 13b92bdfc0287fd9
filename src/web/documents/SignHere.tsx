import './writing.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Which } from '../api/documents.ts'
import { answerSignature, type Signature, signingQuery } from '../api/signing.ts'
import { Failure } from '../common/Failure.tsx'

/** For whoever is asked to sign this paper: agrees, or sends it back with what is to be changed. */
export function SignHere({
  which,
  version,
  onSigned,
}: {
  readonly which: Which
  /** Of the text on screen: nobody signs another one. */
  readonly version: () => Promise<number>
  readonly onSigned: () => void
}) {
  const { data, error, refetch } = useQuery(signingQuery(which))
  if (data === undefined && error) return <Failure error={error} onRetry={() => void refetch()} />
  return data?.signatures
    .filter(({ mine }) => mine)
    .map((one) => <Answer key={one.ordinal} which={which} signature={one} version={version} onSigned={onSigned} />)
}

function Answer({
  which,
  signature: { ordinal, kind, kindName, holderName, askedBy, due, note, absent },
  version,
  onSigned,
}: {
  readonly which: Which
  readonly signature: Signature
  readonly version: () => Promise<number>
  readonly onSigned: () => void
}) {
  const asks = absent === null ? `请您${kindName}` : `请您代${absent}${kindName}`
  const { message, notification } = App.useApp()
  const [opinion, setOpinion] = useState('')
  const [freezes, setFreezes] = useState(true)
  const isIssue = kind === 'issue'
  const answering = useMutation({
    mutationFn: async (agrees: boolean) =>
      answerSignature(
        { ...which, ordinal },
        { version: await version(), agrees, opinion, freezes: agrees && isIssue && freezes },
      ),
    onSuccess: ({ number, frozen, notFrozen }, agrees) => {
      const numbered = number === null ? '' : `，编为 ${number}`
      const did = isIssue ? `已签发${numbered}${frozen ? '，已定稿' : ''}` : '已会签'
      void message.success(agrees ? did : '已退回')
      if (notFrozen !== null)
        notification.warning({
          title: '已签发，还没有定稿',
          description: `${notFrozen.message}。${notFrozen.advice}。`,
          duration: 0,
        })
      onSigned()
    },
  })
  const problem = answering.error === null ? null : problemOf(answering.error)
  return (
    <section className="kc-card sign-here kc-no-print" aria-label={asks}>
      <p>
        <strong>{asks}</strong>{' '}
        <span className="kc-quiet">
          {askedBy}送{holderName}，{due} 前{note !== '' && `。${note}`}
        </span>
      </p>
      <Input.TextArea
        rows={1}
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={500}
        aria-label="意见"
        placeholder="意见：同意的可不写，退回的写明要改什么"
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <p className="sign-here-actions">
        <Button type="primary" loading={answering.isPending} onClick={() => answering.mutate(true)}>
          {isIssue ? '签发' : '同意'}
        </Button>
        <Button disabled={opinion.trim() === ''} loading={answering.isPending} onClick={() => answering.mutate(false)}>
          退回
        </Button>
        {isIssue && (
          <Checkbox checked={freezes} onChange={({ target }) => setFreezes(target.checked)}>
            签发后随即定稿
          </Checkbox>
        )}
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </section>
  )
}
