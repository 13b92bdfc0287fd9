import './returned.css'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  type Acceptance,
  acceptReturned,
  type DocumentAnswer,
  type DocumentHead,
  type ReturnedFile,
  readReturned,
  type Which,
} from '../api/documents.ts'
import { uploadFile } from '../api/uploads.ts'
import { ComparedParagraph } from './Compared.tsx'
import { FileDrop } from './FileDrop.tsx'

type Decision = Acceptance['figures'][number]
const whats = { digits: '数字', unit: '单位', direction: '增减' } as const

/** 收回改稿: what a Word file that came back says otherwise; text to accept or not, figures to decide on first. */
export function Returned({
  which,
  document,
  onAccepted,
}: {
  readonly which: Which
  readonly document: DocumentAnswer
  readonly onAccepted: (head: DocumentHead) => Promise<void>
}) {
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const { hash } = await uploadFile(which.bureau, file)
      return { hash, name: file.name, returned: await readReturned(which, hash) }
    },
  })
  const problem = reading.error === null ? null : problemOf(reading.error)
  return (
    <div className="returned">
      <FileDrop
        accept=".docx"
        label="改过的 Word 文件"
        busy={reading.isPending}
        onFile={(file) => reading.mutate(file)}
      >
        把改过的 Word 文件（.docx）拖到这里，或点这里选择。先看改了什么，采纳以后才写入。
      </FileDrop>
      {document.status === 'frozen' && (
        <p className="kc-quiet">这份文稿已定稿，不会再变；采纳的改动另起为一份新的草稿。</p>
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {reading.data && (
        <Changes
          key={reading.data.hash}
          which={which}
          name={reading.data.name}
          hash={reading.data.hash}
          returned={reading.data.returned}
          onAccepted={onAccepted}
        />
      )}
    </div>
  )
}

function Changes({
  which,
  name,
  hash,
  returned,
  onAccepted,
}: {
  readonly which: Which
  readonly name: string
  readonly hash: string
  readonly returned: ReturnedFile
  readonly onAccepted: (head: DocumentHead) => Promise<void>
}) {
  const { changes, figures, remarks, version } = returned
  const possible = changes.filter(({ cannot }) => cannot === null)
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set(possible.map(({ index }) => index)))
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const decide = (decision: Decision) => setDecisions((before) => new Map(before).set(decision.key, decision))
  const accepting = useMutation({
    mutationFn: () =>
      acceptReturned(which, { hash, version, accepted: [...accepted], figures: [...decisions.values()] }),
    onSuccess: onAccepted,
  })
  const undecided = figures.filter(({ key }) => {
    const decision = decisions.get(key)
    return decision === undefined || (decision.decision === 'unlink' && decision.reason.trim() === '')
  }).length
  const problem = accepting.error === null ? null : problemOf(accepting.error)
  const nothing = changes.length === 0 && figures.length === 0
  const toggle = (index: number, on: boolean) => {
    const next = new Set(accepted)
    if (on) next.add(index)
    else next.delete(index)
    setAccepted(next)
  }
  return (
    <>
      <p>
        《{name}》：{changes.length} 处文字改动，{figures.length} 个数被改动
        {remarks.insertions + remarks.deletions > 0 &&
          `；有修订痕迹（${remarks.authors.join('、') || '未署名'}，插入 ${remarks.insertions} 处、删除 ${remarks.deletions} 处），按接受修订读取`}
        。
      </p>
      {returned.otherDocument && (
        <Alert
          type="warning"
          showIcon
          title="这个文件是从另一份文稿导出的"
          description="下面按文字与本文稿对照，请先确认没有选错文件。"
        />
      )}
      {figures.length > 0 && (
        <section className="kc-card returned-figures" aria-label="被改动的数">
          <h2>先定这 {figures.length} 个数</h2>
          <ul>
            {figures.map((figure) => (
              <li key={figure.key}>
                <p>
                  <strong>{figure.label}</strong> {whats[figure.what]}：文稿 <del>{figure.expected}</del>，改稿{' '}
                  <ins>{figure.found === '' ? '（删去）' : figure.found}</ins>
                  <span className="kc-quiet">　{figure.where}</span>
                </p>
                <FigureDecided figure={figure} decision={decisions.get(figure.key)} onDecide={decide} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length > 0 && (
        <section className="kc-card" aria-label="文字改动">
          <h2 className="returned-head">
            文字改动
            <span>
              <Button size="small" onClick={() => setAccepted(new Set(possible.map(({ index }) => index)))}>
                全部采纳
              </Button>{' '}
              <Button size="small" onClick={() => setAccepted(new Set())}>
                全部不采纳
              </Button>
            </span>
          </h2>
          <div className="compared">
            {changes.map(({ index, where, compared, cannot }) => (
              <ComparedParagraph key={index} line={compared}>
                <p className="returned-choice">
                  <Checkbox
                    checked={accepted.has(index)}
                    disabled={cannot !== null}
                    onChange={({ target }) => toggle(index, target.checked)}
                  >
                    采纳
                  </Checkbox>
                  <span className="kc-quiet">{cannot ?? where}</span>
                </p>
              </ComparedParagraph>
            ))}
          </div>
        </section>
      )}
      {remarks.comments.length > 0 && (
        <section className="kc-card returned-comments" aria-label="批注">
          <h2>批注</h2>
          <ul>
            {remarks.comments.map(({ author, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: comments have no names and keep their order
              <li key={index}>
                <strong>{author || '未署名'}</strong>：{text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {nothing ? (
        <p className="kc-state">文字和数都与文稿一样，没有可收的改动。</p>
      ) : (
        <p className="returned-accept">
          <Button
            type="primary"
            disabled={undecided > 0}
            loading={accepting.isPending}
            onClick={() => accepting.mutate()}
          >
            {undecided > 0 ? `还有 ${undecided} 个数没有定` : `采纳 ${accepted.size} 处改动`}
          </Button>
        </p>
      )}
    </>
  )
}

function FigureDecided({
  figure: { key, label, expected, found },
  decision,
  onDecide,
}: {
  readonly figure: ReturnedFile['figures'][number]
  readonly decision: Decision | undefined
  readonly onDecide: (decision: Decision) => void
}) {
  return (
    <div className="returned-decision">
      <Radio.Group
        aria-label={`${label}怎么办`}
        value={decision?.decision}
        onChange={({ target }) => {
          const chosen = target.value as Decision['decision']
          onDecide(chosen === 'unlink' ? { key, decision: chosen, reason: '' } : { key, decision: chosen })
        }}
        options={[
          { value: 'keep', label: `改回 ${expected}` },
          { value: 'unlink', label: `以改稿的 ${found} 为准` },
          { value: 'leaveOut', label: '删去这个数' },
        ]}
      />
      {decision?.decision === 'unlink' && (
        <Input
          aria-label={`${label}以改稿为准的理由`}
          placeholder="必填：谁定的，依据什么"
          maxLength={200}
          value={decision.reason}
          onChange={({ target }) => onDecide({ key, decision: 'unlink', reason: target.value })}
        />
      )}
      {decision?.decision === 'unlink' && (
        <p className="kc-quiet">这个数变成普通文字，点不开；您的姓名和理由记在文稿里。台账错了的，应去更正台账。</p>
      )}
    </div>
  )
}
