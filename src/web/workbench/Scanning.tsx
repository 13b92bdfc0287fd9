import '../form/form.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Modal } from 'antd'
import { findScanned } from '../api/cases.ts'
import { problemOf } from '../api/client.ts'
import { visitorQuery } from '../api/session.ts'
import { uploadFile } from '../api/uploads.ts'
import { draftPlace, emptyFilling } from '../cases/ActionForm.tsx'
import { beginDraft } from '../cases/useDraft.ts'
import { FileDrop } from '../documents/FileDrop.tsx'

/** 扫描件找办件: the code in the corner says whose it is; the file goes along, to be filed there. */
export default function Scanning({ bureau, onClose }: { readonly bureau: string; readonly onClose: () => void }) {
  const navigate = useNavigate()
  const { data: visitor } = useQuery(visitorQuery)
  const finding = useMutation({
    mutationFn: async (file: File) => {
      const { hash, name } = await uploadFile(bureau, file)
      return { file: { hash, name }, found: await findScanned(bureau, hash) }
    },
    onSuccess: ({ file, found: { register, record } }) => {
      beginDraft(visitor?.account.name ?? '', draftPlace(record, 'archive'), {
        ...emptyFilling(Number.MAX_SAFE_INTEGER),
        form: { scan: { file } },
      })
      onClose()
      void navigate({
        to: '/$bureau/cases/$register/$record',
        params: { bureau, register, record },
        search: { do: 'archive' },
      })
    },
  })
  const problem = finding.error === null ? null : problemOf(finding.error)
  return (
    <Modal open title="扫描件找办件" footer={null} onCancel={onClose}>
      <div className="form">
        <p className="kc-quiet">打印的表单签字、盖章后扫描或拍照，按右上角的方形码找到办件，并归入这一件。</p>
        <FileDrop
          accept=".png,.jpg,.jpeg,.pdf"
          label="选择扫描件"
          busy={finding.isPending}
          onFile={(file) => finding.mutate(file)}
        >
          把扫描件拖到这里，或点这里选择（PNG、JPEG、PDF）
        </FileDrop>
        {problem !== null && (
          <Alert type="warning" showIcon title={problem.message} description={`${problem.advice}。`} />
        )}
      </div>
    </Modal>
  )
}
