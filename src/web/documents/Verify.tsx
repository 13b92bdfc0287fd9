import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { verifyDocument } from '../api/documents.ts'
import { uploadFile } from '../api/uploads.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { FileDrop } from './FileDrop.tsx'
import { Verified } from './Verified.tsx'

/** 核验: a file or a text is held against the books; which document it is, and what became of each figure. */
export function Verify() {
  const { bureau } = useHere()
  useTitle('核验')
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const verifying = useMutation({
    mutationFn: async (of: { readonly file: File } | { readonly text: string }) => {
      if ('text' in of) return { name: '粘贴的文字', report: await verifyDocument(bureau, { text: of.text }) }
      const { hash, name } = await uploadFile(bureau, of.file)
      return { name, report: await verifyDocument(bureau, { hash, name }) }
    },
  })
  const problem = verifying.error === null ? null : problemOf(verifying.error)
  return (
    <div className="verify">
      <h1>核验</h1>
      <FileDrop
        accept=".docx,.xlsx,.txt"
        label="要核验的文件"
        busy={verifying.isPending}
        onFile={(file) => verifying.mutate({ file })}
      >
        把文稿或报数单的
        Word（.docx）、Excel（.xlsx）或纯文本（.txt）拖到这里，或点这里选择。信账不信文件：每个数都拿定稿和现在的账核对。
      </FileDrop>
      {pasting ? (
        <div className="verify-paste">
          <Input.TextArea
            aria-label="粘贴文字"
            autoSize={{ minRows: 4, maxRows: 12 }}
            placeholder="连同标题一起粘贴"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Button
            type="primary"
            disabled={text.trim() === ''}
            loading={verifying.isPending}
            onClick={() => verifying.mutate({ text })}
          >
            核验这段文字
          </Button>
        </div>
      ) : (
        <Button type="link" className="verify-to-paste" onClick={() => setPasting(true)}>
          没有文件，只有文字？粘贴进来
        </Button>
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {verifying.data && <Verified bureau={bureau} name={verifying.data.name} report={verifying.data.report} />}
    </div>
  )
}
