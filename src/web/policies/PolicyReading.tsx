import './reading.css'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type PolicyReading as Read, readPolicyFile, readPolicyText } from '../api/policies.ts'
import { useTitle } from '../common/useTitle.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { FileDrop } from '../documents/FileDrop.tsx'
import { useHere } from '../shell/standing.ts'
import { MarkedPaper, proposalId } from './MarkedPaper.tsx'
import { PaperChoice } from './PaperChoice.tsx'
import { PolicyTabs } from './PolicyTabs.tsx'
import { ProposalCard, type Settled } from './ProposalCard.tsx'

/** 从原文拆条款: a paper is read into proposed clauses; only those that somebody confirms become drafts in the register. */
export function PolicyReading() {
  const { bureau } = useHere()
  useTitle('从原文拆条款')
  const [text, setText] = useState('')
  const reading = useMutation({
    mutationFn: (given: string | File) =>
      typeof given === 'string' ? readPolicyText(bureau, given) : readPolicyFile(bureau, given),
  })
  const problem = reading.error === null ? null : problemOf(reading.error)
  if (reading.data !== undefined)
    return (
      <PolicyTabs bureau={bureau}>
        <Proposals bureau={bureau} read={reading.data} onAgain={reading.reset} />
      </PolicyTabs>
    )
  return (
    <PolicyTabs bureau={bureau}>
      <FileDrop
        accept=".docx,.pdf,.txt"
        label="政策原文"
        busy={reading.isPending}
        onFile={(file) => reading.mutate(file)}
      >
        把政策文件（.docx、.pdf、.txt）拖到这里，或点这里选择。逐条读出对象、条件、金额、上限、不重复和期间，标出各自出自哪几个字，由您确认、修改或不要。
      </FileDrop>
      <div className="kc-card policy-block policy-paste">
        <Input.TextArea
          aria-label="粘贴政策原文"
          autoSize={{ minRows: 6, maxRows: 16 }}
          placeholder="没有文件，就把原文粘贴在这里"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="policy-actions">
          <Button
            type="primary"
            disabled={text.trim() === ''}
            loading={reading.isPending}
            onClick={() => reading.mutate(text)}
          >
            拆条款
          </Button>
          <span className="kc-quiet">读原文不保存任何东西；确认的条款才进入台账，状态为“起草”。</span>
        </div>
      </div>
      {problem && <Alert type="error" showIcon title={problem.message} description={problem.advice} />}
    </PolicyTabs>
  )
}

function Proposals({
  bureau,
  read,
  onAgain,
}: {
  readonly bureau: string
  readonly read: Read
  readonly onAgain: () => void
}) {
  const { proposals, text, head } = read
  const [open, setOpen] = useState(0)
  const [paper, setPaper] = useState<{ readonly id: string; readonly level: string } | null>(null)
  const [settled, setSettled] = useState<{ readonly [place: number]: Settled }>({})
  const waiting = proposals.flatMap((_, place) => (settled[place] === undefined ? [place] : []))
  const confirmed = Object.values(settled).filter(({ is }) => is === 'confirmed').length
  const leave = useUnsaved(confirmed > 0 && waiting.length > 0)
  const settle = (place: number, to: Settled | undefined) => {
    const { [place]: _, ...others } = settled
    setSettled(to === undefined ? others : { ...others, [place]: to })
    const next = waiting.find((one) => one > place) ?? waiting.find((one) => one !== place)
    setOpen(to === undefined ? place : (next ?? place))
  }
  return (
    <>
      <div className="policy-actions">
        <strong>
          读出 {proposals.length} 条，确认 {confirmed} 条，未处理 {waiting.length} 条
        </strong>
        <Button onClick={() => leave(onAgain)}>换一份原文</Button>
      </div>
      <PaperChoice bureau={bureau} head={head} chosen={paper} onChoose={setPaper} />
      <div className="policy-reading">
        <MarkedPaper text={text} proposals={proposals} open={open} onOpen={setOpen} />
        <div className="policy-proposals">
          {proposals.length === 0 && (
            <div className="kc-card kc-state">
              <strong>没有读到奖补条款</strong>
              <p>只有写明金额或比例的句子才会拆成条款；表格和图片里的请手工登记。</p>
            </div>
          )}
          {proposals.map((proposal, place) => (
            <ProposalCard
              key={proposal.number}
              id={proposalId(place)}
              bureau={bureau}
              paper={paper}
              head={head}
              proposal={proposal}
              isOpen={open === place}
              settled={settled[place]}
              onOpen={() => setOpen(place)}
              onSettle={(to) => settle(place, to)}
            />
          ))}
        </div>
      </div>
    </>
  )
}
