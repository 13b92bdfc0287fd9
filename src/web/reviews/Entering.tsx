import { useMutation } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { enterForm, type FormGiven, type ReviewDetail, type ReviewExpert } from '../api/reviews.ts'
import { uploadFile } from '../api/uploads.ts'
import { PickedFile } from '../common/PickedFile.tsx'
import { Scoring } from './Scoring.tsx'

/** 代录: what an expert wrote and signed on paper, with the paper. */
export function Entering({
  bureau,
  review,
  expert,
  criteria,
  onClose,
}: {
  readonly bureau: string
  readonly review: string
  readonly expert: ReviewExpert
  readonly criteria: ReviewDetail['rule']['criteria']
  readonly onClose: () => void
}) {
  const [paper, setPaper] = useState<File | null>(null)
  const entering = useMutation({
    mutationFn: async (given: FormGiven) => {
      const { hash, name } = await uploadFile(bureau, paper!)
      await enterForm(bureau, { id: review, expert: expert.id }, { given, evidence: { hash, name } })
    },
    onSuccess: onClose,
  })
  return (
    <Modal open title={`代录：${expert.name}（${expert.unit}）`} footer={null} width={640} onCancel={onClose}>
      <div className="deciding">
        <span>专家签字的评分表（扫描件，必交）</span>
        <PickedFile label="专家签字的评分表（扫描件，必交）" name={paper?.name ?? null} onFile={setPaper} />
      </div>
      <Scoring
        id="entering"
        criteria={criteria}
        busy={entering.isPending}
        error={entering.error}
        ready={paper !== null}
        onSend={(given) => entering.mutate(given)}
      />
    </Modal>
  )
}
